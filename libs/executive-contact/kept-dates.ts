import { Temporal } from 'temporal-polyfill';
import { Column } from 'typeorm';
import { Aggregate, day, instant } from '#platform/kernel';
import type { DueReason, Ladder, Step } from './ladder.js';
import type { Standing, StillBecause } from './standing.js';

/**
 * The dates of a pair's ladder as its row keeps them: a cache of what the touches and both calendars give, so that
 * lists compare dates in SQL and the sweeper knows when to look. Never the truth: the ladder is.
 */
export abstract class KeptDates extends Aggregate {
  @Column({ type: 'uuid', nullable: true }) lastTouchId: string | null = null;
  @Column({ ...day, nullable: true }) lastTouchOn: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) private sinceOn: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) private rawDueOn: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) dueOn: Temporal.PlainDate | null = null;
  @Column({ type: 'text', nullable: true }) private dueReason: DueReason | null = null;
  @Column({ ...day, nullable: true }) private briefOn: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) private lapsedOn: Temporal.PlainDate | null = null;
  @Column({ ...day, name: 'escalated_1_on', nullable: true })
  private escalated1On: Temporal.PlainDate | null = null;
  @Column({ ...day, name: 'escalated_2_on', nullable: true })
  private escalated2On: Temporal.PlainDate | null = null;
  @Column({ ...day, name: 'escalated_3_on', nullable: true })
  private escalated3On: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) private dormantOn: Temporal.PlainDate | null = null;
  @Column({ type: 'text', nullable: true }) private stillBecause: StillBecause | null = null;
  @Column({ ...day, nullable: true }) private stillFrom: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) private stillUntil: Temporal.PlainDate | null = null;
  /** Counts how often the steps of a due date were planned anew; part of the key by which a message is told once. */
  @Column({ type: 'int' }) edition = 0;
  @Column({ ...instant, nullable: true }) nextStepAt: Temporal.Instant | null = null;

  /** Keeps the dates of the ladder for the screens and the sweeper. */
  keepLadder(ladder: Ladder | undefined): void {
    const on = (step: Step) => ladder?.rung(step).on ?? null;
    const before = this.datesKept();
    const dueBefore = this.dueOn;
    this.sinceOn = ladder?.since ?? null;
    this.rawDueOn = ladder?.rawDue ?? null;
    this.dueOn = ladder?.due ?? null;
    this.dueReason = ladder?.reason ?? null;
    this.briefOn = on('BRIEF');
    this.lapsedOn = on('LAPSED');
    this.escalated1On = on('ESCALATED_1');
    this.escalated2On = on('ESCALATED_2');
    this.escalated3On = on('ESCALATED_3');
    this.dormantOn = on('DORMANT');
    if (!dueBefore || !this.dueOn) return;
    const order = Temporal.PlainDate.compare(this.dueOn, dueBefore);
    if (order < 0 || (order === 0 && this.datesKept() !== before)) this.edition += 1;
  }

  keepStanding(standing: Standing | undefined): void {
    if (this.stillBecause && !standing?.stillBecause) this.edition += 1;
    this.stillBecause = standing?.stillBecause ?? null;
    this.stillFrom = standing?.stillFrom ?? null;
    this.stillUntil = standing?.stillBecause ? standing.resumesOn : null;
  }

  /** The newest qualifying touch, or none. */
  keepLastTouch(touch: { id: string; on: Temporal.PlainDate } | undefined): void {
    this.lastTouchId = touch?.id ?? null;
    this.lastTouchOn = touch?.on ?? null;
  }

  private datesKept(): string {
    const { briefOn, lapsedOn, escalated1On, escalated2On, escalated3On, dormantOn } = this;
    return [briefOn, lapsedOn, escalated1On, escalated2On, escalated3On, dormantOn].join();
  }
}
