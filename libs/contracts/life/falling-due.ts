import { Temporal } from 'temporal-polyfill';
import { isLiveState, type ContractState } from '../register/contract-state.js';
import { anniversaryAround } from '../register/anniversary.js';
import type { RenewalMode } from '../register/terms.js';

/** What a contract's own dates say about its life. */
export interface Dates {
  state: ContractState;
  startsOn: Temporal.PlainDate | null;
  endsOn: Temporal.PlainDate | null;
  renewalMode: RenewalMode | null;
  suspendedUntil: Temporal.PlainDate | null;
  endingOn: Temporal.PlainDate | null;
  datesKnownOn: Temporal.PlainDate | null;
}

export type Due = 'START' | 'RESUME' | 'END' | 'RENEW' | 'EXPIRE';

/** Midnight after the last day: an end is in force until its day is over. */
const after = (day: Temporal.PlainDate | null) => day?.add({ days: 1 }) ?? null;
const isReached = (day: Temporal.PlainDate | null, today: Temporal.PlainDate) =>
  day !== null && Temporal.PlainDate.compare(day, today) <= 0;

/** What the contract has to do today by itself, the first thing first; undefined when nothing. */
export function fallingDue(dates: Dates, today: Temporal.PlainDate): Due | undefined {
  const { state, startsOn, endsOn, suspendedUntil, endingOn } = dates;
  if (state === 'SIGNED') return isReached(startsOn, today) ? 'START' : undefined;
  if (state === 'NOTICE_GIVEN') return isReached(after(endingOn), today) ? 'END' : undefined;
  if (state !== 'IN_FORCE' && state !== 'SUSPENDED') return undefined;
  if (isReached(after(endsOn), today)) {
    const atEnd = atTheEnd(dates);
    if (atEnd) return atEnd;
  }
  return state === 'SUSPENDED' && isReached(after(suspendedUntil), today) ? 'RESUME' : undefined;
}

/** R-CON-4. A register that already had the past end in it may mean anything: nothing is renewed on its word alone. */
function atTheEnd({ endsOn, renewalMode, datesKnownOn }: Dates): Due | undefined {
  if (renewalMode === 'EVERGREEN') return undefined;
  if (renewalMode !== 'TACIT') return 'EXPIRE';
  const wasAhead = endsOn && datesKnownOn && Temporal.PlainDate.compare(endsOn, datesKnownOn) >= 0;
  return wasAhead ? 'RENEW' : undefined;
}

/** The next day on which its dates say something again. */
export function nextDay(dates: Dates, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const { state, startsOn, endsOn, suspendedUntil, endingOn } = dates;
  if (!isLiveState(state)) return undefined;
  const ahead = [
    state === 'SIGNED' ? startsOn : null,
    state === 'NOTICE_GIVEN' ? after(endingOn) : after(endsOn),
    state === 'SUSPENDED' ? after(suspendedUntil) : null,
    startsOn && after(anniversaryAround(startsOn, today).until),
  ];
  return ahead
    .filter((day) => day !== null && Temporal.PlainDate.compare(day, today) > 0)
    .sort((one, other) => Temporal.PlainDate.compare(one!, other!))[0] as Temporal.PlainDate | undefined;
}

/** How long before the end of its term a contract that no silence renews is prepared for leaving. */
const EXIT_LEAD = { months: 3 };

/**
 * R-CON-5: the day from which leaving is prepared; undefined while nothing says that it will end. What is to be handed
 * over by the last day is of no use on a list that opens then: a notice opens it at once, a term some months ahead.
 */
export function exitOpensOn({
  state,
  endsOn,
  renewalMode,
  endingOn,
}: Omit<Dates, 'startsOn' | 'suspendedUntil' | 'datesKnownOn'>):
  { opensOn: Temporal.PlainDate | null; endsOn: Temporal.PlainDate } | undefined {
  if (state === 'NOTICE_GIVEN' && endingOn) return { opensOn: null, endsOn: endingOn };
  const mayEnd = renewalMode !== 'TACIT' && renewalMode !== 'EVERGREEN';
  if ((state !== 'IN_FORCE' && state !== 'SUSPENDED') || !endsOn || !mayEnd) return undefined;
  return { opensOn: endsOn.subtract(EXIT_LEAD), endsOn };
}
