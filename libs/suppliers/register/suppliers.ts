import { People } from '#organisation';
import { BrokenRule } from '#platform/kernel';
import { type Json, Store } from '#platform/tenancy';
import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { Relationship } from '../relationships/relationship.js';
import type { RelationshipNotes, SupplierState } from '../relationships/relationship.js';
import { identifier } from './identifier.js';
import type { Scheme } from './identifier.js';
import { keysOf, Supplier } from './supplier.js';
import type { SupplierFacts } from './supplier.js';
import {
  builtOn,
  forgetOwnKeys,
  rememberKeys,
  supplierCards,
  supplierDetail,
  supplierList,
  suppliersByKey,
} from './supplier.queries.js';
import type { SupplierFilter } from './supplier.queries.js';

/** A supplier as other modules need it. */
export interface SupplierCard {
  id: string;
  relationshipId: string;
  legalName: string;
  country: string;
}

/** What is known of a company whose record is looked for. */
export interface Clue {
  identifiers?: { scheme: Scheme; value: string }[];
  names?: string[];
  country?: string;
}

export interface Recognition {
  supplier: SupplierCard;
  /** A number is proof; a name is a good guess. */
  by: 'IDENTIFIER' | 'NAME';
}

/** A new supplier, with what the customer already knows about dealing with it. */
export interface SupplierDraft extends SupplierFacts, RelationshipNotes {
  state?: SupplierState;
  startedOn?: Temporal.PlainDate | null;
}

/** The kinds of work that keep a supplier from being taken back. */
export type BuiltOn = 'CORRECTED' | 'NOTED' | 'ASSESSED' | 'SEATS' | 'PARENT' | 'PEOPLE';

/** The register: which companies this tenant works with, and how each is recognised. */
@Injectable()
export class Suppliers {
  constructor(
    private readonly store: Store,
    private readonly people: People,
  ) {}

  /** Registers a supplier and opens the relationship with it. Doubtful identifiers are kept with their warning. */
  async add(draft: SupplierDraft): Promise<SupplierCard> {
    const [card] = await this.addMany([draft]);
    return card!;
  }

  /** The same for many, in the open transaction: all or none. */
  async addMany(drafts: readonly SupplierDraft[]): Promise<SupplierCard[]> {
    const added: Supplier[] = [];
    for (const { state, startedOn, ...facts } of drafts) {
      const [aboutSupplier, notes] = halves(facts);
      const supplier = Supplier.register(aboutSupplier as SupplierFacts);
      const relationship = Relationship.open(
        { id: supplier.id, name: supplier.legalName },
        state,
        startedOn ?? null,
      );
      relationship.note(notes);
      supplier.joins(relationship.id);
      await this.store.put(supplier, relationship);
      await this.store.index(supplier.indexed());
      added.push(supplier);
    }
    await this.remember(added);
    return this.inOrder(added.map(({ id }) => id));
  }

  /** Corrects what is written about a supplier, on either half; `ifMatch` is the supplier's version. */
  async correct(
    id: string,
    changes: Partial<SupplierFacts> & RelationshipNotes & { state?: SupplierState },
    ifMatch?: number,
  ): Promise<void> {
    const supplier = await this.store.get(Supplier, id, { ifMatch });
    const { state, ...rest } = changes;
    const [facts, notes] = halves(rest);
    if (Object.keys(facts).length > 0) supplier.correct(facts);
    const relationship = await this.store.get(Relationship, supplier.relationshipId);
    relationship.note(notes);
    relationship.renamed(supplier.legalName);
    if (state) relationship.moveTo(state);
    await this.store.put(supplier, relationship);
    await this.store.index(supplier.indexed());
    await this.store.rows(forgetOwnKeys, { ids: [id] });
    await this.remember([supplier]);
  }

  /** Learns spellings and numbers under which others write this supplier, so that it is recognised next time. */
  async recogniseAlso(id: string, clue: Clue): Promise<void> {
    const keys = keysIn(clue).map((key) => ({ id, key }));
    await this.store.rows(rememberKeys, { origin: 'MET', keys: JSON.stringify(keys) });
  }

