import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import type { ImportKind, Verdict } from '#contracts';

export const IMPORT_KINDS = ['csv-suppliers', 'csv-contracts', 'decp'] as const satisfies ImportKind[];
export const VERDICTS = ['CREATE', 'UPDATE', 'SAME', 'ERROR', 'WARNING'] as const satisfies Verdict[];

/** What a person decides about a file before its dry run. */
export class ImportChoice {
  @ApiProperty({ enum: IMPORT_KINDS }) @IsIn(IMPORT_KINDS) kind!: ImportKind;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string' },
    example: { reference: 'N° de contrat', title: 'Intitulé', supplier: 'Fournisseur' },
    description: 'Field → header of the file.',
  })
  @IsOptional()
  @IsObject()
  mapping?: Record<string, string>;

  @ApiProperty({ type: [String], required: false, description: 'The buyers of an open file that are ours.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(1000)
  @IsString({ each: true })
  @MaxLength(300, { each: true })
  buyers?: string[];

  @ApiProperty({
    type: Boolean,
    required: false,
    description: 'Registers contracts renewed by silence even without a notice period, and flags them.',
  })
  @IsOptional()
  @IsBoolean()
  acceptIncomplete?: boolean;
}

/** The window on a report. */
export class ReportQuestion {
  @ApiProperty({ enum: VERDICTS, required: false }) @IsOptional() @IsIn(VERDICTS) verdict?: Verdict;
  @ApiProperty({ type: Number, required: false, description: 'Rows after this one.' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  afterRow?: number;
  @ApiProperty({ type: Number, required: false, default: 500, maximum: 2000 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(2000)
  rows?: number;
}
