import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { newId } from '#platform/kernel';
import { Decision, type DecisionKind } from './decision.js';

const today = Temporal.PlainDate.from('2026-06-09');
const lead = { relationshipId: newId(), supplierId: newId() };
const contract = { id: newId(), lead };
const mona = { personId: newId(), name: 'Mona Diallo' };
const marc = { personId: newId(), name: 'Marc Lenoir' };

function proposed(kind: DecisionKind = 'PENALTY_WAIVER'): Decision {
  const decision = Decision.propose(
    contract,
    { kind, subjectType: 'credit', subjectId: newId(), motive: 'Given in exchange for the home-office kits' },
    1,
    mona,
    today,
  );
  decision.takeTold();
  return decision;
}
const names = (decision: Decision) => decision.takeTold().map(({ name }) => name);
const code = (work: () => void) => {
  try {
    work();
    return 'allowed';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a decision on a contract', () => {
  it('needs a motive that somebody can read in three years', () => {
    const propose = (motive: string) =>
      Decision.propose(
        contract,
        { kind: 'PENALTY_WAIVER', subjectType: 'credit', subjectId: newId(), motive },
        1,
        mona,
        today,
      );
    expect(code(() => propose(`   ${'x'.repeat(19)}   `))).toBe('motive-too-short');
    expect(code(() => propose('x'.repeat(20)))).toBe('allowed');
  });

  it('is taken when the owner and legal have agreed, in either order (R-PEN-1)', () => {
    for (const order of [
      ['OWNER', 'LEGAL'],
      ['LEGAL', 'OWNER'],
    ] as const) {
      const decision = proposed();
      decision.approve(order[0], order[0] === 'OWNER' ? mona : marc, today, lead);
      expect(names(decision)).toEqual([]);
      decision.approve(order[1], order[1] === 'OWNER' ? mona : marc, today, lead);
      expect(names(decision)).toEqual(['decision.taken']);
    }
  });

  it('takes two people even where one is both owner and lawyer', () => {
    const decision = proposed();
    decision.approve('OWNER', mona, today, lead);
    expect(code(() => decision.approve('LEGAL', mona, today, lead))).toBe('decision-two-people');
    expect(code(() => decision.approve('OWNER', marc, today, lead))).toBe('decision-approved-already');
    expect(names(decision)).toEqual([]);
  });

  it('on a date in the past is legal’s alone (R-AMD-3)', () => {
    const decision = proposed('RETROACTIVE_EFFECT');
    expect(code(() => decision.approve('OWNER', mona, today, lead))).toBe('decision-needs-legal-alone');
    decision.approve('LEGAL', marc, today, lead);
    expect(names(decision)).toEqual(['decision.taken']);
  });

  it('is settled once: refused or withdrawn, nobody agrees to it any more', () => {
    for (const end of ['refuse', 'withdraw'] as const) {
      const decision = proposed();
      if (end === 'refuse') decision.refuse('Too much', marc, today, lead);
      else decision.withdraw(mona, today, lead);
      expect(names(decision)).toEqual([end === 'refuse' ? 'decision.refused' : 'decision.withdrawn']);
      expect(code(() => decision.approve('LEGAL', marc, today, lead))).toBe('decision-closed');
      expect(code(() => decision.refuse('Again', marc, today, lead))).toBe('decision-closed');
    }
  });

  it('is told to the customer alone', () => {
    const decision = Decision.propose(
      contract,
      {
        kind: 'PENALTY_WAIVER',
        subjectType: 'credit',
        subjectId: newId(),
        motive: 'A motive long enough for all',
      },
      1,
      undefined,
      today,
    );
    expect(decision.takeTold()).toEqual([
      expect.objectContaining({
        name: 'decision.proposed',
        audience: 'customer',
        relationshipId: lead.relationshipId,
      }),
    ]);
  });
});
