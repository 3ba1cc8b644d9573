import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { workCalendar } from '#platform/calendar';
import { Contract } from './contract.js';
import { canTurn, CONTRACT_STATES, stateByDates } from './contract-state.js';
import type { Turn } from './state-change.js';

const date = (text: string) => Temporal.PlainDate.from(text);
const FR = workCalendar('FR');
const LEAD = { supplierId: 'nordelta', relationshipId: 'relationship' };
const turn = (reason?: string): Turn => ({
  on: date('2026-06-09'),
  at: Temporal.Instant.from('2026-06-09T08:00:00Z'),
  side: 'customer',
  personId: 'mona',
  reason,
});
const BASICS = { reference: 'NOR-2026-02', title: 'Poste de travail', currency: 'EUR' };
const draft = (facts: Parameters<typeof Contract.register>[0] = BASICS) =>
  Contract.register({ ...BASICS, ...facts }, LEAD, FR, date('2026-06-09'), true);
const inForce = (facts: object = {}) =>
  Contract.register(
    {
      ...BASICS,
      startOn: date('2022-10-03'),
      endOn: date('2027-10-02'),
      renewalMode: 'TACIT',
      renewalTerm: 'P1Y',
      notice: 'P6M',
      ownerPersonId: 'mona',
      ...facts,
    },
    LEAD,
    FR,
    date('2026-06-09'),
  );
