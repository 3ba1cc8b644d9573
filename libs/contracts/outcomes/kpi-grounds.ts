import { Injectable } from '@nestjs/common';
import { People } from '#organisation';
import { BrokenRule } from '#platform/kernel';
import { Store } from '#platform/tenancy';
import { ContractAccess } from '../register/contract-access.js';
import type { Kpi, KpiEntry, KpiTerms } from './kpi.js';
import type { Seat } from './kpi-version.js';
import { Objective, type Named } from './objective.js';
import { MOST_KPIS, MOST_REPORTED } from './outcome-balance.js';
import { activeCounts, partsAmong } from './outcome.queries.js';
import { mustSit, SeatRights } from './seat-rights.js';

/** What must be true around a KPI: whose objective it is, who answers for it, how many there are already. */
@Injectable()
export class KpiGrounds {
  constructor(
    private readonly store: Store,
    private readonly access: ContractAccess,
    private readonly rights: SeatRights,
    private readonly people: People,
  ) {}

  /** @throws Forbidden when whoever acts has none of these seats; BrokenRule `objective-is-over` */
  async openObjective(id: string, ...seats: Seat[]): Promise<Objective> {
    const objective = await this.store.get(Objective, id);
    const contract = await this.access.reach(objective.contractId);
    mustSit(await this.rights.of(contract, objective.beneficiaryUnitId), ...seats);
    if (objective.isOver()) throw new BrokenRule('objective-is-over', {}, { status: 409 });
    return objective;
  }

  /** The parts of a composite are other KPIs of its contract, and none of them is composite itself. */
  async checkParts(contractId: string, parts: readonly string[], id?: string): Promise<void> {
    if (parts.length === 0) return;
    const known = await this.store.rows(partsAmong, { contractId, ids: [...parts] });
    const isOwnPart = id !== undefined && parts.includes(id);
    if (isOwnPart || known.length !== new Set(parts).size)
      throw new BrokenRule('kpi-parts-unknown', {}, { pointer: '/parts' });
  }

  async terms({ accountablePersonId, ...terms }: KpiEntry): Promise<Partial<KpiTerms>> {
    const given = Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== undefined));
    if (accountablePersonId === undefined) return given;
    return { ...given, accountable: await this.named(accountablePersonId, '/accountablePersonId') };
  }

  /** Somebody of either side, by name. @throws BrokenRule `kpi-accountable-unknown` */
  async named(personId: string | null, pointer: string): Promise<Named> {
    if (personId === null) return null;
    const card = await this.people.find(personId);
    if (!card) throw new BrokenRule('kpi-accountable-unknown', {}, { pointer });
    return { id: card.id, name: card.name };
  }

  /** OUT-11 */
  async checkCount({ contractId, inSteeringReport }: Kpi): Promise<void> {
    const { active, reported } = await this.counts(contractId);
    if (active >= MOST_KPIS) throw new BrokenRule('kpis-too-many', { most: MOST_KPIS }, { status: 409 });
    if (inSteeringReport && reported >= MOST_REPORTED) throw tooManyReported();
  }

  async checkSteering({ contractId, state }: Kpi): Promise<void> {
    if (state === 'ACTIVE' && (await this.counts(contractId)).reported >= MOST_REPORTED)
      throw tooManyReported();
  }

  private async counts(contractId: string): Promise<{ active: number; reported: number }> {
    const counted = await this.store.one<{ active: number; reported: number }>(activeCounts, { contractId });
    return counted ?? { active: 0, reported: 0 };
  }
}

function tooManyReported(): BrokenRule {
  return new BrokenRule('kpis-too-many-reported', { most: MOST_REPORTED }, { pointer: '/inSteeringReport' });
}
