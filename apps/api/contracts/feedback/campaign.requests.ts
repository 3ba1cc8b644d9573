import { ApiProperty, PartialType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { ACCESSES, type Access, LONGEST_COMMENT, type Scale, SCALES, type Theme, THEMES } from '#contracts';
import { IsDay, MayBeAbsent } from '../../edge/fields.js';

/** What a campaign asks, whom, and when. */
export class CampaignDetails {
  @ApiProperty({ type: String, maxLength: 200 }) @IsString() @Length(1, 200) title!: string;

  @ApiProperty({ type: String, maxLength: 200, description: 'The service that people are asked about.' })
  @IsString()
  @Length(1, 200)
  service!: string;

  @ApiProperty({
    type: String,
    format: 'uuid',
    required: false,
    nullable: true,
    description: 'The business unit whose people are asked.',
  })
  @IsOptional()
  @IsUUID()
  unitId?: string | null;

  @ApiProperty({ type: String, format: 'date' }) @IsDay() opensOn!: string;

  @ApiProperty({ type: String, format: 'date', description: 'The last day on which it takes answers.' })
  @IsDay()
  closesOn!: string;

  @ApiProperty({ enum: SCALES, isArray: true, description: 'NPS 0–10, CSAT 1–5, EFFORT 1 hard to 7 easy.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(SCALES, { each: true })
  scales!: Scale[];

  @ApiProperty({ enum: THEMES, isArray: true, required: false })
  @MayBeAbsent()
  @IsArray()
  @ArrayUnique()
  @IsIn(THEMES, { each: true })
  themes?: Theme[];

  @ApiProperty({
    type: [String],
    required: false,
    description: 'Groups among which whoever answers chooses their own: two to twelve, or none.',
  })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(12)
  @IsString({ each: true })
  @MaxLength(80, { each: true })
  teams?: string[];

  @ApiProperty({ type: Boolean, required: false, default: true })
  @MayBeAbsent()
  @IsBoolean()
  asksComment?: boolean;

  @ApiProperty({
    enum: ACCESSES,
    required: false,
    default: 'LINK',
    description: 'One link for all, or an invitation each that works once.',
  })
  @MayBeAbsent()
  @IsIn(ACCESSES)
  access?: Access;

  @ApiProperty({
    type: Number,
    required: false,
    nullable: true,
    minimum: 0,
    description: 'How many are asked, where the link goes to all of them.',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100_000)
  invited?: number | null;
}

export class NewCampaign extends CampaignDetails {
  @ApiProperty({
    type: [String],
    format: 'uuid',
    required: false,
    description: 'More contracts that the questions are about.',
  })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  otherContractIds?: string[];
}

export class CorrectCampaign extends PartialType(CampaignDetails, { skipNullProperties: false }) {}

export class InvitePeople {
  @ApiProperty({ type: [String], format: 'uuid', maxItems: 500 })
  @IsArray()
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  personIds!: string[];
}

export class ShareFeedback {
  @ApiProperty({
    type: String,
    format: 'uuid',
    required: false,
    description: 'One of its contracts; the one whose owner runs it unless said.',
  })
  @MayBeAbsent()
  @IsUUID()
  contractId?: string;
}

/** An answer. There is no field for who gives it. */
export class FeedbackAnswer {
  @ApiProperty({ type: Number, required: false, nullable: true, minimum: 0, maximum: 10 })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10)
  nps?: number | null;

  @ApiProperty({ type: Number, required: false, nullable: true, minimum: 1, maximum: 5 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(5)
  csat?: number | null;

  @ApiProperty({ type: Number, required: false, nullable: true, minimum: 1, maximum: 7 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(7)
  effort?: number | null;

  @ApiProperty({ enum: THEMES, isArray: true, required: false, maxItems: 3 })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(3)
  @IsIn(THEMES, { each: true })
  themes?: Theme[];

  @ApiProperty({ type: String, required: false, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  team?: string | null;

  @ApiProperty({ type: String, required: false, nullable: true, maxLength: LONGEST_COMMENT })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_COMMENT)
  comment?: string | null;

  @ApiProperty({
    type: String,
    required: false,
    description:
      'A number that the browser drew for this campaign, so that it answers once. It tells nothing else.',
  })
  @MayBeAbsent()
  @Matches(/^[\w-]{16,64}$/)
  marker?: string;
}
