/** How a column writes its decimals: 1.234,50 or 1,234.50. */
export type AmountStyle = 'comma' | 'point';

export interface Amount {
  /** A decimal text with a point and no grouping: "4200000.50". */
  value: string;
  /** ISO 4217, when the cell names one. */
  currency?: string;
  /** True when "4,200" was read as four thousand two hundred without proof from the column. */
  guessed: boolean;
}

const SYMBOLS: Record<string, string> = { '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY' };
const MULTIPLIERS: Record<string, number> = { k: 3, m: 6, md: 9, bn: 9 };
const SHAPE = /^([0-9][0-9.,]*)(k|m|md|bn)?$/i;

/**
 * Reads an amount as offices write it: "4 200 000,50 €", "4,200,000.50", "EUR 1'234.50", "120 k€", "4,2 M€".
 * @param style what the rest of the column proved, for cells that alone could be read two ways
 * @returns undefined when it is not an amount, or is negative
 */
export function readAmount(text: string, style?: AmountStyle): Amount | undefined {
  let currency: string | undefined;
  const bare = text
    .replace(/[€$£¥]/g, (symbol) => {
      currency = SYMBOLS[symbol];
      return '';
    })
    .replace(/(?<!\p{L})(?:H\.?T\.?|HORS TAXES?|T\.?T\.?C\.?|excl\.? VAT)\s*$/iu, '')
    .replace(/euros?\b/i, 'EUR')
    .replace(/(?<!\p{L})([A-Z]{3})(?!\p{L})/gu, (_, code: string) => {
      currency = code;
      return '';
    })
    .replace(/[\s\u00a0\u202f'’_]/g, '');
  const found = SHAPE.exec(bare);
  if (!found) return undefined;
  const digits = found[1]!;
  const ten = found[2] ? MULTIPLIERS[found[2].toLowerCase()]! : 0;
  const decimal = decimalMark(digits, style, ten > 0);
  if (decimal === undefined) return undefined;
  const [whole, fraction = ''] = splitAt(digits, decimal.mark) as [string, string?];
  const value = shift(whole, fraction, ten);
  if (value === undefined) return undefined;
  return { value, ...(currency ? { currency } : {}), guessed: decimal.guessed };
}

/** What the cells of a column prove together about how decimals are written; undefined when none is decisive. */
export function amountStyleOf(cells: Iterable<string>): AmountStyle | undefined {
  let commas = 0;
  let points = 0;
  for (const cell of cells) {
    const digits = cell.replace(/[^0-9.,]/g, '');
    const comma = digits.lastIndexOf(',');
    const point = digits.lastIndexOf('.');
    const isMixed = comma >= 0 && point >= 0;
    if (isMixed && comma > point) commas++;
    else if (isMixed) points++;
    else if (/^\d+,(\d{1,2}|\d{4,})$/.test(digits)) commas++;
    else if (/^\d+\.(\d{1,2}|\d{4,})$/.test(digits)) points++;
    else if (/^\d{1,3}(\.\d{3}){2,}$/.test(digits)) commas++;
    else if (/^\d{1,3}(,\d{3}){2,}$/.test(digits)) points++;
  }
  if (commas === points) return undefined;
  return commas > points ? 'comma' : 'point';
}

function decimalMark(
  digits: string,
  style: AmountStyle | undefined,
  scaled: boolean,
): { mark: string; guessed: boolean } | undefined {
  const comma = digits.lastIndexOf(',');
  const point = digits.lastIndexOf('.');
  if (comma < 0 && point < 0) return { mark: '', guessed: false };
  if (comma >= 0 && point >= 0) {
    const mark = comma > point ? ',' : '.';
    return digits.split(mark).length === 2 ? { mark, guessed: false } : undefined;
  }
  const mark = comma >= 0 ? ',' : '.';
  const parts = digits.split(mark);
  const grouped = parts[0]!.length <= 3 && parts.slice(1).every((part) => part.length === 3);
  if (parts.length > 2) return grouped ? { mark: '', guessed: false } : undefined;
  if (!grouped || scaled || parts[0] === '0') return { mark, guessed: false };
  // "4,200" or "4.200": three digits after one mark. The column decides; else a register of contracts means thousands.
  if (style) return { mark: (style === 'comma') === (mark === ',') ? mark : '', guessed: false };
  return { mark: '', guessed: true };
}

function splitAt(digits: string, mark: string): string[] {
  return (mark === '' ? [digits] : digits.split(mark)).map((part) => part.replace(/[.,]/g, ''));
}

/** Moves the decimal point by powers of ten on the text: a float would lose cents. */
function shift(whole: string, fraction: string, ten: number): string | undefined {
  const padded = fraction.padEnd(ten, '0');
  const integer = (whole + padded.slice(0, ten)).replace(/^0+(?=\d)/, '');
  const rest = padded.slice(ten).replace(/0+$/, '');
  if (integer.length > 16 || integer === '') return undefined;
  return roundedToCents(integer, rest);
}

function roundedToCents(integer: string, rest: string): string {
  if (rest.length <= 2) return rest === '' ? integer : `${integer}.${rest.padEnd(2, '0')}`;
  const cents = BigInt(integer + rest.slice(0, 2)) + (rest[2]! >= '5' ? 1n : 0n);
  const text = cents.toString().padStart(3, '0');
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
}
