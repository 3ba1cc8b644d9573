import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { TOUCH_TYPES, type TouchType } from '#executive-contact';
import { IsDay } from '../edge/fields.js';

/** A plan as somebody makes it: who sees to it, when they first speak, about what, and both halves of that call. */
export class MadePlan {
  @ApiProperty({ type: String, format: 'uuid', description: 'One of the customer’s people.' })
  @IsUUID()
  ownerPersonId!: string;
  @ApiProperty({ type: String, format: 'date', description: 'A business day of both sides.' })
  @IsDay()
  firstCallOn!: string;
  @ApiProperty({ enum: TOUCH_TYPES, required: false, default: 'CALL' })
  @IsOptional()
  @IsIn(TOUCH_TYPES)
  type?: TouchType;
  @ApiProperty({ type: String, maxLength: 200 }) @IsString() @Length(1, 200) subject!: string;
  @ApiProperty({ type: String, maxLength: 2000 }) @IsString() @Length(1, 2000) ourStakes!: string;
  @ApiProperty({ type: String, maxLength: 2000, description: 'What we want to hear.' })
  @IsString()
  @Length(1, 2000)
  hopedFor!: string;
}
