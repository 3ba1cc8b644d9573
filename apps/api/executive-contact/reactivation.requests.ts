import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsISO8601, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { TOUCH_TYPES, type TouchType } from '#executive-contact';

/** A plan as somebody makes it: who sees to it, when they first speak, about what, and both halves of that call. */
export class MadePlan {
  @ApiProperty({ type: String, format: 'uuid', description: 'One of the customer’s people.' })
  @IsUUID()
  ownerPersonId!: string;
  @ApiProperty({ type: String, format: 'date', description: 'A business day of both sides.' })
  @IsISO8601({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
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
