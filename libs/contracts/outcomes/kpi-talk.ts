import { Injectable } from '@nestjs/common';
import { HouseDays } from '#organisation';
import { Forbidden } from '#platform/kernel';
import { Store, Tenancy } from '#platform/tenancy';
import { KpiFiles } from './kpi-files.js';
import { KpiRemark, type RemarkKind } from './kpi-remark.js';
import type { Seat } from './kpi-version.js';

/** What the seats say to each other of a definition: comments and counter-proposals, read by all three. */
@Injectable()
export class KpiTalk {
  constructor(
    private readonly store: Store,
    private readonly files: KpiFiles,
    private readonly days: HouseDays,
    private readonly tenancy: Tenancy,
  ) {}

  /** @param seat needed of somebody who sits on two */
  async say(kpiId: string, text: string, kind: RemarkKind, seat?: Seat): Promise<void> {
    const { kpi, seats, about } = await this.files.open(kpiId);
    const as = seat ?? seats[0];
    if (!as || !seats.includes(as)) throw new Forbidden();
    if (kpi.state === 'RETIRED') throw kpi.outOfOrder();
    const personId = this.tenancy.current().personId ?? null;
    const saidOn = await this.days.today();
    await this.store.put(KpiRemark.say(kpi, { seat: as, kind, text, personId, saidOn }, about));
  }
}
