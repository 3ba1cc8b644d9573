import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import type { Side } from '#organisation';
import type { WorkCalendar } from '#platform/calendar';
import { Aggregate, BrokenRule, day } from '#platform/kernel';
import { lastNotice, type Why } from '../register/last-notice.js';

/**
 * Why a notice may be contested: sent after the last day for its effect, so late that its receipt is uncertain, or
 * asking for an end before the term.
 */
export type NoticeWarning = 'TOO_LATE' | 'MARGIN' | 'BEFORE_TERM' | 'PERIOD_UNKNOWN';

/** What a notice of that day would be worth. */
export interface NoticeCheck {
  warnings: NoticeWarning[];
  /** The last day on which it may be sent for this effect; null when no period is known. */
  lastOn: Temporal.PlainDate | null;
  /** The last day that leaves the margin for its receipt. */
  safeOn: Temporal.PlainDate | null;
  /** The earliest last day in force that it could ask for. */
  earliestOn: Temporal.PlainDate | null;
  why: Why[];
}

/**
 * Compares a notice with the agreed period. It warns and never refuses: the other side may accept a late one.
 * @param effectiveOn the last day in force that it asks for
 * @param sender the calendar of the party that sends it
 */
export function checkNotice(
  givenOn: Temporal.PlainDate,
  effectiveOn: Temporal.PlainDate,
  terms: { period: string | null; endOn: Temporal.PlainDate | null },
  sender: WorkCalendar,
): NoticeCheck {
  const { compare } = Temporal.PlainDate;
  const warnings: NoticeWarning[] = [];
  const { period, endOn } = terms;
  const found = period ? lastNotice(effectiveOn, period, sender) : undefined;
  if (!found) warnings.push('PERIOD_UNKNOWN');
  else if (compare(givenOn, found.on) > 0) warnings.push('TOO_LATE');
  else if (compare(givenOn, found.safeOn) > 0) warnings.push('MARGIN');
  if (endOn && compare(effectiveOn, endOn) < 0) warnings.push('BEFORE_TERM');
  return {
    warnings,
    lastOn: found?.on ?? null,
    safeOn: found?.safeOn ?? null,
    earliestOn: period ? givenOn.add(Temporal.Duration.from(period)) : null,
    why: found?.why ?? [],
  };
}

/** A notice as one side has given it. At most one stands; a withdrawn one stays in the record. */
@Entity({ schema: 'contracts', name: 'notice' })
export class Notice extends Aggregate {
  @Column('uuid') private contractId!: string;
  @Column('text') private side!: Side;
  @Column({ ...day }) private givenOn!: Temporal.PlainDate;
  @Column({ ...day }) private effectiveOn!: Temporal.PlainDate;
  @Column({ ...day, nullable: true }) private earliestOn: Temporal.PlainDate | null = null;
  @Column('text', { nullable: true }) private reason: string | null = null;
  @Column({ ...day, nullable: true }) withdrawnOn: Temporal.PlainDate | null = null;
  @Column('text', { nullable: true }) private withdrawalReason: string | null = null;

  static give(
    contractId: string,
    facts: {
      side: Side;
      givenOn: Temporal.PlainDate;
      effectiveOn: Temporal.PlainDate;
      reason: string | null;
    },
    earliestOn: Temporal.PlainDate | null,
    today: Temporal.PlainDate,
  ): Notice {
    const { givenOn, effectiveOn, reason } = facts;
    if (Temporal.PlainDate.compare(givenOn, today) > 0)
      throw new BrokenRule('notice-in-the-future', {}, { pointer: '/givenOn' });
    if (Temporal.PlainDate.compare(effectiveOn, givenOn) < 0)
      throw new BrokenRule('notice-effective-before', {}, { pointer: '/effectiveOn' });
    const notice = new Notice();
    Object.assign(notice, { ...facts, contractId, earliestOn, reason: reason?.trim() || null });
    return notice;
  }

  get isTheSuppliers(): boolean {
    return this.side === 'supplier';
  }

  withdraw(on: Temporal.PlainDate, reason: string): void {
    this.withdrawnOn = on;
    this.withdrawalReason = reason.trim();
  }
}
