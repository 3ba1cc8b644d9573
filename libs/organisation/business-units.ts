import { Injectable } from '@nestjs/common';
import { BrokenRule } from '#platform/kernel';
import { type Json, Store } from '#platform/tenancy';
import { BusinessUnit, type UnitFacts } from './business-unit.js';
import { businessUnitList, codeTaken, unitCards, unitsLedBy } from './business-unit.queries.js';
import { People } from './people.js';

/** A business unit as other modules need it. */
export interface UnitCard {
  id: string;
  name: string;
  code: string;
  leadPersonId: string | null;
  active: boolean;
}

/** The customer's business units, each with the person who speaks for it. */
@Injectable()
export class BusinessUnits {
  constructor(
    private readonly store: Store,
    private readonly people: People,
  ) {}

  /** @throws BrokenRule `unit-code-taken`, `unit-lead-unknown` */
  async open(facts: Partial<UnitFacts> & Pick<UnitFacts, 'name' | 'code'>): Promise<string> {
    const unit = BusinessUnit.open(facts);
    await this.check(unit.id, facts);
    await this.store.put(unit);
    return unit.id;
  }

  async correct(id: string, facts: Partial<UnitFacts>, ifMatch: number): Promise<void> {
    const unit = await this.store.get(BusinessUnit, id, { ifMatch });
    await this.check(id, facts);
    unit.correct(facts);
    await this.store.put(unit);
  }

  list(): Promise<Json> {
    return this.store.json(businessUnitList);
  }

  /** Cards by id; ids out of sight are simply absent, all of them for a supplier. */
  async cards(ids: readonly string[]): Promise<Map<string, UnitCard>> {
    if (ids.length === 0) return new Map();
    const rows = await this.store.rows<UnitCard>(unitCards, { ids: [...new Set(ids)] });
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** The living units for which that person speaks. */
  ledBy(personId: string): Promise<UnitCard[]> {
    return this.store.rows<UnitCard>(unitsLedBy, { personId });
  }

  private async check(id: string, { code, leadPersonId }: Partial<UnitFacts>): Promise<void> {
    if (code !== undefined && (await this.store.one(codeTaken, { id, code })))
      throw new BrokenRule('unit-code-taken', { code }, { status: 409, pointer: '/code' });
    if (!leadPersonId) return;
    const lead = await this.people.find(leadPersonId);
    if (lead?.side !== 'customer')
      throw new BrokenRule('unit-lead-unknown', {}, { pointer: '/leadPersonId' });
  }
}
