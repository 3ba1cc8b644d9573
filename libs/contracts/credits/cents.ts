/** Ten thousandths of a percent per unit: percentages are kept with four decimals. */
const PERCENT_SCALE = 10_000n;

/** "4200000.00" as whole cents. Money is never a float here. */
export function centsOf(amount: string): bigint {
  const read = /^(\d+)(?:\.(\d{1,2}))?$/.exec(amount);
  if (!read) throw new Error(`not an amount: ${amount}`);
  return BigInt(read[1]!) * 100n + BigInt((read[2] ?? '').padEnd(2, '0'));
}

/** Whole cents as "4200000.00". */
export function amountOf(cents: bigint): string {
  return `${cents / 100n}.${(cents % 100n).toString().padStart(2, '0')}`;
}

/** "12.5" percent in ten thousandths. */
function scaled(percent: string): bigint {
  const read = /^(\d+)(?:\.(\d{1,4}))?$/.exec(percent);
  if (!read) throw new Error(`not a percentage: ${percent}`);
  return BigInt(read[1]!) * PERCENT_SCALE + BigInt((read[2] ?? '').padEnd(4, '0'));
}

/** A share of an amount, to the nearest cent, halves up. */
export function shareOf(cents: bigint, percent: string): bigint {
  const divisor = 100n * PERCENT_SCALE;
  return (cents * scaled(percent) * 2n + divisor) / (divisor * 2n);
}

/** A limit in percent of an amount, rounded down: a cap is never passed, not even by half a cent. */
export function limitOf(cents: bigint, percent: string): bigint {
  return (cents * scaled(percent)) / (100n * PERCENT_SCALE);
}

/** A part of an amount as a fraction, to the nearest cent, halves up. */
export function fractionOf(cents: bigint, numerator: bigint, denominator: bigint): bigint {
  return (cents * numerator * 2n + denominator) / (denominator * 2n);
}
