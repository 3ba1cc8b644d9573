import { ApiProperty, PartialType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import {
  CONTRACT_SORTS,
  CONTRACT_STATES,
  CONTRACT_TYPES,
  type ContractSort,
  type ContractState,
  type ContractType,
  RENEWAL_MODES,
  type RenewalMode,
} from '#contracts';
import { AsText, IsAmount, IsCurrency, IsDay, IsFlag, MayBeAbsent } from '../edge/fields.js';
import { Page } from '../edge/page.js';

/** What a person enters of a contract. A null clears, an absent field stays. */
export class ContractDetails {
  @ApiProperty({ type: String, maxLength: 100 }) @IsString() @Length(1, 100) reference!: string;
  @ApiProperty({ type: String, maxLength: 300 }) @IsString() @Length(1, 300) title!: string;
  @ApiProperty({ type: String, format: 'uuid', description: 'The lead.' }) @IsUUID() supplierId!: string;

  @ApiProperty({ type: [String], required: false, description: 'Co-contractors of a consortium.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  coSupplierIds?: string[];

  @ApiProperty({ enum: CONTRACT_TYPES, required: false, nullable: true })
  @IsOptional()
  @IsIn(CONTRACT_TYPES)
  type?: ContractType | null;

  @ApiProperty({ type: String, format: 'uuid', required: false, nullable: true })
  @IsOptional()
  @IsUUID()
  ownerPersonId?: string | null;

  @ApiProperty({ type: String, example: '4200000.00', required: false, nullable: true })
  @IsOptional()
  @AsText()
  @IsAmount()
  annualValue?: string | null;

  @ApiProperty({ type: String, example: '21000000.00', required: false, nullable: true })
  @IsOptional()
  @AsText()
  @IsAmount()
  totalValue?: string | null;

  @ApiProperty({ type: String, example: 'EUR' }) @IsCurrency() currency!: string;

  @ApiProperty({ type: String, format: 'date', required: false, nullable: true })
  @IsOptional()
  @IsDay()
  signedOn?: string | null;

  @ApiProperty({ type: String, format: 'date', required: false, nullable: true })
  @IsOptional()
  @IsDay()
  startOn?: string | null;

  @ApiProperty({ type: String, format: 'date', required: false, nullable: true })
  @IsOptional()
  @IsDay()
  endOn?: string | null;

  @ApiProperty({ type: Boolean, required: false, description: 'Nobody has read the end in the contract.' })
  @IsOptional()
  @IsBoolean()
  endIsEstimated?: boolean;

  @ApiProperty({ enum: RENEWAL_MODES, required: false, nullable: true })
  @IsOptional()
  @IsIn(RENEWAL_MODES)
  renewalMode?: RenewalMode | null;

  @ApiProperty({ type: Number, required: false, nullable: true })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1200)
  renewalTermMonths?: number | null;

  @ApiProperty({ type: Number, required: false, nullable: true })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1200)
  noticeMonths?: number | null;

  @ApiProperty({
    type: String,
    required: false,
    nullable: true,
    example: 'P90D',
    description: 'An ISO 8601 period, for a notice that is not counted in months; wins over noticeMonths.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  notice?: string | null;

  @ApiProperty({ type: Boolean, required: false, nullable: true })
  @IsOptional()
  @IsBoolean()
  criticalFunction?: boolean | null;

  @ApiProperty({ type: Boolean, required: false, nullable: true, description: 'It holds personal data.' })
  @IsOptional()
  @IsBoolean()
  personalData?: boolean | null;

  @ApiProperty({
    type: Number,
    required: false,
    nullable: true,
    description: 'The supplier’s own notice period, when it is another one.',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1200)
  supplierNoticeMonths?: number | null;
}

export class NewContract extends ContractDetails {
  @ApiProperty({
    type: Boolean,
    required: false,
    description: 'Prepared here, instead of taken over as it lives.',
  })
  @MayBeAbsent()
  @IsBoolean()
  asDraft?: boolean;
}
export class CorrectContract extends PartialType(ContractDetails, { skipNullProperties: false }) {}

export class ContractQuestion extends Page {
  @ApiProperty({ type: String, format: 'uuid', required: false }) @IsOptional() @IsUUID() supplier?: string;
  @ApiProperty({ type: String, format: 'uuid', required: false })
  @IsOptional()
  @IsUUID()
  relationship?: string;
  @ApiProperty({ type: String, format: 'uuid', required: false }) @IsOptional() @IsUUID() owner?: string;
  @ApiProperty({ type: String, format: 'date', required: false })
  @IsOptional()
  @IsDay()
  endingBefore?: string;
  @ApiProperty({ type: String, format: 'date', required: false })
  @IsOptional()
  @IsDay()
  noticeBefore?: string;
  @ApiProperty({ type: String, required: false, description: 'Words to search for.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
  @ApiProperty({ enum: CONTRACT_SORTS, required: false, default: 'reference' })
  @IsOptional()
  @IsIn(CONTRACT_SORTS)
  sort?: ContractSort;
  @ApiProperty({ type: Boolean, required: false, description: 'Only those that lack something.' })
  @IsOptional()
  @IsFlag()
  incomplete?: boolean;
  @ApiProperty({ enum: CONTRACT_STATES, required: false })
  @IsOptional()
  @IsIn(CONTRACT_STATES)
  state?: ContractState;
  @ApiProperty({ type: Boolean, required: false, description: 'Only those I own.' })
  @IsOptional()
  @IsFlag()
  mine?: boolean;
}
