import { Injectable } from '@nestjs/common';
import type { Side } from '#organisation';
import { BrokenRule, NotFound, Stale } from '#platform/kernel';
import { type Json, Store } from '#platform/tenancy';
import { Suppliers } from '#suppliers';
import { Acting } from './acting.js';
import { Advice, type AdviceKind } from './advice.js';
import { InstancesAhead } from './instances-ahead.js';
import { Obligation, type ObligationFacts, type Responsible } from './obligation.js';
import { obligationCard, obligationsOfContract } from './obligation.queries.js';

/** What a person enters of an obligation; who answers for it by their ids. */
export type NewObligation = Omit<ObligationFacts, 'customerPerson' | 'supplierPerson' | 'clauseId'> & {
  clauseId?: string | undefined;
  customerPersonId?: string | undefined;
  supplierPersonId?: string | undefined;
};

export type ObligationChanges = Partial<
  Pick<ObligationFacts, 'title' | 'evidenceRequired' | 'reminderDays'>
> & { customerPersonId?: string | null | undefined; supplierPersonId?: string | null | undefined };

/** What each side owes by a contract, and the log of the advice that was owed. */
@Injectable()
export class Obligations {
  constructor(
    private readonly store: Store,
    private readonly acting: Acting,
    private readonly suppliers: Suppliers,
    private readonly ahead: InstancesAhead,
  ) {}

  /**
   * Writes down what is owed, with the first time it falls due from today on; returns its id.
   * @throws BrokenRule `obligation-nothing-ahead` when it would never fall due
   */
  async establish(contractId: string, given: NewObligation, anyRoles?: readonly string[]): Promise<string> {
    const { contract, lead, today } = await this.acting.on(contractId, anyRoles);
    const { customerPersonId, supplierPersonId, clauseId, ...facts } = given;
    const { supplierId } = contract.lead;
    const supplier = (await this.suppliers.cards([supplierId])).get(supplierId);
    if (!supplier) throw new NotFound('supplier');
    const obligation = Obligation.establish(
      contractId,
      {
        ...facts,
        clauseId: clauseId ?? null,
        customerPerson: await this.responsible(customerPersonId, 'customer', supplierId),
        supplierPerson: await this.responsible(supplierPersonId, 'supplier', supplierId),
      },
      supplier.country,
      lead,
    );
    if (!obligation.next(0, today, null)) {
      throw new BrokenRule('obligation-nothing-ahead', {}, { pointer: '/firstDueOn' });
    }
    await this.store.put(obligation);
    await this.ahead.keep(obligation);
    return obligation.id;
  }

  async correct(id: string, changes: ObligationChanges, ifMatch: number, anyRoles?: readonly string[]) {
    const obligation = await this.store.get(Obligation, id);
    const { contract, lead } = await this.acting.on(obligation.contractId, anyRoles);
    if (obligation.version !== ifMatch) throw new Stale(obligation.version);
    const { customerPersonId, supplierPersonId, ...rest } = changes;
    const { supplierId } = contract.lead;
    const side = async (personId: string | null | undefined, of: Side) =>
      personId === undefined ? undefined : this.responsible(personId, of, supplierId);
    const customerPerson = await side(customerPersonId, 'customer');
    const supplierPerson = await side(supplierPersonId, 'supplier');
    obligation.correct(
      {
        ...rest,
        ...(customerPerson !== undefined ? { customerPerson } : {}),
        ...(supplierPerson !== undefined ? { supplierPerson } : {}),
      },
      lead,
    );
    await this.store.put(obligation);
  }

  /** From today on nothing falls due from it any more. */
  async end(id: string, anyRoles?: readonly string[]): Promise<void> {
    const obligation = await this.store.get(Obligation, id);
    const { lead, today } = await this.acting.on(obligation.contractId, anyRoles);
    obligation.end(today, lead);
    await this.store.put(obligation);
  }

  /** Writes down advice or a warning that the party bound to advise has given. */
  async advise(id: string, advice: { kind: AdviceKind; text: string }, anyRoles?: readonly string[]) {
    const obligation = await this.store.get(Obligation, id);
    const { lead, hand, today } = await this.acting.on(obligation.contractId, anyRoles);
    await this.store.put(Advice.give(obligation, advice, hand, today, lead));
  }

  /** The other side says that it has read it; returns the obligation's id. */
  async acknowledge(adviceId: string, answer: string | null, anyRoles?: readonly string[]): Promise<string> {
    const advice = await this.store.get(Advice, adviceId);
    const { lead, hand, today } = await this.acting.on(advice.contractId, anyRoles);
    advice.acknowledge(answer, hand, today, lead);
    await this.store.put(advice);
    return advice.obligationId;
  }

  card(id: string): Promise<Json> {
    return this.store.json(obligationCard, { id });
  }

  async ofContract(contractId: string): Promise<Json> {
    await this.acting.on(contractId);
    return this.store.json(obligationsOfContract, { contractId });
  }

  private async responsible(
    personId: string | null | undefined,
    side: Side,
    supplierId: string,
  ): Promise<Responsible | null> {
    if (!personId) return null;
    const found = await this.acting.responsible(personId, side, supplierId);
    if (!found) throw new BrokenRule('responsible-of-another-side', {}, { pointer: `/${side}PersonId` });
    return found;
  }
}
