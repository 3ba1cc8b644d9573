import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationModule } from '#organisation';
import { RegisterModule } from '../register/register.module.js';
import { Decision } from './decision.js';
import { DecisionLetters, DecisionReactions } from './decision-letters.js';
import { Decisions } from './decisions.js';

@Module({
  imports: [OrganisationModule, RegisterModule, TypeOrmModule.forFeature([Decision])],
  providers: [Decisions, DecisionLetters, DecisionReactions],
  exports: [Decisions],
})
export class DecisionsModule {}
