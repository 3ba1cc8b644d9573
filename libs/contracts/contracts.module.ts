import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ExecutiveContactModule } from '#executive-contact';
import { OrganisationModule } from '#organisation';
import { CalendarModule } from '#platform/calendar';
import { SuppliersModule } from '#suppliers';
import { DecisionsModule } from './decisions/decisions.module.js';
import { FeedbackModule } from './feedback/feedback.module.js';
import { Application } from './imports/application.js';
import { ImportBatch } from './imports/import-batch.js';
import { ImportReactions } from './imports/import.reactions.js';
import { ImportWork } from './imports/import-work.js';
import { Imports } from './imports/imports.js';
import { Judging } from './imports/judging.js';
import { Progress } from './imports/progress.js';
import { Undoing } from './imports/undoing.js';
import { OutcomesModule } from './outcomes/outcomes.module.js';
import { Contract } from './register/contract.js';
import { ContractAccess } from './register/contract-access.js';
import { ContractReactions } from './register/contract.reactions.js';
import { ContractUpkeep } from './register/contract-upkeep.js';
import { ContractWriting } from './register/contract-writing.js';
import { Contracts } from './register/contracts.js';
import { Party } from './register/party.js';
import { RegisteredAmendment } from './register/registered-amendment.js';
import { SenderCalendar } from './register/sender-calendar.js';
import { Stakes } from './register/stakes.js';

@Module({
  imports: [
    OrganisationModule,
    SuppliersModule,
    ExecutiveContactModule,
    CalendarModule,
    OutcomesModule,
    DecisionsModule,
    FeedbackModule,
    TypeOrmModule.forFeature([Contract, Party, RegisteredAmendment, ImportBatch]),
  ],
  providers: [
    SenderCalendar,
    ContractAccess,
    Stakes,
    ContractWriting,
    Contracts,
    ContractUpkeep,
    ContractReactions,
    Judging,
    Application,
    Undoing,
    Progress,
    ImportWork,
    Imports,
    ImportReactions,
  ],
  exports: [Contracts, Imports, DecisionsModule, FeedbackModule],
})
export class ContractsModule {}
