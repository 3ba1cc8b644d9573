import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { DataSource } from 'typeorm';
import { Clock } from './clock.js';

const june = Temporal.Instant.from('2026-06-09T08:00:00Z');

describe('the clock', () => {
  it('is not put back by a reading that began before it was moved', async () => {
    let answer: (rows: unknown[]) => void = () => undefined;
    // The only slow thing here is the database, which answers the reading after the move.
    const source = {
      query: (sql: string) =>
        sql.startsWith('select') ? new Promise((resolve) => (answer = resolve)) : Promise.resolve([]),
    } as unknown as DataSource;
    const clock = new Clock(source);
    const reading = clock.read();
    await clock.moveTo(june);
    answer([{ ahead_ms: '0' }]);
    await reading;
    expect(clock.today('UTC').toString()).toBe('2026-06-09');
  });

  it('takes what another process has set', async () => {
    const aheadMs = june.epochMilliseconds - Date.now();
    const source = { query: () => Promise.resolve([{ ahead_ms: String(aheadMs) }]) } as unknown as DataSource;
    const clock = new Clock(source);
    await clock.read();
    expect(clock.today('UTC').toString()).toBe('2026-06-09');
  });
});
