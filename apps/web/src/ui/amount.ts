const spaces = /[\s\u00a0\u202f'’]/g;
const currencies = /^[€$£]|[€$£]$|^[A-Z]{3}|[A-Z]{3}$/g;

/**
 * An amount as its reader writes it, `150 000,50 €` or `150,000.50`, as the decimal text that the wire carries. The
 * other language's mark is understood where it can only part the cents.
 * @returns empty for nothing, undefined for what is no amount
 */
export function readAmount(said: string, locale: string): string | undefined {
  const text = said.replace(spaces, '').replace(currencies, '');
  if (text === '') return '';
  const [mark, group] = locale.startsWith('fr') ? [',', '.'] : ['.', ','];
  const parts = text.split(mark);
  const [whole = '', cents] = parts;
  const isGrouped = new RegExp(`^\\d{1,3}(\\${group}\\d{3})+$`).test(whole);
  if (parts.length <= 2 && (isGrouped || /^\d+$/.test(whole)) && /^\d{0,2}$/.test(cents ?? ''))
    return wire(whole.replaceAll(group, ''), cents);
  const [, ours, theirs] = new RegExp(`^(\\d+)\\${group}(\\d{1,2})$`).exec(text) ?? [];
  return ours === undefined ? undefined : wire(ours, theirs);
}

/** Never through a float: sixteen digits and their cents arrive as they were typed. */
function wire(whole: string, cents = ''): string | undefined {
  const digits = whole.replace(/^0+(?=\d)/, '');
  return digits.length > 16 ? undefined : `${digits}.${cents.padEnd(2, '0')}`;
}

/** The decimal text of the wire as its reader writes it; what is no amount is left as it was typed. */
export function amountSaid(amount: string, locale: string, currency?: string): string {
  if (!/^\d+(\.\d{1,2})?$/.test(amount)) return amount;
  const two = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
  const style = currency ? ({ style: 'currency', currency, ...two } as const) : two;
  return new Intl.NumberFormat(locale, style).format(amount as `${number}`);
}
