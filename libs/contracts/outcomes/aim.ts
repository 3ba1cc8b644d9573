export const COMPARATORS = ['GE', 'LE', 'EQ', 'BETWEEN'] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** A target without its days: what a figure is compared with. ALL is a composite's: every part meets its own. */
export interface Aim {
  comparator: Comparator | 'ALL';
  value: number | null;
  upper: number | null;
  /** From which value the figure turns amber, and red. */
  amber: number | null;
  red: number | null;
}

/** Whether a computed true or false follows from it, for every period that has a figure. */
export function isDecidable(aim: Aim | null, parts: readonly string[] = []): boolean {
  if (!aim) return parts.length >= 2;
  if (aim.comparator === 'ALL') return parts.length >= 2;
  if (aim.value === null || !Number.isFinite(aim.value)) return false;
  return aim.comparator !== 'BETWEEN' || (aim.upper !== null && aim.upper >= aim.value);
}

/** Whether a figure meets it; undefined for a composite, whose parts are asked instead. */
export function meets(figure: number, { comparator, value, upper }: Aim): boolean | undefined {
  if (comparator === 'ALL' || value === null) return undefined;
  switch (comparator) {
    case 'GE':
      return figure >= value;
    case 'LE':
      return figure <= value;
    case 'EQ':
      return figure === value;
    case 'BETWEEN':
      return figure >= value && figure <= (upper ?? value);
  }
}

/** True when every part is; false as soon as one is; undefined while one that could decide has no figure (OUT-09). */
export function allMet(parts: readonly (boolean | undefined)[]): boolean | undefined {
  if (parts.includes(false)) return false;
  return parts.includes(undefined) || parts.length === 0 ? undefined : true;
}
