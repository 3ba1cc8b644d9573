/** Exact decimals, as texts. 0.1 + 0.2 is no way to price a breach, nor to judge a supplier: nothing here is a float. */

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * "12.5" with two places as 1250: whole parts, which add and divide exactly.
 * @throws when it is no decimal, or has more places
 */
export function partsOf(decimal: string, places: number): bigint {
  const [, minus, whole, fraction = ''] = DECIMAL.exec(decimal) ?? [];
  if (whole === undefined || fraction.length > places)
    throw new Error(`not a decimal of ${places} places: ${decimal}`);
  const parts = BigInt(whole + fraction.padEnd(places, '0'));
  return minus ? -parts : parts;
}

/** 1250 parts with two places as "12.50". */
export function decimalOf(parts: bigint, places: number): string {
  const digits = (parts < 0n ? -parts : parts).toString().padStart(places + 1, '0');
  const fraction = places > 0 ? `.${digits.slice(-places)}` : '';
  return `${parts < 0n ? '-' : ''}${digits.slice(0, digits.length - places)}${fraction}`;
}

/** Negative, zero or positive, as exactly as the texts are. */
export function compareDecimals(one: string, other: string): number {
  const places = Math.max(placesOf(one), placesOf(other));
  const difference = partsOf(one, places) - partsOf(other, places);
  return difference === 0n ? 0 : difference > 0n ? 1 : -1;
}

function placesOf(decimal: string): number {
  return decimal.split('.')[1]?.length ?? 0;
}
