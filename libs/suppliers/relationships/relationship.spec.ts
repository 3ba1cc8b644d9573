import { describe, expect, it } from '@jest/globals';
import { BrokenRule } from '#platform/kernel';
import { Temporal } from 'temporal-polyfill';
import { CommunicationHold } from './communication-hold.js';
import type { HoldKind } from './communication-hold.js';
import { Relationship } from './relationship.js';
import { SegmentationAssessment } from './segmentation-assessment.js';
import type { Segment } from './segment.js';

const date = (text: string) => Temporal.PlainDate.from(text);
const nordelta = () => {
  const relationship = Relationship.open({ id: 'nordelta', name: 'Nordelta Services' });
  relationship.takeTold();
  return relationship;
};
const told = (relationship: Relationship) =>
  relationship.takeTold().map(({ name, facts }) => ({ name, facts }));
const refusal = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof BrokenRule) return error.code;
    throw error;
  }
  return undefined;
};

describe('segment of a relationship (R-SEG-1)', () => {
  const assessed = (relationship: Relationship, on = '2026-02-02') =>
    SegmentationAssessment.of(relationship.id, 1, { businessImpact: 5, supplyRisk: 4 }, date(on));

  it('is not in force until a person has confirmed it', () => {
    const relationship = nordelta();
    expect(assessed(relationship).proposedSegment).toBe('STRATEGIC');
    expect(relationship.segment).toBeNull();
  });

  it('is told when it is confirmed', () => {
    const relationship = nordelta();
    const assessment = assessed(relationship);
    assessment.confirm('STRATEGIC', undefined, date('2026-02-02'));
    relationship.settleSegment(assessment);
    expect(relationship.segment).toBe('STRATEGIC');
    expect(relationship.segmentOverrideEndsOn).toBeNull();
    expect(told(relationship)).toEqual([
      {
        name: 'relationship.segmented',
        facts: {
          segment: 'STRATEGIC',
          previous: null,
          kraljic: 'STRATEGIC',
          proposedSegment: 'STRATEGIC',
          overrideReason: null,
        },
      },
    ]);
  });

  it.each<[Segment, string | undefined, string | undefined]>([
    ['STRATEGIC', undefined, undefined],
    ['KEY', undefined, 'override-needs-reason'],
    ['KEY', '   ', 'override-needs-reason'],
    ['KEY', 'One lot only, ends in 2027', undefined],
  ])('may be overridden as %s with reason %s', (segment, reason, code) => {
    const assessment = assessed(nordelta());
    expect(refusal(() => assessment.confirm(segment, reason, date('2026-02-02')))).toBe(code);
  });

  it.each([
    ['2026-02-02', '2027-02-02'],
    ['2028-02-29', '2029-02-28'],
  ])('overridden on %s holds until %s', (on, ends) => {
    const relationship = nordelta();
    const assessment = assessed(relationship, on);
    assessment.confirm('KEY', 'One lot only', date(on));
    relationship.settleSegment(assessment);
    expect(relationship.segmentOverrideEndsOn?.toString()).toBe(ends);
    told(relationship);

    expect(relationship.endOverride(assessment, date(ends).subtract({ days: 1 }))).toBe(false);
    expect(relationship.segment).toBe('KEY');
    expect(relationship.endOverride(assessment, date(ends))).toBe(true);
    expect(relationship.segment).toBe('STRATEGIC');
    expect(told(relationship)[0]?.facts).toMatchObject({ previous: 'KEY', overrideExpired: true });
    expect(relationship.endOverride(assessment, date(ends))).toBe(false);
  });

  it.each([0, 6, 2.5, Number.NaN])('takes no mark of %d', (businessImpact) => {
    expect(
      refusal(() => SegmentationAssessment.of('r', 1, { businessImpact, supplyRisk: 3 }, date('2026-02-02'))),
    ).toBe('mark-between-one-and-five');
  });

  it('takes a share of spend between 0 and 1', () => {
    const of = (spendShare: number) =>
      SegmentationAssessment.of('r', 1, { businessImpact: 3, supplyRisk: 3, spendShare }, date('2026-02-02'));
    expect(of(0.125).spendShare).toBe('0.1250');
    expect(refusal(() => of(12.5))).toBe('spend-share-between-zero-and-one');
  });
});

