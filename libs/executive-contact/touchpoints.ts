import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { HouseDays, type Side } from '#organisation';
import { Store } from '#platform/tenancy';
import { AfterTouch } from './after-touch.js';
import type { TouchType } from './cadence.js';
import { Conversation, type SpokenFacts } from './conversation.js';
import type { Disqualification } from './qualification.js';
import { TouchPlaces, type Where } from './touch-places.js';
import { Touchpoint, type Confidentiality, type HeldFacts, type TouchPlace } from './touchpoint.js';

/** A conversation as it is written down. */
export interface LoggedFacts extends SpokenFacts {
  type: TouchType;
  heldAt: Temporal.Instant;
  durationMinutes: number;
  /** Person ids of both sides. */
  participants: string[];
  initiatedBy?: Side | null | undefined;
  confidentiality?: Confidentiality | undefined;
}

/** What a conversation did to the ladder of its pair. */
export interface Logged {
  id: string;
  pairId: string | null;
  qualifying: boolean;
  /** Why it does not count; null when it does, and when it belongs to no pair. */
  because: Disqualification | null;
  /** When the next one is due; null without a pair or a rhythm. */
  nextDueOn: string | null;
}

/** What executives said to each other, planned and held; what the other side answers to it. */
@Injectable()
export class Touchpoints {
  constructor(
    private readonly store: Store,
    private readonly days: HouseDays,
    private readonly places: TouchPlaces,
    private readonly conversation: Conversation,
    private readonly after: AfterTouch,
  ) {}

  async log(where: Where, facts: LoggedFacts): Promise<Logged> {
    const place = await this.places.of(where, facts.participants);
    const held = await this.heldFacts(place, facts);
    const touch = Touchpoint.log(place, held, facts.confidentiality ?? 'SHARED', this.days.now());
    return this.keepHeld(touch, facts);
  }

  async plan(pairId: string, facts: { type: TouchType; plannedAt: Temporal.Instant }): Promise<string> {
    const { people, ...place } = await this.places.ofPair(pairId);
    const participants = await this.conversation.between(people, place);
    await this.conversation.requireOwn(participants);
    const today = await this.days.today();
    const touch = Touchpoint.plan(place, { ...facts, participants }, this.days.now(), today);
    await this.store.put(touch);
    await this.after.settleSuggestion(touch, await this.after.retake(touch));
    return touch.id;
  }

  /** What was planned has taken place. */
  async hold(
    id: string,
    facts: Omit<LoggedFacts, 'type'> & { type?: TouchType | undefined },
  ): Promise<Logged> {
    const touch = await this.own(id);
    const held = await this.heldFacts(touch, { ...facts, type: facts.type ?? touch.plannedType });
    touch.hold(held, facts.confidentiality ?? 'SHARED', this.days.now());
    return this.keepHeld(touch, facts);
  }

  noShow(id: string): Promise<void> {
    return this.change(id, (touch) => touch.noShow());
  }

  cancel(id: string): Promise<void> {
    return this.change(id, (touch) => touch.cancel());
  }

  /** A new version takes the place of the old one, which stays and no longer counts. */
  async correct(id: string, change: Partial<LoggedFacts>): Promise<Logged> {
    const wrong = await this.own(id);
    const facts = { ...wrong.asLogged(), ...(await this.conversation.spokenAt(wrong)), ...given(change) };
    const held = await this.heldFacts(wrong, facts);
    wrong.giveWay();
    await this.store.put(wrong);
    const { relationshipId, supplierId, pairId } = wrong;
    const place = { relationshipId, supplierId, pairId };
    const right = Touchpoint.log(place, held, facts.confidentiality, this.days.now(), wrong.id);
    return this.keepHeld(right, facts);
  }

  /** Writes down, after the conversation itself, what we put forward and what we heard; what is left out stays. */
  async annotate(
    id: string,
    halves: Pick<SpokenFacts, 'ourStakes' | 'theirValueProposition'>,
  ): Promise<void> {
    const touch = await this.own(id);
    touch.annotate();
    const { ourStakes, theirValueProposition, toneAfter } = await this.conversation.spokenAt(touch);
    const note = { ourStakes, theirValueProposition, toneAfter, ...given(halves) };
    await this.store.put(touch);
    await this.conversation.keep(touch, note);
    await this.after.retake(touch);
  }

  /** The other side agrees that it took place. */
  confirm(id: string): Promise<void> {
    return this.answer(id, (touch, personId) => touch.confirm(personId));
  }

  /** The other side denies it; the pair's ladder hears of it by the event, since the supplier never sees it. */
  dispute(id: string, reason: string): Promise<void> {
    return this.answer(id, (touch, personId) => touch.dispute(personId, reason));
  }

  /** The CIO office has the last word: `UPHELD`, it stands as logged; `REJECTED`, it never took place. */
  async settle(id: string, verdict: 'UPHELD' | 'REJECTED'): Promise<void> {
    const today = await this.days.today();
    const touch = await this.store.get(Touchpoint, id);
    touch.settle(verdict, today);
    await this.store.put(touch);
    await this.after.retake(touch);
  }

  private async keepHeld(touch: Touchpoint, spoken: SpokenFacts): Promise<Logged> {
    await this.store.put(touch);
    await this.conversation.keep(touch, spoken);
    const taken = await this.after.retake(touch);
    await this.after.settleSuggestion(touch, taken);
    await this.after.askConfirmation(touch);
    const verdict = taken?.judged.find((judged) => judged.touch.id === touch.id)?.verdict;
    return {
      id: touch.id,
      pairId: touch.pairId,
      qualifying: verdict?.qualifies ?? false,
      because: verdict && !verdict.qualifies ? verdict.because : null,
      nextDueOn: taken?.ladder?.due.toString() ?? null,
    };
  }

  private async heldFacts(place: Pick<TouchPlace, 'supplierId'>, facts: LoggedFacts): Promise<HeldFacts> {
    const participants = await this.conversation.between(facts.participants, place);
    await this.conversation.requireOwn(participants);
    const heldOn = await this.days.dayOf(facts.heldAt);
    await this.conversation.requireInTime(heldOn);
    const { type, heldAt, durationMinutes, initiatedBy } = facts;
    return { type, heldAt, heldOn, durationMinutes, participants, initiatedBy: initiatedBy ?? null };
  }

  private async change(id: string, act: (touch: Touchpoint) => void): Promise<void> {
    const touch = await this.own(id);
    act(touch);
    await this.store.put(touch);
    await this.after.retake(touch);
  }

  private async own(id: string): Promise<Touchpoint> {
    const touch = await this.store.get(Touchpoint, id);
    await this.conversation.requireOwn(touch.participants);
    return touch;
  }

  private async answer(id: string, act: (touch: Touchpoint, personId: string) => void): Promise<void> {
    const touch = await this.store.get(Touchpoint, id);
    act(touch, this.conversation.requireTheirs(touch));
    await this.store.put(touch);
  }
}

function given<T extends object>(change: T): T {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as T;
}
