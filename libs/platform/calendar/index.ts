export { publicHolidays, type Holiday } from './public-holidays.js';
export {
  WorkCalendar,
  firstBusinessDayForBoth,
  workCalendar,
  type CalendarChange,
  type DayStretch,
  type Skipped,
} from './work-calendar.js';
export {
  CLOSES,
  DIGEST,
  OPENS,
  commonWindow,
  dayOf,
  digestOn,
  instantOf,
  nextDigest,
  opening,
  type CommonWindow,
} from './office-hours.js';
export { awayOn, backFrom, Presence, type Away, type StandIn } from './presence.js';
export { Calendars } from './calendars.js';
export { CalendarModule } from './calendar.module.js';
export type { ExceptionFacts } from './calendar-exception.js';
