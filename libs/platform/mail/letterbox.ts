import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { awayOn, Calendars, dayOf } from '#platform/calendar';
import { Clock } from '#platform/clock';
import { newId } from '#platform/kernel';
import { Sweeps } from '#platform/queue';
import { Store } from '#platform/tenancy';
import {
  CLEAR_DATES,
  LETTERS_OF,
  MAKE_LETTERS,
  MOVE_NOTIFICATIONS,
  SET_DATES,
  WAITING,
} from './mail.queries.js';
import type { Move, NotificationRow } from './notification-row.js';
import { mondayOf, type Posted, postingAt } from './posting.js';
import { MAIL_SETTINGS, type MailSettings } from './settings.js';
import { type Absentees, StandIns } from './stand-ins.js';

interface LetterRow extends Posted {
  id: string;
  personId: string;
  state: string;
}

interface Gathered {
  letters: Record<string, unknown>[];
  moves: Move[];
  postings: Map<string, Temporal.Instant>;
  absentees: Absentees;
}

/**
 * Gathers what falls due for a person into letters: one digest a day, a letter of its own for what cannot share one.
 * It decides that and when a letter leaves; the deliveries decide whether it still should, and send it.
 */
@Injectable()
export class Letterbox implements OnModuleInit {
  private readonly host: string;

  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
    private readonly calendars: Calendars,
    private readonly sweeps: Sweeps,
    private readonly standIns: StandIns,
    @Inject(MAIL_SETTINGS) settings: MailSettings,
  ) {
    this.host = new URL(settings.baseUrl).hostname;
  }

  onModuleInit(): void {
    this.sweeps.on('notification', (ids) => this.gather(ids));
  }

  /** Puts what waits for the people of these notifications into letters, or off to the day on which it may leave. */
  async gather(ids: string[]): Promise<void> {
    const now = this.clock.now();
    let waiting = await this.store.rows<NotificationRow>(WAITING, { ids, now });
    const { readers, settled, ...absentees } = await this.standIns.handOver(waiting, now);
    if (settled > 0) waiting = await this.store.rows(WAITING, { ids: [...ids, ...readers], now });
    const known = grouped(await this.lettersOf(waiting, now), (letter) => letter.personId);
    const gathered: Gathered = { letters: [], moves: [], postings: new Map(), absentees };
    for (const [personId, mine] of grouped(waiting, (row) => row.person_id)) {
      const letters = known.get(personId) ?? [];
      const alone = mine.filter((row) => row.is_immediate || comesAfterDigest(row, letters, now));
      const digest = mine.filter((row) => !alone.includes(row));
      const readyDigest = letters.find((letter) => !letter.isImmediate && letter.state === 'READY');
      if (digest.length > 0 && readyDigest) {
        // A digest that could not leave yet takes the new lines with it, rather than being followed by another.
        gathered.moves.push(...into(readyDigest.id, digest));
      } else if (digest.length > 0) {
        await this.post(digest, letters, now, gathered);
      }
      for (const row of alone) await this.post([{ ...row, is_immediate: true }], letters, now, gathered);
    }
    await this.write(gathered, now);
  }

  private async lettersOf(waiting: NotificationRow[], now: Temporal.Instant): Promise<LetterRow[]> {
    if (waiting.length === 0) return [];
    // A day further back than any zone's Monday, and letters that never left count whenever they were made.
    const from = mondayOf(dayOf(now, 'UTC').subtract({ days: 1 })).subtract({ weeks: 1 });
    const rows = await this.store.rows<{
      id: string;
      person_id: string;
      day: string;
      is_immediate: boolean;
      state: string;
    }>(LETTERS_OF, { people: [...new Set(waiting.map((row) => row.person_id))], from });
    return rows.map((row) => ({
      id: row.id,
      personId: row.person_id,
      day: Temporal.PlainDate.from(row.day),
      isImmediate: row.is_immediate,
      state: row.state,
    }));
  }

  private async post(
    rows: NotificationRow[],
    letters: LetterRow[],
    now: Temporal.Instant,
    gathered: Gathered,
  ): Promise<void> {
    const to = rows.at(-1)!;
    if (to.email === null) {
      gathered.moves.push(
        ...rows.map((row): Move => ({ id: row.id, state: 'SUPPRESSED', reason: 'no-address' })),
      );
      return;
    }
    const at = await this.postingFor(to, letters, now, gathered);
    if (!at.equals(now) && gathered.absentees.away.has(to.person_id)) {
      const { askAt } = gathered.absentees;
      const again = (id: string) => earliest(at, askAt.get(id) ?? at).toString();
      gathered.moves.push(...rows.map(({ id }): Move => ({ id, state: 'WAITING', ask_at: again(id) })));
      return;
    }
    if (!at.equals(now)) {
      gathered.moves.push(
        ...rows.map((row): Move => ({ id: row.id, state: 'WAITING', post_at: at.toString() })),
      );
      return;
    }
    const id = newId();
    const day = dayOf(now, to.time_zone);
    letters.push({ id, personId: to.person_id, day, isImmediate: to.is_immediate, state: 'READY' });
    gathered.letters.push({
      id,
      person_id: to.person_id,
      name: to.name,
      email: to.email,
      locale: to.locale,
      time_zone: to.time_zone,
      country: to.country,
      region: to.region,
      for_day: day.toString(),
      is_immediate: to.is_immediate,
      message_id: `<${id}@${this.host}>`,
    });
    gathered.moves.push(...into(id, rows));
  }

  /** When a letter to this person may leave; asked once for all people of one place who have had none lately. */
  private async postingFor(
    to: NotificationRow,
    letters: LetterRow[],
    now: Temporal.Instant,
    { postings: known, absentees }: Gathered,
  ): Promise<Temporal.Instant> {
    const away = absentees.away.get(to.person_id) ?? [];
    const place = `${to.time_zone} ${to.country} ${to.region ?? ''} ${to.is_immediate}`;
    const isLikeOthers = letters.length === 0 && away.length === 0;
    const before = isLikeOthers ? known.get(place) : undefined;
    if (before) return before;
    const calendar = await this.calendars.of(to.country, to.region ?? undefined);
    // Who is still there is asked about again when they would read it: by then they may be away, and somebody stands in.
    const isThere = awayOn(away, dayOf(now, to.time_zone)) === undefined;
    const recipient = { zone: to.time_zone, calendar: isThere ? calendar : calendar.without(away) };
    const at = postingAt(now, { isImmediate: to.is_immediate }, recipient, letters);
    if (isLikeOthers) known.set(place, at);
    return at;
  }

  private async write({ letters, moves }: Gathered, now: Temporal.Instant): Promise<void> {
    if (letters.length > 0) {
      await this.store.rows(MAKE_LETTERS, { letters: JSON.stringify(letters), now });
      const dates = letters.map((letter) => ({ id: letter['id'], due_at: now.toString() }));
      await this.store.rows(SET_DATES, { kind: 'delivery', dates: JSON.stringify(dates) });
    }
    if (moves.length === 0) return;
    const ids = moves.map(({ id }) => id);
    await this.store.rows(MOVE_NOTIFICATIONS, { moves: JSON.stringify(moves), ids });
    const later = moves.filter((move) => move.state === 'WAITING');
    const done = moves.filter((move) => move.state !== 'WAITING').map((move) => move.id);
    if (later.length > 0) {
      const dates = later.map((move) => ({ id: move.id, due_at: move.ask_at ?? move.post_at }));
      await this.store.rows(SET_DATES, { kind: 'notification', dates: JSON.stringify(dates) });
    }
    if (done.length > 0) await this.store.rows(CLEAR_DATES, { kind: 'notification', ids: done });
  }
}

/** Who stands in is told that day: when their own digest has left, in a letter of its own. */
function comesAfterDigest(
  row: NotificationRow,
  letters: readonly LetterRow[],
  now: Temporal.Instant,
): boolean {
  if (row.stands_in_for === null) return false;
  const today = dayOf(now, row.time_zone);
  return letters.some(
    ({ isImmediate, day, state }) => !isImmediate && state !== 'READY' && day.equals(today),
  );
}

function earliest(one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(one, other) <= 0 ? one : other;
}

function into(deliveryId: string, rows: NotificationRow[]): Move[] {
  return rows.map((row) => ({ id: row.id, state: 'POSTED', delivery_id: deliveryId }));
}

function grouped<T>(rows: T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}
