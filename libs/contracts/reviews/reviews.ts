import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { HouseDays, People } from '#organisation';
import { BrokenRule } from '#platform/kernel';
import { type Json, Store } from '#platform/tenancy';
import { Objectives } from '../outcomes/objectives.js';
import { ContractAccess } from '../register/contract-access.js';
import {
  ObjectiveReview,
  ObjectiveVerdictRow,
  type Participant,
  type ReviewFacts,
} from './objective-review.js';
import {
  frozenInputs,
  kpisReviewed,
  lastHeld,
  lookedAt,
  progress,
  reviewCard,
  reviewsOfContract,
  underReview,
} from './review.queries.js';
import { concluded, type ObjectiveVerdict, type Reviewed } from './verdict.js';

/** The kind of date on which a contract's objectives ask to be looked at again. */
export const REVIEW_DUE = 'objective-review';
const YEARLY = { months: 12 };

export interface ReviewEntry {
  plannedOn?: Temporal.PlainDate | undefined;
  participantIds?: string[] | undefined;
  strategyNote?: string | null | undefined;
  feedbackNote?: string | null | undefined;
  /** When given, all that has been said so far. */
  verdicts?: ObjectiveVerdict[] | undefined;
}

/** From when a contract's year counts, and who answers for it. */
export interface Looked {
  contractId: string;
  reference: string;
  ownerPersonId: string | null;
  on: string | null;
  hasObjectives: boolean;
}

/** The reviews of a contract's objectives, in the light of the strategy and of its internal clients (OBJ-01, OBJ-02). */
@Injectable()
export class Reviews {
  constructor(
    private readonly store: Store,
    private readonly days: HouseDays,
    private readonly people: People,
    private readonly access: ContractAccess,
    private readonly objectives: Objectives,
  ) {}

  /** @throws BrokenRule `review-planned-already` while another one waits to be held */
  async plan(
    contractId: string,
    entry: ReviewEntry & { plannedOn: Temporal.PlainDate },
    anyRoles?: readonly string[],
  ): Promise<string> {
    const contract = await this.access.reach(contractId, anyRoles);
    const [waiting] = await this.store.findWhere(ObjectiveReview, { contractId, state: 'PLANNED' });
    if (waiting) throw new BrokenRule('review-planned-already', {}, { status: 409 });
    const since = (await this.store.one<{ on: string | null }>(lastHeld, { contractId }))?.on;
    const facts: ReviewFacts = {
      plannedOn: entry.plannedOn,
      participants: await this.participants(entry.participantIds ?? []),
      strategyNote: entry.strategyNote ?? null,
      feedbackNote: entry.feedbackNote ?? null,
    };
    const review = ObjectiveReview.plan(
      contractId,
      since ? Temporal.PlainDate.from(since) : null,
      facts,
      this.access.about(contract),
    );
    await this.store.put(review);
    await this.say(review, entry.verdicts);
    return review.id;
  }

  /** While it is prepared, and while it sits. */
  async prepare(
    id: string,
    entry: ReviewEntry,
    ifMatch: number,
    anyRoles?: readonly string[],
  ): Promise<void> {
    const { review } = await this.own(id, anyRoles, ifMatch);
    const { plannedOn, strategyNote, feedbackNote, participantIds, verdicts } = entry;
    const said = { plannedOn, strategyNote, feedbackNote };
    const change = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
    const participants = participantIds && { participants: await this.participants(participantIds) };
    review.prepare({ ...change, ...participants });
    await this.store.put(review);
    await this.say(review, verdicts);
  }

