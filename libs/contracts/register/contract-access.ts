import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { type Audience, Forbidden, NotFound } from '#platform/kernel';
import { Store, Tenancy } from '#platform/tenancy';
import type { About, Lead } from './about.js';
import { contractEnd, contractReached } from './contract.queries.js';

/** What every room needs to know of the contract its things hang on. */
export interface ReachedContract {
  id: string;
  reference: string;
  title: string;
  /** ISO 4217. */
  currency: string;
  ownerPersonId: string | null;
  lead: Lead & { name: string };
}

/** The way to a contract for whoever acts on what hangs on it, on either side. */
@Injectable()
export class ContractAccess {
  constructor(
    private readonly store: Store,
    private readonly tenancy: Tenancy,
  ) {}

  /**
   * @param anyRoles the roles that reach every contract on this route; whoever has none of them must own it. Absent when
   *   the caller need not own it.
   * @throws NotFound when the caller may not see it; Forbidden when it is somebody else's
   */
  async reach(contractId: string, anyRoles?: readonly string[]): Promise<ReachedContract> {
    const found = await this.store.one<ReachedContract>(contractReached, { id: contractId });
    if (!found) throw new NotFound('contract');
    if (anyRoles && !this.isReached(found, anyRoles)) throw new Forbidden();
    return found;
  }

  /** The last day it is known to run to; null while nobody knows. */
  async endOf(contractId: string): Promise<Temporal.PlainDate | null> {
    const { endOn } = (await this.store.one<{ endOn: string | null }>(contractEnd, { id: contractId })) ?? {};
    return endOn ? Temporal.PlainDate.from(endOn) : null;
  }

  /** Whom an event on this contract is about. A consortium's is told of its lead. */
  about({ lead }: ReachedContract, audience: Audience = 'shared'): About {
    return { relationshipId: lead.relationshipId, supplierId: lead.supplierId, audience };
  }

  private isReached({ ownerPersonId }: ReachedContract, anyRoles: readonly string[]): boolean {
    const { side, roles, personId } = this.tenancy.current();
    // A supplier has been narrowed to its own contracts by row security already.
    if (side !== 'customer') return true;
    return roles.some((role) => anyRoles.includes(role)) || (!!personId && personId === ownerPersonId);
  }
}
