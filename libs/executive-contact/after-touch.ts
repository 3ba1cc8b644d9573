import { Injectable } from '@nestjs/common';
import { HouseDays, People, recipientOf } from '#organisation';
import { dayOf } from '#platform/calendar';
import { Notifications } from '#platform/mail';
import { Store } from '#platform/tenancy';
import { CallSuggestion } from './call-suggestion.js';
import { ExecutivePair } from './executive-pair.js';
import { PAIR_STEP } from './ladder-watch.js';
import { Ladders, type Taken } from './ladders.js';
import { suggestionsOfPair } from './touchpoint.queries.js';
import type { Touchpoint } from './touchpoint.js';

/** The kind of the letter that asks the other side whether a conversation took place. */
export const TOUCH_CONFIRMATION = 'touch-confirmation';

/** What follows from a touch in the same transaction: the ladder, the messages that wait, the call of the day. */
@Injectable()
export class AfterTouch {
  constructor(
    private readonly store: Store,
    private readonly days: HouseDays,
    private readonly ladders: Ladders,
    private readonly people: People,
    private readonly notifications: Notifications,
  ) {}

  /** R-TCH-5: what waits for this pair has lost its reason as soon as the due date has moved on. */
  async retake(touch: Touchpoint): Promise<Taken | undefined> {
    if (!touch.pairId) return undefined;
    const pair = await this.store.get(ExecutivePair, touch.pairId);
    const before = pair.dueOn?.toString();
    const taken = await this.ladders.retake(pair);
    const after = taken.ladder?.due.toString();
    if (before && after && after > before) await this.notifications.withdraw(pair.id, 'touched', PAIR_STEP);
    return taken;
  }

  /** A qualifying call, or a plan for one, is today's call done; any other conversation changes nothing. */
  async settleSuggestion(touch: Touchpoint, taken: Taken | undefined): Promise<void> {
    if (!touch.pairId || !taken) return;
    const isPlan = touch.state === 'PLANNED';
    const isCall = taken.judged.some((judged) => judged.touch.id === touch.id && judged.verdict.qualifies);
    if (!isPlan && !isCall) return;
    // The morning it was chosen on is the executive's own: at nine in Auckland it is still yesterday in Paris.
    const { customer, house } = taken.around;
    const day = dayOf(this.days.now(), (customer ?? house).timeZone);
    const open = await this.store.rows<{ id: string }>(suggestionsOfPair, { pairId: touch.pairId, day });
    for (const { id } of open) {
      const suggestion = await this.store.get(CallSuggestion, id);
      suggestion.done(isPlan ? 'PLANNED' : 'CALLED');
      await this.store.put(suggestion);
    }
  }

  /** Asks the supplier's people who were there; what is not shared is not asked about. */
  async askConfirmation(touch: Touchpoint): Promise<void> {
    if (touch.audience !== 'shared' || touch.state !== 'HELD') return;
    const theirs = touch.participants
      .filter(({ side }) => side === 'supplier')
      .map(({ personId }) => personId);
    const ours = touch.participants.find(({ side }) => side === 'customer')?.personId;
    const cards = await this.people.cards([...theirs, ...(ours ? [ours] : [])]);
    const { name } = await this.days.house();
    for (const id of theirs) {
      const person = cards.get(id);
      if (!person?.email) continue;
      await this.notifications.tell({
        kind: TOUCH_CONFIRMATION,
        recipient: recipientOf(person),
        dedupeKey: `${touch.id}:confirmation`,
        notBefore: this.days.now(),
        about: {
          relationshipId: touch.relationshipId,
          objectType: 'touchpoint',
          objectId: touch.id,
          path: `/relationships/${touch.relationshipId}`,
        },
        words: {
          key: 'mail.touch.confirmation',
          params: {
            organisation: name,
            executive: (ours && cards.get(ours)?.name) || name,
            on: touch.heldOn!.toString(),
          },
        },
        immediate: true,
      });
    }
  }
}
