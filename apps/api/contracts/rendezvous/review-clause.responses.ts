import { ApiProperty } from '@nestjs/swagger';
import { RECURRENCES, REVIEW_OUTCOMES, REVIEW_STATES, TRIGGER_KINDS } from '#contracts';
import { SIDES } from '#organisation';
import { DueStep } from '../obligations/obligation.responses.js';

export class ReviewOccasion {
  @ApiProperty({ enum: TRIGGER_KINDS }) kind!: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Percent, signed.' }) figure!: number | null;
  @ApiProperty({ type: String, nullable: true }) text!: string | null;
}

export class ClauseReviewView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) reviewClauseId!: string;
  @ApiProperty({ type: Number, nullable: true }) number!: number | null;
  @ApiProperty({ type: String, format: 'date' }) namedOn!: string;
  @ApiProperty({ type: String, format: 'date' }) dueOn!: string;
  @ApiProperty({ type: [DueStep] }) why!: DueStep[];
  @ApiProperty({ type: String, format: 'date' }) lapseOn!: string;
  @ApiProperty({ enum: REVIEW_STATES }) state!: string;
  @ApiProperty({ type: ReviewOccasion, nullable: true }) trigger!: ReviewOccasion | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) lapsedOn!: string | null;
  @ApiProperty({ enum: REVIEW_OUTCOMES, nullable: true }) outcome!: string | null;
  @ApiProperty({ type: String, nullable: true }) record!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) heldOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) heldBy!: string | null;
  @ApiProperty({ type: Number }) version!: number;
}

export class AgreedTrigger {
  @ApiProperty({ enum: TRIGGER_KINDS }) kind!: string;
  @ApiProperty({ type: Number, nullable: true }) threshold!: number | null;
}

export class ReviewParticipant {
  @ApiProperty({ type: String, format: 'uuid' }) personId!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ enum: SIDES }) side!: string;
}

export class ReviewClauseView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) contractId!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) clauseId!: string | null;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ enum: RECURRENCES }) recurrence!: string;
  @ApiProperty({ type: String, format: 'date' }) firstOn!: string;
  @ApiProperty({ type: [AgreedTrigger] }) triggers!: AgreedTrigger[];
  @ApiProperty({ type: [ReviewParticipant] }) participants!: ReviewParticipant[];
  @ApiProperty({ type: String, format: 'date', nullable: true }) endedOn!: string | null;
  @ApiProperty({ type: [ClauseReviewView], description: 'The last first.' }) reviews!: ClauseReviewView[];
  @ApiProperty({ type: Number }) version!: number;
}

export class ReviewClauseList {
  @ApiProperty({ type: [ReviewClauseView] }) items!: ReviewClauseView[];
}
