import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import {
  type PersonType,
  type Scheme,
  schemes,
  type Segment,
  segments,
  type SupplierState,
  supplierStates,
} from '#suppliers';
import { IsAmount, IsCountry, IsCurrency, MayBeAbsent } from '../edge/fields.js';
import { Page } from '../edge/page.js';

export class IdentifierFacts {
  @ApiProperty({ enum: schemes }) @IsIn(schemes) scheme!: Scheme;
  @ApiProperty({
    type: String,
    example: '404 833 048 00022',
    description: 'As people write it. Check digits are verified and warned about, never refused.',
  })
  @IsString()
  @Length(1, 60)
  value!: string;
}

export class SpendFacts {
  @ApiProperty({ type: String, example: '4200000.00' }) @IsAmount() amount!: string;
  @ApiProperty({ type: String, example: 'EUR' }) @IsCurrency() currency!: string;
}

export class NewSupplier {
  @ApiProperty({ type: String }) @IsString() @Length(1, 300) legalName!: string;
  @ApiProperty({ type: String, required: false, nullable: true })
  @IsOptional()
  @IsString()
  @Length(1, 300)
  tradeName?: string | null;
  @ApiProperty({ type: String, example: 'FR' }) @IsCountry() country!: string;
  @ApiProperty({ type: String, required: false, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  hqAddress?: string | null;
  @ApiProperty({ enum: ['LEGAL', 'NATURAL'], required: false, default: 'LEGAL' })
  @MayBeAbsent()
  @IsIn(['LEGAL', 'NATURAL'])
  personType?: PersonType;
  @ApiProperty({ type: [IdentifierFacts], required: false })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => IdentifierFacts)
  identifiers?: IdentifierFacts[];
  @ApiProperty({ type: [String], required: false })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @Length(1, 60, { each: true })
  tags?: string[];
  @ApiProperty({ type: SpendFacts, required: false, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => SpendFacts)
  annualSpend?: SpendFacts | null;
  @ApiProperty({ type: Boolean, required: false }) @MayBeAbsent() @IsBoolean() isIctProvider?: boolean;
  @ApiProperty({ type: Boolean, required: false }) @MayBeAbsent() @IsBoolean() isDataProcessor?: boolean;
  @ApiProperty({ type: String, required: false, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  securityContact?: string | null;
  @ApiProperty({ type: String, format: 'uuid', required: false, nullable: true })
  @IsOptional()
  @IsUUID()
  parentSupplierId?: string | null;
  @ApiProperty({ enum: supplierStates, required: false, default: 'ACTIVE' })
  @MayBeAbsent()
  @IsIn(supplierStates)
  state?: SupplierState;
}

export class CorrectSupplier extends PartialType(NewSupplier, { skipNullProperties: false }) {}

export class SupplierQuestion extends Page {
  @ApiProperty({ type: String, required: false, description: 'Words of the name, or a number.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
  @ApiProperty({ enum: segments, required: false }) @IsOptional() @IsIn(segments) segment?: Segment;
  @ApiProperty({ enum: supplierStates, required: false })
  @IsOptional()
  @IsIn(supplierStates)
  state?: SupplierState;
  @ApiProperty({ enum: ['name', '-name'], required: false, default: 'name' })
  @IsOptional()
  @IsIn(['name', '-name'])
  sort?: 'name' | '-name';
}
