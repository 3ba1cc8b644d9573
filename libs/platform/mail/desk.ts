import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { type Away, Calendars, dayOf, opening, Presence } from '#platform/calendar';
import { Clock } from '#platform/clock';
import { Store } from '#platform/tenancy';
import { Checks } from './checks.js';
import { type Letter, writeLetter } from './letter.js';
import { Letterhead, type Sender } from './letterhead.js';
import { Links } from './links.js';
import { lettersSettled } from './mail-metrics.js';
import {
  CLEAR_DATES,
  CLEAR_SETTLED,
  HOLD_LETTERS,
  LINES_OF,
  MOVE_NOTIFICATIONS,
  SET_DATES,
  TAKE_LETTERS,
} from './mail.queries.js';
import { type Move, type NotificationRow, toldNotice } from './notification-row.js';
import { MAIL_SETTINGS, type MailSettings } from './settings.js';
import { absenceOf } from './stand-ins.js';
import { Transport } from './transport.js';

export interface DeliveryRow {
  id: string;
  person_id: string;
  name: string;
  email: string;
  locale: string;
  time_zone: string;
  country: string;
  region: string | null;
  message_id: string;
  state: 'READY' | 'SENDING';
  attempts: number;
}

/** A letter in hand: written, held for a while, and about to leave. */
export interface Held {
  row: DeliveryRow;
  letter: Letter;
}

/** What is decided about a letter before anything leaves. */
interface Verdict {
  id: string;
  state: 'SENDING' | 'KEPT' | 'SUPPRESSED';
  attempt: 0 | 1;
  reason?: string;
  subject?: string;
  body?: string;
  html?: string;
}

export interface Decided {
  verdicts: Verdict[];
  moves: Move[];
  later: { id: string; due_at: string }[];
  held: Held[];
  secrets: string[];
  openings: Map<string, Temporal.Instant>;
  away: Map<string, Away[]>;
}

const HOLD_SECONDS = 120;

/**
 * Where letters are taken in hand: the state is read again, what is no longer true is left out with its reason, and the
 * rest is written in the reader's words and held for as long as sending may take.
 */
