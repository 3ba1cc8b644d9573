import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { stakeOf, type Weight } from './stake.js';

const today = Temporal.PlainDate.from('2026-06-09');
const weight = (given: Partial<Weight>): Weight => ({
  annualWorth: null,
  currency: 'EUR',
  endOn: null,
  renewalMode: null,
  criticalFunction: null,
  state: 'IN_FORCE',
  ...given,
});

describe('what is at stake in a relationship', () => {
  it('is the yearly value of the live contracts it leads', () => {
    const weights = [
      weight({ annualWorth: '4200000.00', endOn: '2027-10-02' }),
      weight({ annualWorth: '100000.00', endOn: '2029-12-31' }),
      weight({ annualWorth: '999', endOn: '2026-06-08' }),
    ];
    expect(stakeOf(weights, today, 'EUR')).toEqual({
      amount: '4300000.00',
      currency: 'EUR',
      isCritical: null,
    });
  });

  it('counts a contract renewed by silence past its date', () => {
    const tacit = weight({
      annualWorth: '10',
      endOn: '2020-01-01',
      renewalMode: 'TACIT',
      criticalFunction: true,
    });
    const short = weight({
      annualWorth: '90',
      endOn: '2026-08-31',
      criticalFunction: false,
    });
    expect(stakeOf([tacit, short], today, 'EUR')).toEqual({
      amount: '100.00',
      currency: 'EUR',
      isCritical: true,
    });
  });

  it('is unknown, and not nothing, where no contract says an amount', () => {
    expect(stakeOf([], today, 'EUR')).toBeNull();
    expect(stakeOf([weight({ endOn: '2027-01-01' })], today, 'EUR')).toBeNull();
  });

  it('never adds two currencies', () => {
    const dollars = weight({ annualWorth: '500', currency: 'USD' });
    const euros = weight({ annualWorth: '100' });
    expect(stakeOf([dollars, euros], today, 'EUR')).toMatchObject({ amount: '100.00', currency: 'EUR' });
    expect(stakeOf([dollars, euros], today, 'GBP')).toMatchObject({ amount: '500.00', currency: 'USD' });
  });
});
