import { ApiProperty } from '@nestjs/swagger';
import { COVERAGES, NEED_ORIGINS, NEED_STATES, OPPORTUNITY_STATES } from '#contracts';

export class ContractName {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) reference!: string;
  @ApiProperty({ type: String }) title!: string;
}

export class RefusedView {
  @ApiProperty({ type: String }) text!: string;
  @ApiProperty({ type: String, nullable: true }) by!: string | null;
  @ApiProperty({ type: String, format: 'date' }) on!: string;
}

/** The occasion that took a need up; the supplier does not read it. */
export class OpportunityName {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: Number }) number!: number;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ enum: OPPORTUNITY_STATES }) state!: string;
}

export class NeedView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: ContractName }) contract!: ContractName;
  @ApiProperty({ enum: NEED_ORIGINS }) origin!: string;
  @ApiProperty({ type: String }) statement!: string;
  @ApiProperty({ type: String, nullable: true }) businessUnit!: string | null;
  @ApiProperty({ enum: COVERAGES }) coverage!: string;
  @ApiProperty({ enum: NEED_STATES }) state!: string;
  @ApiProperty({ type: Boolean }) isShared!: boolean;
  @ApiProperty({ type: String, format: 'date' }) raisedOn!: string;
  @ApiProperty({ type: String, nullable: true }) raisedBy!: string | null;
  @ApiProperty({ type: RefusedView, nullable: true }) refusedAs!: RefusedView | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) closedOn!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Null for the supplier.' })
  declinedBecause!: string | null;
  @ApiProperty({ type: OpportunityName, nullable: true }) opportunity!: OpportunityName | null;
  @ApiProperty({ type: Number }) version!: number;
}

export class NeedList {
  @ApiProperty({ type: [NeedView] }) items!: NeedView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

/** What one unit needs of one contract. */
export class CoverageCell {
  @ApiProperty({ type: String, nullable: true }) businessUnit!: string | null;
  @ApiProperty({ type: ContractName }) contract!: ContractName;
  @ApiProperty({ type: Number }) needs!: number;
  @ApiProperty({ type: Number }) covered!: number;
  @ApiProperty({ type: Number }) partial!: number;
  @ApiProperty({ type: Number }) gaps!: number;
}

export class CoverageMatrix {
  @ApiProperty({ type: [CoverageCell] }) items!: CoverageCell[];
}
