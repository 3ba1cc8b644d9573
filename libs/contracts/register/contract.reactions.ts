import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Reactions } from '#platform/outbox';
import { ContractUpkeep } from './contract-upkeep.js';

/** What the register does when others report. */
@Injectable()
export class ContractReactions implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly upkeep: ContractUpkeep,
  ) {}

  onModuleInit(): void {
    this.reactions.on<{ country: string }>('calendar.changed', 'recompute-notice-dates', ({ facts }) =>
      this.upkeep.recompute(facts.country),
    );
    this.reactions.on<{ personId: string; fields: string[] }>(
      'person.corrected',
      'rename-contract-owner',
      ({ facts }) => this.upkeep.ownerCalled(facts.personId),
    );
    this.reactions.on<{ personId: string }>('person.departed', 'release-contracts', ({ facts }) =>
      this.upkeep.ownerGone(facts.personId),
    );
    this.reactions.on<{ name?: string }>(
      'supplier.corrected',
      'rename-contract-party',
      async ({ supplierId, facts }) => {
        if (supplierId && facts.name) await this.upkeep.supplierCalled(supplierId, facts.name);
      },
    );
  }
}
