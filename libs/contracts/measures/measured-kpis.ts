import { Injectable } from '@nestjs/common';
import { People } from '#organisation';
import { BrokenRule, Forbidden, NotFound } from '#platform/kernel';
import { Store, Tenancy } from '#platform/tenancy';
import type { About } from '../register/about.js';
import { ContractAccess, type ReachedContract } from '../register/contract-access.js';
import { measuredKpiById, measuredKpisOfContract } from './measure.queries.js';
import { MeasuredKpi, type MeasuredRow } from './measured-kpi.js';
import { Measurer } from './measurer.js';

/** The way to a KPI for whoever measures it, and to whom its news go. */
@Injectable()
export class MeasuredKpis {
  constructor(
    private readonly store: Store,
    private readonly tenancy: Tenancy,
    private readonly access: ContractAccess,
    private readonly people: People,
  ) {}

  /** @throws NotFound when the caller may not see it */
  async one(id: string): Promise<MeasuredKpi> {
    const kpi = await this.find(id);
    if (!kpi) throw new NotFound('kpi');
    return kpi;
  }

  /** Undefined when the caller may not see it, or it is gone. */
  async find(id: string): Promise<MeasuredKpi | undefined> {
    const row = await this.store.one<MeasuredRow>(measuredKpiById, { id });
    return row && new MeasuredKpi(row);
  }

  async ofContract(contractId: string): Promise<MeasuredKpi[]> {
    const rows = await this.store.rows<MeasuredRow>(measuredKpisOfContract, { contractId });
    return rows.map((row) => new MeasuredKpi(row));
  }

  contract(contractId: string, anyRoles?: readonly string[]): Promise<ReachedContract> {
    return this.access.reach(contractId, anyRoles);
  }

  /**
   * The contract of a KPI that is the caller's to measure: theirs to own, to answer for, to be asked for; a supplier's
   * own contracts are all of its contracts.
   * @param anyRoles the roles that reach every contract on this route
   * @throws Forbidden when it is somebody else's
   */
  async reach(kpi: MeasuredKpi, anyRoles: readonly string[]): Promise<ReachedContract> {
    const contract = await this.access.reach(kpi.contractId);
    const { side, roles, personId } = this.tenancy.current();
    const isTheirs =
      side !== 'customer' ||
      roles.some((role) => anyRoles.includes(role)) ||
      (!!personId && contract.ownerPersonId === personId) ||
      kpi.isMeasuredBy(personId);
    if (!isTheirs) throw new Forbidden();
    return contract;
  }

  /** Whom to ask for the figure; null for the accountable person. @throws BrokenRule `measurer-unknown` */
  async askFrom(kpiId: string, personId: string | null, anyRoles: readonly string[]): Promise<void> {
    const kpi = await this.one(kpiId);
    const { lead } = await this.access.reach(kpi.contractId, anyRoles);
    const asked = await this.store.find(Measurer, kpiId);
    if (personId === null) {
      if (asked) await this.store.remove(asked);
      return;
    }
    const person = await this.people.find(personId);
    if (!person || (person.side === 'supplier' && person.supplierId !== lead.supplierId))
      throw new BrokenRule('measurer-unknown', {}, { pointer: '/personId' });
    const measurer = asked ?? Measurer.of(kpi, personId);
    measurer.becomes(personId);
    await this.store.put(measurer);
  }

  about(kpi: MeasuredKpi, contract: ReachedContract): About {
    return this.access.about(contract, kpi.audience);
  }
}
