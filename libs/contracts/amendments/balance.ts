import type { Side } from '#organisation';
import { amountOf, centsOf } from '../credits/cents.js';

/** An item as it is weighed: amounts are decimal texts, null where nobody has said. */
export interface Weighed {
  giver: Side;
  valueLow: string | null;
  valueHigh: string | null;
}

/** What each side gets, face to face. */
export interface Balance {
  /** Smaller over larger, 0–1; null when a side has nothing that was valued. */
  ratio: number | null;
  verdict: 'BALANCED' | 'UNBALANCED' | 'UNQUANTIFIED';
  /** Mid-values as decimal texts; null where nothing was valued. */
  customerGets: string | null;
  supplierGets: string | null;
  /** Items that nobody has valued: they weigh, and the figure does not know it. */
  unvalued: number;
}

/** Under it the larger side gives more than twice what it gets. */
export const UNBALANCED_BELOW = 0.4;

/**
 * `min(V_c, V_v) / max(V_c, V_v)` on mid-values. What nobody has valued is left out and counted; a side of which
 * nothing was valued leaves the whole unquantified, because no value is not a value of nothing.
 */
export function balanceOf(items: readonly Weighed[]): Balance {
  const customer = midOf(items.filter(({ giver }) => giver === 'supplier'));
  const supplier = midOf(items.filter(({ giver }) => giver === 'customer'));
  const ratio = customer === null || supplier === null ? null : ratioOf(customer, supplier);
  return {
    ratio,
    verdict: ratio === null ? 'UNQUANTIFIED' : ratio < UNBALANCED_BELOW ? 'UNBALANCED' : 'BALANCED',
    customerGets: amountOfHalves(customer),
    supplierGets: amountOfHalves(supplier),
    unvalued: items.filter(({ valueLow }) => valueLow === null).length,
  };
}

/** In half cents, so that no sum depends on how floats round. */
function midOf(items: readonly Weighed[]): bigint | null {
  const valued = items.filter(({ valueLow, valueHigh }) => valueLow !== null && valueHigh !== null);
  if (valued.length === 0) return null;
  return valued.reduce((sum, { valueLow, valueHigh }) => sum + centsOf(valueLow!) + centsOf(valueHigh!), 0n);
}

function ratioOf(one: bigint, other: bigint): number | null {
  const [small, large] = one < other ? [one, other] : [other, one];
  if (large === 0n) return null;
  return Number((small * 10_000n) / large) / 10_000;
}

function amountOfHalves(halfCents: bigint | null): string | null {
  return halfCents === null ? null : amountOf((halfCents + 1n) / 2n);
}
