import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Reactions } from '#platform/outbox';
import { Tenancy } from '#platform/tenancy';
import { ClauseAdvice } from './clause-advice.js';

/** A word was agreed on or dropped: every contract is read for plainness again, one scope each. */
@Injectable()
export class GlossaryReactions implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly tenancy: Tenancy,
    private readonly advice: ClauseAdvice,
  ) {}

  onModuleInit(): void {
    for (const name of ['term.agreed', 'term.corrected', 'term.dropped'])
      this.reactions.on(name, 'read-clauses-again', ({ tenantId }) => this.readAgain(tenantId), {
        scope: 'own',
      });
  }

  private async readAgain(tenantId: string): Promise<void> {
    const within = <T>(work: () => Promise<T>) => this.tenancy.asSystem(tenantId, 'clause-advice', work);
    for (const contractId of await within(() => this.advice.contracts()))
      await within(() => this.advice.read(contractId));
  }
}
