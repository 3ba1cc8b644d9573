import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import { INSTALLATION } from '#platform';
import type { Installation } from '#platform/config';
import { Refusal } from './problem.js';

/** What is counted: strangers by address, sessions by what they do; as a share of REQUESTS_PER_MINUTE. */
const SHARES = { anonymous: 0.1, reading: 1, writing: 0.2 } as const;
export type Counted = keyof typeof SHARES;

const WINDOW_SECONDS = 60;
const SHARED_EVERY_MS = 1_000;

/**
 * Rate limits that hold across replicas without costing every request a statement: each process counts in memory,
 * adds its share to the common table once a second, and closes the door as soon as the common count is past the limit.
 */
@Injectable()
export class RequestLimits implements OnApplicationShutdown {
  private readonly unshared = new Map<string, { points: number; counted: Counted }>();
  private readonly closedUntil = new Map<string, number>();
  private readonly common: RateLimiterPostgres;
  private readonly sharing: NodeJS.Timeout;

  constructor(
    @InjectDataSource() source: DataSource,
    @Inject(INSTALLATION) private readonly installation: Installation,
  ) {
    const pool = (source.driver as unknown as { master: object }).master;
    this.common = new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      schemaName: 'platform',
      tableName: 'rate_limit',
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: '',
      points: 1,
      duration: WINDOW_SECONDS,
    });
    this.sharing = setInterval(() => void this.share().catch(() => undefined), SHARED_EVERY_MS);
    this.sharing.unref();
  }

  /** Counts one request; throws 429 while its counter is past the limit. */
  count(key: string, counted: Counted): void {
    const name = `${counted} ${key}`.slice(0, 200);
    const closed = this.closedUntil.get(name);
    if (closed !== undefined) {
      const seconds = Math.ceil((closed - Date.now()) / 1_000);
      if (seconds > 0) throw new Refusal(429, 'too-many-requests', { retryAfterSeconds: seconds });
      this.closedUntil.delete(name);
    }
    const share = this.unshared.get(name) ?? { points: 0, counted };
    share.points += 1;
    this.unshared.set(name, share);
    // One process alone may be flooded between two sharings: it need not ask the others to know that it is too much.
    if (share.points > this.allowed(counted)) this.close(name, WINDOW_SECONDS * 1_000);
  }

  async share(): Promise<void> {
    const shares = [...this.unshared];
    this.unshared.clear();
    for (const [name, { points, counted }] of shares) {
      const total = await this.common.penalty(name, points);
      if (total.consumedPoints > this.allowed(counted)) this.close(name, total.msBeforeNext);
    }
    for (const [name, until] of this.closedUntil) if (until < Date.now()) this.closedUntil.delete(name);
  }

  onApplicationShutdown(): void {
    clearInterval(this.sharing);
  }

  private allowed(counted: Counted): number {
    return this.installation.configuration.requestsPerMinute * SHARES[counted];
  }

  private close(name: string, forMs: number): void {
    this.closedUntil.set(name, Date.now() + forMs);
  }
}
