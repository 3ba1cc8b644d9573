import { Injectable } from '@nestjs/common';
import { ExecutiveContact, PairScreens, type Stake, STEPS, type Vitals } from '#executive-contact';
import { isId } from '#platform/kernel';
import { Relationships, type Segment, segments } from '#suppliers';
import { after } from '../edge/page.js';
import { Refusal } from '../edge/problem.js';
import { nameCursor } from './name-cursor.js';
import { pairFlags, type RelationshipQuestion } from './relationship.requests.js';
import type { RelationshipItem, RelationshipPage } from './relationship.responses.js';
import { SupplierSearch } from './supplier-search.js';
import { together } from './together.js';

type Registered = Omit<RelationshipItem, keyof Vitals | 'annualValue'> & { flags: string[] };
interface RegisteredPage {
  items: Registered[];
  nextCursor: string | null;
}
interface Named {
  id: string;
  name: string;
  segment: Segment | null;
}

const FRESHNESS: string[] = ['FRESH', 'DUE_SOON', 'DUE', 'GRACE', ...STEPS.slice(3)];
const byName = new Intl.Collator('und');

/** The relationships screen: the register's rows, with the silence and the stake that executive contact knows. */
@Injectable()
export class RelationshipList {
  constructor(
    private readonly relationships: Relationships,
    private readonly pairs: PairScreens,
    private readonly executiveContact: ExecutiveContact,
    private readonly search: SupplierSearch,
  ) {}

  async page(question: RelationshipQuestion): Promise<RelationshipPage> {
    const found = await this.search.ids(question.q);
    const { sort = 'name', flag } = question;
    const isOfPairs = pairFlags.some((one) => one === flag);
    return isOfPairs || !/^-?name$/.test(sort)
      ? this.byWhatPairsKnow(question, found)
      : this.byName(question, found);
  }

  /** One page of the register, walked along its index. */
  private async byName(
    question: RelationshipQuestion,
    found: string[] | undefined,
  ): Promise<RelationshipPage> {
    const { segment, state, flag, sort, cursor, limit } = question;
    const page = (
      await this.relationships.list({
        segment,
        state,
        found,
        ...(flag && { flag: flag as never }),
        sort: sort as 'name' | '-name' | undefined,
        after: nameCursor(cursor),
        limit,
      })
    ).parse<RegisteredPage>();
    const ids = page.items.map(({ id }) => id);
    const { vitals, stakes } = await this.known(ids);
    return { items: page.items.map((item) => whole(item, vitals, stakes)), nextCursor: page.nextCursor };
  }

  /**
   * An order or a filter that lives in another module's schema: the names that the register leaves are ordered here,
   * and the page's rows are asked for by id. A customer has hundreds of relationships, not millions.
   */
  private async byWhatPairsKnow(
    question: RelationshipQuestion,
    found: string[] | undefined,
  ): Promise<RelationshipPage> {
    const { segment, state, flag, sort = 'name', cursor, limit } = question;
    const isOfPairs = pairFlags.some((one) => one === flag);
    const names = (await this.relationships.names({
      segment,
      state,
      found,
      ...(flag && !isOfPairs && { flag: flag as never }),
    })) as Named[];
    const { vitals, stakes } = await this.known(names.map(({ id }) => id));
    const isDescending = sort.startsWith('-');
    const rank = (one: Named) => rankOf(sort.replace('-', ''), one, vitals.get(one.id), stakes.get(one.id));
    const ordered = names
      .filter(({ id }) => !isOfPairs || vitals.get(id)?.flags.includes(flag!))
      .map((one) => ({ ...one, rank: rank(one) }))
      .sort((one, other) => compare(one, other, isDescending));
    const last = rankCursor(cursor);
    const onwards = last ? ordered.filter((one) => compare(one, last, isDescending) > 0) : ordered;
    const shown = onwards.slice(0, limit);
    const end = onwards.length > limit ? shown.at(-1) : undefined;
    const rows = (
      await this.relationships.list({ ids: shown.map(({ id }) => id), limit })
    ).parse<RegisteredPage>();
    const byId = new Map(rows.items.map((item) => [item.id, item]));
    return {
      items: shown.flatMap(({ id }) => {
        const item = byId.get(id);
        return item ? [whole(item, vitals, stakes)] : [];
      }),
      nextCursor: end ? cursorOf(end) : null,
    };
  }

  private async known(ids: string[]) {
    if (ids.length === 0) return { vitals: new Map<string, Vitals>(), stakes: new Map<string, Stake>() };
    const [vitals, stakes] = await together(this.pairs.vitals(ids), this.executiveContact.stakes(ids));
    return { vitals, stakes };
  }
}

function whole(item: Registered, vitals: Map<string, Vitals>, stakes: Map<string, Stake>): RelationshipItem {
  const known = vitals.get(item.id);
  const stake = stakes.get(item.id);
  return {
    ...item,
    silenceDays: known?.silenceDays ?? null,
    nextDueOn: known?.nextDueOn ?? null,
    freshness: known?.freshness ?? null,
    worstPairId: known?.worstPairId ?? null,
    annualValue: stake ? { amount: stake.amount, currency: stake.currency } : null,
    flags: [...new Set([...item.flags, ...(known?.flags ?? [])])],
  };
}

interface Ranked {
  id: string;
  name: string;
  rank: number | null;
}

/** By rank, then by name; whoever has no rank comes last in either direction. */
function compare(one: Ranked, other: Ranked, isDescending: boolean): number {
  if (one.rank !== other.rank) {
    if (one.rank === null) return 1;
    if (other.rank === null) return -1;
    return isDescending ? other.rank - one.rank : one.rank - other.rank;
  }
  return byName.compare(one.name, other.name) || (one.id < other.id ? -1 : Number(one.id > other.id));
}

function rankOf(
  column: string,
  { segment }: Named,
  vitals: Vitals | undefined,
  stake: Stake | undefined,
): number | null {
  switch (column) {
    case 'silence':
      return vitals?.silenceDays ?? null;
    case 'due':
      return vitals?.nextDueOn ? Number(vitals.nextDueOn.replaceAll('-', '')) : null;
    case 'freshness':
      return vitals?.freshness ? FRESHNESS.indexOf(vitals.freshness) : null;
    case 'segment':
      return segment ? segments.indexOf(segment) : null;
    case 'value':
      return stake ? Number(stake.amount) : null;
    default:
      return null;
  }
}

function cursorOf({ rank, name, id }: Ranked): string {
  return Buffer.from(JSON.stringify([rank === null ? null : String(rank), name, id])).toString('base64url');
}

function rankCursor(cursor: string | undefined): Ranked | undefined {
  const keys = after(cursor, 3);
  if (!keys) return undefined;
  const [rank, name, id] = keys;
  if (typeof name !== 'string' || !isId(id) || (rank !== null && !Number.isFinite(Number(rank))))
    throw new Refusal(400, 'cursor-malformed');
  return { rank: rank === null ? null : Number(rank), name, id };
}
