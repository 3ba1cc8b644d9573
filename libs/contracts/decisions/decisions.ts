import { Injectable } from '@nestjs/common';
import { HouseDays, People } from '#organisation';
import { BrokenRule, Forbidden, NotFound } from '#platform/kernel';
import { type Json, Store, Tenancy } from '#platform/tenancy';
import { ContractAccess } from '../register/contract-access.js';
import { type Capacity, Decision, type DecisionKind, type Proposal, type Signatory } from './decision.js';
import { decisionCard, decisionsOfContract, lastNumber, lockContract, standing } from './decision.queries.js';

/** What is settled about contracts by their owner and legal, until committees do it. The customer's own. */
@Injectable()
export class Decisions {
  constructor(
    private readonly store: Store,
    private readonly tenancy: Tenancy,
    private readonly access: ContractAccess,
    private readonly people: People,
    private readonly days: HouseDays,
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
    const today = await this.days.today();
    const last = await this.store.one<{ number: number }>(lastNumber, { contractId, year: today.year });
    const { personId } = this.tenancy.current();
    const by = personId ? await this.signatory(personId) : undefined;
    const decision = Decision.propose(
      { id: contract.id, ...this.access.about(contract) },
      proposal,
      (last?.number ?? 0) + 1,
      by,
      today,
    );
    await this.store.put(decision);
    return decision.id;
  }

  /**
   * Agrees as the contract's owner or for legal; the second agreement takes the decision.
   * @throws Forbidden for whoever is neither; BrokenRule `decision-two-people` when one person would sign twice
   */
  async approve(id: string, as: Capacity): Promise<void> {
    const { decision, owner } = await this.reach(id);
    this.requireCapacity(as, owner);
    const about = await this.about(decision);
    decision.approve(as, await this.self(), await this.days.today(), about);
    await this.store.put(decision);
  }

  /** Says no, once and for all; the same may be asked again as another decision. */
  async refuse(id: string, reason: string): Promise<void> {
    const { decision, owner } = await this.reach(id);
    if (!this.isOwner(owner) && !this.isLegal()) throw new Forbidden();
    decision.refuse(reason, await this.self(), await this.days.today(), await this.about(decision));
    await this.store.put(decision);
  }

  /** Takes a question back; whoever asked it, or the contract's owner. */
  async withdraw(id: string): Promise<void> {
    const { decision, owner } = await this.reach(id);
    const self = await this.self();
    if (!this.isOwner(owner) && decision.proposedBy !== self.personId) throw new Forbidden();
    decision.withdraw(self, await this.days.today(), await this.about(decision));
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

  private async reach(id: string): Promise<{ decision: Decision; owner: string | null }> {
    const decision = await this.store.find(Decision, id);
    if (!decision) throw new NotFound('decision');
    const { ownerPersonId } = await this.access.reach(decision.contractId);
    return { decision, owner: ownerPersonId };
  }

  private async about({ contractId }: Decision) {
    return this.access.about(await this.access.reach(contractId), 'customer');
  }

  private requireCapacity(as: Capacity, owner: string | null): void {
    if (as === 'OWNER' ? !this.isOwner(owner) : !this.isLegal()) throw new Forbidden();
  }

  /** Nobody stands in for the owner, not even the CIO office: it is the owner who answers for the contract. */
  private isOwner(owner: string | null): boolean {
    const { personId } = this.tenancy.current();
    return !!personId && personId === owner;
  }

  private isLegal(): boolean {
    return this.tenancy.current().roles.includes('LEGAL');
  }

  private async self(): Promise<Signatory> {
    const { personId } = this.tenancy.current();
    if (!personId) throw new Forbidden();
    return this.signatory(personId);
  }

  private async signatory(personId: string): Promise<Signatory> {
    const card = await this.people.find(personId);
    if (!card) throw new Forbidden();
    return { personId, name: card.name };
  }
}
