import type { Change } from './shapes.js';

/** A change as it is sent: what it is about is only read. */
export type DraftedChange = Omit<Change, 'subject'>;
type Term = NonNullable<Change['term']>;
type Target = NonNullable<Change['target']>;

export type LineKind =
  | 'TERM_START'
  | 'TERM_END'
  | 'TERM_RENEWAL'
  | 'TERM_RENEWAL_TERM'
  | 'TERM_NOTICE'
  | 'TERM_VALUE'
  | 'TERM_TOTAL'
  | 'CLAUSE_INTRODUCE'
  | 'CLAUSE_REPLACE'
  | 'CLAUSE_END'
  | 'OBJECTIVE_ACTIVATE'
  | 'OBJECTIVE_DROP'
  | 'KPI_ACTIVATE'
  | 'KPI_TARGET'
  | 'KPI_RETIRE'
  | 'NEED_COVER'
  | 'KEPT';

/** A line of the draft as it is typed: one thing, in the words of whoever types it. */
export interface Line {
  kind: LineKind;
  subjectId: string;
  /** What the stored draft calls its subject, which may no longer be among those offered. */
  subjectName: string;
  day: string;
  months: string;
  amount: string;
  mode: string;
  number: string;
  title: string;
  text: string;
  comparator: string;
  value: string;
  upper: string;
  /** The amendment takes the thing away: no end, no notice. */
  isNone: boolean;
  /** The stored change it came from: what is not typed here stays as it is. */
  stored?: DraftedChange;
}

export type Field = 'day' | 'months' | 'amount' | 'mode' | 'number' | 'title' | 'text' | 'target';

interface Way {
  /** Among what its subject is chosen. */
  from?: 'clause' | 'kpi' | 'waiting' | 'agreed' | 'objective' | 'need';
  fields: Field[];
  /** It may be taken away. */
  mayBeNone?: boolean;
  change: (line: Line) => DraftedChange;
}

const about =
  (kind: Change['kind']): Way['change'] =>
  ({ subjectId }) => ({ kind, subjectId });

const inTerm = (field: keyof Term, typed: Field, value: (line: Line) => string): Way => ({
  fields: [typed],
  mayBeNone: field !== 'startOn' && field !== 'renewalMode',
  change: (line) => ({
    kind: 'TERM',
    subjectId: null,
    term: { [field]: line.isNone ? null : value(line) } as Term,
  }),
});
const inMonths = (field: 'notice' | 'renewalTerm'): Way =>
  inTerm(field, 'months', ({ months, stored }) => {
    const said = stored?.term?.[field];
    // A year that was written as one stays one.
    return said && monthsOf(said) === months ? said : `P${months}M`;
  });

export const lineKinds: Record<LineKind, Way> = {
  TERM_START: inTerm('startOn', 'day', ({ day }) => day),
  TERM_END: inTerm('endOn', 'day', ({ day }) => day),
  TERM_RENEWAL: inTerm('renewalMode', 'mode', ({ mode }) => mode),
  TERM_RENEWAL_TERM: inMonths('renewalTerm'),
  TERM_NOTICE: inMonths('notice'),
  TERM_VALUE: inTerm('annualValue', 'amount', ({ amount }) => amount),
  TERM_TOTAL: inTerm('totalValue', 'amount', ({ amount }) => amount),
  CLAUSE_INTRODUCE: {
    fields: ['number', 'title', 'text'],
    change: ({ number, title, text, stored }) => ({
      kind: 'CLAUSE_INTRODUCE',
      subjectId: null,
      clause: { ...stored?.clause, number, title, text },
    }),
  },
  CLAUSE_REPLACE: {
    from: 'clause',
    fields: ['text'],
    change: ({ subjectId, text, stored }) => ({
      kind: 'CLAUSE_REPLACE',
      subjectId,
      clause: { ...(stored?.subjectId === subjectId ? stored.clause : {}), text },
    }),
  },
  CLAUSE_END: { from: 'clause', fields: [], change: about('CLAUSE_END') },
  OBJECTIVE_ACTIVATE: { from: 'agreed', fields: [], change: about('OBJECTIVE_ACTIVATE') },
  OBJECTIVE_DROP: { from: 'objective', fields: [], change: about('OBJECTIVE_DROP') },
  KPI_ACTIVATE: { from: 'waiting', fields: [], change: about('KPI_ACTIVATE') },
  KPI_TARGET: {
    from: 'kpi',
    fields: ['target'],
    change: ({ subjectId, comparator, value, upper }) => ({
      kind: 'KPI_TARGET',
      subjectId,
      target: {
        comparator: comparator as Target['comparator'],
        value: Number(value),
        ...(comparator === 'BETWEEN' && { upper: Number(upper) }),
      },
    }),
  },
  KPI_RETIRE: { from: 'kpi', fields: [], change: about('KPI_RETIRE') },
  NEED_COVER: { from: 'need', fields: [], change: about('NEED_COVER') },
  KEPT: { fields: [], change: ({ stored }) => stored! },
};

