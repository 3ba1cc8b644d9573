import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { HouseDays, People } from '#organisation';
import { BrokenRule, NotFound } from '#platform/kernel';
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
    const card = ownerId ? (await this.people.cards([ownerId])).get(ownerId) : undefined;
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
    contractId: string,
    itemId: string,
    changes: Partial<ExitEntry>,
    anyRoles?: string[],
  ): Promise<void> {
    const item = await this.item(contractId, itemId, anyRoles);
    const { ownerPersonId } = changes;
    const ownerName = ownerPersonId === undefined ? undefined : await this.nameOf(ownerPersonId);
    item.correct({ ...changes, ...(ownerName === undefined ? {} : { ownerName }) });
    await this.store.put(item);
  }

  async complete(contractId: string, itemId: string, evidence: string, anyRoles?: string[]): Promise<void> {
    const reached = await this.access.reach(contractId, anyRoles);
    const item = await this.item(contractId, itemId);
    item.complete(await this.days.today(), evidence, this.access.about(reached, 'customer'));
    await this.store.put(item);
  }

  private async item(contractId: string, itemId: string, anyRoles?: string[]): Promise<ExitItem> {
    await this.access.reach(contractId, anyRoles);
    const item = await this.store.get(ExitItem, itemId);
    if (item.contractId !== contractId) throw new NotFound('exit item');
    return item;
  }

  private async nameOf(personId: string | null): Promise<string | null> {
    if (!personId) return null;
    const card = (await this.people.cards([personId])).get(personId);
    if (!card || card.side !== 'customer')
      throw new BrokenRule('contract-owner-unknown', {}, { pointer: '/ownerPersonId' });
    return card.name;
  }
}
