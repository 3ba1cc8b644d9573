import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Reactions } from '#platform/outbox';
import { Sweeps } from '#platform/queue';
import { AMENDMENT_EFFECT, AmendmentDays } from './amendment-days.js';
import { CONTRACT_OCCASION, Occasions } from './occasions.js';
import { Opportunities } from './opportunities.js';

/** What changes the dates of a contract, and with them its occasions. */
const DATES_MOVED = ['contract.registered', 'contract.corrected', 'contract.amended', 'contract.renewed'];

/** What happens to occasions and amendments when others report, and when their own days have come. */
@Injectable()
export class AmendmentReactions implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly sweeps: Sweeps,
    private readonly occasions: Occasions,
    private readonly opportunities: Opportunities,
    private readonly amendmentDays: AmendmentDays,
  ) {}

  onModuleInit(): void {
    this.sweeps.on(CONTRACT_OCCASION, (ids) => this.occasions.raise(ids));
    this.sweeps.on(AMENDMENT_EFFECT, (ids) => this.amendmentDays.apply(ids));
    this.hearOfContracts();
    this.hearOfNeeds();
    this.hearOfSignatures();
  }

  private hearOfContracts(): void {
    for (const event of DATES_MOVED)
      this.reactions.on<{ contractId: string }>(event, 'expect-occasions', ({ facts }) =>
        this.occasions.expect(facts.contractId),
      );
    this.reactions.on<{ contractId: string }>('review.amendment-wanted', 'open-opportunity', ({ facts }) =>
      this.occasions.report(facts.contractId, 'REVIEW'),
    );
    this.reactions.on<{ contractId: string; kpiId: string }>(
      'outcome.missed',
      'open-opportunity',
      ({ facts: { contractId, kpiId } }) => this.occasions.missed(contractId, kpiId),
    );
  }

  /** AMD-01: "it is not in the contract" opens an occasion by itself, with the link to what was asked. */
  private hearOfNeeds(): void {
    this.reactions.on<{ contractId: string; needId: string }>(
      'need.refused',
      'open-opportunity',
      ({ facts: { contractId, needId } }) => this.occasions.report(contractId, 'REFUSAL', [needId]),
    );
  }

  /** The supplier may have signed last: what the customer keeps of it is written here, out of its sight. */
  private hearOfSignatures(): void {
    this.reactions.on<{ amendmentId: string; negotiationId: string | null }>(
      'amendment.signed',
      'await-effect',
      async ({ facts: { amendmentId, negotiationId } }) => {
        if (negotiationId) await this.opportunities.convert(negotiationId);
        await this.amendmentDays.await(amendmentId);
      },
    );
    this.reactions.on<{ decisionId: string; kind: string; subjectType: string; subjectId: string }>(
      'decision.taken',
      'note-on-amendment',
      async ({ facts: { decisionId, kind, subjectType, subjectId } }) => {
        if (subjectType === 'amendment') await this.amendmentDays.decided(subjectId, kind, decisionId);
      },
    );
  }
}
