import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { People, type Side } from '#organisation';
import type { Lead } from '../register/about.js';
import { ContractAccess, type ReachedContract } from '../register/contract-access.js';
import { Voices } from '../register/voices.js';
import type { Hand } from './obligation-instance.js';

/** Who acts on a contract, for which side, on which day. */
export interface Act {
  contract: ReachedContract;
  lead: Lead;
  hand: Hand;
  today: Temporal.PlainDate;
}

/** Opens an act on what hangs on a contract, for either side. */
@Injectable()
export class Acting {
  constructor(
    private readonly access: ContractAccess,
    private readonly voices: Voices,
    private readonly people: People,
  ) {}

  /**
   * @param anyRoles roles that reach every contract; a customer with none of them must own it
   * @throws NotFound when the contract is out of sight; Forbidden when it is somebody else's
   */
  async on(contractId: string, anyRoles?: readonly string[]): Promise<Act> {
    const contract = await this.access.reach(contractId, anyRoles);
    const { side, name, on } = await this.voices.current();
    return { contract, lead: contract.lead, hand: { side, name }, today: on };
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
