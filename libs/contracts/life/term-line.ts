import { Temporal } from 'temporal-polyfill';
import { BrokenRule } from '#platform/kernel';
import type { TermFacts } from '../register/contract-facts.js';
import { type AmendmentName, FROM_THE_START, Term, type TermOrigin } from './term.js';

/**
 * The terms of one contract one after the other: every day has exactly one, and a change closes the last and opens the
 * next. Two changes on one day leave the first with no day of its own, as a trace that it was agreed on.
 */
export class TermLine {
  private readonly terms: Term[];

  /** @param original what holds while nothing has ever been changed */
  constructor(
    private readonly contractId: string,
    private readonly original: TermFacts,
    terms: readonly Term[],
  ) {
    this.terms = [...terms].sort(inOrder);
  }

  /** What held on a day. */
  asOf(day: Temporal.PlainDate): TermFacts {
    return this.terms.find((term) => term.holdsOn(day))?.facts ?? this.original;
  }

  /**
   * Lets other terms hold from a day on; returns the rows to write, which are the one that is closed and the one that is
   * opened.
   * @throws BrokenRule `terms-only-forward` for a day before the newest change: what held since then was agreed on
   */
  change(
    changes: Partial<TermFacts>,
    from: Temporal.PlainDate,
    origin: Exclude<TermOrigin, 'SIGNED'>,
    amendment?: AmendmentName,
  ): [closed: Term, opened: Term] {
    const last = this.terms.at(-1) ?? Term.hold(this.contractId, this.original, FROM_THE_START, 'SIGNED');
    if (Temporal.PlainDate.compare(from, last.effectiveFrom) < 0)
      throw new BrokenRule(
        'terms-only-forward',
        { from: from.toString(), since: last.effectiveFrom.toString() },
        { status: 409, pointer: '/effectiveOn' },
      );
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    const opened = Term.hold(this.contractId, { ...last.facts, ...given }, from, origin, amendment);
    last.close(from, amendment);
    if (this.terms.length === 0) this.terms.push(last);
    this.terms.push(opened);
    return [last, opened];
  }

  /** The day on which announced terms begin to hold, if any is still ahead. */
  nextTurn(today: Temporal.PlainDate): Temporal.PlainDate | undefined {
    return this.terms
      .map(({ effectiveFrom }) => effectiveFrom)
      .find((day) => Temporal.PlainDate.compare(day, today) > 0);
  }

  get all(): readonly Term[] {
    return this.terms;
  }
}

function inOrder(one: Term, other: Term): number {
  return Temporal.PlainDate.compare(one.effectiveFrom, other.effectiveFrom) || (one.id < other.id ? -1 : 1);
}

/** The last day of the next term, which begins the day after the last one has ended. */
export function renewedUntil(endOn: Temporal.PlainDate, term: string): Temporal.PlainDate {
  return endOn.add({ days: 1 }).add(Temporal.Duration.from(term)).subtract({ days: 1 });
}
