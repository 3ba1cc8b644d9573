import { Injectable } from '@nestjs/common';
import { BrokenRule } from '#platform/kernel';
import { Store } from '#platform/tenancy';
import { ContractAccess } from '../register/contract-access.js';
import { Clause } from './clause.js';
import { numbersFrom } from './clause.queries.js';
import type { ClauseKind } from './clause-kind.js';
import { type FoundClause, splitClauses } from './clause-splitting.js';
import { Clauses } from './clauses.js';

/** Why a found clause would not be taken. */
export type PastingTrouble = 'twice' | 'taken' | 'too-long';

export interface DraftClause extends FoundClause {
  trouble: PastingTrouble | null;
}

/** What a person decided about the dry run. */
export interface PastingChoice {
  /** By number. */
  kinds: Record<string, ClauseKind>;
  /** Numbers that are not taken. */
  leaveOut: string[];
}

const MOST = 2_000;
const LONGEST = 60_000;

/** Nobody types five hundred clauses: the text of a contract is pasted, looked at, and taken. */
@Injectable()
export class ClausePasting {
  constructor(
    private readonly store: Store,
    private readonly access: ContractAccess,
    private readonly clauses: Clauses,
  ) {}

  /** The dry run: what would be taken, and what would not and why. Nothing is written. */
  async tryOut(contractId: string, text: string, anyRoles: string[]): Promise<DraftClause[]> {
    await this.access.reach(contractId, anyRoles);
    const found = splitClauses(text);
    if (found.length === 0) throw new BrokenRule('clauses-not-found', {}, { pointer: '/text' });
    if (found.length > MOST) throw new BrokenRule('clauses-too-many', { most: MOST }, { pointer: '/text' });
    const numbers = found.map(({ number }) => number.toLowerCase());
    const day = await this.clauses.beginning(contractId);
    const taken = await this.store.rows<{ number: string }>(numbersFrom, { contractId, numbers, day });
    const isTaken = new Set(taken.map(({ number }) => number));
    return found.map((clause, at) => ({
      ...clause,
      trouble: troubleOf(clause, numbers.indexOf(numbers[at]!) < at, isTaken),
    }));
  }

  /** Takes what the dry run showed, all in one. Returns how many were added and how many left out. */
  async take(
    contractId: string,
    text: string,
    { kinds, leaveOut }: PastingChoice,
    anyRoles: string[],
  ): Promise<{ added: number; leftOut: number }> {
    const contract = await this.access.reach(contractId, anyRoles);
    const found = await this.tryOut(contractId, text, anyRoles);
    const wanted = found.filter(({ number, trouble }) => !trouble && !leaveOut.includes(number));
    const from = await this.clauses.beginning(contractId);
    const added = wanted.map((clause) =>
      Clause.introduce(contractId, { ...clause, kind: kinds[clause.number] ?? clause.kind }, from),
    );
    if (added.length === 0) throw new BrokenRule('clauses-all-left-out', {}, { status: 409 });
    added[0]!.tellingPasted(added.length, this.access.about(contract));
    await this.clauses.keep(contract, added);
    return { added: added.length, leftOut: found.length - added.length };
  }
}

function troubleOf(
  { title, text, number }: FoundClause,
  isRepeated: boolean,
  taken: Set<string>,
): PastingTrouble | null {
  if (isRepeated) return 'twice';
  if (taken.has(number.toLowerCase())) return 'taken';
  return text.length > LONGEST || title.length > 300 ? 'too-long' : null;
}
