import { Injectable } from '@nestjs/common';
import { BrokenRule, Forbidden, NotFound } from '#platform/kernel';
import { type Json, Store } from '#platform/tenancy';
import { ContractAccess, type ReachedContract } from '../register/contract-access.js';
import { type Voice, Voices } from '../register/voices.js';
import { type Capacity, Decision, type DecisionKind, type Proposal, type Signatory } from './decision.js';
import { decisionCard, decisionsOfContract, lastNumber, lockContract, standing } from './decision.queries.js';

/** What is settled about contracts by their owner and legal, until committees do it. The customer's own. */
@Injectable()
export class Decisions {
  constructor(
    private readonly store: Store,
    private readonly access: ContractAccess,
    private readonly voices: Voices,
  ) {}

  /**
   * Asks for a decision; returns its id.
   * @param anyRoles roles that reach every contract; whoever has none of them must own it
   * @throws BrokenRule `motive-too-short`, `decision-standing` when the same is asked or settled already
   */
  async propose(contractId: string, proposal: Proposal, anyRoles?: readonly string[]): Promise<string> {
    const contract = await this.access.reach(contractId, anyRoles);
    await this.store.rows(lockContract, { contractId });
    const { kind, subjectId } = proposal;
    if (await this.store.one(standing, { kind, subjectId })) {
      throw new BrokenRule('decision-standing', {}, { status: 409 });
    }
    const voice = await this.voices.current();
    const last = await this.store.one<{ number: number }>(lastNumber, { contractId, year: voice.on.year });
    const by = voice.personId ? signatory(voice) : undefined;
    const decision = Decision.propose(contract, proposal, (last?.number ?? 0) + 1, by, voice.on);
    await this.store.put(decision);
    return decision.id;
  }

  /**
   * Agrees as the contract's owner or for legal; the second agreement takes the decision.
   * @throws Forbidden for whoever is neither; BrokenRule `decision-two-people` when one person would sign twice
   */
  async approve(id: string, as: Capacity): Promise<void> {
    const { decision, contract, voice } = await this.reach(id);
    if (as === 'OWNER' ? !isOwner(voice, contract) : !isLegal(voice)) throw new Forbidden();
    decision.approve(as, signatory(voice), voice.on, contract.lead);
    await this.store.put(decision);
  }

  /** Says no, once and for all; the same may be asked again as another decision. */
  async refuse(id: string, reason: string): Promise<void> {
    const { decision, contract, voice } = await this.reach(id);
    if (!isOwner(voice, contract) && !isLegal(voice)) throw new Forbidden();
    decision.refuse(reason, signatory(voice), voice.on, contract.lead);
    await this.store.put(decision);
  }

  /** Takes a question back; whoever asked it, or the contract's owner. */
  async withdraw(id: string): Promise<void> {
    const { decision, contract, voice } = await this.reach(id);
    const self = signatory(voice);
    if (!isOwner(voice, contract) && decision.proposedBy !== self.personId) throw new Forbidden();
    decision.withdraw(self, voice.on, contract.lead);
    await this.store.put(decision);
  }

  /** The decision that settles this, when it was taken. */
  async taken(kind: DecisionKind, subjectId: string): Promise<{ id: string } | undefined> {
    const found = await this.store.one<{ id: string; state: string }>(standing, { kind, subjectId });
    return found?.state === 'TAKEN' ? { id: found.id } : undefined;
  }

  card(id: string): Promise<Json> {
    return this.store.json(decisionCard, { id });
  }

  async ofContract(contractId: string): Promise<Json> {
    await this.access.reach(contractId);
    return this.store.json(decisionsOfContract, { contractId });
  }

  private async reach(id: string): Promise<{ decision: Decision; contract: ReachedContract; voice: Voice }> {
    const decision = await this.store.find(Decision, id);
    if (!decision) throw new NotFound('decision');
    const contract = await this.access.reach(decision.contractId);
    return { decision, contract, voice: await this.voices.current() };
  }
}

/** Nobody stands in for the owner, not even the CIO office: it is the owner who answers for the contract. */
function isOwner({ personId }: Voice, { ownerPersonId }: ReachedContract): boolean {
  return personId !== null && personId === ownerPersonId;
}

function isLegal({ roles }: Voice): boolean {
  return roles.includes('LEGAL');
}

function signatory({ personId, name }: Voice): Signatory {
  if (personId === null || name === null) throw new Forbidden();
  return { personId, name };
}
