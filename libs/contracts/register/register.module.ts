import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ExecutiveContactModule } from '#executive-contact';
import { OrganisationModule } from '#organisation';
import { CalendarModule } from '#platform/calendar';
import { SuppliersModule } from '#suppliers';
import { Contract } from './contract.js';
import { ContractAccess } from './contract-access.js';
import { ContractReactions } from './contract.reactions.js';
import { ContractUpkeep } from './contract-upkeep.js';
import { ContractWriting } from './contract-writing.js';
import { Contracts } from './contracts.js';
import { Party } from './party.js';
import { RegisteredAmendment } from './registered-amendment.js';
import { Stakes } from './stakes.js';
import { StateChange } from './state-change.js';
import { Turns } from './turns.js';
import { Voices } from './voices.js';

const DOORS = [Turns, Voices, ContractAccess, Stakes, ContractWriting, Contracts];

@Module({
  imports: [
    OrganisationModule,
    SuppliersModule,
    ExecutiveContactModule,
    CalendarModule,
    TypeOrmModule.forFeature([Contract, Party, RegisteredAmendment, StateChange]),
  ],
  providers: [...DOORS, ContractUpkeep, ContractReactions],
  exports: DOORS,
})
export class RegisterModule {}
