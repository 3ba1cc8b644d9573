import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { HouseDays, People } from '#organisation';
import { BrokenRule } from '#platform/kernel';
import { Store } from '#platform/tenancy';
import type { Contract } from '../register/contract.js';
import { ContractAccess } from '../register/contract-access.js';
import { type ExitFacts, ExitItem } from './exit-item.js';
import { exitOpensOn } from './falling-due.js';

export type ExitEntry = Omit<ExitFacts, 'ownerName'>;

/** What there is to do until a contract has been left (R-CON-5). */
@Injectable()
export class ExitChecklist {
  constructor(
    private readonly store: Store,
    private readonly access: ContractAccess,
    private readonly people: People,
    private readonly days: HouseDays,
  ) {}

  /**
   * Keeps the checklist in step with what is known of the end, where a critical function or personal data is at stake:
   * opened once from the day on which leaving is prepared, and what nobody has done yet taken away when the contract
   * goes on after all. Returns the day on which to look again.
   */
  async follow(contract: Contract, today: Temporal.PlainDate): Promise<Temporal.PlainDate | undefined> {
    if (!contract.needsExit) return undefined;
    const { state, endsOn, endingOn, terms } = contract;
    const exit = exitOpensOn({ state, endsOn, endingOn, renewalMode: terms.renewalMode });
    const isAhead = exit?.opensOn && Temporal.PlainDate.compare(exit.opensOn, today) > 0;
    if (exit && !isAhead) await this.open(contract, exit.endsOn);
    else if (isInForce(state)) await this.close(contract);
    return isAhead ? exit.opensOn! : undefined;
  }

  /** Once, however often the end is told. */
  async open(contract: Contract, endsOn: Temporal.PlainDate): Promise<void> {
    if (!contract.needsExit) return;
    const there = await this.ofRule(contract);
    const card = await this.people.find(contract.ownerPersonId);
    const items = ExitItem.checklist(contract.id, endsOn, {
      holdsData: contract.holdsPersonalData,
      owner: card ? { id: card.id, name: card.name } : null,
    }).filter(({ code }) => !there.some((item) => item.code === code));
    await this.store.put(...items);
  }

  private async close(contract: Contract): Promise<void> {
    for (const item of await this.ofRule(contract)) if (!item.isDone) await this.store.remove(item);
  }

  private async ofRule({ id }: Contract): Promise<ExitItem[]> {
    const all = await this.store.findWhere(ExitItem, { contractId: id } as never);
    return all.filter(({ code }) => code !== null);
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

const isInForce = (state: string) => state === 'IN_FORCE' || state === 'SUSPENDED';
