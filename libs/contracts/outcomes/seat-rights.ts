import { Injectable } from '@nestjs/common';
import { BusinessUnits } from '#organisation';
import { Forbidden } from '#platform/kernel';
import { Tenancy } from '#platform/tenancy';
import type { ReachedContract } from '../register/contract-access.js';
import { type Seat, SEATS } from './kpi-version.js';

/**
 * On which of the three seats somebody sits: the CIO office and the contract's own owner for IT, the lead of the unit
 * that benefits for the business, the account manager and the executive for the supplier.
 */
@Injectable()
export class SeatRights {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly units: BusinessUnits,
  ) {}

  async of(contract: ReachedContract, unitId: string | null): Promise<Seat[]> {
    return (await this.at(contract, [unitId]))(unitId);
  }

  /** The same for several units at once. */
  async at(
    contract: ReachedContract,
    unitIds: readonly (string | null)[],
  ): Promise<(unitId: string | null) => Seat[]> {
    const { side, roles, personId } = this.tenancy.current();
    if (side === 'system') return () => [...SEATS];
    const speaks = roles.some((role) => role === 'SUPPLIER_ACCOUNT_MANAGER' || role === 'SUPPLIER_EXECUTIVE');
    if (side === 'supplier') return () => (speaks ? ['SUPPLIER'] : []);
    const owns = roles.includes('CONTRACT_OWNER') && !!personId && contract.ownerPersonId === personId;
    const it: Seat[] = owns || roles.includes('CIO_OFFICE') ? ['IT'] : [];
    if (!roles.includes('BU_LEAD') || !personId) return () => it;
    const units = await this.units.cards(unitIds.filter((id) => id !== null));
    return (unitId) => (unitId && units.get(unitId)?.leadPersonId === personId ? [...it, 'BUSINESS'] : it);
  }

  /** Who must speak for a unit, if anybody. */
  async leadOf(unitId: string | null): Promise<string | null> {
    if (!unitId) return null;
    return (await this.units.cards([unitId])).get(unitId)?.leadPersonId ?? null;
  }
}

/** @throws Forbidden when none of the seats is theirs */
export function mustSit(seats: readonly Seat[], ...wanted: Seat[]): void {
  if (!seats.some((seat) => wanted.includes(seat))) throw new Forbidden();
}
