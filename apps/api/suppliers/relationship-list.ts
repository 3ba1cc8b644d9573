import { Injectable } from '@nestjs/common';
import { ExecutiveContact, PairScreens, type Stake, type Vitals } from '#executive-contact';
import { Relationships, type RelationshipSort } from '#suppliers';
import { after, by } from '../edge/cursor.js';
import type { RelationshipQuestion } from './relationship.requests.js';
import type { RelationshipItem, RelationshipPage } from './relationship.responses.js';
import { SupplierSearch } from './supplier-search.js';
import { together } from './together.js';

interface Registered {
  items: (Omit<RelationshipItem, keyof Vitals | 'annualValue'> & { flags: string[] })[];
  nextCursor: string | null;
}

/** The relationships screen: the register's rows, with the silence and the stake that executive contact knows. */
@Injectable()
export class RelationshipList {
  constructor(
    private readonly relationships: Relationships,
    private readonly pairs: PairScreens,
    private readonly executiveContact: ExecutiveContact,
    private readonly search: SupplierSearch,
  ) {}

  async page({
    q,
    segment,
    state,
    flag,
    sort,
    cursor,
    limit,
  }: RelationshipQuestion): Promise<RelationshipPage> {
    const isOwed = flag === 'PLAN_OWED';
    const [searched, owed] = await together(
      this.search.ids(q),
      isOwed ? this.pairs.suppliersOwedAPlan() : Promise.resolve(undefined),
    );
    const found = searched && owed ? owed.filter((id) => searched.includes(id)) : (owed ?? searched);
    const asked = {
      segment,
      state,
      flag: isOwed ? undefined : flag,
      sort,
      found,
      after: after(cursor, rankOf(sort), by.name, by.id),
      limit,
    };
    const page = (await this.relationships.list(asked)).parse<Registered>();
    const ids = page.items.map(({ id }) => id);
    const [vitals, stakes] = await together(this.vitals(ids), this.executiveContact.stakes(ids));
    return {
      items: page.items.map((item) => whole(item, vitals.get(item.id), stakes.get(item.id))),
      nextCursor: page.nextCursor,
    };
  }

  private async vitals(ids: string[]): Promise<Map<string, Vitals>> {
    return ids.length === 0 ? new Map() : this.pairs.vitals(ids);
  }
}

function whole(
  item: Registered['items'][number],
  known: Vitals | undefined,
  stake: Stake | undefined,
): RelationshipItem {
  return {
    ...item,
    silenceDays: known?.silenceDays ?? null,
    nextDueOn: known?.nextDueOn ?? null,
    freshness: known?.freshness ?? null,
    worstPairId: known?.worstPairId ?? null,
    worstWith: known?.worstWith ?? null,
    annualValue: stake ? { amount: stake.amount, currency: stake.currency } : null,
    flags: [...new Set([...item.flags, ...(known?.flags ?? [])])],
  };
}

/** What a list in this order is walked by, before the name; by name alone there is nothing. */
function rankOf(sort: RelationshipSort = 'name') {
  if (sort.endsWith('segment')) return by.orNone(by.number);
  return by.orNone(sort.endsWith('value') ? by.decimal : by.day);
}
