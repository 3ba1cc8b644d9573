import { Temporal } from 'temporal-polyfill';

/** The dates of a contract that make occasions. */
export interface ContractDays {
  startOn: Temporal.PlainDate | null;
  endOn: Temporal.PlainDate | null;
  lastNoticeOn: Temporal.PlainDate | null;
}

/** An occasion that the calendar raises: on which day, and until when it is one. */
export interface CalendarOccasion {
  trigger: 'NOTICE_WINDOW' | 'MID_TERM' | 'AGE_24_MONTHS';
  on: Temporal.PlainDate;
  until: Temporal.PlainDate | null;
  /** Names it, so that it is raised once; a new term brings new ones. */
  occasion: string;
}

/**
 * The occasions that the days of a contract bring, the first one first: two years of age, the middle of the term, and
 * twelve months before the last notice date, while both sides still have something to lose.
 */
export function occasionsOf({ startOn, endOn, lastNoticeOn }: ContractDays): CalendarOccasion[] {
  const found: CalendarOccasion[] = [];
  if (startOn) {
    const on = startOn.add({ months: 24 });
    if (!endOn || Temporal.PlainDate.compare(on, endOn) < 0)
      found.push({ trigger: 'AGE_24_MONTHS', on, until: null, occasion: 'AGE_24_MONTHS' });
  }
  if (startOn && endOn && Temporal.PlainDate.compare(startOn, endOn) < 0) {
    const days = startOn.until(endOn, { largestUnit: 'day' }).days;
    found.push({
      trigger: 'MID_TERM',
      on: startOn.add({ days: Math.floor(days / 2) }),
      until: endOn,
      occasion: `MID_TERM ${endOn}`,
    });
  }
  if (lastNoticeOn)
    found.push({
      trigger: 'NOTICE_WINDOW',
      on: lastNoticeOn.subtract({ months: 12 }),
      until: lastNoticeOn,
      occasion: `NOTICE_WINDOW ${lastNoticeOn}`,
    });
  return found.sort((one, other) => Temporal.PlainDate.compare(one.on, other.on));
}
