import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { HouseDays, People, recipientOf } from '#organisation';
import { Notifications, type ToldNotice } from '#platform/mail';
import { Store } from '#platform/tenancy';
import { measureOfPeriod, missingPeriods } from './measure.queries.js';
import { MeasurePeriod } from './measure-period.js';
import type { MeasuredKpi } from './measured-kpi.js';
import { MeasuredKpis } from './measured-kpis.js';
import { MissingMeasure } from './missing-measure.js';

/** The kind of date on which a period of a KPI is over. */
export const MEASURE_DUE = 'measure-due';
/** What the house's own people read in their digest. */
export const MEASURE_EXPECTED = 'measure-expected';
/** What the supplier's source is asked, with the link that takes the figure. */
export const MEASURE_ASKED = 'measure-asked';

/** How far back a silence is still worth a letter. */
const LOOKED_BACK_MONTHS = 13;

/** Looks, the day after a period, whether somebody measured it, and asks whoever should have. */
@Injectable()
export class MeasureWatch {
  constructor(
    private readonly store: Store,
    private readonly days: HouseDays,
    private readonly people: People,
    private readonly notifications: Notifications,
    private readonly kpis: MeasuredKpis,
  ) {}

  /** The sweeper's call. Safe to come late and to come twice. */
  async look(kpiIds: readonly string[]): Promise<void> {
    for (const id of kpiIds) {
      const kpi = await this.kpis.find(id);
      if (!kpi) continue;
      await this.askFor(kpi);
      await this.expect(kpi);
    }
  }

  /** When to look next; called by whatever changes what is to be measured. */
  async expect(kpi: MeasuredKpi): Promise<void> {
    const next = kpi.nextLook(await this.days.today());
    await this.store.schedule(MEASURE_DUE, kpi.id, next ? await this.days.morningOf(next) : null);
  }

  async expectOf(kpiId: string): Promise<void> {
    await this.expect(await this.kpis.one(kpiId));
  }

  /** A message has lost its reason once the figure is there. */
  async reasonAgainst({ objectId, dedupeKey }: ToldNotice): Promise<string | undefined> {
    const kpi = await this.kpis.find(objectId);
    if (!kpi) return 'closed';
    const { firstDay, lastDay } = kpi.period(dedupeKey.split(':')[1] ?? '');
    const found = await this.store.one(measureOfPeriod, { kpiId: kpi.id, firstDay, lastDay });
    return found ? 'measured' : undefined;
  }

  private async askFor(kpi: MeasuredKpi): Promise<void> {
    const today = await this.days.today();
    const rows = await this.store.rows<{ firstDay: string; lastDay: string }>(missingPeriods, {
      id: kpi.id,
      since: today.subtract({ months: LOOKED_BACK_MONTHS }),
      // A period is asked for the day after it ended, not on its last day.
      until: today.subtract({ days: 1 }),
    });
    if (rows.length === 0) return;
    const contract = await this.kpis.contract(kpi.contractId);
    const about = this.kpis.about(kpi, contract);
    const silent = rows.map(({ firstDay, lastDay }) =>
      MeasurePeriod.between({
        firstDay: Temporal.PlainDate.from(firstDay),
        lastDay: Temporal.PlainDate.from(lastDay),
      }),
    );
    await this.store.put(...silent.map((period) => MissingMeasure.of(kpi, period, today, about)));
    // A worker that was away for a year asks for the last period; the screen shows the others.
    await this.ask(kpi, silent.at(-1)!, contract);
  }

  private async ask(
    kpi: MeasuredKpi,
    period: MeasurePeriod,
    contract: { id: string; title: string; lead: { relationshipId: string } },
  ): Promise<void> {
    const person = await this.people.find(kpi.asked);
    const listeners = person ? [person] : await this.people.withRole('CIO_OFFICE');
    const { name: organisation } = await this.days.house();
    for (const listener of listeners) {
      const isSupplier = listener.side === 'supplier';
      await this.notifications.tell({
        kind: isSupplier ? MEASURE_ASKED : MEASURE_EXPECTED,
        recipient: recipientOf(listener),
        dedupeKey: `${kpi.id}:${period.key}`,
        notBefore: this.days.now(),
        about: {
          relationshipId: contract.lead.relationshipId,
          objectType: 'kpi',
          objectId: kpi.id,
          path: `/contracts/${contract.id}/kpis/${kpi.id}`,
        },
        words: {
          key: isSupplier ? 'mail.measure.asked' : 'mail.measure.expected',
          params: {
            kpi: kpi.name,
            contract: contract.title,
            lastDay: period.lastDay.toString(),
            organisation,
          },
        },
        immediate: isSupplier,
      });
    }
  }
}
