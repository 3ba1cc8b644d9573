import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { HouseDays, People, type Side } from '#organisation';
import { Tenancy } from '#platform/tenancy';

/** Who speaks: for which side, under which name, on which day of the house. */
export interface Voice {
  side: Side;
  /** The supplier they speak for; null on the customer's side. */
  supplierId: string | null;
  personId: string | null;
  name: string | null;
  roles: readonly string[];
  on: Temporal.PlainDate;
  /** False when the product itself acts. */
  isPerson: boolean;
}

/** Whoever acts now, as what hangs on a contract keeps them. */
@Injectable()
export class Voices {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly people: People,
    private readonly days: HouseDays,
  ) {}

  async current(): Promise<Voice> {
    const { side, supplierId, personId, roles } = this.tenancy.current();
    const card = await this.people.find(personId);
    return {
      side: this.side,
      supplierId: side === 'supplier' ? (supplierId ?? null) : null,
      personId: personId ?? null,
      name: card?.name ?? null,
      roles,
      on: await this.days.today(),
      isPerson: side !== 'system',
    };
  }

  /** What the product does by itself, it does for the customer. */
  get side(): Side {
    return this.tenancy.current().side === 'supplier' ? 'supplier' : 'customer';
  }

  today(): Promise<Temporal.PlainDate> {
    return this.days.today();
  }
}
