import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationModule } from '#organisation';
import { RegisterModule } from '../register/register.module.js';
import { KpiFiles } from './kpi-files.js';
import { KpiGrounds } from './kpi-grounds.js';
import { KpiTalk } from './kpi-talk.js';
import { KpiUse } from './kpi-use.js';
import { Kpis } from './kpis.js';
import { ObjectiveFiles } from './objective-files.js';
import { Objectives } from './objectives.js';
import { OutcomeLetters, OutcomeReactions } from './outcome.reactions.js';
import { Outcomes } from './outcomes.js';
import { SeatCalls } from './seat-calls.js';
import { SeatRights } from './seat-rights.js';
import { StrategicObjectives } from './strategic-objectives.js';
import { TargetChanges } from './target-changes.js';
import { Kpi } from './kpi.js';
import { KpiRemark } from './kpi-remark.js';
import { KpiTarget } from './kpi-target.js';
import { KpiVersion } from './kpi-version.js';
import { Objective } from './objective.js';
import { ObjectiveLink } from './objective-link.js';
import { StrategicObjective } from './strategic-objective.js';
import { TargetChange } from './target-change.js';

const ROWS = [
  StrategicObjective,
  Objective,
  ObjectiveLink,
  Kpi,
  KpiVersion,
  KpiTarget,
  TargetChange,
  KpiRemark,
];

@Module({
  imports: [OrganisationModule, RegisterModule, TypeOrmModule.forFeature(ROWS)],
  providers: [
    SeatRights,
    KpiGrounds,
    KpiFiles,
    Kpis,
    TargetChanges,
    KpiTalk,
    ObjectiveFiles,
    Objectives,
    StrategicObjectives,
    Outcomes,
    SeatCalls,
    KpiUse,
    OutcomeReactions,
    OutcomeLetters,
  ],
  exports: [Kpis, TargetChanges, KpiTalk, Objectives, StrategicObjectives, Outcomes],
})
export class OutcomesModule {}
