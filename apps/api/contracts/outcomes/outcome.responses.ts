import { ApiProperty } from '@nestjs/swagger';
import {
  BUSINESS_FUNCTIONS,
  COMPARATORS,
  FACETS,
  FREQUENCIES,
  KPI_STATES,
  NATURES,
  OBJECTIVE_STATES,
  SEATS,
} from '#contracts';
import { KpiDefinitionBody, TheThreeAnswers } from './kpi.requests.js';
import { KpiFigures } from '../measures/measure.responses.js';

const DAY = { type: String, format: 'date', nullable: true } as const;
const TEXT = { type: String, nullable: true } as const;
const NUMBER = { type: Number, nullable: true } as const;

export class StrategicObjectiveView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) statement!: string;
  @ApiProperty(TEXT) theme!: string | null;
  @ApiProperty(DAY) horizon!: string | null;
  @ApiProperty({ type: Boolean }) active!: boolean;
  @ApiProperty({ type: Number, description: 'How many objectives of contracts serve it.' })
  objectives!: number;
  @ApiProperty({ type: Number }) version!: number;
}
export class StrategicObjectiveList {
  @ApiProperty({ type: [StrategicObjectiveView] }) items!: StrategicObjectiveView[];
  @ApiProperty(TEXT) nextCursor!: string | null;
}

export class OutcomeName {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
}
export class ServedStrategy {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) statement!: string;
}

export class KpiTargetView {
  @ApiProperty({ enum: [...COMPARATORS, 'ALL'] }) comparator!: string;
  @ApiProperty(NUMBER) value!: number | null;
  @ApiProperty(NUMBER) upper!: number | null;
  @ApiProperty(NUMBER) amber!: number | null;
  @ApiProperty(NUMBER) red!: number | null;
  @ApiProperty({ ...DAY, required: false }) from?: string | null;
  @ApiProperty({ ...DAY, required: false }) to?: string | null;
}
export class SeatApprovals {
  @ApiProperty(DAY) IT!: string | null;
  @ApiProperty(DAY) BUSINESS!: string | null;
  @ApiProperty(DAY) SUPPLIER!: string | null;
}

export class KpiRow {
  @ApiProperty({ type: KpiFigures, nullable: true, required: false, description: 'In lists only.' })
  figures?: KpiFigures | null;
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) objectiveId!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ enum: KPI_STATES }) state!: string;
  @ApiProperty({ enum: NATURES }) nature!: string;
  @ApiProperty(TEXT) unit!: string | null;
  @ApiProperty({ enum: ['UP', 'DOWN'] }) direction!: string;
  @ApiProperty({ enum: FREQUENCIES, nullable: true }) frequency!: string | null;
  @ApiProperty(NUMBER) baseline!: number | null;
  @ApiProperty({ type: [String] }) parts!: string[];
  @ApiProperty({ type: Number }) burdenMinutes!: number;
  @ApiProperty({ type: Number }) weight!: number;
  @ApiProperty({ type: Boolean }) isCreditable!: boolean;
  @ApiProperty({ type: Boolean }) isContractual!: boolean;
  @ApiProperty({ type: Boolean }) inSteeringReport!: boolean;
  @ApiProperty({ type: OutcomeName, nullable: true }) accountable!: OutcomeName | null;
  @ApiProperty(NUMBER) qualityScore!: number | null;
  @ApiProperty({ type: Number }) newest!: number;
  @ApiProperty({ ...NUMBER, description: 'The number of the definition in force.' }) inForce!: number | null;
  @ApiProperty(DAY) activeFrom!: string | null;
  @ApiProperty(DAY) retiredFrom!: string | null;
  @ApiProperty(TEXT) retiredReason!: string | null;
  @ApiProperty(DAY) lastUsedOn!: string | null;
  @ApiProperty({ ...DAY, description: 'No target may begin before this day.' }) judgedUntil!: string | null;
  @ApiProperty({ type: KpiTargetView, nullable: true, description: 'In force today.' })
  target!: KpiTargetView | null;
  @ApiProperty({ type: SeatApprovals, description: 'Of the newest definition.' }) approvals!: SeatApprovals;
  @ApiProperty({ type: Number }) version!: number;
}

