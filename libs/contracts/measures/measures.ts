import { Injectable } from '@nestjs/common';
import { NotFound } from '#platform/kernel';
import { Store } from '#platform/tenancy';
import type { About } from '../register/about.js';
import type { ReachedContract } from '../register/contract-access.js';
import { Voices } from '../register/voices.js';
import { type Cause, type Channel, type Giver, Measure } from './measure.js';
import { MeasurePeriod } from './measure-period.js';
import { figureOf, type NaCode } from './measure-value.js';
import { type MeasureEntry, MeasureWriting, type Written } from './measure-writing.js';
import type { MeasuredKpi } from './measured-kpi.js';
import { MeasuredKpis } from './measured-kpis.js';

/** How a dispute ends: with the figure as it was, or with another. */
export interface Resolution {
  motive: string;
  value?: string | null | undefined;
  naCode?: NaCode | null | undefined;
  naText?: string | null | undefined;
}

interface Found {
  measure: Measure;
  kpi: MeasuredKpi;
  period: MeasurePeriod;
  contract: ReachedContract;
  about: About;
}

/** What was measured: recorded by either side, accepted or disputed by the other, resolved by the customer. */
@Injectable()
export class Measures {
  constructor(
    private readonly store: Store,
    private readonly voices: Voices,
    private readonly kpis: MeasuredKpis,
    private readonly writing: MeasureWriting,
  ) {}

  /**
   * Records a period of a KPI, or corrects what the same side said of it.
   * @param anyRoles roles that reach every contract; whoever has none owns the contract, or answers for the KPI
   * @throws BrokenRule `measure-period-unreadable`, `measure-period-not-over`, `measure-is-disputed` …
   */
  async record(kpiId: string, entry: MeasureEntry, anyRoles: readonly string[]): Promise<Written> {
    const kpi = await this.kpis.one(kpiId);
    const contract = await this.kpis.reach(kpi, anyRoles);
    return this.writing.write(kpi, contract, entry, await this.giver('FORM'));
  }

  /** All of them, or none. Each KPI must be of this contract. */
  async recordTogether(
    contractId: string,
    entries: readonly (MeasureEntry & { kpiId: string })[],
    anyRoles: readonly string[],
  ): Promise<Written[]> {
    await this.kpis.contract(contractId);
    const kpis = new Map((await this.kpis.ofContract(contractId)).map((kpi) => [kpi.id, kpi]));
    const giver = await this.giver('FORM');
    const written: Written[] = [];
    for (const { kpiId, ...entry } of entries) {
      const kpi = kpis.get(kpiId);
      // One answer whether it is another contract's or nobody's.
      if (!kpi) throw new NotFound('kpi');
      const contract = await this.kpis.reach(kpi, anyRoles);
      written.push(await this.writing.write(kpi, contract, entry, giver));
    }
    return written;
  }

  /** A tool's figure: its key reaches one contract. @throws NotFound for the KPI of any other */
  async recordByTool(contractId: string, kpiId: string, entry: MeasureEntry): Promise<Written> {
    const kpi = await this.kpis.one(kpiId);
    if (kpi.contractId !== contractId) throw new NotFound('kpi');
    return this.writing.write(kpi, await this.kpis.contract(contractId), entry, await this.giver('API'));
  }

  async accept(id: string, ifMatch: number, anyRoles: readonly string[]): Promise<void> {
    const { measure, about } = await this.reach(id, ifMatch, anyRoles);
    measure.accept(this.voices.side, await this.voices.today(), about);
    await this.store.put(measure);
  }

  /** @throws BrokenRule `motive-too-short`, `measure-of-your-own-side` */
  async dispute(id: string, reason: string, ifMatch: number, anyRoles: readonly string[]): Promise<void> {
    const { measure, about } = await this.reach(id, ifMatch, anyRoles);
    measure.dispute(this.voices.side, reason, await this.voices.today(), about);
    await this.store.put(measure);
  }

  /** The customer's owner settles a dispute; both sides read how and why. */
  async resolve(
    id: string,
    resolution: Resolution,
    ifMatch: number,
    anyRoles: readonly string[],
  ): Promise<void> {
    const { measure, kpi, period, about, contract } = await this.reach(id, ifMatch, anyRoles);
    await this.kpis.contract(contract.id, anyRoles);
    const { motive, ...given } = resolution;
    const isCorrected = Object.values(given).some((one) => one !== undefined && one !== null);
    const figure = isCorrected ? figureOf({ ...given, evidence: measure.figure().evidence }) : undefined;
    const before = measure.revision;
    const giver = await this.giver('FORM');
    measure.resolve(kpi, period, { figure, motive }, giver, about);
    if (measure.revision > before) await this.writing.keep(measure, giver, { kpi, period }, motive.trim());
    else await this.store.put(measure);
  }

  /** Says why a period was missed. */
  async explain(
    id: string,
    { category, text }: { category: Cause; text?: string | null | undefined },
    ifMatch: number,
    anyRoles: readonly string[],
  ): Promise<void> {
    const { measure, kpi, period, about } = await this.reach(id, ifMatch, anyRoles);
    measure.explain(kpi, period, category, text ?? null, about);
    await this.store.put(measure);
  }

  private async reach(id: string, ifMatch: number, anyRoles: readonly string[]): Promise<Found> {
    const measure = await this.store.get(Measure, id, { ifMatch });
    const kpi = await this.kpis.one(measure.kpiId);
    const contract = await this.kpis.reach(kpi, anyRoles);
    return {
      measure,
      kpi,
      period: MeasurePeriod.between(measure.days),
      contract,
      about: this.kpis.about(kpi, contract),
    };
  }

  private async giver(channel: Channel): Promise<Giver> {
    return { side: this.voices.side, channel, today: await this.voices.today() };
  }
}
