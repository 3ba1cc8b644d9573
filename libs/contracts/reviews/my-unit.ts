import { Injectable } from '@nestjs/common';
import { BusinessUnits } from '#organisation';
import { Forbidden } from '#platform/kernel';
import { Json, Store, Tenancy } from '#platform/tenancy';
import { unitScreen } from './my-unit.queries.js';

/** What whoever leads a business unit gets from the contracts: outcomes, needs and what its people say (OUT-18). */
@Injectable()
export class MyUnit {
  constructor(
    private readonly store: Store,
    private readonly tenancy: Tenancy,
    private readonly units: BusinessUnits,
  ) {}

  /** @throws Forbidden for whoever is no person of the house */
  async card(): Promise<Json> {
    const { personId } = await this.tenancy.entered();
    if (!personId) throw new Forbidden();
    const units = await this.units.ledBy(personId);
    const named = units.map(({ id, name, code }) => ({ id, name, code }));
    return this.store.json(unitScreen, {
      units: JSON.stringify(named),
      unitIds: units.map(({ id }) => id),
      // A need names its unit as people write it.
      names: units.flatMap(({ name, code }) => [name.toLowerCase(), code.toLowerCase()]),
    });
  }
}
