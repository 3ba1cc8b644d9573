import { Injectable } from '@nestjs/common';
import { People, type PersonCard, recipientOf } from '#organisation';
import { digestOn } from '#platform/calendar';
import { Notifications, type ToldNotice } from '#platform/mail';
import { Store } from '#platform/tenancy';
import { hasGone } from '../ladder-watch.js';
import { Ladders, type Taken } from '../ladders.js';
import { isSpared, reachedStep, ReactivationCourse, reminderKey } from './reactivation-course.js';
import type { PlanStep } from './reactivation-days.js';
import type { ReactivationPlan } from './reactivation-plan.js';
import { pairsOfPlans, planRow, type PlanRow } from './reactivation.queries.js';

/** The kind of every message about a reactivation plan. */
export const REACTIVATION_NOTICE = 'reactivation';

/** Who sees to a plan: its owner, before there is one the executive of the pair; and the CIO office. */
@Injectable()
export class ReactivationAudience {
  constructor(private readonly people: People) {}

  async of(step: PlanStep, ownerPersonId: string | null, taken: Taken): Promise<PersonCard[]> {
    const owner = ownerPersonId ? await this.people.find(ownerPersonId) : taken.around.customer;
    // The two halves are for whoever spoke to write down, and for nobody else to chase.
    const office = step === 'HALVES' && owner ? [] : await this.people.withRole('CIO_OFFICE');
    const today = taken.around.today;
    return [owner, ...office].filter(
      (person, index, all) =>
        person !== undefined &&
        !hasGone(person, today) &&
        all.findIndex((other) => other?.id === person.id) === index,
    ) as PersonCard[];
  }
}

/** Says what a plan's days bring: soon due, late, a first call nobody wrote about, a half that is missing. */
@Injectable()
export class ReactivationWatch {
  constructor(
    private readonly store: Store,
    private readonly ladders: Ladders,
    private readonly course: ReactivationCourse,
    private readonly audience: ReactivationAudience,
    private readonly notifications: Notifications,
  ) {}

  /** The sweeper's call. Safe to come late and to come twice. */
  async step(planIds: readonly string[]): Promise<void> {
    const of = await this.store.rows<{ pairId: string }>(pairsOfPlans, { ids: [...planIds] });
    // Whatever writes a plan has its pair first: nobody then waits for the other.
    for (const pair of await this.ladders.hold(of.map(({ pairId }) => pairId))) {
      const taken = await this.ladders.take(pair);
      const plan = await this.course.follow(taken);
      if (!plan || plan.endedOn || isSpared(plan, taken.standing)) continue;
      const step = reachedStep(plan, taken);
      if (!step) continue;
      for (const person of await this.audience.of(step, plan.ownerPersonId, taken))
        await this.tell(plan, step, person, taken);
      plan.remind(reminderKey(plan, step), step === 'LATE');
      await this.store.put(plan);
      await this.course.expect(plan, taken);
    }
  }

  private async tell(
    plan: ReactivationPlan,
    step: PlanStep,
    person: PersonCard,
    { around, ladder }: Taken,
  ): Promise<void> {
    await this.notifications.tell({
      kind: REACTIVATION_NOTICE,
      recipient: recipientOf(person),
      dedupeKey: reminderKey(plan, step),
      notBefore: digestOn(around.today, person.timeZone),
      about: {
        relationshipId: plan.relationshipId,
        objectType: 'reactivation-plan',
        objectId: plan.id,
        path: `/relationships/${plan.relationshipId}`,
      },
      words: {
        key: `mail.reactivation.${WORDS[step]}`,
        params: {
          supplier: around.relationship.supplierName,
          executive: around.customer?.name ?? '',
          counterpart: around.supplier?.name ?? '',
          due: plan.dueOn.toString(),
          on: (plan.spokenOn ?? plan.firstCallOn ?? plan.dueOn).toString(),
          days: ladder?.silenceDays(around.today) ?? 0,
        },
      },
    });
  }
}

const WORDS: Record<PlanStep, string> = {
  SOON: 'soon',
  LATE: 'late',
  CALL_PASSED: 'call-passed',
  HALVES: 'halves',
};

/** Re-reads a plan at the moment of sending: a code says why the message has lost its reason. */
@Injectable()
export class ReactivationChecks {
  constructor(
    private readonly store: Store,
    private readonly ladders: Ladders,
    private readonly audience: ReactivationAudience,
  ) {}

  /** `made`, `touched`, `completed`, `closed`, `hold`, `paused`, `vacant`, `snoozed`, `replaced`, `replanned`. */
  async reasonAgainst({ dedupeKey, personId }: ToldNotice): Promise<string | undefined> {
    const [id, , step] = dedupeKey.split(':') as [string, string, PlanStep];
    const plan = await this.store.one<PlanRow>(planRow, { id });
    if (!plan || plan.state === 'CALLED_OFF') return 'closed';
    if (plan.state === 'DONE') return 'completed';
    if (step !== 'HALVES' && plan.state === 'TO_COMPLETE') return 'touched';
    const pair = await this.ladders.read(plan.pairId);
    if (!pair || pair.state === 'CLOSED') return 'closed';
    const taken = await this.ladders.take(pair);
    if (isSpared(plan, taken.standing)) return taken.standing!.stillBecause!;
    if (step !== 'CALL_PASSED' && plan.state === 'MADE') return 'made';
    if (reminderKey(plan, step) !== dedupeKey) return 'replanned';
    const readers = await this.audience.of(step, plan.ownerPersonId, taken);
    return readers.some((person) => person.id === personId) ? undefined : 'replaced';
  }
}
