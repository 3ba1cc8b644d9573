import { BrokenRule } from '#platform/kernel';

export const CHANGE_KINDS = [
  'CLAUSE_INTRODUCE',
  'CLAUSE_REPLACE',
  'CLAUSE_END',
  'TERM',
  'OBJECTIVE_ACTIVATE',
  'OBJECTIVE_DROP',
  'KPI_ACTIVATE',
  'KPI_TARGET',
  'KPI_RETIRE',
  'NEED_COVER',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What a clause says from the amendment's day on. */
export interface ClauseText {
  number?: string | undefined;
  title?: string | undefined;
  text?: string | undefined;
  kind?: string | undefined;
}

/** What the term becomes: days 'YYYY-MM-DD', periods ISO 8601, amounts decimal texts; null takes a thing away. */
export interface TermText {
  startOn?: string | undefined;
  endOn?: string | null | undefined;
  renewalMode?: string | undefined;
  renewalTerm?: string | null | undefined;
  notice?: string | null | undefined;
  annualValue?: string | null | undefined;
  totalValue?: string | null | undefined;
}

/** What a KPI is compared with from then on. */
export interface TargetText {
  comparator: 'GE' | 'LE' | 'EQ' | 'BETWEEN';
  value: number;
  upper?: number | null | undefined;
}

/** One thing that an amendment does to its contract on its day. */
export interface Change {
  kind: ChangeKind;
  /** The clause, objective, KPI or need; null for a new clause and for the term. */
  subjectId: string | null;
  clause?: ClauseText | undefined;
  term?: TermText | undefined;
  target?: TargetText | undefined;
}

const WITHOUT_SUBJECT = new Set<ChangeKind>(['CLAUSE_INTRODUCE', 'TERM']);

/** What each kind cannot do without. */
const NEEDS: Partial<Record<ChangeKind, (change: Change) => boolean>> = {
  CLAUSE_INTRODUCE: ({ clause }) => !!clause?.number && !!clause.title && !!clause.text,
  CLAUSE_REPLACE: ({ clause }) => !!clause?.text,
  TERM: ({ term }) => !!term && Object.values(term).some((value) => value !== undefined),
  KPI_TARGET: ({ target }) => !!target,
};

/** Checks that every change says what it changes and into what; and that none does so twice. */
export function requireWhole(changes: readonly Change[]): void {
  const seen = new Set<string>();
  changes.forEach((change, at) => {
    const pointer = `/changes/${at}`;
    const { kind, subjectId } = change;
    const isNamed = WITHOUT_SUBJECT.has(kind) || subjectId !== null;
    if (!isNamed || NEEDS[kind]?.(change) === false)
      throw new BrokenRule('amendment-change-incomplete', { line: at + 1 }, { pointer });
    if (kind === 'CLAUSE_INTRODUCE') return;
    // A clause that is replaced and ended by one amendment would depend on the order of its lines.
    const key = `${kind.split('_')[0]} ${kind.startsWith('CLAUSE') ? '' : kind} ${subjectId}`;
    if (seen.has(key)) throw new BrokenRule('amendment-change-twice', { line: at + 1 }, { pointer });
    seen.add(key);
  });
}

/** R-AMD-4: the clauses that an open amendment holds. */
export function clausesHeld(changes: readonly Change[]): string[] {
  return changes.flatMap(({ kind, subjectId }) =>
    (kind === 'CLAUSE_REPLACE' || kind === 'CLAUSE_END') && subjectId ? [subjectId] : [],
  );
}
