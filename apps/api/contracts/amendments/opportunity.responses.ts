import { ApiProperty } from '@nestjs/swagger';
import { AMENDMENT_STATES, MANDATORS, NEED_STATES, OPPORTUNITY_STATES, TRIGGERS } from '#contracts';
import { ContractName } from '../needs/need.responses.js';

export class ContractAndCurrency extends ContractName {
  @ApiProperty({ type: String, example: 'EUR' }) currency!: string;
}

export class ValueRange {
  @ApiProperty({ type: String, example: '100000.00' }) low!: string;
  @ApiProperty({ type: String, example: '140000.00' }) high!: string;
}

export class NeedName {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) statement!: string;
  @ApiProperty({ enum: NEED_STATES }) state!: string;
  @ApiProperty({ type: String, nullable: true }) businessUnit!: string | null;
  @ApiProperty({ type: Boolean }) isShared!: boolean;
}

export class OpportunityRow {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: Number, description: 'OPP-n.' }) number!: number;
  @ApiProperty({ type: ContractAndCurrency }) contract!: ContractAndCurrency;
  @ApiProperty({ enum: TRIGGERS }) trigger!: string;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ enum: OPPORTUNITY_STATES }) state!: string;
  @ApiProperty({ type: String, format: 'date' }) openedOn!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) windowFrom!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) windowUntil!: string | null;
  @ApiProperty({ type: ValueRange, nullable: true }) ourValue!: ValueRange | null;
  @ApiProperty({ type: ValueRange, nullable: true }) theirValue!: ValueRange | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) closedOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) lostReason!: string | null;
  @ApiProperty({ type: [NeedName] }) needs!: NeedName[];
  @ApiProperty({ type: Number }) version!: number;
}

export class OpportunityList {
  @ApiProperty({ type: [OpportunityRow] }) items!: OpportunityRow[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

export class MandateGiven {
  @ApiProperty({ enum: MANDATORS }) as!: string;
  @ApiProperty({ type: String, format: 'uuid' }) personId!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, format: 'date' }) on!: string;
}

/** The mandate of whoever asks; nobody reads the other side's. */
export class MandateView {
  @ApiProperty({ type: String }) objectives!: string;
  @ApiProperty({ type: String, nullable: true }) limits!: string | null;
  @ApiProperty({ type: String, nullable: true, example: '110000.00' }) reservationValue!: string | null;
  @ApiProperty({ type: [MandateGiven] }) givenBy!: MandateGiven[];
  @ApiProperty({ type: Number }) version!: number;
}

export class AmendmentName {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: Number, nullable: true }) number!: number | null;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ enum: AMENDMENT_STATES }) state!: string;
}

export class OpportunityView extends OpportunityRow {
  @ApiProperty({ type: MandateView, nullable: true }) mandate!: MandateView | null;
  @ApiProperty({ type: [AmendmentName] }) amendments!: AmendmentName[];
}

export class TriggerCount {
  @ApiProperty({ enum: TRIGGERS }) trigger!: string;
  @ApiProperty({ type: Number }) seized!: number;
  @ApiProperty({ type: Number }) lost!: number;
  @ApiProperty({ type: Number }) open!: number;
}

export class LostOccasion {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: Number }) number!: number;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String, format: 'date' }) closedOn!: string;
  @ApiProperty({ type: String }) reason!: string;
}

/** Occasions seized and lost. */
export class OccasionReport {
  @ApiProperty({ type: Number }) seized!: number;
  @ApiProperty({ type: Number }) lost!: number;
  @ApiProperty({ type: Number }) open!: number;
  @ApiProperty({ type: [TriggerCount] }) byTrigger!: TriggerCount[];
  @ApiProperty({ type: [LostOccasion] }) lostBecause!: LostOccasion[];
}
