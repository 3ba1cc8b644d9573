import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { HouseDays } from '#organisation';
import { BrokenRule, NotFound } from '#platform/kernel';
import { Store } from '#platform/tenancy';
import { type Aim, isDecidable } from './aim.js';
import { type KpiFile, KpiFiles } from './kpi-files.js';
import { Kpis } from './kpis.js';
import { mustSit } from './seat-rights.js';
import { TargetChange } from './target-change.js';

export interface WantedTarget {
  aim: Aim;
  from: Temporal.PlainDate;
  reason: string;
  /** When the need for it was felt; today when left out. */
  wantedOn?: Temporal.PlainDate | undefined;
}

/** The light way to another target, without an amendment: the customer proposes, a bound supplier agrees (OUT-07). */
@Injectable()
export class TargetChanges {
  constructor(
    private readonly store: Store,
    private readonly files: KpiFiles,
    private readonly kpis: Kpis,
    private readonly days: HouseDays,
  ) {}

  /** In force at once where no supplier is bound. */
  async propose(
    kpiId: string,
    { aim, from, reason, wantedOn }: WantedTarget,
    ifMatch?: number,
  ): Promise<void> {
    const file = await this.files.open(kpiId, ifMatch);
    const { kpi, seats, about } = file;
    mustSit(seats, 'IT');
    if (kpi.state !== 'ACTIVE') throw kpi.outOfOrder();
    if (aim.comparator === 'ALL' || file.newest.parts.length > 0)
      throw new BrokenRule('target-of-composite', {}, { pointer: '/comparator' });
    if (!isDecidable(aim)) throw new BrokenRule('kpi-undecidable', {}, { pointer: '/value' });
    const today = await this.days.today();
    if (wantedOn && Temporal.PlainDate.compare(wantedOn, today) > 0)
      throw new BrokenRule('target-wanted-in-future', {}, { pointer: '/wantedOn' });
    // Asked now, so that nobody agrees to a day that cannot be.
    this.files.history(file).followed(from, kpi.judgedUntil);
    const [open] = await this.open(kpiId);
    if (open) throw new BrokenRule('target-change-open', {}, { status: 409 });
    const change = TargetChange.propose(kpi, aim, { from, reason, wantedOn: wantedOn ?? today }, about);
    if (!kpi.isContractual) await this.agree(change, null, file);
    else await this.store.put(change);
  }

  /** The supplier's answer, or the customer's second thought. */
  async answer(kpiId: string, as: 'AGREED' | 'REFUSED' | 'WITHDRAWN', reason: string | null): Promise<void> {
    const file = await this.files.open(kpiId);
    mustSit(file.seats, as === 'WITHDRAWN' ? 'IT' : 'SUPPLIER');
    const [change] = await this.open(kpiId);
    if (!change) throw new NotFound('TargetChange');
    if (as === 'AGREED') return this.agree(change, reason, file);
    change.settle(as, reason, await this.days.today(), file.about);
    await this.store.put(change);
  }

  private async agree(change: TargetChange, answer: string | null, { about, kpi }: KpiFile): Promise<void> {
    change.settle('AGREED', answer, await this.days.today(), about);
    await this.store.put(change);
    await this.kpis.setTarget(kpi.id, change.aim(), change.effectiveFrom, undefined, change.wantedOn);
  }

  private open(kpiId: string): Promise<TargetChange[]> {
    return this.store.findWhere(TargetChange, { kpiId, state: 'PROPOSED' });
  }
}
