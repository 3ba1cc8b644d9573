import type { ColumnOptions } from 'typeorm';
import { Temporal } from 'temporal-polyfill';

/** A civil date column: `Temporal.PlainDate` in code, `date` in the row. Never a Date at midnight. */
export const day = {
  type: 'date',
  transformer: {
    to: (value: Temporal.PlainDate | null | undefined) => value?.toString() ?? null,
    from: (value: string | null) => (value === null ? null : Temporal.PlainDate.from(value)),
  },
} satisfies ColumnOptions;

/** An instant column: `Temporal.Instant` in code, `timestamptz` in the row, to the millisecond. */
export const instant = {
  type: 'timestamptz',
  transformer: {
    to: (value: Temporal.Instant | null | undefined) => (value ? new Date(value.epochMilliseconds) : null),
    from: (value: Date | null) =>
      value === null ? null : Temporal.Instant.fromEpochMilliseconds(value.getTime()),
  },
} satisfies ColumnOptions;

/** An amount column: a decimal string in code ("4200000.00"), `numeric(18,2)` in the row; never a float. */
export const money = { type: 'numeric', precision: 18, scale: 2 } satisfies ColumnOptions;
