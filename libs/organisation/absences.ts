import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import {
  type Away,
  awayOn,
  backFrom,
  dayOf,
  type DayStretch,
  Presence,
  type StandIn,
} from '#platform/calendar';
import { Clock } from '#platform/clock';
import { BrokenRule, Forbidden, NotFound } from '#platform/kernel';
import { type Json, Store, Tenancy } from '#platform/tenancy';
import { Absence, type AbsenceFacts } from './absence.js';
import { absenceCard, absenceList, personOfAbsence, stretchesOf } from './absence.queries.js';
import { People, type PersonCard } from './people.js';

interface StretchRow {
  personId: string;
  from: string;
  to: string;
  standInPersonId: string | null;
}

/** Days on which somebody is away, as other modules need them. */
export interface AbsentDays extends DayStretch {
  standInPersonId: string | null;
}

/** When the people of both sides are away, and who stands in for them. */
@Injectable()
export class Absences implements OnModuleInit {
  constructor(
    private readonly store: Store,
    private readonly tenancy: Tenancy,
    private readonly people: People,
    private readonly clock: Clock,
    private readonly presence: Presence,
  ) {}

  onModuleInit(): void {
    this.presence.answeredBy((ids, since) => this.withStandIns(ids, since));
  }

  /** @throws Forbidden unless it is theirs to say; BrokenRule `absences-overlap`, `stand-in-of-the-other-side` … */
  async declare(personId: string, facts: AbsenceFacts): Promise<string> {
    const person = await this.spokenFor(personId);
    const absence = Absence.declare(person, facts, this.todayOf(person));
    await this.check(absence, person, facts);
    await this.store.put(absence);
    return absence.id;
  }

  async correct(id: string, facts: Partial<AbsenceFacts>, ifMatch: number): Promise<void> {
    const { absence, person } = await this.spokenOf(id, ifMatch);
    absence.correct(facts, this.todayOf(person));
    await this.check(absence, person, facts);
    await this.store.put(absence);
  }

  async callOff(id: string, ifMatch: number): Promise<void> {
    const { absence, person } = await this.spokenOf(id, ifMatch);
    absence.callOff(this.todayOf(person));
    await this.store.put(absence);
  }

  card(id: string): Promise<Json> {
    return this.store.json(absenceCard, { id });
  }

  /** What is not over, or holds on a day, soonest back first; with `all` what is past or was called off as well. */
  async list(filter: {
    personId?: string | undefined;
    on?: Temporal.PlainDate | undefined;
    all?: boolean | undefined;
    after?: string[] | undefined;
    limit: number;
  }): Promise<Json> {
    const { personId, on, all, after, limit } = filter;
    return this.store.json(absenceList, {
      personId,
      on: on ?? null,
      all: all ?? false,
      since: on ?? (all ? null : dayOf(this.clock.now(), 'UTC')),
      afterDay: after?.[0],
      afterId: after?.[1],
      limit,
    });
  }

  /** Of these people, those who are away on some day from `since` on. */
  async of(personIds: readonly string[], since: Temporal.PlainDate): Promise<Map<string, AbsentDays[]>> {
    const found = new Map<string, AbsentDays[]>();
    if (personIds.length === 0) return found;
    const rows = await this.store.rows<StretchRow>(stretchesOf, {
      personIds: [...new Set(personIds)],
      since,
    });
    for (const { personId, from, to, standInPersonId } of rows) {
      const stretch = {
        from: Temporal.PlainDate.from(from),
        to: Temporal.PlainDate.from(to),
        standInPersonId,
      };
      found.set(personId, [...(found.get(personId) ?? []), stretch]);
    }
    return found;
  }

  /** Of these people, those who are away that day, with the day they are back. */
  async awayOn(
    personIds: readonly string[],
    on: Temporal.PlainDate,
  ): Promise<Map<string, Temporal.PlainDate>> {
    const all = await this.of(personIds, on);
    return new Map(
      [...all].filter(([, days]) => awayOn(days, on)).map(([id, days]) => [id, backFrom(days, on)] as const),
    );
  }

