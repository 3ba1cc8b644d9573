import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Temporal } from 'temporal-polyfill';
import type { DataSource } from 'typeorm';

/**
 * Business time: the only source of "now" and "today" for rules. It runs at the pace of real time from wherever it was
 * set (`REKINDLE_NOW`, or moved outside production). Security time (sessions, codes, audit instants) never asks it.
 */
@Injectable()
export class Clock {
  private aheadMs = 0;
  /** Counts the beginnings and ends of moves: what was read across one of them is of before. */
  private moves = 0;

  constructor(@InjectDataSource() private readonly source: DataSource) {}

  now(): Temporal.Instant {
    return Temporal.Instant.fromEpochMilliseconds(Date.now() + this.aheadMs);
  }

  /** The civil date at this moment in an IANA zone. */
  today(zone: string): Temporal.PlainDate {
    return this.now().toZonedDateTimeISO(zone).toPlainDate();
  }

  /** Reads how far business time stands from real time; processes call it at start and every second outside production. */
  async read(): Promise<void> {
    const { moves } = this;
    const [row] = await this.source.query<{ ahead_ms: string }[]>('select ahead_ms from platform.clock');
    if (moves === this.moves) this.aheadMs = row ? Number(row.ahead_ms) : 0;
  }

  /** Moves business time for every process. */
  async moveTo(now: Temporal.Instant): Promise<void> {
    this.moves += 1;
    this.aheadMs = now.epochMilliseconds - Date.now();
    await this.source.query(
      `insert into platform.clock (ahead_ms) values ($1)
       on conflict (only_one) do update set ahead_ms = excluded.ahead_ms, set_at = clock_timestamp()`,
      [this.aheadMs],
    );
    this.moves += 1;
  }
}
