import type { ColumnOptions } from 'typeorm';

/** A measured or aimed-at number: `numeric` in the row, a number in code. Not for money. */
export const figure = {
  type: 'numeric',
  transformer: {
    to: (value: number | null | undefined) => value ?? null,
    from: (value: string | null) => (value === null ? null : Number(value)),
  },
} satisfies ColumnOptions;
