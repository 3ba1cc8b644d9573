import { ApiProperty } from '@nestjs/swagger';
import { VERDICTS } from '#contracts';
import { FeedbackFigures } from '../feedback/campaign.responses.js';

export class ObjectiveReviewParticipant {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
}

export class ObjectiveReviewItem {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ['PLANNED', 'HELD'] }) state!: string;
  @ApiProperty({ type: String, format: 'date' }) plannedOn!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) heldOn!: string | null;
  @ApiProperty({ type: [ObjectiveReviewParticipant] }) participants!: ObjectiveReviewParticipant[];
  @ApiProperty({ type: Boolean, nullable: true }) changed!: boolean | null;
  @ApiProperty({ type: Number }) keep!: number;
  @ApiProperty({ type: Number }) change!: number;
  @ApiProperty({ type: Number }) drop!: number;
  @ApiProperty({ type: Number }) version!: number;
}

export class StaleObjective {
  @ApiProperty({ type: String, format: 'uuid' }) objectiveId!: string;
  @ApiProperty({ type: String }) statement!: string;
  @ApiProperty({ enum: ['NO_STRATEGY', 'NOT_REVIEWED'] }) because!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) lastReviewedOn!: string | null;
}

export class ObjectiveReviewList {
  @ApiProperty({ type: [ObjectiveReviewItem] }) items!: ObjectiveReviewItem[];
  @ApiProperty({ type: String, format: 'date', nullable: true }) lastHeldOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueOn!: string | null;
  @ApiProperty({ type: [StaleObjective] }) stale!: StaleObjective[];
  @ApiProperty({ type: Number, description: 'How many objectives are still wanted.' }) objectives!: number;
}

export class StrategyChange {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) statement!: string;
  @ApiProperty({ type: String, nullable: true }) before!: string | null;
  @ApiProperty({ type: String, nullable: true }) theme!: string | null;
  @ApiProperty({ enum: ['NEW', 'CHANGED', 'ENDED'] }) change!: string;
}

export class FeedbackInput {
  @ApiProperty({ type: String, format: 'uuid' }) campaignId!: string;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String }) service!: string;
  @ApiProperty({ type: String, format: 'date' }) closedOn!: string;
  @ApiProperty({ type: Number }) answered!: number;
  @ApiProperty({ type: Number, nullable: true }) invited!: number | null;
  @ApiProperty({ type: Number }) missing!: number;
  @ApiProperty({ type: FeedbackFigures, nullable: true }) figures!: FeedbackFigures | null;
}

export class KpiStanding {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: Number }) met!: number;
  @ApiProperty({ type: Number }) missed!: number;
  @ApiProperty({ type: Number }) notAvailable!: number;
  @ApiProperty({ type: Number }) disputed!: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) lastDay!: string | null;
}

export class ObjectiveInput {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) statement!: string;
  @ApiProperty({ type: String }) state!: string;
  @ApiProperty({ type: String, nullable: true }) beneficiary!: string | null;
  @ApiProperty({ enum: ['NO_STRATEGY', 'NOT_REVIEWED'], nullable: true }) stale!: string | null;
  @ApiProperty({ type: [KpiStanding] }) kpis!: KpiStanding[];
}

export class ObjectiveReviewInputs {
  @ApiProperty({ type: [StrategyChange] }) strategy!: StrategyChange[];
  @ApiProperty({ type: [FeedbackInput] }) feedback!: FeedbackInput[];
  @ApiProperty({ type: [ObjectiveInput] }) objectives!: ObjectiveInput[];
}

export class VerdictView {
  @ApiProperty({ type: String, format: 'uuid' }) objectiveId!: string;
  @ApiProperty({ enum: VERDICTS }) verdict!: string;
  @ApiProperty({ type: String, nullable: true }) motive!: string | null;
}

export class ObjectiveReviewView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) contractId!: string;
  @ApiProperty({ enum: ['PLANNED', 'HELD', 'CANCELLED'] }) state!: string;
  @ApiProperty({ type: String, format: 'date' }) plannedOn!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) heldOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The review before.' })
  since!: string | null;
  @ApiProperty({ type: [ObjectiveReviewParticipant] }) participants!: ObjectiveReviewParticipant[];
  @ApiProperty({ type: String, nullable: true }) strategyNote!: string | null;
  @ApiProperty({ type: String, nullable: true }) feedbackNote!: string | null;
  @ApiProperty({ type: Boolean, nullable: true }) changed!: boolean | null;
  @ApiProperty({ type: ObjectiveReviewInputs, description: 'As they stand; once held, as they stood.' })
  inputs!: ObjectiveReviewInputs;
  @ApiProperty({ type: [VerdictView] }) verdicts!: VerdictView[];
  @ApiProperty({ type: Number }) version!: number;
}

export class MissView {
  @ApiProperty({ type: String }) kpi!: string;
  @ApiProperty({ type: String, format: 'date' }) firstDay!: string;
  @ApiProperty({ type: String, format: 'date' }) lastDay!: string;
  @ApiProperty({ type: String, nullable: true }) value!: string | null;
  @ApiProperty({ type: String, nullable: true }) cause!: string | null;
  @ApiProperty({ type: String, nullable: true }) causeText!: string | null;
  @ApiProperty({ type: String }) state!: string;
}

export class ProgressObjective {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) statement!: string;
  @ApiProperty({ type: String, nullable: true }) beneficiary!: string | null;
  @ApiProperty({ type: String }) state!: string;
  @ApiProperty({ type: [KpiStanding] }) kpis!: KpiStanding[];
  @ApiProperty({ type: [MissView] }) misses!: MissView[];
}

export class ProgressView {
  @ApiProperty({ type: [ProgressObjective] }) objectives!: ProgressObjective[];
}
