import { decimalOf, partsOf } from '#platform/kernel';

/** Percentages are kept with four decimals. */
const PERCENT_PLACES = 4;
/** A whole amount in the parts that a percentage is counted in. */
const WHOLE = 100n * 10n ** BigInt(PERCENT_PLACES);

/** "4200000.00" as whole cents. Money is never a float here. */
export function centsOf(amount: string): bigint {
  return partsOf(amount, 2);
}

/** Whole cents as "4200000.00". */
export function amountOf(cents: bigint): string {
  return decimalOf(cents, 2);
}

/** A share of an amount, to the nearest cent, halves up. */
export function shareOf(cents: bigint, percent: string): bigint {
  return fractionOf(cents, partsOf(percent, PERCENT_PLACES), WHOLE);
}

/** A limit in percent of an amount, rounded down: a cap is never passed, not even by half a cent. */
export function limitOf(cents: bigint, percent: string): bigint {
  return (cents * partsOf(percent, PERCENT_PLACES)) / WHOLE;
}

/** A part of an amount as a fraction, to the nearest cent, halves up. */
export function fractionOf(cents: bigint, numerator: bigint, denominator: bigint): bigint {
  return (cents * numerator * 2n + denominator) / (denominator * 2n);
}
