import { Temporal } from 'temporal-polyfill';

/** The ways two people speak. */
export const TOUCH_TYPES = [
  'CALL',
  'VIDEO',
  'VISIT',
  'MEAL',
  'MEETING',
  'SURPRISE_VISIT',
  'COMMITTEE_ASIDE',
  'MESSAGE',
] as const;
export type TouchType = (typeof TOUCH_TYPES)[number];

export const SEGMENTS = ['STRATEGIC', 'KEY', 'TACTICAL', 'COMMODITY'] as const;
export type Segment = (typeof SEGMENTS)[number];

/** The agreed rhythm of a pair, and how the product reacts when it is not kept. */
export interface Cadence {
  /** ISO 8601 period of whole days, weeks, months or years (`P3M`); null where no rhythm is expected. */
  interval: string | null;
  /** Business days after the due date from which the pair has lapsed. */
  graceBusinessDays: number;
  /** Business days from due: brief, reminder, "due today"; not positive, in order. */
  reminderOffsets: readonly [number, number, number];
  /** Business days from due: superior, both sides and agenda, general manager; in order, after the grace. */
  escalationOffsets: readonly [number, number, number];
  /** Silence of this many times the rhythm is dormancy. */
  dormantFactor: number;
  minDurationMinutes: number;
  /** R-TCH-6: a MESSAGE is not among them by default. */
  qualifyingTypes: readonly TouchType[];
  /** Whether a word aside of a committee counts. */
  committeeCounts: boolean;
  /** R-TCH-1: someone one level below may stand in, at most once in a row. */
  delegateAllowed: boolean;
}

const INTERVALS: Record<Segment, string | null> = {
  STRATEGIC: 'P3M',
  KEY: 'P6M',
  TACTICAL: 'P12M',
  COMMODITY: null,
};

/** What a tenant that has decided nothing works with. */
export function defaultCadence(segment: Segment): Cadence {
  return {
    interval: INTERVALS[segment],
    graceBusinessDays: 5,
    reminderOffsets: [-10, -3, 0],
    escalationOffsets: [10, 20, 40],
    dormantFactor: 2,
    minDurationMinutes: 10,
    qualifyingTypes: ['CALL', 'VIDEO', 'VISIT', 'MEAL', 'MEETING', 'SURPRISE_VISIT'],
    committeeCounts: false,
    delegateAllowed: false,
  };
}

/** The kebab-case code of the rule a cadence breaks, or undefined when it can be worked with. */
export function cadenceFault(cadence: Cadence): string | undefined {
  const [brief, reminder, due] = cadence.reminderOffsets;
  const [superior, both, general] = cadence.escalationOffsets;
  if (cadence.interval !== null && !isInterval(cadence.interval)) return 'cadence-interval-invalid';
  if (!(brief < reminder && reminder < due && due === 0)) return 'cadence-reminders-out-of-order';
  const climbs = [0, cadence.graceBusinessDays, superior, both, general];
  if (climbs.some((step, index) => index > 0 && step <= climbs[index - 1]!)) {
    return 'cadence-escalations-out-of-order';
  }
  if (!(cadence.dormantFactor > 1)) return 'cadence-dormant-factor-too-small';
  return undefined;
}

/** At least a week: the ladder needs room to climb before the next touch falls due. */
function isInterval(text: string): boolean {
  if (!/^P(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/.test(text) || text === 'P') return false;
  const start = Temporal.PlainDate.from('2026-01-01');
  return start.until(start.add(Temporal.Duration.from(text))).days >= 7;
}
