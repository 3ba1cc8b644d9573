import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationModule } from '#organisation';
import { RegisterModule } from '../register/register.module.js';
import { CampaignLetters } from './campaign-letters.js';
import { Campaigns } from './campaigns.js';
import { FeedbackCampaign } from './feedback-campaign.js';
import { FeedbackLetters, FeedbackReactions } from './feedback.reactions.js';
import { FeedbackResult } from './feedback-result.js';
import { Urns } from './urns.js';

@Module({
  imports: [OrganisationModule, RegisterModule, TypeOrmModule.forFeature([FeedbackCampaign, FeedbackResult])],
  providers: [CampaignLetters, Campaigns, Urns, FeedbackReactions, FeedbackLetters],
  exports: [Campaigns, Urns],
})
export class FeedbackModule {}
