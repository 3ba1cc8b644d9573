import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { HouseDays } from '#organisation';
import { Store } from '#platform/tenancy';
import type { Taken, TouchOccurrence } from '../ladders.js';
import type { Standing } from '../standing.js';
import { planDue, remindersOf, type PlanStep } from './reactivation-days.js';
import { newestPlan, type PlanRow, withBothHalves } from './reactivation.queries.js';
import { ReactivationPlan, type CalledOff } from './reactivation-plan.js';

/** The kind of date on which something is to be said of a reactivation plan. */
export const REACTIVATION_STEP = 'reactivation-step';

/**
 * EXE-03: keeps the plan of a pair in step with its ladder, in the transaction in which the pair's dates are kept:
 * opens it when the pair falls dormant, spares it through holds, loses its call, ends it when the two have spoken.
 */
@Injectable()
export class ReactivationCourse {
  constructor(
    private readonly store: Store,
    private readonly days: HouseDays,
  ) {}

  /** Called with every pair that is kept; doing it twice changes nothing. Returns the plan that stands. */
  async follow(taken: Taken): Promise<ReactivationPlan | undefined> {
    const newest = await this.store.one<{ id: string }>(newestPlan, { pairId: taken.pair.id });
    let plan = newest && (await this.store.get(ReactivationPlan, newest.id));
    if (plan) {
      const before = JSON.stringify(plan);
      await this.carryOn(plan, taken);
      // Only what has changed is written: whoever is filling the plan in has read its version.
      if (JSON.stringify(plan) !== before) await this.store.put(plan);
    }
    if ((!plan || plan.endedOn) && isDormant(taken.standing)) {
      plan = this.ask(taken);
      await this.store.put(plan);
    }
    if (plan) await this.expect(plan, taken);
    return plan;
  }

  /** Wakes the sweeper when the next word is to be said; never while nobody may be reproached. */
  async expect(plan: ReactivationPlan, taken: Taken): Promise<void> {
    const { today, ours } = taken.around;
    const next = remindersOf(plan, ours).find(({ on }) => Temporal.PlainDate.compare(on, today) > 0);
    const at = isSpared(plan, taken.standing)
      ? null
      : reachedStep(plan, taken)
        ? this.days.now()
        : next && (await this.days.morningOf(next.on));
    await this.store.schedule(REACTIVATION_STEP, plan.id, at ?? null);
  }

  private ask({ pair, ladder, around }: Taken): ReactivationPlan {
    const { relationshipId, supplierId } = pair;
    const dormancy = { pairId: pair.id, relationshipId, supplierId };
    const dates = { sinceOn: ladder!.since, dormantOn: ladder!.dormantOn };
    const dueOn = planDue(around.today, pair.releasedOn, around.ours);
    return ReactivationPlan.ask({ ...dormancy, ...dates }, around.today, dueOn);
  }

  private async carryOn(plan: ReactivationPlan, taken: Taken): Promise<void> {
    const { pair, ladder, around, standing } = taken;
    if (plan.state === 'CALLED_OFF') return;
    if (pair.state === 'CLOSED') return end(plan, 'CLOSED', around.today);
    const since = spokenSince(plan.dormantOn, taken);
    if (since.length > 0) {
      // They have spoken, and fallen silent again as long as before: that is another plan.
      if (isDormant(standing)) return end(plan, 'FELL_BACK', around.today);
      if (plan.state === 'DONE' && since.some(({ id }) => id === plan.spokenBy)) return;
      const { id, heldOn } = since[0]!;
      return plan.spoken({ id, on: heldOn! }, await this.hasBothHalves(plan, since), around.today);
    }
    if (!ladder || !ladder.isLongSilent(around.today))
      return end(plan, this.reasonOf(plan, taken), around.today);
    if (plan.spokenBy) plan.reopen();
    plan.postpone(planDue(plan.askedOn, pair.releasedOn, around.ours));
    if (plan.state === 'MADE') this.keepCall(plan, taken);
  }

  private keepCall(plan: ReactivationPlan, { judged, around }: Taken): void {
    const touches = judged.map(({ touch }) => touch);
    const call = touches.find(({ id }) => id === plan.touchpointId);
    if (call?.state === 'PLANNED') return;
    const next = touches.filter((touch) => isAhead(touch, around.today)).sort(byDay)[0];
    if (next) plan.moveCall({ id: next.id, on: next.plannedOn! });
    else plan.loseCall(call?.state ?? 'CANCELLED');
  }

  private reasonOf(plan: ReactivationPlan, { ladder }: Taken): CalledOff {
    if (!ladder) return 'NO_RHYTHM';
    if (ladder.reason === 'NEWCOMER') return 'NEWCOMER';
    return ladder.since.equals(plan.sinceOn) ? 'NOT_DORMANT' : 'SPOKEN_BEFORE';
  }

  private async hasBothHalves(plan: ReactivationPlan, touches: readonly TouchOccurrence[]): Promise<boolean> {
    const touchIds = touches.map(({ id }) => id);
    const isPrepared = plan.ourStakes !== null;
    return (await this.store.rows(withBothHalves, { touchIds, isPrepared })).length > 0;
  }
}

/** What is to be said now and has not been: late is said in place of soon. */
export function reachedStep(plan: ReactivationPlan, { around }: Taken): PlanStep | undefined {
  const reached = remindersOf(plan, around.ours).findLast(
    ({ on }) => Temporal.PlainDate.compare(on, around.today) <= 0,
  );
  return reached && plan.said !== reminderKey(plan, reached.step) ? reached.step : undefined;
}

/**
 * What makes a reminder one: the plan, the day it is about, and how often the plan has lost its call. A plan made anew
 * for another day is asked about again when that one has passed.
 */
export function reminderKey(
  {
    id,
    dueOn,
    firstCallOn,
    edition,
  }: Pick<PlanRow | ReactivationPlan, 'id' | 'dueOn' | 'firstCallOn' | 'edition'>,
  step: PlanStep,
): string {
  return `${id}:${(step === 'CALL_PASSED' && firstCallOn) || dueOn}:${step}:${edition}`;
}

/** While a hold, a pause, a vacancy or a snooze stills the ladder, nobody is reminded of the plan either. */
export function isSpared({ state }: { state: string }, standing: Standing | undefined): boolean {
  const because = standing?.stillBecause;
  return state !== 'TO_COMPLETE' && because != null && because !== 'planned';
}

function isDormant(standing: Standing | undefined): boolean {
  return standing?.freshness === 'DORMANT' && standing.stillBecause === null;
}

function end(plan: ReactivationPlan, because: CalledOff, today: Temporal.PlainDate): void {
  if (!plan.endedOn) plan.callOff(because, today);
}

/** The conversations that count since the pair fell dormant, in the order in which they were held. */
function spokenSince(dormantOn: Temporal.PlainDate, { judged }: Taken): TouchOccurrence[] {
  return judged
    .filter(({ touch, verdict }) => verdict.qualifies && touch.heldOn !== null)
    .map(({ touch }) => touch)
    .filter(({ heldOn }) => Temporal.PlainDate.compare(heldOn!, dormantOn) >= 0);
}

function isAhead({ state, plannedOn }: TouchOccurrence, today: Temporal.PlainDate): boolean {
  return state === 'PLANNED' && plannedOn !== null && Temporal.PlainDate.compare(plannedOn, today) >= 0;
}

const byDay = (a: TouchOccurrence, b: TouchOccurrence) =>
  Temporal.PlainDate.compare(a.plannedOn!, b.plannedOn!);
