import { Injectable } from '@nestjs/common';
import { BusinessUnits, People } from '#organisation';
import { type Json, Store, Tenancy } from '#platform/tenancy';
import { DueDays } from './due-days.js';
import { askedForFigures, expectations } from './expectation.queries.js';

/** How far ahead something is worth a line on the home page, in days. */
const HORIZON_DAYS = 30;

/** What each side may expect of the other by its contracts, for the first page of the day. */
@Injectable()
export class Expectations {
  constructor(
    private readonly store: Store,
    private readonly days: DueDays,
    private readonly tenancy: Tenancy,
    private readonly people: People,
    private readonly units: BusinessUnits,
  ) {}

  /** @param mine only what the contracts of the person who asks expect, and what that person alone is asked on others */
  async list(mine: boolean): Promise<Json> {
    const horizon = (await this.days.today()).add({ days: HORIZON_DAYS });
    return this.store.json(expectations, {
      horizon,
      mine,
      unitIds: mine ? await this.unitsLed() : [],
      theirs: await this.askedOfSuppliers(),
    });
  }

  /** The units for which whoever asks approves what a KPI says. */
  private async unitsLed(): Promise<string[]> {
    const { personId, roles } = await this.tenancy.entered();
    if (!personId || !roles.includes('BU_LEAD')) return [];
    return (await this.units.ledBy(personId)).map(({ id }) => id);
  }

  /** Whose figures are a supplier's to give: that a KPI names somebody does not say for whom they work. */
  private async askedOfSuppliers(): Promise<string[]> {
    const { side } = await this.tenancy.entered();
    if (side === 'supplier') return [];
    const asked = await this.store.rows<{ id: string }>(askedForFigures);
    const cards = await this.people.cards(asked.map(({ id }) => id));
    return [...cards.values()].filter((card) => card.side === 'supplier').map(({ id }) => id);
  }
}