export class ObjectiveView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) contractId!: string;
  @ApiProperty({ type: String }) statement!: string;
  @ApiProperty({ enum: OBJECTIVE_STATES }) state!: string;
  @ApiProperty({ type: OutcomeName, nullable: true }) beneficiary!: OutcomeName | null;
  @ApiProperty(TEXT) itContribution!: string | null;
  @ApiProperty(TEXT) supplierContribution!: string | null;
  @ApiProperty(TEXT) baseline!: string | null;
  @ApiProperty({ type: OutcomeName, nullable: true }) ownerCustomer!: OutcomeName | null;
  @ApiProperty({ type: OutcomeName, nullable: true }) ownerSupplier!: OutcomeName | null;
  @ApiProperty({ type: Boolean }) isStrategic!: boolean;
  @ApiProperty({ type: [ServedStrategy], description: 'Empty for the supplier.' })
  strategicObjectives!: ServedStrategy[];
  @ApiProperty({ type: String, format: 'date' }) proposedOn!: string;
  @ApiProperty(DAY) customerAgreedOn!: string | null;
  @ApiProperty(DAY) supplierAgreedOn!: string | null;
  @ApiProperty(DAY) activeFrom!: string | null;
  @ApiProperty(DAY) endedOn!: string | null;
  @ApiProperty(TEXT) endedReason!: string | null;
  @ApiProperty(DAY) lastReviewedOn!: string | null;
  @ApiProperty({ type: Boolean, description: 'No strategic link, or nobody looked at it for a year.' })
  isStale!: boolean;
  @ApiProperty({ type: Number }) version!: number;
}
export class ObjectiveCard extends ObjectiveView {
  @ApiProperty({ enum: SEATS, isArray: true, description: 'Where the reader sits.' }) seats!: string[];
}
export class ObjectiveWithKpis extends ObjectiveCard {
  @ApiProperty({ type: [KpiRow] }) kpis!: KpiRow[];
}

export class BurdenRelief {
  @ApiProperty({ type: String, format: 'uuid' }) kpiId!: string;
  @ApiProperty({ type: Number, description: 'A month.' }) minutes!: number;
  @ApiProperty({ enum: ['RETIRE', 'AUTOMATE'] }) advice!: string;
}
export class OutcomeBalance {
  @ApiProperty({ ...NUMBER, description: 'Percent of the weight that is outcome or experience.' })
  outcomeShare!: number | null;
  @ApiProperty({ type: Number }) kpis!: number;
  @ApiProperty({ type: Number }) experience!: number;
  @ApiProperty({ type: Number }) reported!: number;
  @ApiProperty({ type: Number, description: 'Minutes a month.' }) burdenMinutes!: number;
  @ApiProperty({ type: Number }) burdenBudget!: number;
  @ApiProperty({
    enum: ['OUTCOME_SHARE_LOW', 'NO_EXPERIENCE', 'TOO_MANY_KPIS', 'TOO_MANY_REPORTED', 'BURDEN_OVER_BUDGET'],
    isArray: true,
  })
  warnings!: string[];
  @ApiProperty({ type: [BurdenRelief] }) relief!: BurdenRelief[];
  @ApiProperty({ type: [String], description: 'KPIs that nobody used for two periods.' }) unused!: string[];
}
export class ContractOutcomes {
  @ApiProperty({ type: [ObjectiveWithKpis] }) objectives!: ObjectiveWithKpis[];
  @ApiProperty({ type: OutcomeBalance }) balance!: OutcomeBalance;
  @ApiProperty({ enum: SEATS, isArray: true, description: 'Where the reader sits, whatever the unit.' })
  seats!: string[];
}

export class KpiLack {
  @ApiProperty({ type: String, description: 'Its words are under rule.<code>.' }) code!: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) params!: Record<string, unknown>;
  @ApiProperty({ type: String }) pointer!: string;
}
export class KpiRefusal extends KpiLack {
  @ApiProperty({ enum: [...FACETS, 'APPROVALS'] }) gate!: string;
}
export class KpiQualityFacet {
  @ApiProperty({ enum: FACETS }) facet!: string;
  @ApiProperty({ type: Number }) value!: number;
  @ApiProperty({ type: Number }) weight!: number;
  @ApiProperty({ type: [KpiLack] }) lacks!: KpiLack[];
}
export class KpiQualityView {
  @ApiProperty({ type: Number }) formula!: number;
  @ApiProperty({ type: Number }) score!: number;
  @ApiProperty({ enum: NATURES }) nature!: string;
  @ApiProperty({ type: [KpiQualityFacet] }) facets!: KpiQualityFacet[];
  @ApiProperty({ type: [KpiLack] }) warnings!: KpiLack[];
  @ApiProperty({ type: [KpiRefusal] }) refusals!: KpiRefusal[];
}

