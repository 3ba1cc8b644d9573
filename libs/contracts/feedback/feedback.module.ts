import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationModule } from '#organisation';
import { ContractAccess } from '../register/contract-access.js';
import { CampaignLetters } from './campaign-letters.js';
import { Campaigns } from './campaigns.js';
import { FeedbackCampaign } from './feedback-campaign.js';
import { FeedbackLetters, FeedbackReactions } from './feedback.reactions.js';
import { FeedbackResult } from './feedback-result.js';
import { Urns } from './urns.js';

@Module({
  imports: [OrganisationModule, TypeOrmModule.forFeature([FeedbackCampaign, FeedbackResult])],
  providers: [ContractAccess, CampaignLetters, Campaigns, Urns, FeedbackReactions, FeedbackLetters],
  exports: [Campaigns, Urns],
})
export class FeedbackModule {}
