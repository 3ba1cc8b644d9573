import { Module } from '@nestjs/common';
import { ContractsModule } from '#contracts';
import { ContractsController } from './contracts.controller.js';
import { DecisionsController } from './decisions/decisions.controller.js';
import { AnswersController } from './feedback/answers.controller.js';
import { CampaignsController } from './feedback/campaigns.controller.js';
import { ImportsController } from './imports.controller.js';
import { ObligationInstancesController } from './obligations/obligation-instances.controller.js';
import { ObligationsController } from './obligations/obligations.controller.js';

@Module({
  imports: [ContractsModule],
  controllers: [
    ContractsController,
    ImportsController,
    DecisionsController,
    CampaignsController,
    AnswersController,
    ObligationsController,
    ObligationInstancesController,
  ],
})
export class ContractsApiModule {}
