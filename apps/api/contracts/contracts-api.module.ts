import { Module } from '@nestjs/common';
import { ContractsModule, MeasureTokens } from '#contracts';
import { AmendmentsController } from './amendments/amendments.controller.js';
import { NegotiationsController } from './amendments/negotiations.controller.js';
import { OpportunitiesController } from './amendments/opportunities.controller.js';
import { OrganisationModule } from '#organisation';
import { Bearers } from '../edge/bearers.js';
import { ClausesController } from './clauses/clauses.controller.js';
import { GlossaryController } from './clauses/glossary.controller.js';
import { PrintController } from './print/print.controller.js';
import { DocumentsController } from './documents/documents.controller.js';
import { ContractsController } from './contracts.controller.js';
import { CreditsController } from './credits/credits.controller.js';
import { DecisionsController } from './decisions/decisions.controller.js';
import { AnswersController } from './feedback/answers.controller.js';
import { MyUnitController } from './reviews/my-unit.controller.js';
import { ReviewsController } from './reviews/reviews.controller.js';
import { CampaignsController } from './feedback/campaigns.controller.js';
import { ImportsController } from './imports.controller.js';
import { MeasureFilesController } from './measures/measure-files.controller.js';
import { MeasureLinksController } from './measures/measure-links.controller.js';
import { MeasureTokensController } from './measures/measure-tokens.controller.js';
import { MeasuresController } from './measures/measures.controller.js';
import { ObligationInstancesController } from './obligations/obligation-instances.controller.js';
import { RendezvousController } from './rendezvous/rendezvous.controller.js';
import { ObligationsController } from './obligations/obligations.controller.js';
import { KpisController } from './outcomes/kpis.controller.js';
import { ObjectivesController } from './outcomes/objectives.controller.js';
import { StrategicObjectivesController } from './outcomes/strategic-objectives.controller.js';
import { NeedsController } from './needs/needs.controller.js';
import { LifeController } from './life/life.controller.js';
import { StakeholdersController } from './life/stakeholders.controller.js';
import { FileInVault } from './documents/kept-file.js';
import { UploadedFile } from './uploaded-file.js';

@Module({
  imports: [ContractsModule, OrganisationModule],
  controllers: [
    LifeController,
    StakeholdersController,

    NeedsController,
    OpportunitiesController,
    NegotiationsController,
    AmendmentsController,
    ContractsController,
    ClausesController,
    GlossaryController,
    DocumentsController,
    PrintController,
    ImportsController,
    DecisionsController,
    StrategicObjectivesController,
    ObjectivesController,
    KpisController,
    CampaignsController,
    AnswersController,
    MeasuresController,
    MeasureFilesController,
    MeasureTokensController,
    MeasureLinksController,
    ObligationsController,
    ObligationInstancesController,
    CreditsController,
    RendezvousController,
    ReviewsController,
    MyUnitController,
  ],
  // The keys that tools bear are those of the measures.
  providers: [{ provide: Bearers, useExisting: MeasureTokens }, UploadedFile, FileInVault],
})
export class ContractsApiModule {}
