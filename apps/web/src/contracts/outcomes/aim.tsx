import type { Words } from '../../words/words.js';
import type { Target } from './shapes.js';

/** A target as one reads it: ≥ 46 %, between 2 and 4 days. */
export function aimSaid(w: Words, target: Target | null, unit: string | null): string {
  if (!target) return '—';
  const { comparator, value, upper } = target;
  if (comparator === 'ALL') return w('kpi.aim.ALL');
  const figure = (number: number | null | undefined) => (number == null ? '' : w.number(number));
  return w(`kpi.aim.${comparator}`, {
    value: figure(value),
    upper: figure(upper),
    unit: unit ? ` ${unit}` : '',
  });
}