const code = (act: () => void) => {
  try {
    act();
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('the states of a contract', () => {
  it('lead nowhere from where it is over, and only to where the life goes', () => {
    const ways = CONTRACT_STATES.flatMap((from) =>
      CONTRACT_STATES.filter((to) => canTurn(from, to)).map((to) => `${from} → ${to}`),
    );
    expect(ways).toEqual([
      'DRAFT → STAKEHOLDER_REVIEW',
      'DRAFT → ABANDONED',
      'STAKEHOLDER_REVIEW → NEGOTIATION',
      'STAKEHOLDER_REVIEW → ABANDONED',
      'NEGOTIATION → SIGNED',
      'NEGOTIATION → ABANDONED',
      'SIGNED → IN_FORCE',
      'IN_FORCE → SUSPENDED',
      'IN_FORCE → NOTICE_GIVEN',
      'IN_FORCE → EXPIRED',
      'SUSPENDED → IN_FORCE',
      'SUSPENDED → EXPIRED',
      'NOTICE_GIVEN → IN_FORCE',
      'NOTICE_GIVEN → ENDED',
      'EXPIRED → IN_FORCE',
    ]);
  });

  it('of an entry of the register are told by its dates', () => {
    const at = (
      startOn: string | null,
      endOn: string | null,
      renewalMode: 'TACIT' | 'EXPRESS' | 'EVERGREEN' | null,
    ) =>
      stateByDates(
        { startOn: startOn ? date(startOn) : null, endOn: endOn ? date(endOn) : null, renewalMode },
        date('2026-06-09'),
      );
    expect(at('2026-06-10', null, null)).toBe('SIGNED');
    expect(at('2026-06-09', null, null)).toBe('IN_FORCE');
    expect(at(null, '2026-06-09', 'EXPRESS')).toBe('IN_FORCE');
    expect(at(null, '2026-06-08', 'EXPRESS')).toBe('EXPIRED');
    expect(at(null, '2026-06-08', null)).toBe('EXPIRED');
    expect(at(null, '2026-06-08', 'TACIT')).toBe('IN_FORCE');
    expect(at(null, '2020-06-08', 'EVERGREEN')).toBe('IN_FORCE');
  });

  it('follow when the register had its dates wrong', () => {
    const contract = inForce();
    contract.correct({ endOn: date('2026-01-31'), renewalMode: 'NONE' }, LEAD, FR, turn());
    expect([contract.state, contract.takeChanges()]).toMatchObject(['EXPIRED', [{ toState: 'EXPIRED' }]]);
    contract.correct({ endOn: date('2027-01-31') }, LEAD, FR, turn());
    expect(contract.state).toBe('IN_FORCE');
  });

  it('are kept one by one, with who, when and why, and told', () => {
    const contract = draft();
    contract.takeTold();
    contract.submit(turn(), LEAD);
    contract.openNegotiation([], turn(), LEAD);
    contract.abandon(turn('Budget gelé'), LEAD);
    expect(contract.takeChanges()).toMatchObject([
      { fromState: 'DRAFT', toState: 'STAKEHOLDER_REVIEW', audience: 'customer', personId: 'mona' },
      { fromState: 'STAKEHOLDER_REVIEW', toState: 'NEGOTIATION', audience: 'shared' },
      { fromState: 'NEGOTIATION', toState: 'ABANDONED', audience: 'shared', reason: 'Budget gelé' },
    ]);
    expect(contract.takeChanges()).toEqual([]);
    expect(contract.takeTold().map(({ name, audience }) => [name, audience])).toEqual([
      ['contract.submitted', 'customer'],
      ['contract.opened', 'shared'],
      ['contract.abandoned', 'shared'],
    ]);
  });
});

describe('a contract', () => {
  it('is the customer’s alone until it is negotiated, and again once it is abandoned', () => {
    const contract = draft();
    expect(contract.audience).toBe('customer');
    contract.submit(turn(), LEAD);
    expect(contract.audience).toBe('customer');
    contract.openNegotiation([], turn(), LEAD);
    expect(contract.audience).toBe('shared');
    contract.abandon(turn('Sans suite'), LEAD);
    expect(contract.audience).toBe('customer');
  });

  it('is not negotiated before IT, business, legal and general management are heard or waived (R-CON-1)', () => {
    const contract = draft();
    contract.submit(turn(), LEAD);
    expect(code(() => contract.openNegotiation(['LEGAL', 'GM'], turn(), LEAD))).toBe(
      'stakeholders-not-heard',
    );
    expect(contract.state).toBe('STAKEHOLDER_REVIEW');
    expect(code(() => draft().openNegotiation([], turn(), LEAD))).toBe('contract-state-forbids');
  });

  it('takes effect with a signed document, a start, an owner and notice terms (R-CON-2)', () => {
    const signed = (facts: object) => {
      const contract = draft({ ...BASICS, ...facts });
      contract.submit(turn(), LEAD);
      contract.openNegotiation([], turn(), LEAD);
      contract.sign(date('2026-06-08'), turn(), LEAD);
      return contract;
    };
    expect(signed({}).lacks(false)).toEqual(['SIGNED_DOCUMENT', 'START', 'OWNER', 'RENEWAL']);
    const almost = { startOn: date('2026-06-09'), ownerPersonId: 'mona', renewalMode: 'TACIT' };
    expect(signed(almost).lacks(true)).toEqual(['NOTICE']);
    expect(signed({ ...almost, renewalMode: 'NONE' }).lacks(true)).toEqual([]);
    expect(signed({ ...almost, renewalMode: 'EVERGREEN' }).lacks(true)).toEqual(['NOTICE']);
    const contract = signed({ ...almost, notice: 'P3M' });
    expect(code(() => contract.start(contract.lacks(false), turn(), LEAD))).toBe('contract-not-ready');
    contract.start(contract.lacks(true), turn(), LEAD);
    expect(contract.state).toBe('IN_FORCE');
  });

  it('is not signed on a day to come', () => {
    const contract = draft();
    contract.submit(turn(), LEAD);
    contract.openNegotiation([], turn(), LEAD);
    expect(code(() => contract.sign(date('2026-06-10'), turn(), LEAD))).toBe('signature-in-the-future');
  });

  it('is suspended for a reason, until a day or until somebody says', () => {
    const contract = inForce();
    expect(code(() => contract.suspend(null, turn(' '), LEAD))).toBe('contract-reason-missing');
    expect(code(() => contract.suspend(date('2026-06-08'), turn('Grève'), LEAD))).toBe(
      'suspension-over-before',
    );
    contract.suspend(date('2026-09-30'), turn('Grève'), LEAD);
    expect([contract.state, String(contract.suspendedUntil)]).toEqual(['SUSPENDED', '2026-09-30']);
    contract.resume(turn(), LEAD);
    expect([contract.state, contract.suspendedUntil]).toEqual(['IN_FORCE', null]);
    expect(code(() => contract.resume(turn(), LEAD))).toBe('contract-state-forbids');
  });

  it('that was denounced ends on its day, unless the notice is taken back for a reason', () => {
    const contract = inForce();
    contract.denounce('customer', date('2027-10-02'), turn('Réversibilité'), LEAD);
    expect([contract.state, String(contract.endingOn)]).toEqual(['NOTICE_GIVEN', '2027-10-02']);
    expect(code(() => contract.denounce('supplier', date('2027-10-02'), turn(), LEAD))).toBe(
      'contract-state-forbids',
    );
    expect(code(() => contract.keepOn(turn(), LEAD))).toBe('contract-reason-missing');
    contract.keepOn(turn('Accord trouvé'), LEAD);
    expect([contract.state, contract.endingOn]).toEqual(['IN_FORCE', null]);
    contract.denounce('supplier', date('2027-10-02'), turn(), LEAD);
    contract.end(turn(), LEAD);
    expect(code(() => contract.keepOn(turn('Trop tard'), LEAD))).toBe('contract-state-forbids');
  });

  it('is renewed and stays the same contract in force, with a last notice date of the new term (R-CON-4)', () => {
    const contract = inForce();
    contract.takeTold();
    const news = { name: 'contract.renewed', facts: { how: 'TACIT' } } as const;
    contract.agree({ endOn: date('2028-10-02') }, news, LEAD, FR, { ...turn(), on: date('2027-10-03') });
    expect([contract.state, String(contract.lastNoticeDate)]).toEqual(['IN_FORCE', '2028-03-31']);
    expect(contract.takeTold()).toMatchObject([
      {
        name: 'contract.renewed',
        audience: 'shared',
        facts: { endOn: '2028-10-02', how: 'TACIT', fields: ['endOn'] },
      },
    ]);
  });
});
