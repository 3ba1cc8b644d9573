import { Injectable } from '@nestjs/common';
import { People } from '#organisation';
import { BrokenRule, Forbidden, NotFound, Stale } from '#platform/kernel';
import { type Json, Store } from '#platform/tenancy';
import { Suppliers } from '#suppliers';
import type { ContractFacts } from './contract-facts.js';
import {
  contractCard,
  contractCounts,
  contractList,
  type ContractFilter,
  contractsOfRelationship,
} from './contract.queries.js';
import { ContractWriting, type Parties, partiesIn, type WholeContract } from './contract-writing.js';
import { Stakes } from './stakes.js';

/** What a person enters of a contract. Null clears, an absent field stays. */
export type ContractEntry = Omit<ContractFacts, 'ownerName' | 'sourceKey' | 'credit'>;

export type NewContract = Partial<ContractEntry> &
  Pick<ContractEntry, 'reference' | 'title' | 'currency'> & {
    /** The lead. */
    supplierId: string;
    coSupplierIds?: string[] | undefined;
    /** Prepared here, instead of taken over as it lives already. */
    asDraft?: boolean | undefined;
  };

export interface ContractChanges extends Partial<ContractEntry> {
  supplierId?: string | undefined;
  coSupplierIds?: string[] | undefined;
}

/** The register of contracts: with whom, until when, and the last day to say no. */
@Injectable()
export class Contracts {
  constructor(
    private readonly store: Store,
    private readonly writing: ContractWriting,
    private readonly suppliers: Suppliers,
    private readonly people: People,
    private readonly stakes: Stakes,
  ) {}

  /** @throws BrokenRule `contract-reference-taken`, `contract-supplier-unknown`, `contract-owner-unknown` … */
  async register(given: NewContract): Promise<string> {
    const { supplierId, coSupplierIds, asDraft, ...facts } = given;
    const parties = await this.parties(supplierId, coSupplierIds ?? []);
    const owner = await this.owner(facts.ownerPersonId);
    const contract = await this.writing.add({ ...facts, ...owner }, parties, [], asDraft);
    await this.stakes.tell([parties.lead.relationshipId]);
    return contract.id;
  }

  /** @param ownerId when given, only that person's own contracts may be corrected (else Forbidden) */
  async correct(id: string, changes: ContractChanges, ifMatch: number, ownerId?: string): Promise<void> {
    const whole = await this.reach(id, ifMatch, ownerId);
    const { supplierId, coSupplierIds, ...facts } = changes;
    const before = partiesIn(whole);
    const parties =
      supplierId !== undefined || coSupplierIds !== undefined
        ? await this.parties(
            supplierId ?? before.lead.supplierId,
            coSupplierIds ?? before.co.map((one) => one.supplierId),
          )
        : undefined;
    const owner = facts.ownerPersonId === undefined ? {} : await this.owner(facts.ownerPersonId);
    await this.writing.change(whole, { ...facts, ...owner }, { parties });
    await this.stakes.tell([before.lead.relationshipId, (parties ?? before).lead.relationshipId]);
  }

  card(id: string): Promise<Json> {
    return this.store.json(contractCard, { id });
  }

  list(filter: ContractFilter): Promise<Json> {
    const { supplierId, relationshipId, ownerPersonId, endingBefore, noticeBefore, state, q, after } = filter;
    return this.store.json(contractList(filter), {
      supplierId,
      relationshipId,
      ownerPersonId,
      endingBefore,
      noticeBefore,
      state,
      q,
      afterKey: after?.[0],
      afterId: after?.[1],
    });
  }

  /** A JSON array of the relationship's contracts, the first to end first. */
  ofRelationship(relationshipId: string): Promise<Json> {
    return this.store.json(contractsOfRelationship, { relationshipId });
  }

  /** How many contracts name each of these suppliers; absent means none. */
  async counts(supplierIds: string[]): Promise<Map<string, number>> {
    if (supplierIds.length === 0) return new Map();
    const rows = await this.store.rows<{ supplierId: string; count: number }>(contractCounts, {
      supplierIds,
    });
    return new Map(rows.map(({ supplierId, count }) => [supplierId, count]));
  }

  private async reach(id: string, ifMatch: number, ownerId?: string): Promise<WholeContract> {
    const whole = (await this.writing.whole([id])).get(id);
    if (!whole) throw new NotFound('contract');
    if (ownerId !== undefined && whole.contract.ownerPersonId !== ownerId) throw new Forbidden();
    if (whole.contract.version !== ifMatch) throw new Stale(whole.contract.version);
    return whole;
  }

  private async parties(leadId: string, coIds: string[]): Promise<Parties> {
    const cards = await this.suppliers.cards([leadId, ...coIds]);
    const [lead, ...co] = [leadId, ...coIds].map((id, at) => {
      const card = cards.get(id);
      if (!card)
        throw new BrokenRule(
          'contract-supplier-unknown',
          {},
          { pointer: at === 0 ? '/supplierId' : '/coSupplierIds' },
        );
      return { supplierId: card.id, relationshipId: card.relationshipId, name: card.legalName };
    });
    return { lead: lead!, co };
  }

  /** An owner is somebody of the house; the name is kept beside the id for the lists. */
  private async owner(personId: string | null | undefined) {
    if (!personId) return personId === null ? { ownerName: null } : {};
    const card = await this.people.find(personId);
    if (!card || card.side !== 'customer')
      throw new BrokenRule('contract-owner-unknown', {}, { pointer: '/ownerPersonId' });
    return { ownerName: card.name };
  }
}
