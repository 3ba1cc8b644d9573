import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  changesOf,
  type DraftedChange,
  lineOf,
  linesOf,
} from '../../apps/web/src/contracts/amendments/change-lines.js';

const aName = fc.string({ minLength: 1, maxLength: 12 });
const id = fc.uuid();
const amount = fc.integer({ min: 0, max: 9_000_000 }).map((n) => `${n}.00`);
const day = fc.constantFrom('2026-07-01', '2028-10-02');
const period = fc.constantFrom('P6M', 'P1Y', 'P90D', 'P1Y6M', 'P2W');
const orNone = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });

const term = fc
  .record(
    {
      startOn: day,
      endOn: orNone(day),
      renewalMode: fc.constantFrom('NONE', 'TACIT', 'EXPRESS', 'EVERGREEN'),
      renewalTerm: orNone(period),
      notice: orNone(period),
      annualValue: orNone(amount),
      totalValue: orNone(amount),
    },
    { requiredKeys: [] },
  )
  .filter((fields) => Object.keys(fields).length > 0)
  .map((fields) => ({ kind: 'TERM', subjectId: null, term: fields }));
const clause = fc.oneof(
  fc
    .record({ number: aName, title: aName, text: aName, kind: fc.constantFrom('PRICE', 'SCOPE') })
    .map((words) => ({ kind: 'CLAUSE_INTRODUCE', subjectId: null, clause: words })),
  fc
    .tuple(id, fc.record({ text: aName, title: aName, number: aName }, { requiredKeys: ['text'] }))
    .map(([subjectId, words]) => ({ kind: 'CLAUSE_REPLACE', subjectId, clause: words })),
);
const target = fc
  .tuple(id, fc.constantFrom('GE', 'LE', 'EQ', 'BETWEEN'), fc.integer(), fc.integer())
  .map(([subjectId, comparator, value, upper]) => ({
    kind: 'KPI_TARGET',
    subjectId,
    target: { comparator, value, ...(comparator === 'BETWEEN' && { upper }) },
  }));
const other = fc.record({
  kind: fc.constantFrom(
    'CLAUSE_END',
    'OBJECTIVE_ACTIVATE',
    'OBJECTIVE_DROP',
    'KPI_ACTIVATE',
    'KPI_RETIRE',
    'NEED_COVER',
    'WHAT_A_LATER_RELEASE_KNOWS',
  ),
  subjectId: id,
});
/** A draft as the product stores it: everything about the term is one change. */
const draft = fc
  .tuple(fc.option(term, { nil: undefined }), fc.array(fc.oneof(clause, target, other), { maxLength: 8 }))
  .map(([one, rest]) => [...(one ? [one] : []), ...rest] as DraftedChange[]);

describe('the draft of an amendment as it is typed', () => {
  it('keeps every change that nobody edits, whatever its kind', () => {
    fc.assert(
      fc.property(draft, (changes) => {
        const read = changes.map((change) => ({
          ...change,
          subject: { name: 'as it is called', text: null },
        }));
        expect(changesOf(linesOf(read))).toEqual(changes);
      }),
      { numRuns: 300 },
    );
  });

  it('changes one fact of the term and leaves the others', () => {
    const stored = {
      kind: 'TERM',
      subjectId: null,
      term: { startOn: '2026-01-01', notice: 'P90D' },
    } as const;
    const lines = [...linesOf([stored]), lineOf('TERM_END', { day: '2028-10-02' })];
    expect(changesOf(lines)).toEqual([
      { kind: 'TERM', subjectId: null, term: { ...stored.term, endOn: '2028-10-02' } },
    ]);
  });

  it('sends the same fact twice as two changes, which are refused', () => {
    const twice = [lineOf('TERM_END', { day: '2028-10-02' }), lineOf('TERM_END', { day: '2029-10-02' })];
    expect(changesOf(twice)).toHaveLength(2);
  });
});