export class KpiDefinitionView {
  @ApiProperty({ type: Number }) n!: number;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String }) definition!: string;
  @ApiProperty({ enum: NATURES }) nature!: string;
  @ApiProperty({ type: TheThreeAnswers }) answers!: TheThreeAnswers;
  @ApiProperty(TEXT) beneficiary!: string | null;
  @ApiProperty(TEXT) object!: string | null;
  @ApiProperty(TEXT) perimeter!: string | null;
  @ApiProperty(TEXT) formula!: string | null;
  @ApiProperty(TEXT) unit!: string | null;
  @ApiProperty({ enum: ['UP', 'DOWN'] }) direction!: string;
  @ApiProperty(TEXT) source!: string | null;
  @ApiProperty(TEXT) method!: string | null;
  @ApiProperty({ enum: FREQUENCIES, nullable: true }) frequency!: string | null;
  @ApiProperty(NUMBER) baseline!: number | null;
  @ApiProperty(TEXT) ambition!: string | null;
  @ApiProperty(TEXT) need!: string | null;
  @ApiProperty(DAY) targetOn!: string | null;
  @ApiProperty(DAY) reviewOn!: string | null;
  @ApiProperty({ type: Number }) burdenMinutes!: number;
  @ApiProperty({ type: [String] }) parts!: string[];
  @ApiProperty({ type: KpiTargetView, nullable: true }) target!: KpiTargetView | null;
  @ApiProperty({ type: SeatApprovals }) approvals!: SeatApprovals;
  @ApiProperty(DAY) from!: string | null;
  @ApiProperty(DAY) to!: string | null;
}
export class TargetChangeView extends KpiTargetView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) reason!: string;
  @ApiProperty({ type: String, format: 'date' }) wantedOn!: string;
  @ApiProperty({ type: Number, description: 'Days from the need to the first day of the target.' })
  leadDays!: number;
  @ApiProperty({ enum: ['PROPOSED', 'AGREED', 'REFUSED', 'WITHDRAWN'] }) state!: string;
  @ApiProperty(TEXT) answer!: string | null;
  @ApiProperty(DAY) answeredOn!: string | null;
}
export class KpiRemarkView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: Number, description: 'The definition that is spoken of.' }) n!: number;
  @ApiProperty({ enum: SEATS }) seat!: string;
  @ApiProperty({ enum: ['COMMENT', 'COUNTER_PROPOSAL'] }) kind!: string;
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ ...TEXT, description: 'Null when the name is not the reader’s side’s to read.' }) by!:
    string | null;
  @ApiProperty({ type: String, format: 'date' }) on!: string;
}
export class KpiView extends KpiRow {
  @ApiProperty({ type: String, format: 'uuid' }) contractId!: string;
  @ApiProperty({ type: String, description: 'The statement of its objective.' }) objective!: string;
  @ApiProperty({ type: KpiQualityView, nullable: true }) quality!: KpiQualityView | null;
  @ApiProperty({ type: KpiDefinitionView, description: 'The newest.' }) definition!: KpiDefinitionView;
  @ApiProperty({ type: [KpiDefinitionView] }) versions!: KpiDefinitionView[];
  @ApiProperty({ type: [KpiTargetView] }) targets!: KpiTargetView[];
  @ApiProperty({ type: [TargetChangeView] }) targetChanges!: TargetChangeView[];
  @ApiProperty({ type: [KpiRemarkView] }) remarks!: KpiRemarkView[];
  @ApiProperty({ enum: SEATS, isArray: true, description: 'Where the reader sits.' }) seats!: string[];
}

export class KpiTemplateView {
  @ApiProperty({ type: String }) key!: string;
  @ApiProperty({ enum: BUSINESS_FUNCTIONS }) businessFunction!: string;
  @ApiProperty({ type: KpiDefinitionBody }) definition!: KpiDefinitionBody;
}
export class KpiTemplateList {
  @ApiProperty({ type: [KpiTemplateView] }) items!: KpiTemplateView[];
}
