import { Injectable } from '@nestjs/common';
import { type Json, Store } from '#platform/tenancy';
import type { Temporal } from 'temporal-polyfill';
import { ContractAccess, type ReachedContract } from '../register/contract-access.js';
import { Voices } from '../register/voices.js';
import { type Coverage, Need, NeedRefusal, type Raised } from './need.js';
import { needCard, type NeedFilter, needList, needsCoverage } from './need.queries.js';

/** What somebody of the house reports, with the supplier's words when there were some already. */
export interface RaisedNeed extends Raised {
  contractId: string;
  refusedAs?: { text: string; on: Temporal.PlainDate; byName: string | null } | undefined;
}

/** What the business needs of its contracts, and what became of it. */
@Injectable()
export class Needs {
  constructor(
    private readonly store: Store,
    private readonly access: ContractAccess,
    private readonly voices: Voices,
  ) {}

  async raise({ contractId, refusedAs, ...raised }: RaisedNeed): Promise<string> {
    const contract = await this.access.reach(contractId);
    const { name, on } = await this.voices.current();
    const need = Need.raise(contract, raised, name, on);
    if (refusedAs) need.refuse(refusedAs, contract);
    await this.keep(need, contract);
    return need.id;
  }

  share(id: string, ifMatch: number): Promise<void> {
    return this.change(id, (need, contract) => need.share(contract), ifMatch);
  }

  /** The supplier's answer: "it is not in the contract". */
  async refuse(id: string, text: string): Promise<void> {
    const { name: byName, on } = await this.voices.current();
    await this.change(id, (need, contract) => need.refuse({ text, byName, on }, contract));
  }

  judge(id: string, coverage: Coverage, ifMatch: number): Promise<void> {
    return this.change(id, (need) => need.judge(coverage), ifMatch);
  }

  async decline(id: string, reason: string, ifMatch: number): Promise<void> {
    const on = await this.voices.today();
    await this.change(
      id,
      async (need, contract) => {
        need.decline(reason, on, contract);
        await this.store.put(NeedRefusal.of(need, reason));
      },
      ifMatch,
    );
  }

  /** An occasion takes these up; what is closed stays closed. */
  async takeUp(ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.change(id, (need) => need.takeUp());
  }

  /** The occasion was lost. */
  async letGo(ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.change(id, (need) => need.letGo());
  }

  /** An amendment answers it from that day on. */
  cover(id: string, on: Temporal.PlainDate): Promise<void> {
    return this.change(id, (need, contract) => need.cover(on, contract));
  }

  /** The needs of a contract by id, as their sentences; NotFound when one is out of sight or another contract's. */
  async statements(contractId: string, ids: readonly string[]): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    for (const id of ids) {
      const need = await this.store.get(Need, id);
      if (need.contractId === contractId) found.set(id, need.said);
    }
    return found;
  }

  card(id: string): Promise<Json> {
    return this.store.json(needCard, { id });
  }

  list(filter: NeedFilter): Promise<Json> {
    const { contractId, state, after } = filter;
    return this.store.json(needList(filter), { contractId, state, after });
  }

  coverage(contractId?: string): Promise<Json> {
    return this.store.json(needsCoverage, { contractId });
  }

  private async change(
    id: string,
    verb: (need: Need, contract: ReachedContract) => void | Promise<void>,
    ifMatch?: number,
  ): Promise<void> {
    const need = await this.store.get(Need, id, { ifMatch });
    const contract = await this.access.reach(need.contractId);
    await verb(need, contract);
    await this.keep(need, contract);
  }

  private async keep(need: Need, contract: ReachedContract): Promise<void> {
    await this.store.put(need);
    await this.store.index(need.indexed(contract.lead.supplierId));
  }
}
