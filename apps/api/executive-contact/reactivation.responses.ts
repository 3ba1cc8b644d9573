import { ApiProperty } from '@nestjs/swagger';
import { CALLED_OFF, PLAN_STATES } from '#executive-contact';
import { SkippedHoliday } from './pair.responses.js';

export class PlanOwner {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, nullable: true }) title!: string | null;
}

export class ReactivationPlanView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) pairId!: string;
  @ApiProperty({ type: String, format: 'uuid' }) relationshipId!: string;
  @ApiProperty({ enum: PLAN_STATES }) state!: string;
  @ApiProperty({ type: String, format: 'date' }) sinceOn!: string;
  @ApiProperty({ type: String, format: 'date' }) dormantOn!: string;
  @ApiProperty({ type: String, format: 'date', description: 'From when its ten business days are counted.' })
  askedOn!: string;
  @ApiProperty({ type: String, format: 'date' }) dueOn!: string;
  @ApiProperty({ enum: ['DORMANT', 'RELEASE'], description: 'What the due date is counted from.' })
  dueReason!: string;
  @ApiProperty({ type: [SkippedHoliday], description: 'Why this date: the holidays stepped over.' })
  why!: SkippedHoliday[];
  @ApiProperty({ type: Boolean }) isLate!: boolean;
  @ApiProperty({ type: String, enum: ['hold', 'paused', 'vacant', 'snoozed'], nullable: true })
  sparedBecause!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) latestCallOn!: string | null;
  @ApiProperty({ type: PlanOwner, nullable: true }) owner!: PlanOwner | null;
  @ApiProperty({ type: String, nullable: true }) subject!: string | null;
  @ApiProperty({ type: String, nullable: true }) ourStakes!: string | null;
  @ApiProperty({ type: String, nullable: true }) hopedFor!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) firstCallOn!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) touchpointId!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) madeOn!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) spokenBy!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) spokenOn!: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Days from dormancy to the conversation.' })
  daysTaken!: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endedOn!: string | null;
  @ApiProperty({ type: String, enum: CALLED_OFF, nullable: true }) calledOffBecause!: string | null;
  @ApiProperty({ type: Number }) version!: number;
}
