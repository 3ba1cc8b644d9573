import { amountOf, centsOf, limitOf, shareOf } from './cents.js';

export const CREDIT_METHODS = ['RATE', 'STEPS', 'FIXED'] as const;
export type CreditMethod = (typeof CREDIT_METHODS)[number];

/** How a miss is priced. */
export interface Tariff {
  method: CreditMethod;
  /** One for a rate; for steps one per miss of the year, the last for all that follow. */
  percents: readonly string[];
  /** Of a fixed tariff. */
  cents: bigint | null;
  /** The misses of a contract year that cost nothing. */
  graceMisses: number;
}

/** A cap as it stands when an amount comes in. Both in cents. */
export interface Cap {
  limit: bigint;
  used: bigint;
}

export interface Caps {
  month: Cap | null;
  year: Cap | null;
}

/** One step of "how was this reckoned?". Amounts are decimal texts. */
export type CreditWhy =
  | { code: 'base-unknown'; params: Record<string, never> }
  | { code: 'grace'; params: { n: number; grace: number } }
  | { code: 'rate'; params: { percent: string; base: string; amount: string } }
  | { code: 'step'; params: { n: number; percent: string; base: string; amount: string } }
  | { code: 'fixed'; params: { amount: string } }
  | { code: 'entered'; params: { amount: string } }
  | CapWhy;

/** A cap that cut the amount, what it had taken by then and what it left. */
interface CapWhy {
  code: 'cap-month' | 'cap-year';
  params: { limit: string; used: string; amount: string };
}

export interface Reckoned {
  /** What the tariff says. */
  raw: bigint;
  /** What the caps leave of it. */
  due: bigint;
  why: CreditWhy[];
}

/**
 * What the n-th miss of a contract year costs: rate × base, nothing within the grace, and never past a cap.
 * @param n counted from 1, the free ones included
 * @param base in cents, what the percentages are of; null while nobody knows what the contract is worth
 */
export function reckon(tariff: Tariff, n: number, base: bigint | null, caps: Caps): Reckoned {
  const { graceMisses } = tariff;
  if (n <= graceMisses)
    return { raw: 0n, due: 0n, why: [{ code: 'grace', params: { n, grace: graceMisses } }] };
  if (base === null && tariff.method !== 'FIXED') {
    return { raw: 0n, due: 0n, why: [{ code: 'base-unknown', params: {} }] };
  }
  const priced = price(tariff, n - graceMisses, base ?? 0n);
  return capped(priced.raw, caps, [priced.why]);
}

/** An amount that somebody entered, for an incident: the caps hold for it as well. */
export function reckonEntered(raw: bigint, caps: Caps): Reckoned {
  return capped(raw, caps, [{ code: 'entered', params: { amount: amountOf(raw) } }]);
}

/**
 * What the caps leave of an amount that they had cut, now that something else has been taken back. A cap that has been
 * lifted since gives nothing back: what was agreed when the breach was reckoned still limits it.
 * @param caps as they stand, without this amount in what they have taken
 */
export function recut({ raw, why }: Pick<Reckoned, 'raw' | 'why'>, { month, year }: Caps): Reckoned {
  const limited = (code: CreditWhy['code'], cap: Cap | null): Cap | null => {
    const then = why.find((one): one is CapWhy => one.code === code);
    const limit = then && centsOf(then.params.limit);
    if (limit === undefined) return cap;
    return { limit: cap && cap.limit < limit ? cap.limit : limit, used: cap?.used ?? 0n };
  };
  const priced = why.filter(({ code }) => code !== 'cap-month' && code !== 'cap-year');
  return capped(raw, { month: limited('cap-month', month), year: limited('cap-year', year) }, priced);
}

/** A cap in percent of a year's value; null where nothing limits. */
export function capOf(annualCents: bigint | null, percent: string | null, used: bigint): Cap | null {
  return annualCents !== null && percent !== null ? { limit: limitOf(annualCents, percent), used } : null;
}

function price(
  { method, percents, cents }: Tariff,
  n: number,
  base: bigint,
): { raw: bigint; why: CreditWhy } {
  if (method === 'FIXED') {
    const raw = cents ?? 0n;
    return { raw, why: { code: 'fixed', params: { amount: amountOf(raw) } } };
  }
  const percent = percents[Math.min(n, percents.length) - 1] ?? '0';
  const raw = shareOf(base, percent);
  const params = { percent, base: amountOf(base), amount: amountOf(raw) };
  return {
    raw,
    why: method === 'STEPS' ? { code: 'step', params: { n, ...params } } : { code: 'rate', params },
  };
}

function capped(raw: bigint, caps: Caps, why: CreditWhy[]): Reckoned {
  let due = raw;
  for (const [code, cap] of [
    ['cap-month', caps.month],
    ['cap-year', caps.year],
  ] as const) {
    if (!cap) continue;
    const left = cap.limit > cap.used ? cap.limit - cap.used : 0n;
    if (due <= left) continue;
    due = left;
    why.push({
      code,
      params: { limit: amountOf(cap.limit), used: amountOf(cap.used), amount: amountOf(due) },
    });
  }
  return { raw, due, why };
}
