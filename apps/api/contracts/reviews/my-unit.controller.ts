import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { MyUnit } from '#contracts';
import type { Json } from '#platform/tenancy';
import { Allow } from '../../edge/allow.js';
import { FeedbackFigures } from '../feedback/campaign.responses.js';

class LedUnit {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String }) code!: string;
}

class UnitContract {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) reference!: string;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String, nullable: true }) supplier!: string | null;
}

class UnitKpiTarget {
  @ApiProperty({ enum: ['GE', 'LE', 'EQ', 'BETWEEN', 'ALL'] }) comparator!: string;
  @ApiProperty({ type: String, nullable: true }) value!: string | null;
  @ApiProperty({ type: String, nullable: true }) upper!: string | null;
}

class UnitKpiFigure {
  @ApiProperty({ type: String, nullable: true, description: 'Null when there was none to give.' })
  value!: string | null;
  @ApiProperty({ type: String, format: 'date' }) lastDay!: string;
  @ApiProperty({ type: Boolean, nullable: true }) isMet!: boolean | null;
}

class UnitKpi {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String }) state!: string;
  @ApiProperty({ type: String, nullable: true }) unit!: string | null;
  @ApiProperty({ type: String, nullable: true }) accountable!: string | null;
  @ApiProperty({ type: UnitKpiTarget, nullable: true }) target!: UnitKpiTarget | null;
  @ApiProperty({ type: UnitKpiFigure, nullable: true }) last!: UnitKpiFigure | null;
}

class UnitOutcome {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) statement!: string;
  @ApiProperty({ type: String }) state!: string;
  @ApiProperty({ type: String, nullable: true }) beneficiary!: string | null;
  @ApiProperty({ type: UnitContract }) contract!: UnitContract;
  @ApiProperty({ type: [UnitKpi] }) kpis!: UnitKpi[];
}

class UnitNeed {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) statement!: string;
  @ApiProperty({ type: String }) state!: string;
  @ApiProperty({ type: String }) coverage!: string;
  @ApiProperty({ type: String, format: 'date' }) raisedOn!: string;
  @ApiProperty({ type: UnitContract }) contract!: UnitContract;
}

class UnitCampaign {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String }) service!: string;
  @ApiProperty({ enum: ['OPEN', 'CLOSED'] }) state!: string;
  @ApiProperty({ type: String, format: 'date' }) opensOn!: string;
  @ApiProperty({ type: String, format: 'date' }) closesOn!: string;
  @ApiProperty({ type: Number }) answered!: number;
  @ApiProperty({ type: Number, nullable: true }) invited!: number | null;
  @ApiProperty({ type: Number }) missing!: number;
  @ApiProperty({ type: UnitContract }) contract!: UnitContract;
  @ApiProperty({ type: FeedbackFigures, nullable: true }) figures!: FeedbackFigures | null;
}

export class UnitScreen {
  @ApiProperty({ type: [LedUnit] }) units!: LedUnit[];
  @ApiProperty({ type: [UnitOutcome] }) outcomes!: UnitOutcome[];
  @ApiProperty({ type: [UnitNeed], description: 'The newest hundred.' }) needs!: UnitNeed[];
  @ApiProperty({ type: [UnitCampaign] }) campaigns!: UnitCampaign[];
}

/** What the units that the reader leads get from the contracts: one request, one screen. */
@ApiTags('reviews')
@Controller('v1/orgs/:org/my-unit')
export class MyUnitController {
  constructor(private readonly unit: MyUnit) {}

  @Allow({ BU_LEAD: 'own', EXECUTIVE: 'own', CIO_OFFICE: 'own' })
  @Get()
  @ApiOkResponse({ type: UnitScreen })
  card(): Promise<Json> {
    return this.unit.card();
  }
}
