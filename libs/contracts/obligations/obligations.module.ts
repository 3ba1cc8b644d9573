import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationModule } from '#organisation';
import { CalendarModule } from '#platform/calendar';
import { SuppliersModule } from '#suppliers';
import { DecisionsModule } from '../decisions/decisions.module.js';
import { RegisterModule } from '../register/register.module.js';
import { Acting } from './acting.js';
import { Advice } from './advice.js';
import { DueDays } from './due-days.js';
import { Expectations } from './expectations.js';
import { InstancesAhead } from './instances-ahead.js';
import { Obligation } from './obligation.js';
import { ObligationInstance } from './obligation-instance.js';
import { ObligationChecks, ObligationReactions } from './obligation.reactions.js';
import { ObligationLetters, ObligationWatch } from './obligation-watch.js';
import { Obligations } from './obligations.js';
import { Performance } from './performance.js';

@Module({
  imports: [
    OrganisationModule,
    SuppliersModule,
    CalendarModule,
    RegisterModule,
    DecisionsModule,
    TypeOrmModule.forFeature([Obligation, ObligationInstance, Advice]),
  ],
  providers: [
    Acting,
    DueDays,
    InstancesAhead,
    Obligations,
    Performance,
    Expectations,
    ObligationWatch,
    ObligationLetters,
    ObligationReactions,
    ObligationChecks,
  ],
  exports: [Obligations, Performance, Expectations, Acting, DueDays],
})
export class ObligationsModule {}
