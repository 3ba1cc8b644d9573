import { Temporal } from 'temporal-polyfill';
import type { ContractType, RenewalMode } from './terms.js';

/** What the register keeps of a contract. Amounts are decimal texts, periods ISO 8601 ("P6M"). */
export interface ContractFacts {
  reference: string;
  title: string;
  type: ContractType | null;
  ownerPersonId: string | null;
  ownerName: string | null;
  annualValue: string | null;
  totalValue: string | null;
  /** ISO 4217. */
  currency: string;
  signedOn: Temporal.PlainDate | null;
  startOn: Temporal.PlainDate | null;
  endOn: Temporal.PlainDate | null;
  /** True when the end was computed from a duration and nobody has read it in the contract. */
  endIsEstimated: boolean;
  renewalMode: RenewalMode | null;
  renewalTerm: string | null;
  notice: string | null;
  /** The supplier's own notice period; null when it is the same. */
  supplierNotice: string | null;
  criticalFunction: boolean | null;
  personalData: boolean | null;
  sourceKey: string | null;
  credit: Record<string, unknown> | null;
}

/** What an amendment or a renewal may change. */
export const TERM_FIELDS = [
  'startOn',
  'endOn',
  'renewalMode',
  'renewalTerm',
  'notice',
  'supplierNotice',
  'annualValue',
  'totalValue',
] as const satisfies readonly (keyof ContractFacts)[];

export type TermFacts = Pick<ContractFacts, (typeof TERM_FIELDS)[number]>;

/** What moves the end, and with it everything that is told ahead of it. */
export const DATED_FIELDS: ReadonlySet<keyof ContractFacts> = new Set([
  'startOn',
  'endOn',
  'renewalMode',
  'notice',
]);

export interface Difference {
  field: keyof ContractFacts;
  from: string | boolean | null;
  to: string | boolean | null;
}

const AMOUNTS = new Set<keyof ContractFacts>(['annualValue', 'totalValue']);

/** A fact as it is compared and shown: dates as text, amounts with two decimals ("1200" and "1200.00" are one). */
export function plain(field: keyof ContractFacts, value: unknown): string | boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value;
  const text = String(value);
  if (!AMOUNTS.has(field)) return text;
  const [whole = '0', cents = ''] = text.split('.');
  return `${whole}.${cents.padEnd(2, '0').slice(0, 2)}`;
}

const DAYS = ['signedOn', 'startOn', 'endOn'] as const;
const KEPT = [
  'reference',
  'title',
  'type',
  'ownerPersonId',
  'ownerName',
  'annualValue',
  'totalValue',
  'currency',
  ...DAYS,
  'endIsEstimated',
  'renewalMode',
  'renewalTerm',
  'notice',
  'supplierNotice',
  'criticalFunction',
  'personalData',
  'sourceKey',
  'credit',
] as const satisfies readonly (keyof ContractFacts)[];

/** The facts as plain JSON, for an undo to write back. */
export function snapshotOf(facts: ContractFacts): Record<string, unknown> {
  return Object.fromEntries(
    KEPT.map((field) => {
      const value = facts[field];
      return [field, value instanceof Temporal.PlainDate ? value.toString() : value];
    }),
  );
}

/** A snapshot as facts again. */
export function factsOf(snapshot: Record<string, unknown>): Partial<ContractFacts> {
  const date = (value: unknown) => (typeof value === 'string' ? Temporal.PlainDate.from(value) : null);
  return {
    ...(snapshot as Partial<ContractFacts>),
    ...Object.fromEntries(DAYS.map((field) => [field, date(snapshot[field])])),
  };
}
