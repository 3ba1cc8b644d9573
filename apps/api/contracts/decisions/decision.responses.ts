import { ApiProperty } from '@nestjs/swagger';
import { CAPACITIES, DECISION_KINDS } from '#contracts';

export class DecisionPerson {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, nullable: true }) name!: string | null;
}

export class DecisionApproval {
  @ApiProperty({ enum: CAPACITIES }) as!: string;
  @ApiProperty({ type: String, format: 'uuid' }) personId!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, format: 'date' }) on!: string;
}

export class DecisionView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) contractId!: string;
  @ApiProperty({ type: Number }) year!: number;
  @ApiProperty({ type: Number, description: 'Counted per contract and year.' }) number!: number;
  @ApiProperty({ enum: DECISION_KINDS }) kind!: string;
  @ApiProperty({ type: String, example: 'credit' }) subjectType!: string;
  @ApiProperty({ type: String, format: 'uuid' }) subjectId!: string;
  @ApiProperty({ type: String }) motive!: string;
  @ApiProperty({ enum: ['OWNER_AND_LEGAL'] }) source!: string;
  @ApiProperty({ enum: ['PROPOSED', 'TAKEN', 'REFUSED', 'WITHDRAWN'] }) state!: string;
  @ApiProperty({ type: DecisionPerson, nullable: true }) proposedBy!: DecisionPerson | null;
  @ApiProperty({ type: String, format: 'date' }) proposedOn!: string;
  @ApiProperty({ type: [DecisionApproval] }) approvals!: DecisionApproval[];
  @ApiProperty({ enum: CAPACITIES, isArray: true, description: 'Whose agreement is still needed.' })
  needs!: string[];
  @ApiProperty({ type: DecisionPerson, nullable: true }) closedBy!: DecisionPerson | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) closedOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) refusalReason!: string | null;
  @ApiProperty({ type: Number }) version!: number;
}

export class DecisionList {
  @ApiProperty({ type: [DecisionView] }) items!: DecisionView[];
}
