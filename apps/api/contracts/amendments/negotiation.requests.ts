import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { ITEM_KINDS, type ItemKind } from '#contracts';
import { SIDES, type Side } from '#organisation';
import { AsText, IsAmount, IsFlag } from '../../edge/fields.js';
import { Page } from '../../edge/page.js';
import { ContractQuestionOnly } from '../needs/need.requests.js';

/** A value a year, from and to; both or neither. */
class ValueRangeWords {
  @ApiProperty({ type: String, example: '110000.00', required: false, nullable: true })
  @IsOptional()
  @AsText()
  @IsAmount()
  valueLow?: string | null;
  @ApiProperty({ type: String, example: '130000.00', required: false, nullable: true })
  @IsOptional()
  @AsText()
  @IsAmount()
  valueHigh?: string | null;
}

/** What both sides read. */
export class ItemWords extends ValueRangeWords {
  @ApiProperty({ type: String, minLength: 3, maxLength: 300 }) @IsString() @Length(3, 300) title!: string;
  @ApiProperty({ type: String, maxLength: 4000, required: false, nullable: true })
  @IsOptional()
  @IsString()
  @Length(1, 4000)
  argument?: string | null;
}

export class NewItem extends ItemWords {
  @ApiProperty({ enum: SIDES, description: 'Who gives; the other side gets.' })
  @IsIn(SIDES)
  giver!: Side;
  @ApiProperty({ enum: ITEM_KINDS }) @IsIn(ITEM_KINDS) kind!: ItemKind;
  @ApiProperty({
    type: String,
    format: 'uuid',
    required: false,
    nullable: true,
    description: 'A penalty let go.',
  })
  @IsOptional()
  @IsUUID()
  creditId?: string | null;
}

/** What one side keeps to itself. */
export class PrivateWords extends ValueRangeWords {
  @ApiProperty({ type: String, maxLength: 4000, required: false, nullable: true })
  @IsOptional()
  @IsString()
  @Length(1, 4000)
  argument?: string | null;
  @ApiProperty({ type: String, maxLength: 2000, required: false, nullable: true })
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  reservation?: string | null;
}

export class NegotiationQuestion extends IntersectionType(Page, ContractQuestionOnly) {}

export class LedgerQuestion {
  @ApiProperty({ type: Boolean, required: false, description: 'With the private half of one’s own side.' })
  @IsOptional()
  @IsFlag()
  internal?: boolean;
}
