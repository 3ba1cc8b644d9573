import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Checks, Links } from '#platform/mail';
import { Reactions } from '#platform/outbox';
import { Sweeps } from '#platform/queue';
import { Store } from '#platform/tenancy';
import { CampaignLetters, FEEDBACK_INVITATION } from './campaign-letters.js';
import { CAMPAIGN_TURN, Campaigns } from './campaigns.js';
import { renameUnit } from './feedback.queries.js';
import { Urns } from './urns.js';

/** What campaigns do on their days, and when a letter about one is about to leave. */
@Injectable()
export class FeedbackReactions implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly sweeps: Sweeps,
    private readonly campaigns: Campaigns,
    private readonly urns: Urns,
    private readonly store: Store,
  ) {}

  onModuleInit(): void {
    this.sweeps.on(CAMPAIGN_TURN, (ids) => this.campaigns.turn(ids));
    // Counted by the product itself, because neither side may look into an urn, not even whoever closes it.
    this.reactions.on<{ campaignId: string }>('feedback.closed', 'count-feedback', ({ facts }) =>
      this.urns.count(facts.campaignId),
    );
    this.reactions.on<{ unitId: string; name: string }>(
      'business-unit.corrected',
      'rename-unit-of-feedback',
      async ({ facts: { unitId, name } }) => {
        await this.store.rows(renameUnit, { unitId, name });
      },
    );
  }
}

/** What is asked of us at the moment of sending. */
@Injectable()
export class FeedbackLetters implements OnModuleInit {
  constructor(
    private readonly checks: Checks,
    private readonly links: Links,
    private readonly letters: CampaignLetters,
  ) {}

  onModuleInit(): void {
    this.checks.on(FEEDBACK_INVITATION, (notice) => this.letters.reasonAgainst(notice));
    this.links.on(FEEDBACK_INVITATION, (notice) => this.letters.mint(notice));
  }
}
