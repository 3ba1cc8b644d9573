import { Injectable } from '@nestjs/common';
import { HouseDays } from '#organisation';
import { Store } from '#platform/tenancy';
import { type SupplierDraft, Suppliers } from '#suppliers';
import { ContractWriting, partiesIn } from '../register/contract-writing.js';
import { Stakes } from '../register/stakes.js';
import { forgetChanges, keepChanges } from './import.queries.js';
import type { ContractDeed, Judged, SupplierDeed, SupplierPlace } from './judgement.js';
import type { SupplierMatching } from './supplier-matching.js';

interface Placed {
  supplierId: string;
  relationshipId: string;
  name: string;
}

export interface Change {
  object: 'SUPPLIER' | 'CONTRACT';
  objectId: string;
  title: string;
  act: 'CREATE' | 'UPDATE';
  version: number;
  before: Record<string, unknown> | null;
}

/** Writes what was judged, in the open transaction, and keeps a note of each change for the undo. */
@Injectable()
export class Application {
  constructor(
    private readonly store: Store,
    private readonly suppliers: Suppliers,
    private readonly writing: ContractWriting,
    private readonly stakes: Stakes,
    private readonly days: HouseDays,
  ) {}

  async write(
    importId: string,
    judged: Judged[],
    matching: SupplierMatching,
    isDone: (rows: number) => void,
  ): Promise<Change[]> {
    const changes: Change[] = [];
    const brought = await this.bring(matching, changes);
    const place = (where: SupplierPlace): Placed =>
      'fresh' in where
        ? brought[where.fresh]!
        : { supplierId: where.id, relationshipId: where.relationshipId, name: where.name };
    const led = new Set<string>();
    for (const [at, { deed }] of judged.entries()) {
      if (deed?.object === 'supplier') await this.writeSupplier(deed, changes);
      if (deed?.object === 'contract') await this.writeContract(deed, place, changes, led);
      isDone(at + 1);
    }
    await this.stakes.tell([...led]);
    await this.store.rows(forgetChanges, { id: importId });
    await this.store.rows(keepChanges, {
      id: importId,
      changes: JSON.stringify(changes.map((change, at) => ({ number: at + 1, ...change }))),
    });
    return changes;
  }

  /** Registers the suppliers the file brings, and learns the spellings it uses for those that are known. */
  private async bring(matching: SupplierMatching, changes: Change[]): Promise<Placed[]> {
    const { country } = await this.days.house();
    const drafts = matching.fresh.map(
      ({ draft: { tradeName, hqAddress, tags, ...draft } }): SupplierDraft => ({
        ...draft,
        country: draft.country ?? country,
        ...(tradeName ? { tradeName } : {}),
        ...(hqAddress ? { hqAddress } : {}),
        ...(tags ? { tags } : {}),
      }),
    );
    const cards = await this.suppliers.addMany(drafts);
    for (const [at, { id, legalName }] of cards.entries()) {
      const { spellings, identifiers } = matching.fresh[at]!;
      await this.suppliers.recogniseAlso(id, { names: spellings, identifiers });
      changes.push({
        object: 'SUPPLIER',
        objectId: id,
        title: legalName,
        act: 'CREATE',
        version: 1,
        before: null,
      });
    }
    for (const [id, spellings] of matching.learnt)
      for (const { legalName, identifiers } of spellings)
        await this.suppliers.recogniseAlso(id, { names: [legalName], identifiers });
    return cards.map(({ id, relationshipId, legalName }) => ({
      supplierId: id,
      relationshipId,
      name: legalName,
    }));
  }

  private async writeSupplier({ place, changes, before }: SupplierDeed, done: Change[]): Promise<void> {
    if ('fresh' in place || !changes) return;
    await this.suppliers.correct(place.id, changes);
    const { version } = (await this.suppliers.detail(place.id)).parse<{ version: number }>();
    done.push({
      object: 'SUPPLIER',
      objectId: place.id,
      title: place.name,
      act: 'UPDATE',
      version,
      before: before ?? {},
    });
  }

  private async writeContract(
    deed: ContractDeed,
    place: (where: SupplierPlace) => Placed,
    done: Change[],
    led: Set<string>,
  ): Promise<void> {
    const parties = { lead: place(deed.lead), co: deed.co.map(place) };
    led.add(parties.lead.relationshipId);
    if (!deed.existing) {
      const { currency } = await this.days.house();
      const contract = await this.writing.add({ currency, ...deed.facts }, parties, deed.amendments ?? []);
      done.push({
        object: 'CONTRACT',
        objectId: contract.id,
        title: contract.reference,
        act: 'CREATE',
        version: contract.version,
        before: null,
      });
      return;
    }
    const { existing } = deed;
    const was = partiesIn(existing);
    led.add(was.lead.relationshipId);
    const before = {
      facts: existing.contract.snapshot(),
      parties: was,
      amendments: existing.amendments.map((amendment) => amendment.facts()),
    };
    await this.writing.change(existing, deed.facts, {
      ...(deed.movesParties ? { parties } : {}),
      ...(deed.amendments ? { amendments: deed.amendments } : {}),
    });
    const { id, reference, version } = existing.contract;
    done.push({ object: 'CONTRACT', objectId: id, title: reference, act: 'UPDATE', version, before });
  }
}
