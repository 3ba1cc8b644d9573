import { Temporal } from 'temporal-polyfill';
import { type ContractState, isLiveState, livesOn } from './contract-state.js';
import type { RenewalMode } from './terms.js';

/** What a contract weighs, as the register holds it. Dates 'YYYY-MM-DD', amounts decimal texts. */
export interface Weight {
  /** A year's worth: as registered, else the total spread over its duration; null when neither is known. */
  annualWorth: string | null;
  currency: string;
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

/**
 * The live annual value of a relationship: the sum of the contracts it leads. Amounts of different currencies are not
 * added; the house's currency counts when there is one in it, else the largest sum. Null when nothing is known.
 */
export function stakeOf(weights: Weight[], today: Temporal.PlainDate, houseCurrency: string): Stake | null {
  const live = weights.filter((weight) => isLive(weight, today));
  const sums = new Map<string, number>();
  for (const { annualWorth, currency } of live)
    if (annualWorth !== null) sums.set(currency, (sums.get(currency) ?? 0) + Number(annualWorth));
  const [currency, amount] =
    sums.size > 1 && sums.has(houseCurrency)
      ? [houseCurrency, sums.get(houseCurrency)!]
      : ([...sums].sort((one, other) => other[1] - one[1])[0] ?? []);
  if (currency === undefined || amount === undefined) return null;
  const said = live.map(({ criticalFunction }) => criticalFunction).filter((value) => value !== null);
  return { amount: amount.toFixed(2), currency, isCritical: said.length > 0 ? said.includes(true) : null };
}
