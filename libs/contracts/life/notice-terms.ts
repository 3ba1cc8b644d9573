import { Injectable } from '@nestjs/common';
import { HouseDays, type Side } from '#organisation';
import { Temporal } from 'temporal-polyfill';
import { Calendars, type WorkCalendar } from '#platform/calendar';
import { NotFound } from '#platform/kernel';
import { Store, Tenancy } from '#platform/tenancy';
import { Suppliers } from '#suppliers';
import { agreedNotice, type AgreedNotice } from './life.queries.js';
import { checkNotice, type NoticeCheck } from './notice.js';

/** What is agreed on giving notice, for whichever side would give it. */
@Injectable()
export class NoticeTerms {
  constructor(
    private readonly store: Store,
    private readonly days: HouseDays,
    private readonly calendars: Calendars,
    private readonly suppliers: Suppliers,
    private readonly tenancy: Tenancy,
  ) {}

  /** The same before anybody gives it: today, and to the end of the term, unless asked otherwise. */
  async preview(
    contractId: string,
    asked: {
      by: Side;
      givenOn?: Temporal.PlainDate | undefined;
      effectiveOn?: Temporal.PlainDate | undefined;
    },
  ): Promise<NoticeCheck & { effectiveOn: Temporal.PlainDate | null }> {
    const agreed = await this.agreed(contractId);
    const side = (await this.tenancy.entered()).side === 'supplier' ? 'supplier' : asked.by;
    const givenOn = asked.givenOn ?? (await this.days.today());
    const effectiveOn = asked.effectiveOn ?? (agreed.endOn ? Temporal.PlainDate.from(agreed.endOn) : null);
    const nothing = {
      warnings: [],
      lastOn: null,
      safeOn: null,
      earliestOn: null,
      why: [],
      effectiveOn: null,
    };
    if (!effectiveOn) return nothing;
    return { ...(await this.check(contractId, { by: side, givenOn, effectiveOn })), effectiveOn };
  }

  /** What a notice of that day and for that effect is worth. */
  async check(
    contractId: string,
    { by, givenOn, effectiveOn }: { by: Side; givenOn: Temporal.PlainDate; effectiveOn: Temporal.PlainDate },
  ): Promise<NoticeCheck> {
    const agreed = await this.agreed(contractId);
    const { notice, supplierNotice, supplierId } = agreed;
    const period = by === 'supplier' ? (supplierNotice ?? notice) : notice;
    const endOn = agreed.endOn ? Temporal.PlainDate.from(agreed.endOn) : null;
    const sender = by === 'supplier' ? await this.theirs(supplierId) : await this.days.calendar();
    return checkNotice(givenOn, effectiveOn, { period, endOn }, sender);
  }

  private async agreed(contractId: string): Promise<AgreedNotice> {
    const agreed = await this.store.one<AgreedNotice>(agreedNotice, { contractId });
    if (!agreed) throw new NotFound('contract');
    return agreed;
  }

  private async theirs(supplierId: string): Promise<WorkCalendar> {
    const card = (await this.suppliers.cards([supplierId])).get(supplierId);
    return card ? this.calendars.of(card.country) : this.days.calendar();
  }
}
