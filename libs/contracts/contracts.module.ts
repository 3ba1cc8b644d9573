import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ExecutiveContactModule } from '#executive-contact';
import { OrganisationModule } from '#organisation';
import { CalendarModule } from '#platform/calendar';
import { SuppliersModule } from '#suppliers';
import { AmendmentsModule } from './amendments/amendments.module.js';
import { ClausesModule } from './clauses/clauses.module.js';
import { CreditsModule } from './credits/credits.module.js';
import { DecisionsModule } from './decisions/decisions.module.js';
import { ContractDocumentsModule } from './documents/contract-documents.module.js';
import { FeedbackModule } from './feedback/feedback.module.js';
import { RendezvousModule } from './rendezvous/rendezvous.module.js';
import { ReviewsModule } from './reviews/reviews.module.js';
import { Application } from './imports/application.js';
import { ImportBatch } from './imports/import-batch.js';
import { ImportReactions } from './imports/import.reactions.js';
import { ImportWork } from './imports/import-work.js';
import { Imports } from './imports/imports.js';
import { Judging } from './imports/judging.js';
import { Progress } from './imports/progress.js';
import { Undoing } from './imports/undoing.js';
import { LifeModule } from './life/life.module.js';
import { OutcomesModule } from './outcomes/outcomes.module.js';
import { ObligationsModule } from './obligations/obligations.module.js';
import { MeasuresModule } from './measures/measures.module.js';
import { PrintModule } from './print/print.module.js';
import { RegisterModule } from './register/register.module.js';

@Module({
  imports: [
    OrganisationModule,
    SuppliersModule,
    ExecutiveContactModule,
    CalendarModule,
    RegisterModule,
    LifeModule,
    ClausesModule,
    ContractDocumentsModule,
    PrintModule,
    OutcomesModule,
    MeasuresModule,
    DecisionsModule,
    AmendmentsModule,
    ObligationsModule,
    CreditsModule,
    RendezvousModule,
    FeedbackModule,
    ReviewsModule,
    TypeOrmModule.forFeature([ImportBatch]),
  ],
  providers: [Judging, Application, Undoing, Progress, ImportWork, Imports, ImportReactions],
  exports: [
    PrintModule,
    ClausesModule,
    ContractDocumentsModule,
    OutcomesModule,
    AmendmentsModule,
    RegisterModule,
    LifeModule,
    ObligationsModule,
    CreditsModule,
    RendezvousModule,
    Imports,
    DecisionsModule,
    FeedbackModule,
    ReviewsModule,
    MeasuresModule,
  ],
})
export class ContractsModule {}
