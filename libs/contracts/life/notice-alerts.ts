import { Temporal } from 'temporal-polyfill';
import type { WorkCalendar } from '#platform/calendar';

/** The alerts of a last notice date, in their order (R-CON-3). */
export const ALERT_STEPS = ['MONTHS_12', 'MONTHS_6', 'MONTHS_3', 'DAYS_30', 'DAYS_10', 'MISSED'] as const;
export type AlertStep = (typeof ALERT_STEPS)[number];

export interface Alert {
  step: AlertStep;
  on: Temporal.PlainDate;
}

const MONTHS = { MONTHS_12: 12, MONTHS_6: 6, MONTHS_3: 3 } as const;
const BUSINESS_DAYS = { DAYS_30: 30, DAYS_10: 10 } as const;

/**
 * Twelve, six and three months, thirty and ten business days before the last notice date, and the day after. A warning
 * is never later than it says: what falls on a closed day is told on the business day before it. "Missed" is a fact of
 * the day after, whatever that day is.
 */
export function alertsOf(lastNotice: Temporal.PlainDate, calendar: WorkCalendar): Alert[] {
  const months = Object.entries(MONTHS).map(([step, count]) => ({
    step: step as AlertStep,
    on: calendar.previous(lastNotice.subtract({ months: count })),
  }));
  const days = Object.entries(BUSINESS_DAYS).map(([step, count]) => ({
    step: step as AlertStep,
    on: calendar.plus(lastNotice, -count),
  }));
  return [...months, ...days, { step: 'MISSED', on: lastNotice.add({ days: 1 }) }];
}

export interface Standing {
  today: Temporal.PlainDate;
  /** Since when this last notice date is known here. */
  knownOn: Temporal.PlainDate;
  told: ReadonlySet<string>;
}

/**
 * What is to be told today in place of everything that was not: the highest step reached. A date that lay in the past
 * when it became known was nobody's miss.
 * @returns the steps that it settles and the one that is said; undefined when there is nothing to say
 */
export function alertReached(
  alerts: readonly Alert[],
  { today, knownOn, told }: Standing,
): { steps: AlertStep[]; said: AlertStep } | undefined {
  const { compare } = Temporal.PlainDate;
  const reached = alerts.filter(({ step, on }) => compare(on, today) <= 0 && !told.has(step));
  const said = reached.at(-1)?.step;
  if (!said) return undefined;
  const missedOn = alerts.at(-1)!.on;
  if (said === 'MISSED' && compare(knownOn, missedOn) >= 0) return undefined;
  return { steps: reached.map(({ step }) => step), said };
}

/** The next day on which there will be something to tell. */
export function nextAlert(
  alerts: readonly Alert[],
  { today, told }: Pick<Standing, 'today' | 'told'>,
): Temporal.PlainDate | undefined {
  return alerts.find(({ step, on }) => !told.has(step) && Temporal.PlainDate.compare(on, today) > 0)?.on;
}
