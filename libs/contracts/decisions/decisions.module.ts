import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationModule } from '#organisation';
import { ContractAccess } from '../register/contract-access.js';
import { Decision } from './decision.js';
import { Decisions } from './decisions.js';

@Module({
  imports: [OrganisationModule, TypeOrmModule.forFeature([Decision])],
  providers: [ContractAccess, Decisions],
  exports: [Decisions],
})
export class DecisionsModule {}
