import { Module } from '@nestjs/common';
import { ExecutiveContactModule } from '#executive-contact';
import { CadencesController } from './cadences.controller.js';
import { CallsController } from './calls.controller.js';
import { LinksController } from './links.controller.js';
import { PairsController } from './pairs.controller.js';
import { ReactivationPlansController } from './reactivation-plans.controller.js';
import { TouchpointsController } from './touchpoints.controller.js';

@Module({
  imports: [ExecutiveContactModule],
  controllers: [
    PairsController,
    ReactivationPlansController,
    TouchpointsController,
    CadencesController,
    CallsController,
    LinksController,
  ],
})
export class ExecutiveContactApiModule {}
