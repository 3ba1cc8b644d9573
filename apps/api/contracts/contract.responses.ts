import { ApiProperty } from '@nestjs/swagger';
import { CONTRACT_STATES, CONTRACT_TYPES, RENEWAL_MODES } from '#contracts';

export class Amount {
  @ApiProperty({ type: String, example: '4200000.00' }) amount!: string;
  @ApiProperty({ type: String, example: 'EUR' }) currency!: string;
}

export class ContractSupplier {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'uuid' }) relationshipId!: string;
  @ApiProperty({ type: String }) name!: string;
}

export class ContractOwner {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, nullable: true }) name!: string | null;
}

export class ContractRow {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) reference!: string;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ enum: CONTRACT_TYPES, nullable: true }) type!: string | null;
  @ApiProperty({ type: ContractSupplier, nullable: true }) supplier!: ContractSupplier | null;
  @ApiProperty({ type: [ContractSupplier] }) coSuppliers!: ContractSupplier[];
  @ApiProperty({ type: ContractOwner, nullable: true }) owner!: ContractOwner | null;
  @ApiProperty({ type: Amount, nullable: true }) annualValue!: Amount | null;
  @ApiProperty({
    type: Amount,
    nullable: true,
    description: 'The annual value, else the total spread over the duration.',
  })
  annualWorth!: Amount | null;
  @ApiProperty({ type: Amount, nullable: true }) totalValue!: Amount | null;
  @ApiProperty({ type: String }) currency!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) startOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endOn!: string | null;
  @ApiProperty({ type: Boolean }) endIsEstimated!: boolean;
  @ApiProperty({ enum: RENEWAL_MODES, nullable: true }) renewalMode!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'P6M' }) notice!: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Null when counted in weeks or days.' })
  noticeMonths!: number | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) lastNoticeDate!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Ten business days before.' })
  lastNoticeSafeDate!: string | null;
  @ApiProperty({ enum: ['OWNER', 'TYPE', 'VALUE', 'START', 'END', 'RENEWAL', 'NOTICE'], isArray: true })
  completeness!: string[];
  @ApiProperty({ type: Boolean, nullable: true }) criticalFunction!: boolean | null;
  @ApiProperty({ type: Boolean, nullable: true }) personalData!: boolean | null;
  @ApiProperty({ enum: CONTRACT_STATES }) state!: string;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The last day, once notice is given.',
  })
  endingOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) suspendedUntil!: string | null;
  @ApiProperty({ type: Number }) version!: number;
}

export class ContractList {
  @ApiProperty({ type: [ContractRow] }) items!: ContractRow[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
  @ApiProperty({ type: Number, required: false }) total?: number;
}

export class SteppedOver {
  @ApiProperty({ type: String, format: 'date' }) date!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String }) nameEn!: string;
}

export class ReckoningStep {
  @ApiProperty({ enum: ['notice-counted', 'weekend', 'holiday', 'rolled-back', 'margin', 'margin-holiday'] })
  code!: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) params!: Record<string, unknown>;
}

export class Credit {
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) publishedOn!: string | null;
  @ApiProperty({ type: String }) licence!: string;
}

export class ReportedAmendment {
  @ApiProperty({ type: Number }) number!: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) signedOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) publishedOn!: string | null;
  @ApiProperty({ type: String }) summary!: string;
  @ApiProperty({ type: String, nullable: true }) amount!: string | null;
  @ApiProperty({ type: Number, nullable: true }) durationMonths!: number | null;
  @ApiProperty({ type: 'array', nullable: true, items: { type: 'object', additionalProperties: true } })
  suppliers!: unknown[] | null;
}

export class ContractView extends ContractRow {
  @ApiProperty({ type: String, format: 'date', nullable: true }) signedOn!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'P1Y' }) renewalTerm!: string | null;
  @ApiProperty({ type: Number, nullable: true }) renewalTermMonths!: number | null;
  @ApiProperty({ type: String, nullable: true }) supplierNotice!: string | null;
  @ApiProperty({ type: Number, nullable: true }) supplierNoticeMonths!: number | null;
  @ApiProperty({ type: [SteppedOver], description: 'Holidays stepped over on the way to the two dates.' })
  why!: SteppedOver[];
  @ApiProperty({ type: [ReckoningStep], description: 'The whole way from the end to the two dates.' })
  reckoning!: ReckoningStep[];
  @ApiProperty({ type: Credit, nullable: true }) source!: Credit | null;
  @ApiProperty({ type: [ReportedAmendment] }) amendments!: ReportedAmendment[];
}
