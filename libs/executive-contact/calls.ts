import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { HouseDays, People, type PersonCard } from '#organisation';
import { dayOf, instantOf } from '#platform/calendar';
import { Forbidden, NotFound } from '#platform/kernel';
import { Store } from '#platform/tenancy';
import { CallFacts, type FoundCandidate, type Morning } from './call-facts.js';
import { choose, RANKING_VERSION, type Ranked, type Reason, type SkipReason } from './call-ranking.js';
import { CallSuggestion, type Skipped, type SuggestedCall } from './call-suggestion.js';
import { executives, oneChooserAtATime, suggestionOfDay, takenCounterparts } from './call.queries.js';
import { hasLapsed } from './ladders.js';
import { PairNames } from './pair-names.js';

/** The kind of date on which an executive's morning comes. */
export const MORNING_CALL = 'morning-call';
/** When the call of the day is chosen, on the executive's wall clock. */
const MORNING = '06:30';

export interface CallOfTheDay {
  state: 'CALL' | 'NONE' | 'DONE';
  suggestion: (SuggestedCall & { id: string; alternates: SuggestedCall[]; skipped: Skipped[] }) | null;
  skipped: Skipped[];
  /** The day the executive is back, while they are away: nobody on leave is asked to call. */
  awayUntil: string | null;
}

/** One call worth making, for each executive on each working morning. */
@Injectable()
export class Calls {
  constructor(
    private readonly store: Store,
    private readonly days: HouseDays,
    private readonly people: People,
    private readonly facts: CallFacts,
    private readonly names: PairNames,
  ) {}

  /** The executive's answer of today; chosen and frozen now when the morning has not done it. */
  async ofTheDay(executiveId: string): Promise<CallOfTheDay> {
    const executive = await this.executive(executiveId);
    const day = dayOf(this.days.now(), executive.timeZone);
    const frozen = (await this.frozen(executiveId, day)) ?? (await this.freeze(executive, day));
    // A dismissed one has given way to another, so it is never the one that stands.
    const state = frozen.state as CallOfTheDay['state'];
    const { call, alternates, skipped, awayUntil } = frozen.content;
    const suggestion = call && {
      id: frozen.id,
      ...(await this.forReader(call)),
      alternates: await Promise.all(alternates.map((other) => this.forReader(other))),
      skipped,
    };
    return { state, suggestion, skipped, awayUntil: awayUntil ?? null };
  }

  private async forReader(call: SuggestedCall): Promise<SuggestedCall> {
    return { ...call, brief: { facts: await this.facts.confided(call.brief.facts) } };
  }

  /** Puts today's call aside with a reason; the next one that is worth it takes its place. */
  async dismiss(id: string, executiveId: string, reason: string): Promise<CallOfTheDay> {
    const suggestion = await this.store.get(CallSuggestion, id);
    if (suggestion.executiveId !== executiveId) throw new NotFound('suggestion');
    suggestion.dismiss(reason);
    await this.store.put(suggestion);
    return this.ofTheDay(executiveId);
  }

  /** The sweeper's call: chooses for these executives and comes back on their next morning. */
  async morning(executiveIds: readonly string[]): Promise<void> {
    const seated = new Set((await this.store.rows<{ id: string }>(executives)).map(({ id }) => id));
    const cards = await this.people.cards([...executiveIds]);
    for (const id of executiveIds) {
      const executive = cards.get(id);
      if (!executive || !seated.has(id)) {
        await this.store.schedule(MORNING_CALL, id, null);
        continue;
      }
      const day = dayOf(this.days.now(), executive.timeZone);
      const hasCome =
        Temporal.Instant.compare(this.days.now(), instantOf(day, MORNING, executive.timeZone)) >= 0;
      if (hasCome && !(await this.frozen(id, day))) await this.freeze(executive, day);
      await this.wake(executive);
    }
  }

  /** Decides a frozen answer again, when that person is away in it and there in truth, or the other way round. */
  async decideAgain(suggestion: CallSuggestion, personId: string): Promise<void> {
    const executive = await this.executive(suggestion.executiveId);
    const day = dayOf(this.days.now(), executive.timeZone);
    const isFrozen = suggestion.state === 'CALL' || suggestion.state === 'NONE';
    if (!isFrozen || !suggestion.day.equals(day)) return;
    const morning = await this.facts.morning(executive, day);
    if (personId === executive.id) {
      if ((morning.back?.toString() ?? null) === (suggestion.content.awayUntil ?? null)) return;
    } else {
      const theirs = morning.candidates.filter(
        ({ counterpartPersonId, pairId }) => counterpartPersonId === personId && suggestion.speaksOf(pairId),
      );
      const isAway = ({ skip, until }: FoundCandidate) =>
        skip === 'counterpart-away' ? (until?.toString() ?? null) : null;
      if (theirs.every((one) => isAway(one) === suggestion.saidAway(one.pairId))) return;
    }
    suggestion.withdraw();
    await this.store.put(suggestion);
    await this.freeze(executive, day, morning);
  }

