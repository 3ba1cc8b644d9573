import { Injectable } from '@nestjs/common';
import { Store } from '#platform/tenancy';
import { ExecutiveContact } from '#executive-contact';
import { Suppliers } from '#suppliers';
import { factsOf } from '../register/contract-facts.js';
import { ContractWriting, type Parties, partiesIn } from '../register/contract-writing.js';
import type { AmendmentFacts } from '../register/registered-amendment.js';
import { Stakes } from '../register/stakes.js';
import type { Change } from './application.js';
import { contractsBuiltOn, importChanges, suppliersUsedElsewhere } from './import.queries.js';

/** One thing that stands on what a file brought, as a code of the catalogue and its parameters. */
export interface Standing {
  code: string;
  params: Record<string, string>;
}

interface Before {
  facts: Record<string, unknown>;
  parties: Parties;
  amendments: AmendmentFacts[];
}

/** Takes back what an application wrote, all of it, while nobody has built on it. */
@Injectable()
export class Undoing {
  constructor(
    private readonly store: Store,
    private readonly suppliers: Suppliers,
    private readonly writing: ContractWriting,
    private readonly stakes: Stakes,
    private readonly executiveContact: ExecutiveContact,
  ) {}

  /** What was built on the import since: empty when it can be taken back. */
  async builtOn(importId: string): Promise<Standing[]> {
    const changes = await this.store.rows<Change>(importChanges, { id: importId });
    const contracts = await this.store.rows<{ title: string }>(contractsBuiltOn, { id: importId });
    const elsewhere = await this.store.rows<{ supplier: string; reference: string }>(suppliersUsedElsewhere, {
      id: importId,
    });
    const suppliers = changes.filter(({ object }) => object === 'SUPPLIER');
    const created = suppliers.filter(({ act }) => act === 'CREATE').map(({ objectId }) => objectId);
    return [
      ...contracts.map(({ title }) => ({ code: 'import-contract-corrected', params: { reference: title } })),
      ...elsewhere.map(({ supplier, reference }) => ({
        code: 'import-supplier-in-contract',
        params: { supplier, reference },
      })),
      ...(await this.suppliers.builtOn(created)).flatMap(({ legalName, by }) =>
        by.map((kind) => ({
          code: `import-supplier-${kind.toLowerCase()}`,
          params: { supplier: legalName },
        })),
      ),
      ...(await this.spokenWith(created)),
      ...(await this.correctedSince(suppliers.filter(({ act }) => act === 'UPDATE'))),
    ];
  }

  /** How many changes there are to take back. */
  async size(importId: string): Promise<number> {
    return (await this.store.rows(importChanges, { id: importId })).length;
  }

  /** Call only when nothing was built on it. */
  async takeBack(importId: string, isDone: (count: number) => void): Promise<void> {
    const changes = (await this.store.rows<Change>(importChanges, { id: importId })).toReversed();
    const contracts = changes.filter(({ object }) => object === 'CONTRACT');
    const led = new Set<string>();
    for (const [at, change] of contracts.entries()) {
      await this.takeBackContract(change, led);
      isDone(at + 1);
    }
    const corrected = changes.filter(({ object, act }) => object === 'SUPPLIER' && act === 'UPDATE');
    for (const [at, { objectId, before }] of corrected.entries()) {
      await this.suppliers.correct(objectId, before ?? {});
      isDone(contracts.length + at + 1);
    }
    const created = changes.filter(({ object, act }) => object === 'SUPPLIER' && act === 'CREATE');
    const ids = created.map(({ objectId }) => objectId);
    // The stakes go first: a relationship that is taken back can be told nothing any more.
    await this.stakes.tell([...led]);
    if (ids.length > 0) await this.suppliers.takeBack(ids);
    isDone(changes.length);
  }

  private async takeBackContract({ objectId, act, before }: Change, led: Set<string>): Promise<void> {
    const whole = (await this.writing.whole([objectId])).get(objectId);
    if (!whole) return;
    led.add(partiesIn(whole).lead.relationshipId);
    if (act === 'CREATE') {
      await this.writing.remove(whole);
      return;
    }
    const { facts, parties, amendments } = before as unknown as Before;
    led.add(parties.lead.relationshipId);
    await this.writing.change(whole, factsOf(facts), {
      parties: await this.calledToday(parties),
      amendments,
    });
  }

  /** A supplier may be called otherwise by now, and that is not what is taken back. */
  private async calledToday({ lead, co }: Parties): Promise<Parties> {
    const cards = await this.suppliers.cards([lead, ...co].map(({ supplierId }) => supplierId));
    const today = (it: Parties['lead']) => ({ ...it, name: cards.get(it.supplierId)?.legalName ?? it.name });
    return { lead: today(lead), co: co.map(today) };
  }

  /** Pairs and conversations rest on a relationship without leaving a trace in the register. */
  private async spokenWith(supplierIds: string[]): Promise<Standing[]> {
    const cards = [...(await this.suppliers.cards(supplierIds)).values()];
    const resting = await this.executiveContact.builtOn(cards.map(({ relationshipId }) => relationshipId));
    return cards.flatMap(({ relationshipId, legalName }) => {
      const { pairs = 0, touchpoints = 0 } = resting.get(relationshipId) ?? {};
      const params = { supplier: legalName };
      return [
        ...(pairs > 0 ? [{ code: 'import-supplier-pairs', params }] : []),
        ...(touchpoints > 0 ? [{ code: 'import-supplier-touchpoints', params }] : []),
      ];
    });
  }

  private async correctedSince(updated: Change[]): Promise<Standing[]> {
    const found: Standing[] = [];
    for (const { objectId, title, version } of updated) {
      const now = (await this.suppliers.detail(objectId)).parse<{ version: number }>();
      if (now.version !== version)
        found.push({ code: 'import-supplier-corrected', params: { supplier: title } });
    }
    return found;
  }
}
