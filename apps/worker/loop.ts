import { log } from '#platform/logs';

const LONGEST_PAUSE_MS = 10_000;
const NUDGE_MS = 50;
/** No turn takes so long: one that has is stuck. */
const STUCK_AFTER_MS = 120_000;

/** Turns one piece of work again and again, never twice at once; at once when there was something, else after a pause. */
export class Loop {
  private turning: Promise<unknown> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private failures = 0;
  private isStopped = false;
  private isTurning = false;
  private isNudged = false;
  /** Real time: when a turn last began. */
  private turnedAt = 0;

  constructor(
    private readonly name: string,
    private readonly everyMs: number,
    private readonly work: () => Promise<number>,
  ) {}

  start(): void {
    this.timer = setTimeout(() => void this.round(), 0);
  }

  /** One turn now, after the one under way; returns how much there was to do. */
  turn(): Promise<number> {
    const mine = this.turning.then(this.work);
    this.turning = mine.catch(() => undefined);
    return mine;
  }

  /** Whether it turns, and its last turn did not fail. */
  isTurningWell(): boolean {
    return (
      this.failures === 0 && !this.isStopped && Date.now() - this.turnedAt < this.everyMs + STUCK_AFTER_MS
    );
  }

  /** There may be something new to do: the next turn comes soon instead of at its time. */
  nudge(): void {
    if (this.isNudged || this.isStopped) return;
    this.isNudged = true;
    if (this.isTurning || !this.timer) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.round(), Math.min(NUDGE_MS, this.everyMs));
  }

  /** No more turns; the one under way is finished first. */
  async stop(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    await this.turning;
  }

  private async round(): Promise<void> {
    let pause: number = this.everyMs;
    this.isTurning = true;
    this.isNudged = false;
    this.turnedAt = Date.now();
    try {
      if ((await this.turn()) > 0) pause = 0;
      this.failures = 0;
    } catch (error) {
      this.failures += 1;
      pause = Math.min(LONGEST_PAUSE_MS, this.everyMs * 2 ** this.failures);
      log.warn(
        { loop: this.name, failures: this.failures, reason: (error as Error).message },
        'a turn failed',
      );
    }
    this.isTurning = false;
    if (this.isNudged) pause = Math.min(pause, NUDGE_MS);
    if (!this.isStopped) this.timer = setTimeout(() => void this.round(), pause);
  }
}
