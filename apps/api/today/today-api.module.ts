import { Module } from '@nestjs/common';
import { ContractsModule } from '#contracts';
import { ExecutiveContactModule } from '#executive-contact';
import { OrganisationModule } from '#organisation';
import { SuppliersModule } from '#suppliers';
import { Today } from './today.js';
import { TodayController } from './today.controller.js';

@Module({
  imports: [OrganisationModule, SuppliersModule, ExecutiveContactModule, ContractsModule],
  controllers: [TodayController],
  providers: [Today],
})
export class TodayApiModule {}