  /** Whoever was named for these days first, then the assistant; only who can be written to. */
  private async withStandIns(
    personIds: readonly string[],
    since: Temporal.PlainDate,
  ): Promise<Map<string, Away[]>> {
    const all = await this.of(personIds, since);
    if (all.size === 0) return new Map();
    const away = await this.people.cards([...all.keys()]);
    const namesOf = (id: string, days: AbsentDays) =>
      [days.standInPersonId, away.get(id)?.assistantPersonId].filter((one) => one != null);
    const cards = await this.people.cards(
      [...all].flatMap(([id, days]) => days.flatMap((one) => namesOf(id, one))),
    );
    return new Map(
      [...all].map(([id, days]) => [
        id,
        days.map((one) => ({
          from: one.from,
          to: one.to,
          standIns: namesOf(id, one).flatMap((standIn) => this.reader(cards.get(standIn))),
        })),
      ]),
    );
  }

  /** An absence and whose it is, the person locked first: two deeds about one person then wait in the same order. */
  private async spokenOf(id: string, ifMatch: number): Promise<{ absence: Absence; person: PersonCard }> {
    const of = await this.store.one<{ personId: string }>(personOfAbsence, { id });
    if (!of) throw new NotFound('absence');
    const person = await this.spokenFor(of.personId);
    return { absence: await this.store.get(Absence, id, { ifMatch }), person };
  }

  /**
   * The person, locked, so that two absences of theirs wait for each other. One speaks for oneself, an assistant for
   * whom they assist, the CIO office and the administrators for their own house and for a supplier's person who has no
   * account to say it with, a supplier's administrator for their company.
   */
  private async spokenFor(personId: string): Promise<PersonCard> {
    const person = await this.people.find(personId);
    if (!person) throw new NotFound('person');
    await this.people.hold(personId);
    const { side, roles, personId: me } = this.tenancy.current();
    const isOwn = side === 'system' || me === personId || (me && me === person.assistantPersonId);
    const office = roles.includes('CIO_OFFICE') || roles.includes('ORGANISATION_ADMIN');
    const mayForAll =
      side === 'customer'
        ? office && (person.side === 'customer' || !person.membershipId)
        : roles.includes('SUPPLIER_ADMIN');
    if (!isOwn && !mayForAll) throw new Forbidden();
    return person;
  }

  private async check(absence: Absence, person: PersonCard, facts: Partial<AbsenceFacts>): Promise<void> {
    const { standInPersonId } = facts;
    if (standInPersonId) {
      const standIn = await this.people.find(standInPersonId);
      if (standIn?.side !== person.side || standIn.supplierId !== person.supplierId)
        throw new BrokenRule('stand-in-of-the-other-side', {}, { pointer: '/standInPersonId' });
      if (hasLeft(standIn, later(absence.days().from, this.todayOf(person)))) {
        throw new BrokenRule('stand-in-has-left', { name: standIn.name }, { pointer: '/standInPersonId' });
      }
    }
    const others = await this.store.findWhere(Absence, { personId: person.id } as never);
    const taken = others.find((other) => other.id !== absence.id && other.crosses(absence.days()));
    if (taken) {
      const { from, to } = taken.days();
      throw new BrokenRule(
        'absences-overlap',
        { from: from.toString(), to: to.toString() },
        { status: 409, pointer: '/from' },
      );
    }
  }

  private todayOf({ timeZone }: PersonCard): Temporal.PlainDate {
    return dayOf(this.clock.now(), timeZone);
  }

  private reader(card: PersonCard | undefined): StandIn[] {
    if (!card?.email || card.memberState === 'DISABLED' || hasLeft(card, this.todayOf(card))) return [];
    const { id, name, email, locale, timeZone, country, region } = card;
    return [{ personId: id, name, email, locale, timeZone, country, region }];
  }
}

/** Who has said that they will leave is there until then. */
function hasLeft({ activeUntil }: PersonCard, on: Temporal.PlainDate): boolean {
  return activeUntil !== null && activeUntil < on.toString();
}

function later(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(one, other) >= 0 ? one : other;
}