describe('communication hold', () => {
  const tender = (from: string, to?: string) =>
    new CommunicationHold('TENDER', date(from), to ? date(to) : null);

  it.each([
    ['2026-06-30', false],
    ['2026-07-01', true],
    ['2026-07-30', true],
    ['2026-07-31', false],
  ])('from 1 July to 31 July is in force on %s: %s', (on, inForce) => {
    expect(tender('2026-07-01', '2026-07-31').isInForce(date(on))).toBe(inForce);
  });

  it('without an end lasts until it is released', () => {
    expect(tender('2026-07-01').isInForce(date('2036-07-01'))).toBe(true);
  });

  it('ends after it begins', () => {
    expect(refusal(() => tender('2026-07-01', '2026-07-01'))).toBe('hold-ends-before-it-begins');
  });

  it('is told, and so is the release', () => {
    const relationship = nordelta();
    relationship.holdCommunication(tender('2026-07-01'), date('2026-07-01'));
    relationship.release(date('2026-07-20'));
    expect(relationship.hold).toBeNull();
    expect(relationship.releasedOn?.toString()).toBe('2026-07-20');
    expect(told(relationship)).toEqual([
      { name: 'relationship.held', facts: { kind: 'TENDER', from: '2026-07-01', to: null } },
      {
        name: 'relationship.released',
        facts: { kind: 'TENDER', from: '2026-07-01', on: '2026-07-20', began: true },
      },
    ]);
  });

  it('called off before its first day leaves no release behind', () => {
    const relationship = nordelta();
    relationship.holdCommunication(tender('2026-07-01', '2026-08-01'), date('2026-06-01'));
    relationship.release(date('2026-06-10'));
    expect(relationship.releasedOn).toBeNull();
    expect(told(relationship)[1]?.facts).toMatchObject({ began: false });
  });

  it('ends by itself on its day, once', () => {
    const relationship = nordelta();
    relationship.holdCommunication(tender('2026-07-01', '2026-08-01'), date('2026-07-01'));
    expect(relationship.releaseWhenOver(date('2026-07-31'))).toBe(false);
    expect(relationship.releaseWhenOver(date('2026-08-03'))).toBe(true);
    expect(relationship.releasedOn?.toString()).toBe('2026-08-01');
    expect(relationship.releaseWhenOver(date('2026-08-03'))).toBe(false);
  });

  it.each<[HoldKind, string | undefined]>([
    ['TENDER', undefined],
    ['DISPUTE', 'already-on-hold'],
  ])('followed by another of kind %s: %s', (kind, code) => {
    const relationship = nordelta();
    relationship.holdCommunication(tender('2026-07-01', '2026-08-01'), date('2026-07-01'));
    const next = new CommunicationHold(kind, date('2026-07-15'), date('2026-09-01'));
    expect(refusal(() => relationship.holdCommunication(next, date('2026-07-15')))).toBe(code);
  });

  it('cannot be laid over days that are past, nor released when there is none', () => {
    const relationship = nordelta();
    expect(
      refusal(() => relationship.holdCommunication(tender('2026-06-01', '2026-06-10'), date('2026-06-10'))),
    ).toBe('hold-already-over');
    expect(refusal(() => relationship.release(date('2026-06-10')))).toBe('not-on-hold');
  });
});

describe('senior executives responsible (R-SEG-3)', () => {
  it('are named side by side, and each naming is told once', () => {
    const relationship = nordelta();
    relationship.nameSponsors({ customer: 'hugues' });
    relationship.nameSponsors({ customer: 'hugues', supplier: 'diane' });
    expect(told(relationship)).toEqual([
      { name: 'sponsor.named', facts: { side: 'customer', personId: 'hugues', previousPersonId: null } },
      { name: 'sponsor.named', facts: { side: 'supplier', personId: 'diane', previousPersonId: null } },
    ]);
  });

  it('are lost when they leave, and nobody else with them', () => {
    const relationship = nordelta();
    relationship.nameSponsors({ customer: 'hugues', supplier: 'diane' });
    told(relationship);
    relationship.lose('diane');
    expect(relationship.customerSerPersonId).toBe('hugues');
    expect(relationship.supplierSerPersonId).toBeNull();
    expect(told(relationship)).toEqual([
      { name: 'sponsor.withdrawn', facts: { side: 'supplier', personId: null, previousPersonId: 'diane' } },
    ]);
  });
});

describe('where the customer stands with a supplier', () => {
  it.each([
    [['PROSPECT', 'ACTIVE', 'ON_HOLD', 'ACTIVE', 'EXITING', 'EXITED'], undefined],
    [['ACTIVE', 'EXITED'], 'supplier-state-out-of-order'],
    [['ACTIVE', 'EXITING', 'ACTIVE'], 'supplier-state-out-of-order'],
    [['PROSPECT', 'ON_HOLD'], 'supplier-state-out-of-order'],
  ] as const)('moves %j', ([first, ...next], code) => {
    const relationship = Relationship.open({ id: 's', name: 'Helios Cloud' }, first);
    expect(refusal(() => next.forEach((state) => relationship.moveTo(state)))).toBe(code);
  });

  it('is kept from the supplier: every event is the customer’s alone', () => {
    const relationship = Relationship.open({ id: 's', name: 'Helios Cloud' }, 'PROSPECT');
    relationship.moveTo('ACTIVE');
    relationship.holdCommunication(new CommunicationHold('LEGAL', date('2026-07-01')), date('2026-07-01'));
    relationship.nameSponsors({ customer: 'hugues' });
    expect(relationship.takeTold().map(({ audience }) => audience)).toEqual(Array(4).fill('customer'));
  });

  it('needs a currency with an amount', () => {
    expect(refusal(() => nordelta().note({ annualSpend: '4200000.00' }))).toBe('amount-needs-currency');
    expect(
      refusal(() => nordelta().note({ annualSpend: '4200000.00', spendCurrency: 'EUR' })),
    ).toBeUndefined();
  });
});
