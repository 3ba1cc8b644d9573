import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ExecutiveContactModule } from '#executive-contact';
import { OrganisationModule } from '#organisation';
import { SuppliersModule } from '#suppliers';
import { ObligationsModule } from '../obligations/obligations.module.js';
import { RegisterModule } from '../register/register.module.js';
import { Rendezvous } from './rendezvous.js';
import { ReviewClause } from './review-clause.js';
import { ReviewInstance } from './review-instance.js';
import { RendezvousReactions, RendezvousWatch } from './rendezvous-watch.js';
import { ReviewsAhead } from './reviews-ahead.js';

@Module({
  imports: [
    OrganisationModule,
    SuppliersModule,
    ExecutiveContactModule,
    RegisterModule,
    ObligationsModule,
    TypeOrmModule.forFeature([ReviewClause, ReviewInstance]),
  ],
  providers: [ReviewsAhead, Rendezvous, RendezvousWatch, RendezvousReactions],
  exports: [Rendezvous],
})
export class RendezvousModule {}
