import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Clock } from '#platform/clock';
import { log } from '#platform/logs';
import { Sweeps } from '#platform/queue';
import { Store, Tenancy } from '#platform/tenancy';
import { Desk, type Held } from './desk.js';
import { lettersSettled } from './mail-metrics.js';
import { RETRY_LETTER, SET_DATES, SETTLE_LETTERS } from './mail.queries.js';
import { MAIL_SETTINGS, type MailSettings } from './settings.js';
import { NotTaken, Transport } from './transport.js';

interface Outcome {
  id: string;
  state: 'SENT' | 'READY' | 'FAILED';
  reason?: string;
  again?: Temporal.Instant;
}

/** So many letters share one decision and one record of what came of them; a few handfuls are under way at once. */
const HANDFUL = 100;
const LANES = 2;
const ATTEMPTS = 12;
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
    private readonly desk: Desk,
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
    const { held, secrets } = await this.tenancy.asSystem(tenantId, 'post', () => this.desk.take(ids));
    for (const secret of secrets) this.settings.print(secret);
    if (held.length === 0) return;
    const outcomes = await Promise.all(held.map((it) => this.leave(it)));
    await this.tenancy.asSystem(tenantId, 'post', () => this.record(outcomes));
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
      // The server's words may name the reader: they stay on the letter, out of the log.
      log.warn({ delivery: row.id, attempts, isFinal }, 'a letter was not taken');
      if (isFinal) return { id: row.id, state: 'FAILED', reason };
      const minutes = Math.min(LONGEST_PAUSE_MINUTES, 2 ** attempts);
      return { id: row.id, state: 'READY', reason, again: this.clock.now().add({ minutes }) };
    }
  }

  private async record(outcomes: Outcome[]): Promise<void> {
    const letters = JSON.stringify(outcomes.map(({ id, state, reason }) => ({ id, state, reason })));
    const ids = outcomes.map(({ id }) => id);
    await this.store.rows(SETTLE_LETTERS, { letters, ids, now: this.clock.now() });
    const again = outcomes.filter((outcome) => outcome.again);
    if (again.length > 0) {
      const dates = again.map((outcome) => ({ id: outcome.id, due_at: String(outcome.again) }));
      await this.store.rows(SET_DATES, { kind: 'delivery', dates: JSON.stringify(dates) });
    }
    for (const { state } of outcomes) lettersSettled.inc({ outcome: state === 'READY' ? 'PUT_OFF' : state });
  }
}
