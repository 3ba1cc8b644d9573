import { Temporal } from 'temporal-polyfill';
import type { ContractState } from '../register/contract-state.js';

/**
 * ALIVE: something was said, agreed on or looked at within a year; PURRING: for longer; ASLEEP: for three years.
 * LEAVING: one side has given notice, and whatever is said now is said of an end. OVER: it has come.
 */
export type Vitality = 'ALIVE' | 'PURRING' | 'ASLEEP' | 'LEAVING' | 'OVER';

const OVER: readonly ContractState[] = ['ENDED', 'EXPIRED', 'ABANDONED'];

/** After these many months a contract purrs, and sleeps. */
const AMBER_MONTHS = 12;
const ASLEEP_MONTHS = 36;

export interface Signs {
  /** When it began: before anything else happened. */
  since: Temporal.PlainDate | null;
  /** The last conversation of executives that counted. */
  conversation: Temporal.PlainDate | null;
  /** The last amendment of substance. */
  amendment: Temporal.PlainDate | null;
  /** The last review of its objectives. */
  review: Temporal.PlainDate | null;
}

export interface Sign {
  kind: 'CONVERSATION' | 'AMENDMENT' | 'REVIEW';
  /** 'YYYY-MM-DD'; null when it never happened. */
  on: string | null;
  /** Since then, or since the contract began; null when neither is known. */
  days: number | null;
}

/** "On se parle, le contrat vit" (AMD-06): judged by what touches the contract itself, and by the conversation. */
export function vitalityOf(
  { since, conversation, amendment, review }: Signs,
  today: Temporal.PlainDate,
  contract: ContractState = 'IN_FORCE',
): { state: Vitality | null; signs: Sign[] } {
  const { compare } = Temporal.PlainDate;
  const all = { CONVERSATION: conversation, AMENDMENT: amendment, REVIEW: review };
  const signs = Object.entries(all).map(([kind, on]): Sign => {
    const from = on ?? since;
    const days = from && compare(from, today) <= 0 ? from.until(today, { largestUnit: 'day' }).days : null;
    return { kind: kind as Sign['kind'], on: on?.toString() ?? null, days };
  });
  if (contract === 'NOTICE_GIVEN') return { state: 'LEAVING', signs };
  if (OVER.includes(contract)) return { state: 'OVER', signs };
  const newest = [since, conversation, amendment, review]
    .filter((day) => day !== null && compare(day, today) <= 0)
    .sort((one, other) => compare(other!, one!))[0];
  if (!newest) return { state: null, signs };
  const asleep = compare(newest.add({ months: ASLEEP_MONTHS }), today) <= 0;
  const amber = compare(newest.add({ months: AMBER_MONTHS }), today) <= 0;
  return { state: asleep ? 'ASLEEP' : amber ? 'PURRING' : 'ALIVE', signs };
}
