import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DecisionsModule } from '../decisions/decisions.module.js';
import { ObligationsModule } from '../obligations/obligations.module.js';
import { CreditReactions } from './credit.reactions.js';
import { CreditRule, CreditTerms } from './credit-rule.js';
import { CreditRules } from './credit-rules.js';
import { Credit } from './credit.js';
import { Credits } from './credits.js';
import { Pricing } from './pricing.js';

@Module({
  imports: [DecisionsModule, ObligationsModule, TypeOrmModule.forFeature([Credit, CreditRule, CreditTerms])],
  providers: [Pricing, Credits, CreditRules, CreditReactions],
  exports: [Credits, CreditRules],
})
export class CreditsModule {}
