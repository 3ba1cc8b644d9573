import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganisationModule } from '#organisation';
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
  imports: [OrganisationModule, TypeOrmModule.forFeature(ROWS)],
})
export class OutcomesModule {}
