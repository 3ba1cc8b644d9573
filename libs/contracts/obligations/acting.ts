import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { HouseDays, People, type Side } from '#organisation';
import { Tenancy } from '#platform/tenancy';
import { ContractAccess, type ReachedContract } from '../register/contract-access.js';
import type { Place } from './obligation.js';
import type { Hand } from './obligation-instance.js';

/** Who acts on a contract, for which side, on which day. */
export interface Act {
  contract: ReachedContract;
  place: Place;
  hand: Hand;
  today: Temporal.PlainDate;
}

/** Opens an act on what hangs on a contract, for either side. */
@Injectable()
export class Acting {
  constructor(
    private readonly access: ContractAccess,
    private readonly tenancy: Tenancy,
    private readonly people: People,
    private readonly days: HouseDays,
  ) {}

  /**
   * @param anyRoles roles that reach every contract; a customer with none of them must own it
   * @throws NotFound when the contract is out of sight; Forbidden when it is somebody else's
   */
  async on(contractId: string, anyRoles?: readonly string[]): Promise<Act> {
    const contract = await this.access.reach(contractId, anyRoles);
    const { side, personId } = this.tenancy.current();
    const card = await this.people.find(personId);
    return {
      contract,
      place: this.access.about(contract),
      hand: { side: side === 'supplier' ? 'supplier' : 'customer', name: card?.name ?? null },
      today: await this.days.today(),
    };
  }

  /** Somebody of that side as those who answer for something are kept; undefined when they are not of it. */
  async responsible(
    personId: string,
    side: Side,
    supplierId: string,
  ): Promise<{ id: string; name: string } | undefined> {
    const card = await this.people.find(personId);
    if (!card || card.side !== side) return undefined;
    if (side === 'supplier' && card.supplierId !== supplierId) return undefined;
    return { id: card.id, name: card.name };
  }
}
