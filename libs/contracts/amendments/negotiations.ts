import { Injectable } from '@nestjs/common';
import type { Side } from '#organisation';
import { BrokenRule, Stale } from '#platform/kernel';
import { Json, Store } from '#platform/tenancy';
import { Credits } from '../credits/credits.js';
import { ContractAccess, type ReachedContract } from '../register/contract-access.js';
import { type Voice, Voices } from '../register/voices.js';
import { type Balance, balanceOf } from './balance.js';
import { Mandate, type MandateText } from './mandate.js';
import { Negotiation } from './negotiation.js';
import { ItemWording, NegotiationItem, type NewItem, type Wording } from './negotiation-item.js';
import {
  acceptedGets,
  creditLost,
  halfOf,
  itemCard,
  negotiationCard,
  type NegotiationFilter,
  negotiationList,
  onlyOneNames,
  ownMandate,
  standingItemOf,
  wordingsOf,
} from './negotiation.queries.js';
import { PrivateHalf, type PrivateWords } from './private-half.js';

interface Range {
  low: string;
  high: string;
}

/** A ledger as its statement gives it, as far as it is weighed here. */
export interface LedgerItem {
  giver: Side;
  kind: string;
  title: string;
  argument: string | null;
  state: 'PROPOSED' | 'COUNTERED' | 'ACCEPTED' | 'REFUSED';
  value: Range | null;
  privateHalf: { argument: string | null; value: Range | null; reservation: string | null } | null;
}

export interface Ledger {
  id: string;
  title: string;
  contract: { id: string; reference: string; title: string; currency: string; supplier: string };
  mandate: { objectives: string; limits: string | null; reservationValue: string | null } | null;
  items: LedgerItem[];
  balance: Balance;
  acceptedBalance: Balance;
  privateBalance: Balance;
}

/** The table at which both sides give and get. */
@Injectable()
export class Negotiations {
  constructor(
    private readonly store: Store,
    private readonly access: ContractAccess,
    private readonly voices: Voices,
    private readonly credits: Credits,
  ) {}

  /** Everything on the table, what it weighs, and the private half of whoever asks. */
  async ledger(id: string): Promise<Ledger> {
    const found = (await this.store.json(negotiationCard, { id })).parse<Omit<Ledger, 'balance'>>();
    const onTable = found.items.filter(({ state }) => state !== 'REFUSED');
    const accepted = found.items.filter(({ state }) => state === 'ACCEPTED');
    return {
      ...found,
      balance: balanceOf(onTable.map(({ giver, value }) => weighed(giver, value))),
      acceptedBalance: balanceOf(accepted.map(({ giver, value }) => weighed(giver, value))),
      privateBalance: balanceOf(
        onTable.map(({ giver, privateHalf }) => weighed(giver, privateHalf?.value ?? null)),
      ),
    };
  }

  list(filter: NegotiationFilter): Promise<Json> {
    const { contractId, after } = filter;
    return this.store.json(negotiationList(filter), { contractId, after });
  }

  item(id: string): Promise<Json> {
    return this.store.json(itemCard, { id });
  }

  /**
   * R-PEN-1: to give up a penalty is to name it.
   * @throws BrokenRule `item-credit-not-waivable`, `item-credit-named-already`
   */
  async propose(negotiationId: string, given: NewItem): Promise<string> {
    const negotiation = await this.store.get(Negotiation, negotiationId);
    negotiation.requireOpen();
    const contract = await this.access.reach(negotiation.contractId);
    if (given.creditId || given.kind === 'PENALTY_WAIVER') await this.requireWaivable(given, contract.id);
    const voice = await this.voices.current();
    const item = NegotiationItem.propose({ contractId: contract.id, negotiationId }, given, voice, contract);
    await this.store.put(item, ItemWording.of(item, 1, voice));
    return item.id;
  }

  /** @throws Stale when the other side, or a colleague, has changed it since it was read */
  counter(itemId: string, wording: Wording, ifMatch: number): Promise<void> {
    return this.change(itemId, ifMatch, async (item, contract, voice) => {
      item.counter(wording, voice, contract);
      const { count } = (await this.store.one<{ count: number }>(wordingsOf, { itemId }))!;
      await this.store.put(ItemWording.of(item, count + 1, voice));
    });
  }

