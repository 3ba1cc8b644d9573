import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { type Away, awayOn, Calendars, dayOf, Presence, type StandIn } from '#platform/calendar';
import { newId } from '#platform/kernel';
import { Store } from '#platform/tenancy';
import { Links } from './links.js';
import { CLEAR_DATES, MOVE_NOTIFICATIONS, STAND_IN } from './mail.queries.js';
import type { NotificationRow } from './notification-row.js';
import { postingAt } from './posting.js';

/** Who is away, and from when a stand-in can read what waits for them; by person. */
export interface Absentees {
  away: Map<string, Away[]>;
  /** Notices that a stand-in reads before the absent one is back: asked about again then. */
  askAt: Map<string, Temporal.Instant>;
}

interface Reader {
  person: StandIn | undefined;
  at: Temporal.Instant;
}

/**
 * What falls due for somebody who is away goes to whoever stands in for them and is there first; what nobody else may
 * read (it carries a link of one's own), or nobody reads sooner, waits for the first morning they are back.
 */
@Injectable()
export class StandIns {
  constructor(
    private readonly store: Store,
    private readonly presence: Presence,
    private readonly calendars: Calendars,
    private readonly links: Links,
  ) {}

  /** Hands over what can be: `settled` of these notices are, and `readers` are new ones to gather with the others. */
  async handOver(
    waiting: readonly NotificationRow[],
    now: Temporal.Instant,
  ): Promise<Absentees & { readers: string[]; settled: number }> {
    const since = dayOf(now, 'UTC').subtract({ days: 1 });
    const away = await this.presence.of(
      waiting.map((row) => row.person_id),
      since,
    );
    const absentees: Absentees = { away, askAt: new Map() };
    const absent = waiting.filter((row) => absenceOf(row, away, now) && !this.links.isFor(row.kind));
    if (absent.length === 0) return { ...absentees, readers: [], settled: 0 };
    const standIns = absent.flatMap((row) => standInsOf(row, away, now));
    const theirs = await this.presence.of(
      standIns.map(({ personId }) => personId),
      since,
    );
    const handed: { notice: NotificationRow; to: StandIn }[] = [];
    for (const notice of absent) {
      const first = await this.firstReader(notice, new Map([...theirs, ...away]), now);
      if (!first.person) continue;
      if (isToday(first.at, now, first.person.timeZone)) handed.push({ notice, to: first.person });
      else absentees.askAt.set(notice.id, first.at);
    }
    return { ...absentees, readers: await this.tell(handed, now), settled: handed.length };
  }

  /** Whoever is there first, and when; the absent one when nobody is sooner. */
  private async firstReader(
    notice: NotificationRow,
    away: Map<string, Away[]>,
    now: Temporal.Instant,
  ): Promise<Reader> {
    const openingOf = async (id: string, place: Pick<StandIn, 'timeZone' | 'country' | 'region'>) => {
      const calendar = await this.calendars.of(place.country, place.region);
      const own = calendar.without(away.get(id) ?? []);
      const recipient = { zone: place.timeZone, calendar: own };
      return postingAt(now, { isImmediate: notice.is_immediate }, recipient, []);
    };
    const { time_zone: timeZone, country, region } = notice;
    let first: Reader = {
      person: undefined,
      at: await openingOf(notice.person_id, { timeZone, country, region }),
    };
    for (const person of standInsOf(notice, away, now)) {
      const at = await openingOf(person.personId, person);
      if (Temporal.Instant.compare(at, first.at) < 0) first = { person, at };
    }
    return first;
  }

  private async tell(
    handed: readonly { notice: NotificationRow; to: StandIn }[],
    now: Temporal.Instant,
  ): Promise<string[]> {
    if (handed.length === 0) return [];
    const readers = handed.map(({ notice, to }) => ({
      id: newId(),
      notice: notice.id,
      person_id: to.personId,
      name: to.name,
      email: to.email,
      locale: to.locale,
      time_zone: to.timeZone,
      country: to.country,
      region: to.region,
    }));
    const told = await this.store.rows<{ id: string }>(STAND_IN, { readers: JSON.stringify(readers), now });
    const ids = handed.map(({ notice }) => notice.id);
    const moves = ids.map((id) => ({ id, state: 'SUPPRESSED', reason: 'stood-in-for' }));
    await this.store.rows(MOVE_NOTIFICATIONS, { moves: JSON.stringify(moves), ids });
    await this.store.rows(CLEAR_DATES, { kind: 'notification', ids });
    return told.map(({ id }) => id);
  }
}

/** The absence that a reader is in on the day which it is where they live. */
export function absenceOf(
  row: { person_id: string; time_zone: string },
  away: Map<string, Away[]>,
  now: Temporal.Instant,
): Away | undefined {
  return awayOn(away.get(row.person_id) ?? [], dayOf(now, row.time_zone));
}

function standInsOf(row: NotificationRow, away: Map<string, Away[]>, now: Temporal.Instant) {
  return absenceOf(row, away, now)?.standIns ?? [];
}

function isToday(at: Temporal.Instant, now: Temporal.Instant, zone: string): boolean {
  return dayOf(at, zone).equals(dayOf(now, zone));
}
