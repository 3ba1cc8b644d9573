import { Temporal } from 'temporal-polyfill';
import { BrokenRule } from '#platform/kernel';

/** The days of one target: half open, the last one without an end. */
export interface TargetDays {
  effectiveFrom: Temporal.PlainDate;
  effectiveTo: Temporal.PlainDate | null;
}

/**
 * The targets of one KPI, one after the other without gap or overlap from the day it became active: a new one begins
 * after the last, which is closed that day. What was in force on a day that is over stays so for ever.
 */
export class TargetHistory<T extends TargetDays> {
  constructor(private readonly targets: readonly T[]) {}

  /** The target in force that day: exactly one since the first one's beginning, none before. */
  on(day: Temporal.PlainDate): T | undefined {
    return this.targets.find(({ effectiveFrom, effectiveTo }) => {
      const hasBegun = Temporal.PlainDate.compare(effectiveFrom, day) <= 0;
      return hasBegun && (!effectiveTo || Temporal.PlainDate.compare(day, effectiveTo) < 0);
    });
  }

  /**
   * The one that a target from that day on would follow; undefined when it would be the first.
   * @param judgedUntil the first day that no measure has judged: what was judged keeps its target (R-KPI-1)
   */
  followed(from: Temporal.PlainDate, judgedUntil: Temporal.PlainDate | null): T | undefined {
    const last = this.targets.at(-1);
    if (last?.effectiveTo) throw new BrokenRule('target-of-retired-kpi', {}, { status: 409 });
    if (last && Temporal.PlainDate.compare(from, last.effectiveFrom) <= 0)
      throw new BrokenRule(
        'target-before-the-last',
        { last: last.effectiveFrom.toString() },
        { pointer: '/from' },
      );
    if (judgedUntil && Temporal.PlainDate.compare(from, judgedUntil) < 0)
      throw new BrokenRule(
        'target-before-judged',
        { earliest: judgedUntil.toString() },
        { pointer: '/from' },
      );
    return last;
  }

  /** The day itself, or the first one that no measure has judged. */
  notBeforeJudged(day: Temporal.PlainDate, judgedUntil: Temporal.PlainDate | null): Temporal.PlainDate {
    return judgedUntil && Temporal.PlainDate.compare(day, judgedUntil) < 0 ? judgedUntil : day;
  }

  /** The first day on which another target may begin. */
  earliest(judgedUntil: Temporal.PlainDate | null): Temporal.PlainDate | undefined {
    const next = this.targets.at(-1)?.effectiveFrom.add({ days: 1 });
    if (!next || !judgedUntil) return next ?? judgedUntil ?? undefined;
    return Temporal.PlainDate.compare(next, judgedUntil) > 0 ? next : judgedUntil;
  }
}
