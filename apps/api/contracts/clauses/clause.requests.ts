import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import {
  IsArray,
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsObject,
  IsString,
  Length,
  MaxLength,
  ValidateBy,
} from 'class-validator';
import { CLAUSE_KINDS, type ClauseKind } from '#contracts';
import { IsDay, MayBeAbsent } from '../../edge/fields.js';

/** Every value of an object is one of the kinds. */
function AreKinds() {
  return ValidateBy({
    name: 'isIn',
    constraints: [CLAUSE_KINDS],
    validator: {
      validate: (value) =>
        typeof value === 'object' &&
        value !== null &&
        Object.values(value).every((kind) => CLAUSE_KINDS.includes(kind as ClauseKind)),
    },
  });
}

export class AsOfQuestion {
  @ApiProperty({ type: String, format: 'date', required: false, description: 'Today unless said.' })
  @MayBeAbsent()
  @IsDay()
  asOf?: string;
}

export class NewClause {
  @ApiProperty({ type: String, minLength: 1, maxLength: 60, example: 'Article 4.2' })
  @IsString()
  @Length(1, 60)
  number!: string;

  @ApiProperty({ type: String, maxLength: 300 }) @IsString() @MaxLength(300) title!: string;

  @ApiProperty({ type: String, maxLength: 60_000 }) @IsString() @MaxLength(60_000) text!: string;

  @ApiProperty({ enum: CLAUSE_KINDS }) @IsIn(CLAUSE_KINDS) kind!: ClauseKind;
}

/** What was mistyped; what is left out stays. */
export class CorrectClause extends PartialType(NewClause, { skipNullProperties: false }) {}

export class PastedText {
  @ApiProperty({
    type: String,
    minLength: 1,
    maxLength: 900_000,
    example: '1. Scope\nThe Supplier runs the service desk.\n2. Term\nThe contract lasts three years.',
  })
  @IsString()
  @Length(1, 900_000)
  text!: string;
}

/** The same text, with what the person decided after the dry run. */
export class TakePastedText extends PastedText {
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string', enum: [...CLAUSE_KINDS] },
    description: 'Number → kind, where it is another than the one guessed.',
  })
  @MayBeAbsent()
  @IsObject()
  @AreKinds()
  kinds?: Record<string, ClauseKind>;

  @ApiProperty({ type: [String], required: false, description: 'Numbers that are not taken.' })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(2_000)
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  leaveOut?: string[];
}

export class NewTerm {
  @ApiProperty({ type: String, minLength: 1, maxLength: 120 }) @IsString() @Length(1, 120) term!: string;
  @ApiProperty({ enum: ['fr', 'en'] }) @IsIn(['fr', 'en']) language!: 'fr' | 'en';
  @ApiProperty({
    type: String,
    maxLength: 2_000,
    description: 'May be empty where the term is accepted jargon.',
  })
  @IsString()
  @MaxLength(2_000)
  definition!: string;
  @ApiProperty({ type: Boolean, description: 'Used without explanation by everybody concerned.' })
  @IsBoolean()
  acceptedJargon!: boolean;
}

export class CorrectTerm extends PartialType(NewTerm, { skipNullProperties: false }) {}
