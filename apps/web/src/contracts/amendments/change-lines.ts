import type { AmendmentPage, Change } from './shapes.js';

/** A line of the draft as it is typed: one thing, in the words of whoever types it. */
export interface Line {
  kind:
    | 'TERM_END'
    | 'TERM_NOTICE'
    | 'TERM_VALUE'
    | 'CLAUSE_INTRODUCE'
    | 'CLAUSE_REPLACE'
    | 'CLAUSE_END'
    | 'KPI_ACTIVATE'
    | 'KPI_RETIRE'
    | 'NEED_COVER';
  subjectId: string;
  day: string;
  months: string;
  amount: string;
  number: string;
  title: string;
  text: string;
}

type Field = 'day' | 'months' | 'amount' | 'number' | 'title' | 'text';

interface LineKind {
  /** Among what its subject is chosen. */
  from?: 'clause' | 'kpi' | 'waiting' | 'need';
  fields: Field[];
  change: (line: Line) => object;
}

const about = (kind: Change['kind']) => (line: Line) => ({ kind, subjectId: line.subjectId });

export const lineKinds: Record<Line['kind'], LineKind> = {
  TERM_END: { fields: ['day'], change: ({ day }) => ({ kind: 'TERM', term: { endOn: day } }) },
  TERM_NOTICE: {
    fields: ['months'],
    change: ({ months }) => ({ kind: 'TERM', term: { notice: `P${months}M` } }),
  },
  TERM_VALUE: {
    fields: ['amount'],
    change: ({ amount }) => ({ kind: 'TERM', term: { annualValue: amount } }),
  },
  CLAUSE_INTRODUCE: {
    fields: ['number', 'title', 'text'],
    change: ({ number, title, text }) => ({ kind: 'CLAUSE_INTRODUCE', clause: { number, title, text } }),
  },
  CLAUSE_REPLACE: {
    from: 'clause',
    fields: ['text'],
    change: ({ subjectId, text }) => ({ kind: 'CLAUSE_REPLACE', subjectId, clause: { text } }),
  },
  CLAUSE_END: { from: 'clause', fields: [], change: about('CLAUSE_END') },
  KPI_ACTIVATE: { from: 'waiting', fields: [], change: about('KPI_ACTIVATE') },
  KPI_RETIRE: { from: 'kpi', fields: [], change: about('KPI_RETIRE') },
  NEED_COVER: { from: 'need', fields: [], change: about('NEED_COVER') },
};

export const lineOf = (kind: Line['kind'], subjectId = ''): Line => ({
  kind,
  subjectId,
  day: '',
  months: '',
  amount: '',
  number: '',
  title: '',
  text: '',
});

/** A stored draft as lines again; one change of the term may hold several of them. */
export function linesOf({ changes }: AmendmentPage): Line[] {
  return changes.flatMap(({ kind, subjectId, clause, term }) => {
    if (kind === 'TERM') {
      const { endOn, notice, annualValue } = term ?? {};
      return [
        ...(endOn ? [{ ...lineOf('TERM_END'), day: endOn }] : []),
        ...(notice ? [{ ...lineOf('TERM_NOTICE'), months: /\d+/.exec(notice)?.[0] ?? '' }] : []),
        ...(annualValue ? [{ ...lineOf('TERM_VALUE'), amount: annualValue }] : []),
      ];
    }
    if (!(kind in lineKinds)) return [];
    const { number = '', title = '', text = '' } = clause ?? {};
    return [{ ...lineOf(kind as Line['kind'], subjectId ?? ''), number, title, text }];
  });
}