  /** Sees to it that everyone who holds a seat has their mornings. */
  async expectMornings(): Promise<void> {
    const ids = (await this.store.rows<{ id: string }>(executives)).map(({ id }) => id);
    for (const executive of (await this.people.cards(ids)).values()) await this.wake(executive);
  }

  private async wake(executive: PersonCard): Promise<void> {
    const today = dayOf(this.days.now(), executive.timeZone);
    const soon = instantOf(today, MORNING, executive.timeZone);
    const isAhead = Temporal.Instant.compare(soon, this.days.now()) > 0;
    const at = isAhead ? soon : instantOf(today.add({ days: 1 }), MORNING, executive.timeZone);
    await this.store.schedule(MORNING_CALL, executive.id, at);
  }

  private async frozen(executiveId: string, day: Temporal.PlainDate): Promise<CallSuggestion | undefined> {
    const row = await this.store.one<Pick<CallSuggestion, 'id' | 'state' | 'content'>>(suggestionOfDay, {
      executiveId,
      day,
    });
    return row && Object.assign(new CallSuggestion(), row);
  }

  private async freeze(
    executive: PersonCard,
    day: Temporal.PlainDate,
    known?: Morning,
  ): Promise<CallSuggestion> {
    // Two executives choose one after the other, so that they are not sent to one counterpart.
    await this.store.rows(oneChooserAtATime, { day });
    const already = await this.frozen(executive.id, day);
    if (already) return already;
    const { candidates, back } = known ?? (await this.facts.morning(executive, day));
    const rows = await this.store.rows<{ id: string }>(takenCounterparts, { day, executiveId: executive.id });
    const choice = choose(candidates, new Set(rows.map(({ id }) => id)));
    const described = (ranked: Ranked<FoundCandidate>) => this.describe(ranked, executive, day);
    const suggestion = CallSuggestion.freeze(executive.id, day, {
      formulaVersion: RANKING_VERSION,
      ...(back ? { awayUntil: back.toString() } : {}),
      call: choice.chosen ? await described(choice.chosen) : null,
      alternates: await Promise.all(choice.alternates.map(described)),
      skipped: choice.skipped.map(({ pairId, reason }) =>
        leftOut(
          candidates.find((candidate) => candidate.pairId === pairId)!,
          reason,
        ),
      ),
      below: choice.below.map(({ candidate, score }) => ({ pairId: candidate.pairId, score: score.score })),
    });
    // Whoever is in no pair yet has nothing to be told today; the pair formed at noon must not wait for tomorrow.
    if (candidates.length > 0) await this.store.put(suggestion);
    return suggestion;
  }

  private async describe(
    { candidate, score }: Ranked<FoundCandidate>,
    executive: PersonCard,
    day: Temporal.PlainDate,
  ): Promise<SuggestedCall> {
    const { pair, around } = candidate.taken;
    const { window } = candidate;
    const seats = await this.names.seatsOf(pair);
    return {
      pairId: pair.id,
      relationship: named(candidate),
      counterpart: around.supplier ? { ...this.names.briefly(around.supplier), seat: seats.supplier } : null,
      seats,
      score: score.score,
      coverage: score.coverage,
      components: score.components,
      reasons: score.reasons.slice(0, 3).map((reason) => inFull(reason, candidate, day)),
      window: window
        ? {
            from: window.from.toString(),
            to: window.to.toString(),
            zone: executive.timeZone,
            theirZone: around.supplier!.timeZone,
          }
        : null,
      brief: { facts: candidate.facts },
    };
  }

  private async executive(id: string): Promise<PersonCard> {
    const executive = await this.people.find(id);
    if (!executive || executive.side !== 'customer') throw new Forbidden();
    return executive;
  }
}

function named({ taken }: FoundCandidate) {
  return { id: taken.pair.relationshipId, name: taken.around.relationship.supplierName };
}

function leftOut(candidate: FoundCandidate, reason: SkipReason): Skipped {
  const { pairId, until } = candidate;
  const back = reason === 'counterpart-away' && until ? { until: until.toString() } : {};
  return { pairId, relationship: named(candidate), reason, ...back };
}

/** A reason with the facts its sentence is made of. */
function inFull(reason: Reason, { taken, annualValue }: FoundCandidate, day: Temporal.PlainDate): Reason {
  const { ladder, standing, cadence, pair } = taken;
  if (reason.code === 'SILENCE' && ladder) {
    return {
      ...reason,
      params: {
        days: ladder.silenceDays(day),
        interval: cadence.interval ?? '',
        freshness: standing?.freshness ?? '',
        ...(pair.lastTouchOn ? { lastTouchOn: pair.lastTouchOn.toString() } : {}),
        ...(standing && hasLapsed(standing) ? { lapsedOn: ladder.rung('LAPSED').on.toString() } : {}),
      },
    };
  }
  if (reason.code === 'SEGMENT') return { ...reason, params: { segment: pair.segment ?? '' } };
  if (reason.code === 'VALUE') return { ...reason, params: { annualValue: annualValue ?? 0 } };
  return reason;
}
