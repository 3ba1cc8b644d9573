import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { HouseDays, People, type PersonCard } from '#organisation';
import { Calendars } from '#platform/calendar';
import { BrokenRule, Forbidden, type Audience } from '#platform/kernel';
import { Store, Tenancy } from '#platform/tenancy';
import { isLateToLog } from './qualification.js';
import {
  TouchpointNote,
  TouchpointWords,
  type Participant,
  type Touchpoint,
  type TouchPlace,
} from './touchpoint.js';

/** What was said and meant; the second half is never for the supplier. */
export interface SpokenFacts {
  line?: string | null | undefined;
  agreements?: string[] | undefined;
  ourStakes?: string | null | undefined;
  theirValueProposition?: string | null | undefined;
  toneAfter?: number | null | undefined;
}

/** Who was there and what was said: the parts of a touch that are about people and words. */
@Injectable()
export class Conversation {
  constructor(
    private readonly store: Store,
    private readonly tenancy: Tenancy,
    private readonly people: People,
    private readonly days: HouseDays,
    private readonly calendars: Calendars,
  ) {}

  /** The people of a conversation, each of a side of this relationship, with the level they have that day. */
  async between(personIds: readonly string[], place: Pick<TouchPlace, 'supplierId'>): Promise<Participant[]> {
    const cards = await this.people.cards([...personIds]);
    return [...new Set(personIds)].map((id) => {
      const person = cards.get(id);
      if (!person || (person.side === 'supplier' && person.supplierId !== place.supplierId)) {
        throw new BrokenRule('participant-of-another-house', {}, { pointer: '/participants' });
      }
      return { personId: id, side: person.side, level: person.level };
    });
  }

  /** The CIO office writes about any conversation, others about those they, or whom they assist, took part in. */
  async requireOwn(participants: readonly Participant[]): Promise<void> {
    const { roles, personId, side } = this.tenancy.current();
    if (side === 'system' || roles.includes('CIO_OFFICE')) return;
    if (!personId) throw new Forbidden();
    const ours = participants.filter((participant) => participant.side === 'customer');
    const cards = await this.people.cards(ours.map((participant) => participant.personId));
    const isTheirs = [...cards.values()].some(
      (card) => card.id === personId || card.assistantPersonId === personId,
    );
    if (!isTheirs) throw new Forbidden();
  }

  /** R-TCH-3: after fifteen business days of the house, logging is a matter for the CIO office. */
  async requireInTime(heldOn: Temporal.PlainDate): Promise<void> {
    const { roles, side } = this.tenancy.current();
    if (side === 'system' || roles.includes('CIO_OFFICE')) return;
    const { country, region } = await this.days.house();
    const calendar = await this.calendars.of(country, region ?? null);
    if (isLateToLog(heldOn, await this.days.today(), calendar)) {
      throw new BrokenRule('touch-logged-too-late', {}, { pointer: '/heldAt' });
    }
  }

  /** Only the supplier's own people who were there answer for their side. Returns who does. */
  requireTheirs(touch: Touchpoint): string {
    const { personId, side } = this.tenancy.current();
    if (side !== 'supplier' || !personId || !touch.wasAttendedBy(personId)) throw new Forbidden();
    return personId;
  }

  /** Keeps the words beside the touch, each half for those who may read it. */
  async keep(touch: Touchpoint, spoken: SpokenFacts): Promise<void> {
    const { line, agreements, ourStakes, theirValueProposition, toneAfter } = spoken;
    const isSecret = touch.confidentiality === 'EXEC_ONLY';
    const readers = isSecret ? await this.readersOf(touch) : null;
    const wordsFor: Audience = isSecret ? 'named' : touch.audience;
    if (line || agreements?.length) {
      const words = (await this.store.find(TouchpointWords, touch.id)) ?? new TouchpointWords();
      Object.assign(words, { id: touch.id, supplierId: touch.supplierId, audience: wordsFor, readers });
      words.line = line?.trim() || null;
      words.agreements = agreements ?? [];
      await this.store.put(words);
    }
    if (ourStakes || theirValueProposition || toneAfter) {
      const note = (await this.store.find(TouchpointNote, touch.id)) ?? new TouchpointNote();
      const audience: Audience = isSecret ? 'named' : 'customer';
      Object.assign(note, { id: touch.id, supplierId: touch.supplierId, audience, readers });
      note.ourStakes = ourStakes?.trim() || null;
      note.theirValueProposition = theirValueProposition?.trim() || null;
      note.toneAfter = toneAfter ?? null;
      await this.store.put(note);
    }
  }

  /**
   * What an earlier version said, for the one that corrects it. Whoever may not read what was said among the people who
   * were there would take its place with silence, and is refused.
   */
  async spokenAt(touch: Touchpoint): Promise<SpokenFacts> {
    const words = await this.store.find(TouchpointWords, touch.id);
    const note = await this.store.find(TouchpointNote, touch.id);
    const { personId } = this.tenancy.current();
    const wasThere = personId !== undefined && touch.wasAttendedBy(personId);
    if (touch.confidentiality === 'EXEC_ONLY' && !wasThere && !words && !note)
      throw new BrokenRule('touch-corrected-by-who-was-there');
    return {
      line: words?.line,
      agreements: words?.agreements,
      ourStakes: note?.ourStakes,
      theirValueProposition: note?.theirValueProposition,
      toneAfter: note?.toneAfter,
    };
  }

  /** The customer's people who were there, and whoever wrote it down. */
  private async readersOf(touch: Touchpoint): Promise<string[]> {
    const ours = touch.participants.filter(({ side }) => side === 'customer').map(({ personId }) => personId);
    const cards: PersonCard[] = [...(await this.people.cards(ours)).values()];
    const author = this.tenancy.current().membershipId;
    return [...new Set([...cards.map((card) => card.membershipId), author])].filter((id) => id != null);
  }
}
