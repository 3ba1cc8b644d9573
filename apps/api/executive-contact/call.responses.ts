import { ApiProperty } from '@nestjs/swagger';
import { LEVELS } from '#organisation';

/** A code and the facts its sentence is made of. */
export class CodedFact {
  @ApiProperty({ type: String, example: 'SILENCE' }) code!: string;
  @ApiProperty({ type: Object, additionalProperties: { type: ['string', 'number', 'null'] } as never })
  params!: Record<string, string | number | null>;
}

export class CallReason extends CodedFact {
  @ApiProperty({ type: Number, description: 'Points it brings to the score.' }) points!: number;
}

export class CallComponents {
  @ApiProperty({ type: Number, nullable: true, description: 'Urgency' }) U!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Stake' }) S!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Timing' }) T!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Complacency' }) C!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Substance' }) B!: number | null;
  @ApiProperty({ type: Number, description: 'Receptivity' }) R!: number;
}

export class CallCounterpart {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, nullable: true }) title!: string | null;
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
  @ApiProperty({ type: String, nullable: true }) phone!: string | null;
  @ApiProperty({ enum: LEVELS }) level!: string;
  @ApiProperty({ type: String }) timeZone!: string;
  @ApiProperty({ type: String, nullable: true }) seat!: string | null;
}

export class CallWindow {
  @ApiProperty({ type: String, format: 'date-time' }) from!: string;
  @ApiProperty({ type: String, format: 'date-time' }) to!: string;
  @ApiProperty({ type: String }) zone!: string;
  @ApiProperty({ type: String }) theirZone!: string;
}

export class NamedRelationship {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
}

export class CallSeats {
  @ApiProperty({ type: String, nullable: true }) customer!: string | null;
  @ApiProperty({ type: String, nullable: true }) supplier!: string | null;
}

export class CallBrief {
  @ApiProperty({ type: [CodedFact] }) facts!: CodedFact[];
}

export class Call {
  @ApiProperty({ type: String, format: 'uuid' }) pairId!: string;
  @ApiProperty({ type: NamedRelationship }) relationship!: NamedRelationship;
  @ApiProperty({ type: CallCounterpart, nullable: true }) counterpart!: CallCounterpart | null;
  @ApiProperty({ type: CallSeats }) seats!: CallSeats;
  @ApiProperty({ type: Number }) score!: number;
  @ApiProperty({ type: Number, description: 'Share of the weights that had data, 0–1.' }) coverage!: number;
  @ApiProperty({ type: CallComponents }) components!: CallComponents;
  @ApiProperty({ type: [CallReason] }) reasons!: CallReason[];
  @ApiProperty({ type: CallWindow, nullable: true }) window!: CallWindow | null;
  @ApiProperty({ type: CallBrief }) brief!: CallBrief;
}

export class SkippedPair {
  @ApiProperty({ type: String, format: 'uuid' }) pairId!: string;
  @ApiProperty({ type: NamedRelationship }) relationship!: NamedRelationship;
  @ApiProperty({ type: String, example: 'recent-touch' }) reason!: string;
  @ApiProperty({
    type: String,
    format: 'date',
    required: false,
    description: 'The day the counterpart is back, when they are away.',
  })
  until?: string;
}

export class SuggestedCall extends Call {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: [Call] }) alternates!: Call[];
  @ApiProperty({ type: [SkippedPair] }) skipped!: SkippedPair[];
}

export class CallOfTheDayView {
  @ApiProperty({ enum: ['CALL', 'NONE', 'DONE'] }) state!: string;
  @ApiProperty({ type: SuggestedCall, nullable: true }) suggestion!: SuggestedCall | null;
  @ApiProperty({ type: [SkippedPair], description: 'Why the others were not proposed.' })
  skipped!: SkippedPair[];
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The day the executive is back, while they are away.',
  })
  awayUntil!: string | null;
}