  /** For each clue the supplier it points to, numbers before names; undefined where there is none. One statement. */
  async recognise(clues: readonly Clue[]): Promise<(Recognition | undefined)[]> {
    const keys = clues.map(keysIn);
    const rows = await this.store.rows<SupplierCard & { key: string }>(suppliersByKey, {
      keys: [...new Set(keys.flat())],
    });
    const byKey = new Map<string, SupplierCard>();
    for (const { key, ...card } of rows) if (!byKey.has(key)) byKey.set(key, card);
    return keys.map((candidates) => {
      // `keysIn` gives the numbers first.
      const key = candidates.find((candidate) => byKey.has(candidate));
      if (!key) return undefined;
      return { supplier: byKey.get(key)!, by: key.startsWith('NAME:') ? 'NAME' : 'IDENTIFIER' };
    });
  }

  async findByIdentifier(scheme: Scheme, value: string, country?: string): Promise<SupplierCard | undefined> {
    const [found] = await this.recognise([
      { identifiers: [{ scheme, value }], ...(country ? { country } : {}) },
    ]);
    return found?.supplier;
  }

  /** By any spelling of its legal or trade name. */
  async findByName(name: string): Promise<SupplierCard | undefined> {
    const [found] = await this.recognise([{ names: [name] }]);
    return found?.supplier;
  }

  /** Cards by id; ids out of sight are simply absent. */
  async cards(ids: readonly string[]): Promise<Map<string, SupplierCard>> {
    if (ids.length === 0) return new Map();
    const rows = await this.store.rows<SupplierCard>(supplierCards, { ids: [...new Set(ids)] });
    return new Map(rows.map((row) => [row.id, row]));
  }

  detail(id: string): Promise<Json> {
    return this.store.json(supplierDetail, { id });
  }

  list(filter: SupplierFilter): Promise<Json> {
    const { segment, state, found, after } = filter;
    return this.store.json(supplierList(filter), {
      segment,
      state,
      found,
      afterName: after?.[0],
      afterId: after?.[1],
    });
  }

  /** Of these suppliers, those that somebody has built on since, with what; downstream modules know their own part. */
  async builtOn(ids: readonly string[]): Promise<{ supplierId: string; legalName: string; by: BuiltOn[] }[]> {
    const rows = await this.store.rows<{ id: string; legalName: string; by: BuiltOn[] }>(builtOn, { ids });
    const withPeople = await this.people.suppliersWithPeople(ids);
    return rows
      .map(({ id, legalName, by }) => ({
        supplierId: id,
        legalName,
        by: withPeople.has(id) ? [...by, 'PEOPLE' as const] : by,
      }))
      .filter(({ by }) => by.length > 0);
  }

  /** Takes back suppliers that were entered by mistake, all or none, while nobody has built on any of them. */
  async takeBack(ids: readonly string[]): Promise<void> {
    const built = await this.builtOn(ids);
    if (built.length > 0)
      throw new BrokenRule(
        'supplier-built-upon',
        { count: built.length, name: built[0]!.legalName },
        { status: 409 },
      );
    for (const id of ids) {
      const supplier = await this.store.get(Supplier, id);
      const relationship = await this.store.get(Relationship, supplier.relationshipId);
      relationship.withdrawn();
      supplier.withdrawn();
      await this.store.remove(relationship);
      await this.store.remove(supplier);
      await this.store.forget('supplier', id);
    }
  }

  private async remember(suppliers: readonly Supplier[]): Promise<void> {
    const keys = suppliers.flatMap((supplier) => supplier.keys().map((key) => ({ id: supplier.id, key })));
    await this.store.rows(rememberKeys, { origin: 'OWN', keys: JSON.stringify(keys) });
  }

  private async inOrder(ids: readonly string[]): Promise<SupplierCard[]> {
    const cards = await this.cards(ids);
    return ids.map((id) => cards.get(id)!);
  }
}

function keysIn({ identifiers = [], names = [], country }: Clue): string[] {
  return keysOf(
    identifiers.map(({ scheme, value }) => identifier(scheme, value, country)),
    names,
  );
}

const SHARED_FIELDS = new Set([
  'legalName',
  'tradeName',
  'country',
  'hqAddress',
  'personType',
  'identifiers',
]);

/** What the supplier may read of itself, and what the customer keeps to itself. */
function halves(
  all: Partial<SupplierFacts> & RelationshipNotes,
): [Partial<SupplierFacts>, RelationshipNotes] {
  const entries = Object.entries(all).filter(([, value]) => value !== undefined);
  return [
    Object.fromEntries(entries.filter(([field]) => SHARED_FIELDS.has(field))),
    Object.fromEntries(entries.filter(([field]) => !SHARED_FIELDS.has(field))),
  ];
}
