import { Injectable } from '@nestjs/common';
import { HouseDays } from '#organisation';
import { NotFound } from '#platform/kernel';
import { Store } from '#platform/tenancy';
import type { About } from '../register/about.js';
import { ContractAccess, type ReachedContract } from '../register/contract-access.js';
import type { KpiDefinition } from './definition.js';
import { Kpi } from './kpi.js';
import { KpiTarget } from './kpi-target.js';
import { KpiVersion, type Seat } from './kpi-version.js';
import { Objective } from './objective.js';
import { type Quality, qualityOf } from './quality.js';
import { SeatRights } from './seat-rights.js';
import { TargetHistory } from './target-history.js';

/** A KPI with everything a deed on it must know, its row locked. */
export interface KpiFile {
  kpi: Kpi;
  objective: Objective;
  contract: ReachedContract;
  about: About;
  /** The definition that is being agreed, or the one in force when nothing is. */
  newest: KpiVersion;
  inForce: KpiVersion | undefined;
  versions: KpiVersion[];
  /** Oldest first. */
  targets: KpiTarget[];
  /** Where the person who acts sits. */
  seats: Seat[];
}

@Injectable()
export class KpiFiles {
  constructor(
    private readonly store: Store,
    private readonly access: ContractAccess,
    private readonly days: HouseDays,
    private readonly rights: SeatRights,
  ) {}

  /** @throws NotFound, Stale */
  async open(id: string, ifMatch?: number): Promise<KpiFile> {
    const kpi = await this.store.get(Kpi, id, { ifMatch });
    const objective = await this.store.get(Objective, kpi.objectiveId);
    const contract = await this.access.reach(kpi.contractId);
    const versions = await this.store.findWhere(KpiVersion, { kpiId: id });
    const targets = await this.store.findWhere(KpiTarget, { kpiId: id });
    const newest = versions.find(({ n }) => n === kpi.newest);
    if (!newest) throw new NotFound('KpiVersion');
    return {
      ...{ kpi, objective, contract, newest, versions },
      inForce: versions.find(({ n }) => n === kpi.inForce),
      targets: targets.sort((one, other) =>
        one.effectiveFrom.toString() < other.effectiveFrom.toString() ? -1 : 1,
      ),
      about: this.access.about(contract),
      seats: await this.rights.of(contract, objective.beneficiaryUnitId),
    };
  }

  /** What the formula says of the newest definition, as things are today. */
  quality({ kpi, newest, objective }: Pick<KpiFile, 'kpi' | 'newest' | 'objective'>): Promise<Quality> {
    return this.assess(newest.written(), objective, kpi.awaited(newest.approvals()));
  }

  async assess(definition: KpiDefinition, { isStrategic }: Objective, awaited: Seat[]): Promise<Quality> {
    return qualityOf(definition, { today: await this.days.today(), isStrategic, awaited });
  }

  history({ targets }: Pick<KpiFile, 'targets'>): TargetHistory<KpiTarget> {
    return new TargetHistory(targets);
  }
}
