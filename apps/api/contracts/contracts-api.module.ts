import { Module } from '@nestjs/common';
import { ContractsModule } from '#contracts';
import { ContractsController } from './contracts.controller.js';
import { DecisionsController } from './decisions/decisions.controller.js';
import { ImportsController } from './imports.controller.js';

@Module({
  imports: [ContractsModule],
  controllers: [ContractsController, ImportsController, DecisionsController],
})
export class ContractsApiModule {}
