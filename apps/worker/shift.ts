import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { Clock } from '#platform/clock';
import { log } from '#platform/logs';
import { Reactions } from '#platform/outbox';
import { Acts, Queues, Sweeps } from '#platform/queue';
import { Loop } from './loop.js';
import { type EventJob, OutboxRelay, REACTIONS } from './outbox-relay.js';
import { Sweeper, type SweepJob, SWEEPS } from './sweeper.js';
import { timetable } from './timetable.js';

const ACTS = 'acts';
/** Asking how much is left costs the same machine that does the work. */
const LONGEST_POLL_MS = 80;
/** Whoever asks whether the worker is ready waits no longer for the database or the queue. */
const PATIENCE_MS = 2_000;

/** One worker at work: the loops of the timetable, and the hands that take jobs off the queues. */
@Injectable()
export class Shift implements BeforeApplicationShutdown {
  private readonly carrying: Loop;
  private readonly sweeping: Loop;
  /** What this worker has done so far: events carried, dates claimed, jobs finished. */
  private deeds = 0;

  constructor(
    private readonly relay: OutboxRelay,
    private readonly sweeper: Sweeper,
    private readonly queues: Queues,
    private readonly reactions: Reactions,
    private readonly sweeps: Sweeps,
    private readonly acts: Acts,
    private readonly clock: Clock,
  ) {
    this.carrying = new Loop('carry', timetable.loops.carry.everyMs, () => this.counted(this.relay.carry()));
    this.sweeping = new Loop('sweep', timetable.loops.sweep.everyMs, () =>
      this.counted(this.sweeper.sweep()),
    );
  }

  async begin(): Promise<void> {
    this.compareWithTimetable();
    await this.queues.work<EventJob>(REACTIONS, ({ content }) => this.react(content), { concurrency: 8 });
    await this.queues.work<SweepJob>(SWEEPS, ({ content }) => this.sweep(content), { concurrency: 6 });
    await this.queues.work(ACTS, ({ name }) => this.act(name), { concurrency: 1 });
    const recurring = Object.entries(timetable.acts).filter(([name]) => this.acts.find(name));
    for (const [name, { cron }] of recurring) await this.queues.repeat(ACTS, name, cron);
    await this.queues.repeatOnly(
      ACTS,
      recurring.map(([name]) => name),
    );
    this.queues.watch();
    this.carrying.start();
    this.sweeping.start();
  }

  /**
   * Works until nothing is left to do at this moment of business time: no event to carry, no date due, no job waiting.
   * @throws Error naming every job that was given up on the way, or what still runs after `timeoutSeconds`.
   */
  async settle(timeoutSeconds = 150): Promise<void> {
    const until = Date.now() + timeoutSeconds * 1_000;
    // Idle is a whole round in which nothing was done: a job of the loops' own may end between our look at the dates
    // and our look at the queue, and what it decided would then be left lying.
    for (let before = -1; before !== this.deeds;) {
      before = this.deeds;
      await this.clock.read();
      await this.carrying.turn();
      await this.sweeping.turn();
      await this.drained(until);
      const [failure, ...others] = this.queues.takeFailures();
      if (failure) {
        throw new Error(`${failure.name} was given up (and ${others.length} more): ${failure.reason}`);
      }
    }
  }

  /** Whether it can work now: the database and the queue answer, hands are on the queues, and both loops turn. */
  async isReady(): Promise<boolean> {
    if (!this.carrying.isTurningWell() || !this.sweeping.isTurningWell()) return false;
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), PATIENCE_MS);
    });
    // A backend that is gone does not always say so: some are waited for without end.
    const answers = Promise.all([this.queues.isAtWork(), this.sweeper.reach()]).then(
      ([isAtWork]) => isAtWork,
    );
    return Promise.race([answers.catch(() => false), silence]).finally(() => clearTimeout(timer));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([this.carrying.stop(), this.sweeping.stop()]);
    await this.queues.close();
  }

  private async drained(until: number): Promise<void> {
    for (let waited = 1; ; waited += 1) {
      const pending = await this.queues.pending([REACTIONS, SWEEPS]);
      if (pending === 0) return;
      if (Date.now() > until) throw new Error(`${pending} jobs are still not done`);
      await new Promise((resolve) => setTimeout(resolve, Math.min(LONGEST_POLL_MS, 5 * waited)));
    }
  }

  private async react({ tenantId, eventId, event, reaction }: EventJob): Promise<void> {
    await this.counted(this.reactions.run(tenantId, eventId, event, reaction).then(() => 1));
    this.sweeping.nudge();
  }

  /** What one act decides often falls due at once: a notification becomes a letter, a letter leaves. */
  private async sweep(job: SweepJob): Promise<void> {
    const nudge = () => this.sweeping.nudge();
    await this.counted(this.sweeper.run(job, nudge).then(() => 1));
    nudge();
  }

  private async counted(work: Promise<number>): Promise<number> {
    const done = await work;
    this.deeds += done;
    return done;
  }

  private async act(name: string): Promise<void> {
    const act = this.acts.find(name);
    if (!act) throw new Error(`the timetable names ${name}, and nobody does it`);
    await act.run();
  }

  /** An act nobody wrote on the page, or nobody does, is a surprise for whoever looks after the product. */
  private compareWithTimetable(): void {
    const listed = [...Object.keys(timetable.sweeps), ...Object.keys(timetable.acts)];
    const done = [...this.sweeps.kinds(), ...this.acts.names()];
    const unlisted = done.filter((name) => !listed.includes(name));
    if (unlisted.length > 0) log.warn({ unlisted: unlisted.join(', ') }, 'not in the timetable');
    const idle = listed.filter((name) => !done.includes(name));
    if (idle.length > 0) log.warn({ idle: idle.join(', ') }, 'in the timetable, and nobody does it');
  }
}
