import { Temporal } from 'temporal-polyfill';
import { type ContractState, isLiveState, livesOn } from './contract-state.js';
import type { RenewalMode } from './terms.js';

/** What a contract weighs, as the register holds it. Dates 'YYYY-MM-DD', amounts decimal texts. */
export interface Weight {
  annualValue: string | null;
  totalValue: string | null;
  currency: string;
  startOn: string | null;
  endOn: string | null;
  renewalMode: RenewalMode | null;
  criticalFunction: boolean | null;
  state: ContractState;
}

export interface Stake {
  amount: string;
  currency: string;
  /** Null while no contract says. */
  isCritical: boolean | null;
}

/** Tacit and evergreen contracts live on past their date; the others end with it. */
export function isLive({ endOn, renewalMode, state }: Weight, today: Temporal.PlainDate): boolean {
  if (!isLiveState(state)) return false;
  // Notice has been given: it weighs until that day, whatever its term says.
  if (!endOn || livesOn(renewalMode) || state === 'NOTICE_GIVEN') return true;
  return Temporal.PlainDate.compare(endOn, today) >= 0;
}

/** A year's worth of a contract: as registered, else the total spread over its duration; null when neither is known. */
export function annualWorth(weight: Weight): number | null {
  if (weight.annualValue !== null) return Number(weight.annualValue);
  if (weight.totalValue === null) return null;
  const from = weight.startOn && Temporal.PlainDate.from(weight.startOn);
  const to = weight.endOn && Temporal.PlainDate.from(weight.endOn);
  const years = from && to ? Math.max(1, (from.until(to).days + 1) / 365.25) : 1;
  return Number(weight.totalValue) / years;
}

/**
 * The live annual value of a relationship: the sum of the contracts it leads. Amounts of different currencies are not
 * added; the house's currency counts when there is one in it, else the largest sum. Null when nothing is known.
 */
export function stakeOf(weights: Weight[], today: Temporal.PlainDate, houseCurrency: string): Stake | null {
  const live = weights.filter((weight) => isLive(weight, today));
  const sums = new Map<string, number>();
  for (const weight of live) {
    const worth = annualWorth(weight);
    if (worth !== null) sums.set(weight.currency, (sums.get(weight.currency) ?? 0) + worth);
  }
  const [currency, amount] =
    sums.size > 1 && sums.has(houseCurrency)
      ? [houseCurrency, sums.get(houseCurrency)!]
      : ([...sums].sort((one, other) => other[1] - one[1])[0] ?? []);
  if (currency === undefined || amount === undefined) return null;
  const said = live.map(({ criticalFunction }) => criticalFunction).filter((value) => value !== null);
  return { amount: amount.toFixed(2), currency, isCritical: said.length > 0 ? said.includes(true) : null };
}
