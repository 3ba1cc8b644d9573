import { Injectable } from '@nestjs/common';
import { BusinessUnits, People, type Side } from '#organisation';
import { BrokenRule } from '#platform/kernel';
import { Store } from '#platform/tenancy';
import type { About } from '../register/about.js';
import { ContractAccess } from '../register/contract-access.js';
import type { Seat } from './kpi-version.js';
import { type Named, Objective, type ObjectiveFacts } from './objective.js';
import { mustSit, SeatRights } from './seat-rights.js';

/** What a person enters of an objective. Null clears, an absent field stays. */
export interface ObjectiveEntry {
  statement: string;
  strategicObjectiveIds?: string[] | undefined;
  beneficiaryUnitId?: string | null | undefined;
  itContribution?: string | null | undefined;
  supplierContribution?: string | null | undefined;
  baseline?: string | null | undefined;
  ownerCustomerId?: string | null | undefined;
  ownerSupplierId?: string | null | undefined;
}

export interface ObjectiveFile {
  objective: Objective;
  about: About;
  /** Where the person who acts sits. */
  seats: Seat[];
}

/** The way to an objective, and from what a person enters to what is kept. */
@Injectable()
export class ObjectiveFiles {
  constructor(
    private readonly store: Store,
    private readonly access: ContractAccess,
    private readonly rights: SeatRights,
    private readonly units: BusinessUnits,
    private readonly people: People,
  ) {}

  async open(id: string, ifMatch?: number): Promise<ObjectiveFile> {
    const objective = await this.store.get(Objective, id, { ifMatch });
    const { about, seats } = await this.of(objective.contractId, objective.beneficiaryUnitId);
    return { objective, about, seats };
  }

  /** Whom facts on the contract are told, and where whoever acts sits at the table of that unit. */
  async of(contractId: string, unitId: string | null): Promise<Omit<ObjectiveFile, 'objective'>> {
    const contract = await this.access.reach(contractId);
    return { about: this.access.about(contract), seats: await this.rights.of(contract, unitId) };
  }

  /** The entry on one contract of somebody who may shape it. */
  async openFor(contractId: string, unitId: string | null): Promise<About> {
    const { about, seats } = await this.of(contractId, unitId);
    mustSit(seats, 'IT', 'BUSINESS');
    return about;
  }

  async facts<E extends Partial<ObjectiveEntry>>(entry: E): Promise<Partial<ObjectiveFacts>> {
    const { statement, itContribution, supplierContribution, baseline } = entry;
    const facts = {
      ...{ statement, itContribution, supplierContribution, baseline },
      beneficiary: await this.unit(entry.beneficiaryUnitId),
      ownerCustomer: await this.owner(entry.ownerCustomerId, 'customer', '/ownerCustomerId'),
      ownerSupplier: await this.owner(entry.ownerSupplierId, 'supplier', '/ownerSupplierId'),
    };
    return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  }

  private async unit(id: string | null | undefined): Promise<Named | undefined> {
    if (!id) return id === undefined ? undefined : null;
    const unit = (await this.units.cards([id])).get(id);
    if (!unit) throw new BrokenRule('objective-unit-unknown', {}, { pointer: '/beneficiaryUnitId' });
    return { id: unit.id, name: unit.name };
  }

  private async owner(
    id: string | null | undefined,
    side: Side,
    pointer: string,
  ): Promise<Named | undefined> {
    if (!id) return id === undefined ? undefined : null;
    const card = await this.people.find(id);
    if (card?.side !== side) throw new BrokenRule('objective-owner-unknown', { side }, { pointer });
    return { id: card.id, name: card.name };
  }
}
