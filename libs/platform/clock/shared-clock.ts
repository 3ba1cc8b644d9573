import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Clock } from './clock.js';

/** Keeps the processes on one business time: sets it from `REKINDLE_NOW` at start, and follows it when it is moved. */
@Injectable()
export class SharedClock implements OnApplicationBootstrap, OnApplicationShutdown {
  private following: NodeJS.Timeout | undefined;

  constructor(private readonly clock: Clock) {}

  async onApplicationBootstrap(): Promise<void> {
    const start = process.env['REKINDLE_NOW'];
    if (start) await this.clock.moveTo(Temporal.Instant.from(start));
    // In production nobody moves the clock, so what an earlier trial left in the row is not read either.
    if (process.env['NODE_ENV'] === 'production') return;
    await this.clock.read();
    this.following = setInterval(() => void this.clock.read().catch(() => undefined), 1_000);
    this.following.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.following);
  }
}
