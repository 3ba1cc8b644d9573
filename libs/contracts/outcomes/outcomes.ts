import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { HouseDays, People } from '#organisation';
import { Json, Store } from '#platform/tenancy';
import { ContractAccess } from '../register/contract-access.js';
import { kpiCard, objectiveCard, outcomesOf } from './outcome.queries.js';
import { balanceOf, type WeighedKpi } from './outcome-balance.js';
import { isStale, type Looked } from './staleness.js';
import { SeatRights } from './seat-rights.js';

type KpiRow = Omit<WeighedKpi, 'activeFrom' | 'lastUsedOn'> & {
  name: string;
  state: string;
  activeFrom: string | null;
  lastUsedOn: string | null;
};
type ObjectiveRow = Looked & { beneficiary: { id: string } | null; kpis: KpiRow[] };
interface KpiCard {
  contractId: string;
  objectiveId: string;
  remarks: { personId: string | null }[];
}

/** What contracts are for, as screens show it: the objectives, their KPIs, and whether the whole holds together. */
@Injectable()
export class Outcomes {
  constructor(
    private readonly store: Store,
    private readonly access: ContractAccess,
    private readonly rights: SeatRights,
    private readonly days: HouseDays,
    private readonly people: People,
  ) {}

  /** A contract's objectives with their KPIs, the balance of those in force, and where the reader sits. */
  async ofContract(contractId: string): Promise<Json> {
    const contract = await this.access.reach(contractId);
    const today = await this.days.today();
    const read = await this.store.json(outcomesOf, { contractId, today });
    const { objectives } = read.parse<{ objectives: ObjectiveRow[] }>();
    const active = objectives.flatMap(({ kpis }) => kpis).filter(({ state }) => state === 'ACTIVE');
    const balance = balanceOf(active.map(weighed), today);
    const units = objectives.map(({ beneficiary }) => beneficiary?.id ?? null);
    const seatsFor = await this.rights.at(contract, units);
    const told = objectives.map((objective) => ({
      ...objective,
      isStale: isStale(objective, today),
      seats: seatsFor(objective.beneficiary?.id ?? null),
    }));
    return new Json(JSON.stringify({ objectives: told, balance, seats: seatsFor(null) }));
  }

  async objective(id: string): Promise<Json> {
    const read = await this.store.json(objectiveCard, { id });
    const objective = read.parse<Looked & { contractId: string; beneficiary: { id: string } | null }>();
    const contract = await this.access.reach(objective.contractId);
    const seats = await this.rights.of(contract, objective.beneficiary?.id ?? null);
    return new Json(
      JSON.stringify({ ...objective, isStale: isStale(objective, await this.days.today()), seats }),
    );
  }

  /** One KPI with its history; names are those that the reader's side may read. */
  async kpi(id: string): Promise<Json> {
    const read = await this.store.json(kpiCard, { id, today: await this.days.today() });
    const kpi = read.parse<KpiCard>();
    const objective = (await this.store.json(objectiveCard, { id: kpi.objectiveId })).parse<{
      statement: string;
      beneficiary: { id: string } | null;
    }>();
    const contract = await this.access.reach(kpi.contractId);
    const people = await this.people.cards(kpi.remarks.flatMap(({ personId }) => personId ?? []));
    const remarks = kpi.remarks.map(({ personId, ...remark }) => ({
      ...remark,
      by: (personId && people.get(personId)?.name) || null,
    }));
    const seats = await this.rights.of(contract, objective.beneficiary?.id ?? null);
    const { statement } = objective;
    return new Json(JSON.stringify({ ...kpi, objective: statement, remarks, seats }));
  }
}

function weighed({ activeFrom, lastUsedOn, ...kpi }: KpiRow): WeighedKpi {
  return {
    ...kpi,
    activeFrom: Temporal.PlainDate.from(activeFrom!),
    lastUsedOn: lastUsedOn === null ? null : Temporal.PlainDate.from(lastUsedOn),
  };
}
