import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { HouseDays, LinkDoor } from '#organisation';
import { hashOf, NotFound } from '#platform/kernel';
import type { ToldNotice } from '#platform/mail';
import { Store } from '#platform/tenancy';
import { linkedKpi, linkOf } from './measure.queries.js';
import { MeasureLink } from './measure-link.js';
import { MeasurePeriod } from './measure-period.js';
import { figureOf } from './measure-value.js';
import { type MeasureEntry, MeasureWriting } from './measure-writing.js';

/** What a guest is shown: as much as the one figure needs. */
export interface AskedMeasure {
  organisation: string;
  contract: string;
  reference: string;
  supplier: string | null;
  name: string;
  definition: string | null;
  formula: string | null;
  unit: string | null;
  period: string;
  firstDay: string;
  lastDay: string;
  target: Record<string, unknown> | null;
}

/** The door for a supplier's source without an account: a link from a letter takes one figure of one period. */
@Injectable()
export class MeasureLinks {
  constructor(
    private readonly store: Store,
    private readonly door: LinkDoor,
    private readonly days: HouseDays,
    private readonly writing: MeasureWriting,
  ) {}

  /** Makes the address of a letter at the moment of sending; the letter is about one period of one KPI. */
  async mint({ objectId, personId, dedupeKey }: ToldNotice): Promise<string> {
    const kpi = await this.writing.kpis.one(objectId);
    const period = kpi.period(dedupeKey.split(':')[1] ?? '');
    const { link, secret } = MeasureLink.mint(kpi, period, personId, Temporal.Now.instant());
    await this.store.put(link);
    return `/measure-links/${await this.door.token(secret)}`;
  }

  /** Shows; nothing is written, because mail scanners open links. @throws NotFound once used or expired. */
  show(token: string): Promise<AskedMeasure> {
    return this.opened(token, async ({ kpiId, firstDay, lastDay }) => {
      const row = await this.store.one<Omit<AskedMeasure, 'organisation' | 'period'>>(linkedKpi, {
        kpiId,
        lastDay,
      });
      if (!row) throw new NotFound('link');
      const { name: organisation } = await this.days.house();
      const period = periodOf({ firstDay, lastDay }).key;
      return { ...row, organisation, period, firstDay, lastDay };
    });
  }

  /** Takes the one figure, once. @throws BrokenRule `measure-value-unreadable`, `measure-is-disputed` … */
  answer(token: string, entry: Omit<MeasureEntry, 'period'>): Promise<void> {
    return this.opened(token, async ({ id, ...days }) => {
      const link = await this.store.get(MeasureLink, id);
      link.use(Temporal.Now.instant());
      const kpi = await this.writing.kpis.one(link.kpiId);
      const contract = await this.writing.kpis.contract(link.contractId);
      const today = await this.days.today();
      const giver = { side: 'supplier', channel: 'LINK', today } as const;
      await this.writing.put(kpi, contract, periodOf(days), figureOf(entry), giver);
      await this.store.put(link);
    });
  }

  /** Whoever has no secret finds nothing. */
  private opened<T>(token: string, work: (row: LinkRow) => Promise<T>): Promise<T> {
    return this.door.open(token, { actor: 'guest', requestId: 'measure-link' }, async (secret) => {
      const row = await this.store.one<LinkRow>(linkOf, { hash: hashOf(secret), at: Temporal.Now.instant() });
      if (!row) throw new NotFound('link');
      return work(row);
    });
  }
}

interface LinkRow {
  id: string;
  kpiId: string;
  firstDay: string;
  lastDay: string;
}

function periodOf({ firstDay, lastDay }: { firstDay: string; lastDay: string }): MeasurePeriod {
  return MeasurePeriod.between({
    firstDay: Temporal.PlainDate.from(firstDay),
    lastDay: Temporal.PlainDate.from(lastDay),
  });
}
