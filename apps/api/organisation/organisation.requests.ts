import { ApiProperty, PartialType } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
} from 'class-validator';
import {
  type Channel,
  type Level,
  LEVELS,
  type Locale,
  type Role,
  ROLES,
  type Side,
  SIDES,
} from '#organisation';
import { IsCountry, IsCurrency, IsDay } from '../edge/fields.js';

/** Where somebody works, as it is asked for. */
export class PlaceFacts {
  @ApiProperty({ type: String, example: 'FR' }) @IsCountry() country!: string;
  @ApiProperty({
    type: String,
    required: false,
    nullable: true,
    description: 'Region whose holidays differ, e.g. "57".',
  })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  region?: string | null;
  @ApiProperty({ enum: ['fr', 'en'] }) @IsIn(['fr', 'en']) locale!: Locale;
  @ApiProperty({ type: String, example: 'Europe/Paris' }) @IsString() @Length(1, 60) timeZone!: string;
}

export class OrganisationFacts extends PlaceFacts {
  @ApiProperty({ type: String }) @IsString() @Length(1, 200) name!: string;
  @ApiProperty({ type: String, example: 'EUR' }) @IsCurrency() currency!: string;
}

export class CorrectOrganisation extends PartialType(OrganisationFacts, { skipNullProperties: false }) {}

export class PersonDetails extends PlaceFacts {
  @ApiProperty({ type: String }) @IsString() @Length(1, 200) name!: string;
  @ApiProperty({ type: String, required: false, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  title?: string | null;
  @ApiProperty({ type: String, format: 'email', required: false, nullable: true })
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email?: string | null;
  @ApiProperty({ type: String, required: false, nullable: true })
  @IsOptional()
  @Matches(/^\+?[0-9 ().-]{3,30}$/)
  phone?: string | null;
  @ApiProperty({ enum: LEVELS }) @IsIn(LEVELS) level!: Level;
  @ApiProperty({ type: String, format: 'uuid', required: false, nullable: true })
  @IsOptional()
  @IsUUID()
  assistantPersonId?: string | null;
  @ApiProperty({ enum: ['CALL', 'VIDEO', 'MESSAGE'], required: false, nullable: true })
  @IsOptional()
  @IsIn(['CALL', 'VIDEO', 'MESSAGE'])
  preferredChannel?: Channel | null;
}

export class NewPerson extends PersonDetails {
  @ApiProperty({ enum: SIDES }) @IsIn(SIDES) side!: Side;
  @ApiProperty({ type: String, format: 'uuid', required: false }) @IsOptional() @IsUUID() supplierId?: string;
}

export class CorrectPerson extends PartialType(PersonDetails, { skipNullProperties: false }) {}

export class Departure {
  @ApiProperty({ type: String, format: 'date', description: 'Last day in post.' })
  @IsDay()
  on!: string;
  @ApiProperty({ type: String }) @IsString() @Length(1, 500) reason!: string;
}

export class NewInvitation {
  @ApiProperty({ type: String, format: 'email' }) @IsEmail() @MaxLength(254) email!: string;
  @ApiProperty({ enum: ROLES, isArray: true })
  @ArrayNotEmpty()
  @ArrayMaxSize(12)
  @IsIn(ROLES, { each: true })
  roles!: Role[];
  @ApiProperty({ enum: SIDES }) @IsIn(SIDES) side!: Side;
  @ApiProperty({ type: String, format: 'uuid', required: false }) @IsOptional() @IsUUID() supplierId?: string;
  @ApiProperty({ type: String, format: 'uuid', required: false }) @IsOptional() @IsUUID() personId?: string;
  @ApiProperty({ enum: ['fr', 'en'], required: false }) @IsOptional() @IsIn(['fr', 'en']) locale?: Locale;
}

export class ChangeMember {
  @ApiProperty({ enum: ROLES, isArray: true, required: false })
  @IsOptional()
  @ArrayNotEmpty()
  @ArrayMaxSize(12)
  @IsIn(ROLES, { each: true })
  roles?: Role[];
  @ApiProperty({ enum: ['ACTIVE', 'DISABLED'], required: false })
  @IsOptional()
  @IsIn(['ACTIVE', 'DISABLED'])
  state?: 'ACTIVE' | 'DISABLED';
}

export class AcceptInvitation {
  @ApiProperty({ type: String, required: false }) @IsOptional() @IsString() @Length(1, 200) name?: string;
  @ApiProperty({ type: String, required: false }) @IsOptional() @IsString() @MaxLength(256) password?: string;
  @ApiProperty({ enum: ['fr', 'en'], required: false }) @IsOptional() @IsIn(['fr', 'en']) locale?: Locale;
}
