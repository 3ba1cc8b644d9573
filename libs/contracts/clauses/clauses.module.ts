import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationModule } from '#organisation';
import { RegisterModule } from '../register/register.module.js';
import { Clause } from './clause.js';
import { ClauseAdvice } from './clause-advice.js';
import { ClausePasting } from './clause-pasting.js';
import { Clauses } from './clauses.js';
import { Glossary } from './glossary.js';
import { GlossaryReactions } from './glossary.reactions.js';
import { GlossaryTerm } from './glossary-term.js';

@Module({
  imports: [RegisterModule, OrganisationModule, TypeOrmModule.forFeature([Clause, GlossaryTerm])],
  providers: [ClauseAdvice, Clauses, ClausePasting, Glossary, GlossaryReactions],
  exports: [Clauses, ClausePasting, Glossary],
})
export class ClausesModule {}