  /** It has taken place: every objective has its verdict, is fresh for a year, and what is to change is asked for. */
  async hold(
    id: string,
    ifMatch: number,
    heldOn?: Temporal.PlainDate,
    anyRoles?: readonly string[],
  ): Promise<void> {
    const { review, about } = await this.own(id, anyRoles, ifMatch);
    const today = await this.days.today();
    const on = heldOn ?? today;
    const objectives = await this.objectivesOf(review.contractId);
    const conclusion = concluded(objectives, await this.verdictsOf(id));
    const objectiveIds = objectives.map((objective) => objective.id);
    const looked = await this.store.rows<{ id: string }>(kpisReviewed, { objectiveIds });
    const frozen = await this.store.one<{ inputs: unknown; strategy: unknown }>(frozenInputs, { id, today });
    const kpiIds = looked.map((kpi) => kpi.id);
    review.hold(on, today, { ...conclusion, ...frozen!, kpiIds }, about);
    await this.store.put(review);
    for (const objectiveId of objectiveIds) await this.objectives.noteReviewed(objectiveId, on);
    await this.expect(review.contractId);
  }

  async cancel(id: string, anyRoles?: readonly string[]): Promise<void> {
    const { review, about } = await this.own(id, anyRoles);
    review.cancel(about);
    await this.store.put(review);
  }

  async card(id: string): Promise<Json> {
    return this.store.json(reviewCard, { id, today: await this.days.today() });
  }

  /** With what has gone stale, and when the next one is due. */
  async ofContract(contractId: string): Promise<Json> {
    return this.store.json(reviewsOfContract, { contractId, today: await this.days.today() });
  }

  /** What a committee has to know of a contract's outcomes, its item filled in beforehand (OUT-16). */
  async progress(contractId: string, since: Temporal.PlainDate): Promise<Json> {
    await this.access.reach(contractId);
    return this.store.json(progress, { contractId, since });
  }

  /** Wakes the reminder a year after the objectives were looked at last. */
  async expect(contractId: string): Promise<void> {
    const due = dueOn(await this.looked(contractId));
    await this.days.schedule(REVIEW_DUE, contractId, due);
  }

  async looked(contractId: string): Promise<Looked | undefined> {
    return this.store.one<Looked>(lookedAt, { contractId });
  }

  private objectivesOf(contractId: string): Promise<Reviewed[]> {
    return this.store.rows<Reviewed>(underReview, { contractId });
  }

  private async verdictsOf(reviewId: string): Promise<ObjectiveVerdict[]> {
    return this.store.findWhere(ObjectiveVerdictRow, { reviewId });
  }

  private async say(review: ObjectiveReview, verdicts: ObjectiveVerdict[] | undefined): Promise<void> {
    if (!verdicts) return;
    const living = new Set((await this.objectivesOf(review.contractId)).map(({ id }) => id));
    const known = await this.store.findWhere(ObjectiveVerdictRow, { reviewId: review.id });
    for (const [at, verdict] of verdicts.entries()) {
      if (!living.has(verdict.objectiveId)) {
        throw new BrokenRule('review-objective-unknown', {}, { pointer: `/verdicts/${at}/objectiveId` });
      }
      const before = known.find(({ objectiveId }) => objectiveId === verdict.objectiveId);
      if (!before) await this.store.put(ObjectiveVerdictRow.of(review, verdict));
      else if (before.say(verdict)) await this.store.put(before);
    }
    for (const row of known) {
      if (!verdicts.some(({ objectiveId }) => objectiveId === row.objectiveId)) await this.store.remove(row);
    }
  }

  private async participants(ids: readonly string[]): Promise<Participant[]> {
    const cards = await this.people.cards([...ids]);
    return [...new Set(ids)].map((id, at) => {
      const card = cards.get(id);
      if (!card) throw new BrokenRule('review-participant-unknown', {}, { pointer: `/participantIds/${at}` });
      return { id, name: card.name };
    });
  }

  private async own(id: string, anyRoles?: readonly string[], ifMatch?: number) {
    const review = await this.store.get(ObjectiveReview, id, { ifMatch });
    const contract = await this.access.reach(review.contractId, anyRoles);
    return { review, about: this.access.about(contract) };
  }
}

/** A year after the objectives were looked at; null where there are none. */
export function dueOn(looked: Looked | undefined): Temporal.PlainDate | null {
  if (!looked?.hasObjectives || !looked.on) return null;
  return Temporal.PlainDate.from(looked.on).add(YEARLY);
}
