import { Injectable } from '@nestjs/common';
import { People, type PersonCard } from '#organisation';
import { Seats } from '#suppliers';
import type { Step } from './ladder.js';
import type { Taken } from './ladders.js';

/** Someone to tell, and in which words: the supplier reads that both sides are silent, not our ladder. */
export interface Listener {
  person: PersonCard;
  words:
    'brief' | 'reminder' | 'due' | 'lapsed' | 'superior' | 'agenda' | 'general' | 'dormant' | 'mutual-lapse';
}

/** Who is told at each step of the ladder. */
@Injectable()
export class LadderAudience {
  constructor(
    private readonly people: People,
    private readonly seats: Seats,
  ) {}

  async of(step: Step, taken: Taken): Promise<Listener[]> {
    const executive = taken.around.customer;
    const told = (words: Listener['words'], ...people: (PersonCard | undefined)[]) =>
      people.filter((person) => person !== undefined).map((person) => ({ person, words }));
    switch (step) {
      case 'BRIEF':
        return told('brief', (await this.assistantOf(executive)) ?? executive);
      case 'REMINDER':
        return told('reminder', executive);
      case 'DUE':
        return told('due', executive);
      case 'LAPSED':
        return once(told('lapsed', executive, ...(await this.people.withRole('CIO_OFFICE'))));
      case 'ESCALATED_1':
        return told('superior', await this.superiorOf(taken));
      case 'ESCALATED_2':
        return once([
          ...told('agenda', ...(await this.people.withRole('CIO_OFFICE'))),
          ...told('mutual-lapse', taken.around.supplier),
        ]);
      case 'ESCALATED_3':
        return told('general', await this.generalManagerOf(taken));
      case 'DORMANT':
        return once(told('dormant', executive, ...(await this.people.withRole('CIO_OFFICE'))));
    }
  }

  /** Everyone who missed one of these steps, told once and at the gravest of them. */
  async ofCatchUp(steps: readonly Step[], gravest: Step, taken: Taken): Promise<Listener[]> {
    const [own] = await this.of(gravest, taken);
    const missed = await Promise.all(
      steps.filter((step) => step !== gravest).map((step) => this.of(step, taken)),
    );
    const words = own?.words ?? 'lapsed';
    const others = missed.flat().map(({ person, words: said }) => ({
      person,
      words: said === 'mutual-lapse' ? said : words === 'mutual-lapse' ? 'agenda' : words,
    }));
    return once([...(await this.of(gravest, taken)), ...others]);
  }

  private async assistantOf(executive: PersonCard | undefined): Promise<PersonCard | undefined> {
    const id = executive?.assistantPersonId;
    return this.people.find(id);
  }

  /** The senior executive responsible; when that is the silent one, the general manager. */
  private async superiorOf(taken: Taken): Promise<PersonCard | undefined> {
    const { relationship, customer } = taken.around;
    const id = relationship.customerSerPersonId;
    if (id && id !== customer?.id) return this.people.find(id);
    return this.generalManagerOf(taken);
  }

  /** Whoever sits in the customer's seat of general manager, or answers for the relationship at that level. */
  private async generalManagerOf({ around, pair }: Taken): Promise<PersonCard | undefined> {
    const seats = await this.seats.cardsOf(pair.relationshipId);
    const seat = seats.find(({ side, roleCode }) => side === 'customer' && roleCode === 'GM');
    const holder = seat && (await this.seats.holder(seat.id, around.today));
    const ids = [holder?.personId, around.relationship.customerSerPersonId].filter((id) => id != null);
    const cards = await this.people.cards(ids);
    return ids
      .map((id) => cards.get(id))
      .find((person) => person?.level === 'L1_GM' && person.id !== around.customer?.id);
  }
}

function once(listeners: Listener[]): Listener[] {
  return listeners.filter(
    ({ person }, index) => listeners.findIndex((other) => other.person.id === person.id) === index,
  );
}
