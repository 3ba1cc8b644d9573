import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { HouseDays, People } from '#organisation';
import { BrokenRule } from '#platform/kernel';
import { Store } from '#platform/tenancy';
import type { Contract } from '../register/contract.js';
import { ContractAccess } from '../register/contract-access.js';
import { type ExitFacts, ExitItem } from './exit-item.js';

export type ExitEntry = Omit<ExitFacts, 'ownerName'>;

/** What is left to do when a contract ends (R-CON-5). */
@Injectable()
export class ExitChecklist {
  constructor(
    private readonly store: Store,
    private readonly access: ContractAccess,
    private readonly people: People,
    private readonly days: HouseDays,
  ) {}

  /** Opens it where a critical function or personal data is at stake; once, however often the end is told. */
  async open(contract: Contract, today: Temporal.PlainDate): Promise<void> {
    if (!contract.needsExit) return;
    const there = await this.store.findWhere(ExitItem, { contractId: contract.id } as never);
    if (there.some(({ code }) => code !== null)) return;
    const ownerId = contract.ownerPersonId;
    const card = await this.people.find(ownerId);
    const items = ExitItem.checklist(contract.id, contract.endingOn ?? contract.endsOn ?? today, {
      holdsData: contract.holdsPersonalData,
      owner: card ? { id: card.id, name: card.name } : null,
    });
    await this.store.put(...items);
  }

  async add(
    contractId: string,
    { title, ownerPersonId, dueOn }: ExitEntry,
    anyRoles?: string[],
  ): Promise<string> {
    const { id } = await this.access.reach(contractId, anyRoles);
    const ownerName = await this.nameOf(ownerPersonId);
    const item = ExitItem.add(id, { title, ownerPersonId, ownerName, dueOn });
    await this.store.put(item);
    return item.id;
  }

  async correct(
    id: string,
    changes: Partial<ExitEntry>,
    ifMatch: number,
    anyRoles?: string[],
  ): Promise<void> {
    const { item } = await this.item(id, anyRoles, ifMatch);
    const { ownerPersonId } = changes;
    const ownerName = ownerPersonId === undefined ? undefined : await this.nameOf(ownerPersonId);
    item.correct({ ...changes, ...(ownerName === undefined ? {} : { ownerName }) });
    await this.store.put(item);
  }

  async complete(id: string, evidence: string, anyRoles?: string[]): Promise<void> {
    const { item, reached } = await this.item(id, anyRoles);
    item.complete(await this.days.today(), evidence, this.access.about(reached, 'customer'));
    await this.store.put(item);
  }

  /** The contract that an item belongs to, as the answer shows it. */
  async contractOf(id: string): Promise<string> {
    return (await this.store.get(ExitItem, id)).contractId;
  }

  private async item(id: string, anyRoles?: string[], ifMatch?: number) {
    const item = await this.store.get(ExitItem, id, { ifMatch });
    return { item, reached: await this.access.reach(item.contractId, anyRoles) };
  }

  private async nameOf(personId: string | null): Promise<string | null> {
    if (!personId) return null;
    const card = await this.people.find(personId);
    if (!card || card.side !== 'customer')
      throw new BrokenRule('contract-owner-unknown', {}, { pointer: '/ownerPersonId' });
    return card.name;
  }
}
