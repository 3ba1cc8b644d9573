import { Injectable } from '@nestjs/common';
import { HouseDays } from '#organisation';
import { Tenancy } from '#platform/tenancy';
import type { Turn } from './state-change.js';

/** Who turns a contract's state now, on which day of the house. */
@Injectable()
export class Turns {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly days: HouseDays,
  ) {}

  async now(reason?: string | null): Promise<Turn> {
    const { side, personId } = this.tenancy.current();
    return { on: await this.days.today(), at: this.days.now(), side, personId: personId ?? null, reason };
  }
}