  accept(itemId: string, ifMatch: number): Promise<void> {
    return this.change(itemId, ifMatch, async (item, contract, { side }) => {
      // Paid, or taken back since it was named: there is nothing left to give. What a decision let go meanwhile was this.
      const [lost] = item.creditId ? await this.store.rows(creditLost, { creditId: item.creditId }) : [];
      if (lost) throw new BrokenRule('item-credit-not-waivable', {}, { status: 409 });
      item.accept(side, contract);
    });
  }

  refuse(itemId: string, ifMatch: number): Promise<void> {
    return this.change(itemId, ifMatch, (item, contract, { side }) => item.refuse(side, contract));
  }

  /** The half of one's own side; two colleagues do not overwrite each other either. `ifMatch` is 0 for a first one. */
  async keepPrivate(itemId: string, words: PrivateWords, ifMatch: number): Promise<void> {
    const item = await this.store.get(NegotiationItem, itemId);
    const { supplierId } = await this.voices.current();
    const known = await this.store.one<{ id: string }>(halfOf, { itemId });
    const half = known ? await this.store.get(PrivateHalf, known.id) : PrivateHalf.of(item, supplierId);
    if (half.version !== ifMatch) throw new Stale(half.version);
    half.write(words);
    await this.store.put(half);
  }

  /** The supplier's own mandate, which nobody gives it. `ifMatch` is 0 for a first one. */
  async ownMandate(negotiationId: string, text: MandateText, ifMatch: number): Promise<void> {
    const negotiation = await this.store.get(Negotiation, negotiationId);
    const { supplierId } = await this.voices.current();
    if (!supplierId) throw new BrokenRule('mandate-of-the-supplier', {}, { status: 409 });
    const known = await this.store.one<{ id: string }>(ownMandate, { opportunityId: negotiationId });
    const mandate = known && (await this.store.get(Mandate, known.id));
    if ((mandate?.version ?? 0) !== ifMatch) throw new Stale(mandate?.version ?? 0);
    mandate?.rewrite(text);
    const place = { contractId: negotiation.contractId, opportunityId: negotiationId };
    await this.store.put(mandate ?? Mandate.write(place, supplierId, text));
  }

  /** @throws Forbidden for a contract that is somebody else's, unless one of these roles reaches every contract */
  async requireReach(at: { id: string } | { itemId: string }, anyRoles: readonly string[]): Promise<void> {
    const { contractId } =
      'id' in at
        ? await this.store.get(Negotiation, at.id)
        : await this.store.get(NegotiationItem, at.itemId);
    await this.access.reach(contractId, anyRoles);
  }

  /** How many accepted items each side gets (R-AMD-1). */
  async accepted(negotiationId: string | null): Promise<Record<Side, number>> {
    if (!negotiationId) return { customer: 0, supplier: 0 };
    return (await this.store.one<Record<Side, number>>(acceptedGets, { negotiationId }))!;
  }

  /** Penalties are the customer's to give up, one by one, and each of them once. */
  private async requireWaivable({ kind, giver, creditId }: NewItem, contractId: string): Promise<void> {
    const waivable = await this.credits.waivable(contractId);
    const isOne = waivable.some(({ id }) => id === creditId);
    if (kind !== 'PENALTY_WAIVER' || giver !== 'customer' || !isOne)
      throw new BrokenRule('item-credit-not-waivable', {}, { pointer: '/creditId' });
    await this.store.rows(onlyOneNames, { contractId });
    if (await this.store.one(standingItemOf, { contractId, creditId }))
      throw new BrokenRule('item-credit-named-already', {}, { pointer: '/creditId' });
  }

  private async change(
    itemId: string,
    ifMatch: number,
    verb: (item: NegotiationItem, contract: ReachedContract, voice: Voice) => void | Promise<void>,
  ): Promise<void> {
    const item = await this.store.get(NegotiationItem, itemId, { ifMatch });
    (await this.store.get(Negotiation, item.negotiationId)).requireOpen();
    const contract = await this.access.reach(item.contractId);
    await verb(item, contract, await this.voices.current());
    await this.store.put(item);
  }
}

function weighed(giver: Side, value: Range | null) {
  return { giver, valueLow: value?.low ?? null, valueHigh: value?.high ?? null };
}
