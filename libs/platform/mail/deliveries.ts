import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Calendars, opening } from '#platform/calendar';
import { Clock } from '#platform/clock';
import { log } from '#platform/logs';
import { Sweeps } from '#platform/queue';
import { Store, Tenancy } from '#platform/tenancy';
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
  RETRY_LETTER,
  SET_DATES,
  SETTLE_LETTERS,
  TAKE_LETTERS,
} from './mail.queries.js';
import { type Move, type NotificationRow, toldNotice } from './notification-row.js';
import { MAIL_SETTINGS, type MailSettings } from './settings.js';
import { NotTaken, Transport } from './transport.js';

interface DeliveryRow {
  id: string;
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
interface Held {
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

interface Outcome {
  id: string;
  state: 'SENT' | 'READY' | 'FAILED';
  reason?: string;
  again?: Temporal.Instant;
}

interface Decided {
  verdicts: Verdict[];
  moves: Move[];
  later: { id: string; due_at: string }[];
  held: Held[];
  secrets: string[];
}

/** So many letters share one decision and one record of what came of them; a few handfuls are under way at once. */
const HANDFUL = 50;
const LANES = 3;
const ATTEMPTS = 12;
const HOLD_SECONDS = 120;
const LONGEST_PAUSE_MINUTES = 240;

/**
 * Sends letters: re-reads the state, takes the letter in hand, sends it outside any scope, records what came of it. A
 * letter is sent at least once under one Message-ID; a second copy leaves only when the process dies between the
 * server's 250 and our record.
 */
@Injectable()
export class Deliveries implements OnModuleInit {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly store: Store,
    private readonly clock: Clock,
    private readonly calendars: Calendars,
    private readonly checks: Checks,
    private readonly links: Links,
    private readonly letterhead: Letterhead,
    private readonly transport: Transport,
    private readonly sweeps: Sweeps,
    @Inject(MAIL_SETTINGS) private readonly settings: MailSettings,
  ) {}

  onModuleInit(): void {
    this.sweeps.on('delivery', (ids, tenantId) => this.send(tenantId, ids), { scope: 'own' });
  }

  /** Sends these letters, those that may and should leave; the others keep their date or get their reason. */
  async send(tenantId: string, ids: string[]): Promise<void> {
    const handfuls: string[][] = [];
    for (let start = 0; start < ids.length; start += HANDFUL)
      handfuls.push(ids.slice(start, start + HANDFUL));
    const lane = async () => {
      for (let next = handfuls.shift(); next; next = handfuls.shift()) await this.sendHandful(tenantId, next);
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  }

  /** Gives a letter that was given up another round, now or at the next open hour. False when it was not given up. */
  async retry(id: string): Promise<boolean> {
    const again = await this.store.rows(RETRY_LETTER, { id });
    if (again.length > 0) await this.store.schedule('delivery', id, this.clock.now());
    return again.length > 0;
  }

  private async sendHandful(tenantId: string, ids: string[]): Promise<void> {
    const { held, secrets } = await this.tenancy.asSystem(tenantId, 'post', () => this.take(ids));
    for (const secret of secrets) this.settings.print(secret);
    if (held.length === 0) return;
    const outcomes = await Promise.all(held.map((it) => this.leave(it)));
    await this.tenancy.asSystem(tenantId, 'post', () => this.record(outcomes));
  }

  private async take(ids: string[]): Promise<Decided> {
    const now = this.clock.now();
    const rows = await this.store.rows<DeliveryRow>(TAKE_LETTERS, { ids });
    await this.store.rows(CLEAR_SETTLED, { ids });
    const decided: Decided = { verdicts: [], moves: [], later: [], held: [], secrets: [] };
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
      const calendar = await this.calendars.of(row.country, row.region ?? undefined);
      const open = opening(now, row.time_zone, calendar);
      if (!open.equals(now)) {
        decided.later.push({ id: row.id, due_at: open.toString() });
        return;
      }
      said = await this.stillTrue(lines, decided.moves);
    }
    const [first] = said;
    if (!first) {
      const reason = decided.moves.find((move) => move.id === lines[0]?.id)?.reason ?? 'nothing-left';
      decided.verdicts.push({ id: row.id, state: 'SUPPRESSED', reason, attempt: 0 });
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
      lines: lines.map((line) => ({ key: line.words_key, params: line.words_params, url: home + line.path })),
      home,
      ...(secret ? { secretUrl: this.settings.baseUrl + secret } : {}),
    });
  }

  private async write({ verdicts, moves, later }: Decided, now: Temporal.Instant): Promise<void> {
    if (verdicts.length > 0) {
      const hold = this.settings.holdSeconds ?? HOLD_SECONDS;
      await this.store.rows(HOLD_LETTERS, { letters: JSON.stringify(verdicts), now, hold });
    }
    if (moves.length > 0) await this.store.rows(MOVE_NOTIFICATIONS, { moves: JSON.stringify(moves) });
    if (later.length > 0) {
      await this.store.rows(SET_DATES, { kind: 'delivery', dates: JSON.stringify(later) });
    }
    const settled = verdicts.filter((verdict) => verdict.state !== 'SENDING');
    for (const { state } of settled) lettersSettled.inc({ outcome: state });
    if (settled.length > 0) {
      await this.store.rows(CLEAR_DATES, { kind: 'delivery', ids: settled.map(({ id }) => id) });
    }
  }

  private async leave({ row, letter }: Held): Promise<Outcome> {
    try {
      const to = { name: row.name, address: row.email };
      await this.transport.send({ to, ...letter, messageId: row.message_id });
      return { id: row.id, state: 'SENT' };
    } catch (error) {
      const attempts = row.attempts + 1;
      const reason = (error as Error).message;
      const isFinal = !(error instanceof NotTaken) || error.isFinal || attempts >= ATTEMPTS;
      log.warn({ delivery: row.id, attempts, isFinal, reason }, 'a letter was not taken');
      if (isFinal) return { id: row.id, state: 'FAILED', reason };
      const minutes = Math.min(LONGEST_PAUSE_MINUTES, 2 ** attempts);
      return { id: row.id, state: 'READY', reason, again: this.clock.now().add({ minutes }) };
    }
  }

  private async record(outcomes: Outcome[]): Promise<void> {
    const letters = JSON.stringify(outcomes.map(({ id, state, reason }) => ({ id, state, reason })));
    await this.store.rows(SETTLE_LETTERS, { letters, now: this.clock.now() });
    const again = outcomes.filter((outcome) => outcome.again);
    if (again.length > 0) {
      const dates = again.map((outcome) => ({ id: outcome.id, due_at: String(outcome.again) }));
      await this.store.rows(SET_DATES, { kind: 'delivery', dates: JSON.stringify(dates) });
    }
    await this.store.rows(CLEAR_SETTLED, { ids: outcomes.map(({ id }) => id) });
    for (const { state } of outcomes) lettersSettled.inc({ outcome: state === 'READY' ? 'PUT_OFF' : state });
  }
}
