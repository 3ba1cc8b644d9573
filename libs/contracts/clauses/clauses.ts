import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { HouseDays } from '#organisation';
import { BrokenRule, Stale } from '#platform/kernel';
import { type Json, Store } from '#platform/tenancy';
import { ContractAccess, type ReachedContract } from '../register/contract-access.js';
import { type ByAmendment, Clause, type ClauseEntry } from './clause.js';
import {
  clauseCard,
  clauseHistory,
  clausesAsOf,
  contractBeginning,
  currentClauses,
  indexClauses,
  numbersFrom,
} from './clause.queries.js';
import { ClauseAdvice } from './clause-advice.js';

/** A clause as it holds on a day. */
export interface CurrentClause extends ClauseEntry {
  id: string;
  /** The clause itself, whatever its wording. */
  lineageId: string;
  language: 'fr' | 'en';
  /** 'YYYY-MM-DD' */
  effectiveFrom: string;
  level: number;
  /** The amendment that brought this wording; null for the original contract. */
  amendment: number | null;
}

/** A deed of a person: who may act on every contract, and the version they read. */
export interface ByHand {
  anyRoles: string[];
  ifMatch?: number;
}

/** What contracts say, clause by clause, on any day of their life. */
@Injectable()
export class Clauses {
  constructor(
    private readonly store: Store,
    private readonly access: ContractAccess,
    private readonly days: HouseDays,
    private readonly advice: ClauseAdvice,
  ) {}

  /** Adds a clause that holds from that day; without an amendment it is of the original contract. */
  async introduce(
    contractId: string,
    entry: ClauseEntry,
    from: Temporal.PlainDate,
    amendment?: ByAmendment,
  ): Promise<string> {
    const contract = await this.access.reach(contractId);
    const clause = Clause.introduce(contractId, entry, from, amendment);
    await this.keepNumbersApart(clause);
    clause.telling('clause.introduced', this.access.about(contract));
    await this.keep(contract, [clause]);
    return clause.id;
  }

  /** A new wording from that day, in the place of the one given. Returns its id. */
  async replace(
    clauseId: string,
    changes: Partial<ClauseEntry>,
    from: Temporal.PlainDate,
    amendment?: ByAmendment,
  ): Promise<string> {
    const clause = await this.store.get(Clause, clauseId);
    return this.reword(clause, changes, from, amendment);
  }

  async end(clauseId: string, from: Temporal.PlainDate, amendment?: ByAmendment): Promise<void> {
    const clause = await this.store.get(Clause, clauseId);
    await this.cease(clause, from, amendment);
  }

  /** The clauses that hold today, in their order. */
  async current(contractId: string): Promise<CurrentClause[]> {
    return this.on(contractId, await this.days.today());
  }

  on(contractId: string, day: Temporal.PlainDate): Promise<CurrentClause[]> {
    return this.store.rows<CurrentClause>(currentClauses, { contractId, day });
  }

  /** The contract as of a day (today unless said), as the screen takes it: one statement. */
  async asOf(contractId: string, asOf?: Temporal.PlainDate): Promise<Json> {
    return this.store.json(clausesAsOf, { contractId, day: asOf ?? (await this.days.today()) });
  }

  card(id: string): Promise<Json> {
    return this.store.json(clauseCard, { id });
  }

  history(id: string): Promise<Json> {
    return this.store.json(clauseHistory, { id });
  }

  /** A clause of the original contract, typed in; it holds since the contract does. */
  async add(contractId: string, entry: ClauseEntry, { anyRoles }: ByHand): Promise<string> {
    await this.access.reach(contractId, anyRoles);
    return this.introduce(contractId, entry, await this.beginning(contractId));
  }

  /** What was mistyped: the right wording takes the whole time of the wrong one, which stays in the history. */
  async correct(id: string, changes: Partial<ClauseEntry>, by: ByHand): Promise<string> {
    const clause = await this.taken(id, by);
    return this.reword(clause, changes, clause.effectiveFrom);
  }

  /** A clause that should not have been entered: it never held, and stays in the history. */
  async withdraw(id: string, by: ByHand): Promise<void> {
    const clause = await this.taken(id, by);
    await this.cease(clause, clause.effectiveFrom);
  }

  /** Since when the contract holds: from there its original clauses do. */
  async beginning(contractId: string): Promise<Temporal.PlainDate> {
    const found = await this.store.one<{ beganOn: string | null }>(contractBeginning, { contractId });
    return found?.beganOn ? Temporal.PlainDate.from(found.beganOn) : this.days.today();
  }

  /** Stores new wordings, reads them for plainness and makes them findable. */
  async keep(contract: ReachedContract, clauses: Clause[]): Promise<void> {
    await this.store.put(...clauses);
    const indexed = clauses.map(({ id, contractId, number, title, text }) => ({
      id,
      contractId,
      number,
      title,
      body: text,
    }));
    await this.store.rows(indexClauses, { clauses: JSON.stringify(indexed) });
    await this.advice.read(contract.id);
  }

  /** @throws BrokenRule `clause-number-taken` {number} */
  async keepNumbersApart(clause: Clause, except?: string): Promise<void> {
    const { contractId, number, effectiveFrom: day } = clause;
    const bearers = await this.store.rows<{ id: string }>(numbersFrom, {
      contractId,
      numbers: [number.toLowerCase()],
      day,
    });
    if (bearers.some(({ id }) => id !== except))
      throw new BrokenRule('clause-number-taken', { number }, { status: 409, pointer: '/number' });
  }

  private async reword(
    clause: Clause,
    changes: Partial<ClauseEntry>,
    from: Temporal.PlainDate,
    amendment?: ByAmendment,
  ): Promise<string> {
    const contract = await this.access.reach(clause.contractId);
    const next = clause.replace(changes, from, amendment);
    if (next.number !== clause.number) await this.keepNumbersApart(next, clause.id);
    next.telling(amendment ? 'clause.replaced' : 'clause.corrected', this.access.about(contract));
    // The old wording makes room before the new one takes its days.
    await this.store.put(clause);
    await this.store.forget('clause', clause.id);
    await this.keep(contract, [next]);
    return next.id;
  }

  private async cease(clause: Clause, from: Temporal.PlainDate, amendment?: ByAmendment): Promise<void> {
    const contract = await this.access.reach(clause.contractId);
    clause.end(from, amendment);
    clause.telling(amendment ? 'clause.ended' : 'clause.withdrawn', this.access.about(contract));
    await this.store.put(clause);
    await this.store.forget('clause', clause.id);
  }

  private async taken(id: string, { anyRoles, ifMatch }: ByHand): Promise<Clause> {
    const clause = await this.store.get(Clause, id);
    await this.access.reach(clause.contractId, anyRoles);
    if (ifMatch !== undefined && clause.version !== ifMatch) throw new Stale(clause.version);
    return clause;
  }
}