export const lineOf = (kind: LineKind, more: Partial<Line> = {}): Line => ({
  kind,
  subjectId: '',
  subjectName: '',
  day: '',
  months: '',
  amount: '',
  mode: 'NONE',
  number: '',
  title: '',
  text: '',
  comparator: 'GE',
  value: '',
  upper: '',
  isNone: false,
  ...more,
});

const termLines: { [F in keyof Term]-?: LineKind } = {
  startOn: 'TERM_START',
  endOn: 'TERM_END',
  renewalMode: 'TERM_RENEWAL',
  renewalTerm: 'TERM_RENEWAL_TERM',
  notice: 'TERM_NOTICE',
  annualValue: 'TERM_VALUE',
  totalValue: 'TERM_TOTAL',
};

/** A stored draft as lines again, one for each fact of the term; what cannot be typed here is kept as it is. */
export function linesOf(changes: readonly (DraftedChange & Partial<Pick<Change, 'subject'>>)[]): Line[] {
  return changes.flatMap(({ subject, ...stored }) => {
    const { kind, subjectId, clause, term, target } = stored;
    if (kind === 'TERM')
      return Object.entries(term ?? {}).map(([field, value]) => termLine(field as keyof Term, value));
    if (!(kind in lineKinds)) return [lineOf('KEPT', { stored, subjectName: subject?.name ?? '' })];
    const { number = '', title = '', text = '' } = clause ?? {};
    return [
      lineOf(kind as LineKind, {
        ...{ subjectId: subjectId ?? '', subjectName: subject?.name ?? '', number, title, text, stored },
        ...(target && {
          comparator: target.comparator,
          value: figure(target.value),
          upper: figure(target.upper),
        }),
      }),
    ];
  });
}

/** The lines as changes: everything about the term is one of them, so that it is changed once. */
export function changesOf(lines: readonly Line[]): DraftedChange[] {
  const changes: DraftedChange[] = [];
  for (const change of lines.map((line) => lineKinds[line.kind].change(line))) {
    const term = change.term && changes.find((one) => one.kind === 'TERM');
    // The same fact twice stays twice, and is refused with its line.
    const isTwice = term && Object.keys(change.term!).some((field) => field in term.term!);
    if (term && !isTwice) term.term = { ...term.term, ...change.term };
    else changes.push({ ...change });
  }
  return changes;
}

function termLine(field: keyof Term, value: string | null): Line {
  const stored = { kind: 'TERM' as const, subjectId: null, term: { [field]: value } as Term };
  const kind = termLines[field];
  if (value === null) return lineOf(kind, { isNone: true, stored });
  const typed = lineKinds[kind].fields[0]!;
  if (typed !== 'months') return lineOf(kind, { [typed]: value, stored });
  const months = monthsOf(value);
  return months === undefined ? lineOf('KEPT', { stored }) : lineOf(kind, { months, stored });
}

/** A period in months, when it is one: ninety days are not. */
function monthsOf(period: string): string | undefined {
  const [, count, unit] = /^P(\d+)([YM])$/.exec(period) ?? [];
  return count && String(Number(count) * (unit === 'Y' ? 12 : 1));
}

const figure = (number: number | null | undefined) => (number == null ? '' : String(number));
