import { Injectable } from '@nestjs/common';
import { HouseDays, People } from '#organisation';
import { Store } from '#platform/tenancy';
import { Contract, CONTRACT_LIFE } from './contract.js';
import { contractsOwnedBy, contractsWithNotice } from './contract.queries.js';
import { ContractWriting } from './contract-writing.js';

/** Keeps the register in step with what changes around it: calendars, names, people who leave. */
@Injectable()
export class ContractUpkeep {
  constructor(
    private readonly store: Store,
    private readonly days: HouseDays,
    private readonly people: People,
    private readonly writing: ContractWriting,
  ) {}

  /** A day off was added or a holiday removed in a country: last notice dates may move. */
  async recompute(country: string): Promise<void> {
    if ((await this.days.house()).country !== country) return;
    const calendar = await this.days.calendar();
    for (const { id } of await this.store.rows<{ id: string }>(contractsWithNotice)) {
      const contract = await this.store.find(Contract, id);
      if (!contract?.recompute(calendar)) continue;
      await this.store.put(contract);
      await this.store.schedule(CONTRACT_LIFE, id, this.days.now());
    }
  }

  async ownerCalled(personId: string): Promise<void> {
    const card = await this.people.find(personId);
    if (card) await this.ownedBy(personId, { id: card.id, name: card.name });
  }

  /** Somebody who left answers for nothing any more; the flag says that an owner is missing. */
  ownerGone(personId: string): Promise<void> {
    return this.ownedBy(personId, null);
  }

  async supplierCalled(supplierId: string, name: string): Promise<void> {
    await this.writing.rename(supplierId, name);
  }

  private async ownedBy(personId: string, person: { id: string; name: string } | null): Promise<void> {
    const calendar = await this.days.calendar();
    for (const { id } of await this.store.rows<{ id: string }>(contractsOwnedBy, { personId })) {
      const contract = await this.store.get(Contract, id);
      contract.ownedBy(person, calendar);
      await this.store.put(contract);
    }
  }
}