@Injectable()
export class Desk {
  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
    private readonly calendars: Calendars,
    private readonly presence: Presence,
    private readonly checks: Checks,
    private readonly links: Links,
    private readonly letterhead: Letterhead,
    private readonly transport: Transport,
    @Inject(MAIL_SETTINGS) private readonly settings: MailSettings,
  ) {}

  /** Takes those that nobody else holds, and writes down what was decided about each. In the tenant's scope. */
  async take(ids: string[]): Promise<Decided> {
    const now = this.clock.now();
    const rows = await this.store.rows<DeliveryRow>(TAKE_LETTERS, { ids });
    // What is missing is settled or in somebody else's hands.
    if (rows.length < ids.length) await this.store.rows(CLEAR_SETTLED, { ids });
    const decided: Decided = {
      verdicts: [],
      moves: [],
      later: [],
      held: [],
      secrets: [],
      openings: new Map(),
      away: await this.presence.of(
        rows.map((row) => row.person_id),
        dayOf(now, 'UTC').subtract({ days: 1 }),
      ),
    };
    if (rows.length === 0) return decided;
    const lines = await this.store.rows<NotificationRow>(LINES_OF, { ids: rows.map((row) => row.id) });
    const sender = await this.letterhead.sender();
    for (const row of rows) {
      const mine = lines.filter((line) => line.delivery_id === row.id);
      await this.decide(row, mine, sender, now, decided);
    }
    await this.write(decided, now);
    return decided;
  }

  private async decide(
    row: DeliveryRow,
    lines: NotificationRow[],
    sender: Sender,
    now: Temporal.Instant,
    decided: Decided,
  ): Promise<void> {
    // A letter whose sender died may already have been read: it is repeated as it was, not decided again.
    const isInDoubt = row.state === 'SENDING';
    let said = lines;
    if (!isInDoubt) {
      const open = await this.openingFor(row, now, decided);
      if (open !== now) {
        if (this.isForStandIn(row, lines, now, decided)) this.takeApart(row, lines, sender, decided);
        else decided.later.push({ id: row.id, due_at: open.toString() });
        return;
      }
      said = await this.stillTrue(lines, decided.moves);
    }
    const [first] = said;
    if (!first) {
      const reason = decided.moves.find((move) => move.id === lines[0]?.id)?.reason ?? 'nothing-left';
      // Whoever reads that a letter was held back reads also what it would have been about.
      const about = lines.length > 0 && { subject: this.compose(row, lines, sender).subject };
      decided.verdicts.push({ id: row.id, state: 'SUPPRESSED', reason, attempt: 0, ...about });
      return;
    }
    const secret = said.length === 1 ? await this.links.mint(toldNotice(first)) : undefined;
    const shown = this.compose(row, said, sender);
    const kept = { subject: shown.subject, body: shown.text, html: shown.html };
    if (this.transport.isConnected) {
      const letter = secret ? this.compose(row, said, sender, secret) : shown;
      decided.held.push({ row, letter });
      decided.verdicts.push({ id: row.id, state: 'SENDING', attempt: 1, ...kept });
      return;
    }
    if (secret) decided.secrets.push(`\n  ${shown.subject}\n  ${this.settings.baseUrl}${secret}\n`);
    decided.verdicts.push({ id: row.id, state: 'KEPT', attempt: 0, ...kept });
    decided.moves.push(...said.map((line): Move => ({ id: line.id, state: 'SENT' })));
  }

  /** A letter that did not leave while its reader was there, and that somebody else reads from today on. */
  private isForStandIn(
    row: DeliveryRow,
    lines: NotificationRow[],
    now: Temporal.Instant,
    { away }: Decided,
  ): boolean {
    const { standIns = [] } = absenceOf(row, away, now) ?? {};
    return standIns.length > 0 && lines.some(({ kind }) => !this.links.isFor(kind));
  }

  /** What the letter would have said waits again, to be gathered for whoever reads it now. */
  private takeApart(row: DeliveryRow, lines: NotificationRow[], sender: Sender, decided: Decided): void {
    const { subject } = this.compose(row, lines, sender);
    decided.verdicts.push({ id: row.id, state: 'SUPPRESSED', reason: 'reader-away', attempt: 0, subject });
    decided.moves.push(...lines.map(({ id }): Move => ({ id, state: 'WAITING' })));
  }

  /**
   * `now` itself when the reader's office is open and they are there; asked once for all who are there in one place.
   * Who is still there is asked about again when they would read it: by then they may be away.
   */
  private async openingFor(
    row: DeliveryRow,
    now: Temporal.Instant,
    { openings: known, away: allAway }: Decided,
  ): Promise<Temporal.Instant> {
    const away = absenceOf(row, allAway, now) ? (allAway.get(row.person_id) ?? []) : [];
    const place = `${row.time_zone} ${row.country} ${row.region ?? ''} ${away.length > 0 ? row.person_id : ''}`;
    let open = known.get(place);
    if (!open) {
      const calendar = await this.calendars.of(row.country, row.region ?? undefined);
      const at = opening(now, row.time_zone, calendar.without(away));
      known.set(place, (open = at.equals(now) ? now : at));
    }
    return open;
  }

  private async stillTrue(lines: NotificationRow[], moves: Move[]): Promise<NotificationRow[]> {
    const said: NotificationRow[] = [];
    for (const line of lines) {
      const reason = await this.checks.reasonAgainst(toldNotice(line));
      if (reason) moves.push({ id: line.id, state: 'SUPPRESSED', reason });
      else said.push(line);
    }
    return said;
  }

  private compose(row: DeliveryRow, lines: NotificationRow[], sender: Sender, secret?: string): Letter {
    const home = `${this.settings.baseUrl}/o/${sender.slug}`;
    return writeLetter({
      name: row.name,
      locale: row.locale,
      organisation: sender.organisation,
      lines: lines.map((line) => ({
        key: line.words_key,
        params: line.words_params,
        url: home + line.path,
        ...(line.stands_in_for_name ? { inPlaceOf: line.stands_in_for_name } : {}),
      })),
      home,
      ...(secret ? { secretUrl: this.settings.baseUrl + secret } : {}),
    });
  }

  private async write({ verdicts, moves, later }: Decided, now: Temporal.Instant): Promise<void> {
    if (verdicts.length > 0) {
      const hold = this.settings.holdSeconds ?? HOLD_SECONDS;
      const ids = verdicts.map(({ id }) => id);
      await this.store.rows(HOLD_LETTERS, { letters: JSON.stringify(verdicts), ids, now, hold });
    }
    if (moves.length > 0) {
      const ids = moves.map(({ id }) => id);
      await this.store.rows(MOVE_NOTIFICATIONS, { moves: JSON.stringify(moves), ids });
      const again = moves.filter(({ state }) => state === 'WAITING');
      const dates = JSON.stringify(again.map(({ id }) => ({ id, due_at: now.toString() })));
      if (again.length > 0) await this.store.rows(SET_DATES, { kind: 'notification', dates });
    }
    if (later.length > 0) {
      await this.store.rows(SET_DATES, { kind: 'delivery', dates: JSON.stringify(later) });
    }
    const settled = verdicts.filter((verdict) => verdict.state !== 'SENDING');
    for (const { state } of settled) lettersSettled.inc({ outcome: state });
    if (settled.length > 0) {
      await this.store.rows(CLEAR_DATES, { kind: 'delivery', ids: settled.map(({ id }) => id) });
    }
  }
}
