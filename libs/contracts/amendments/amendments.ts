import { Injectable } from '@nestjs/common';
import { BrokenRule } from '#platform/kernel';
import { type Json, Store } from '#platform/tenancy';
import { Temporal } from 'temporal-polyfill';
import type { DecisionKind } from '../decisions/decision.js';
import { Decisions } from '../decisions/decisions.js';
import { ContractAccess, type ReachedContract } from '../register/contract-access.js';
import { Voices } from '../register/voices.js';
import { Amendment, type AmendmentText } from './amendment.js';
import { amendmentCard, amendmentsOfContract, holdClause, releaseClauses } from './amendment.queries.js';
import { contractAsOf } from './as-of.queries.js';
import { Negotiation } from './negotiation.js';
import { Negotiations } from './negotiations.js';

export interface NewAmendment extends AmendmentText {
  contractId: string;
  negotiationId?: string | undefined;
}

/** The numbered changes of a contract, from their draft to the day they hold. */
@Injectable()
export class Amendments {
  constructor(
    private readonly store: Store,
    private readonly access: ContractAccess,
    private readonly voices: Voices,
    private readonly negotiations: Negotiations,
    private readonly decisions: Decisions,
  ) {}

  /** @throws BrokenRule `clause-held` when another open amendment changes the same clause (R-AMD-4) */
  async draft(
    { contractId, negotiationId, ...text }: NewAmendment,
    anyRoles?: readonly string[],
  ): Promise<string> {
    const contract = await this.access.reach(contractId, anyRoles);
    if (negotiationId) await this.requireTable(negotiationId, contractId);
    const amendment = Amendment.draft(contractId, negotiationId ?? null, text);
    await this.keep(amendment, contract);
    return amendment.id;
  }

  edit(id: string, text: Partial<AmendmentText>, ifMatch: number): Promise<void> {
    return this.change(id, (amendment) => amendment.edit(text), ifMatch);
  }

  propose(id: string, ifMatch: number): Promise<void> {
    return this.change(id, (amendment, contract) => amendment.propose(contract), ifMatch);
  }

  agree(id: string, ifMatch: number): Promise<void> {
    return this.change(
      id,
      async (amendment, contract) => {
        const gets = await this.negotiations.accepted(amendment.negotiationId);
        amendment.agree(gets, await this.voices.today(), contract);
      },
      ifMatch,
    );
  }

  abandon(id: string, ifMatch: number): Promise<void> {
    return this.change(
      id,
      async (amendment, contract) => amendment.abandon(await this.voices.today(), contract),
      ifMatch,
    );
  }

  /** Asks the owner and legal: for an amendment in which one side gets nothing, or for a day that has passed. */
  async ask(id: string, kind: DecisionKind, motive: string): Promise<string> {
    const amendment = await this.store.get(Amendment, id);
    return this.decisions.propose(amendment.contractId, {
      kind,
      subjectType: 'amendment',
      subjectId: id,
      motive,
    });
  }

  /** @throws Forbidden for a contract that is somebody else's, unless one of these roles reaches every contract */
  async requireReach(id: string, anyRoles: readonly string[]): Promise<void> {
    const { contractId } = await this.store.get(Amendment, id);
    await this.access.reach(contractId, anyRoles);
  }

  card(id: string): Promise<Json> {
    return this.store.json(amendmentCard, { id });
  }

  async ofContract(contractId: string): Promise<Json> {
    await this.access.reach(contractId);
    return this.store.json(amendmentsOfContract, { contractId });
  }

  /** Everything that held on a day, with what was signed for it. */
  asOf(contractId: string, day: Temporal.PlainDate): Promise<Json> {
    return this.store.json(contractAsOf, { contractId, day });
  }

  /** An open amendment and the contract it changes, for what brings it into effect. */
  async change(
    id: string,
    verb: (amendment: Amendment, contract: ReachedContract) => void | Promise<void>,
    ifMatch?: number,
  ): Promise<void> {
    const amendment = await this.store.get(Amendment, id, { ifMatch });
    const contract = await this.access.reach(amendment.contractId);
    await verb(amendment, contract);
    await this.keep(amendment, contract);
  }

  private async requireTable(negotiationId: string, contractId: string): Promise<void> {
    const negotiation = await this.store.get(Negotiation, negotiationId);
    if (negotiation.contractId !== contractId)
      throw new BrokenRule('negotiation-of-another-contract', {}, { pointer: '/negotiationId' });
    negotiation.requireOpen();
  }

  private async keep(amendment: Amendment, contract: ReachedContract): Promise<void> {
    await this.store.put(amendment);
    await this.hold(amendment);
    await this.store.index(amendment.indexed(contract));
  }

  /** Holds what it changes, and lets go of what it no longer does. A supplier's act changes no clause. */
  private async hold({ id: amendmentId, contractId, holds }: Amendment): Promise<void> {
    if ((await this.voices.current()).side === 'supplier') return;
    await this.store.rows(releaseClauses, { amendmentId });
    for (const clauseId of holds) {
      const [held] = await this.store.rows(holdClause, { contractId, clauseId, amendmentId });
      if (!held) throw new BrokenRule('clause-held', {}, { status: 409, pointer: '/changes' });
    }
  }
}
