import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import {
  HEARD_ROLES,
  type HeardRole,
  STAKEHOLDER_ROLES,
  type StakeholderRole,
  STANCES,
  type Stance,
} from '#contracts';
import { SIDES, type Side } from '#organisation';
import { IsDay, MayBeAbsent } from '../../edge/fields.js';

export class SignContract {
  @ApiProperty({ type: String, format: 'date' }) @IsDay() signedOn!: string;
}

export class SuspendContract {
  @ApiProperty({ type: String, description: 'Read by both sides.' })
  @IsString()
  @Length(1, 2000)
  reason!: string;

  @ApiProperty({
    type: String,
    format: 'date',
    required: false,
    nullable: true,
    description: 'Its last day.',
  })
  @IsOptional()
  @IsDay()
  until?: string | null;
}

/** Why: read by both sides wherever both see the contract. */
export class WithReason {
  @ApiProperty({ type: String }) @IsString() @Length(1, 2000) reason!: string;
}

export class ResumeContract {
  @ApiProperty({ type: String, required: false }) @MayBeAbsent() @IsString() @Length(1, 2000) reason?: string;
}

export class RenewContract {
  @ApiProperty({ type: String, format: 'date', description: 'The last day of the new term.' })
  @IsDay()
  until!: string;
}

export class NoticeQuestion {
  @ApiProperty({ enum: SIDES, required: false, default: 'customer' })
  @IsOptional()
  @IsIn(SIDES)
  by?: Side;

  @ApiProperty({ type: String, format: 'date', required: false, description: 'Today when absent.' })
  @IsOptional()
  @IsDay()
  givenOn?: string;

  @ApiProperty({ type: String, format: 'date', required: false, description: 'The term when absent.' })
  @IsOptional()
  @IsDay()
  effectiveOn?: string;
}

export class GiveNotice {
  @ApiProperty({ enum: SIDES, required: false, description: 'Whose notice it is; a supplier gives its own.' })
  @IsOptional()
  @IsIn(SIDES)
  by?: Side;

  @ApiProperty({ type: String, format: 'date' }) @IsDay() givenOn!: string;

  @ApiProperty({ type: String, format: 'date', description: 'The last day in force that it asks for.' })
  @IsDay()
  effectiveOn!: string;

  @ApiProperty({ type: String, required: false, nullable: true, description: 'Read by both sides.' })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  reason?: string | null;
}

export class StakeholderDetails {
  @ApiProperty({ type: String, required: false, nullable: true, description: 'What they expect of it.' })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  expectations?: string | null;

  @ApiProperty({ type: String, required: false, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  needs?: string | null;

  @ApiProperty({ type: String, required: false, nullable: true, description: 'What they cannot change.' })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  constraints?: string | null;
}

export class InvolveStakeholder extends StakeholderDetails {
  @ApiProperty({ enum: STAKEHOLDER_ROLES }) @IsIn(STAKEHOLDER_ROLES) role!: StakeholderRole;
  @ApiProperty({ type: String, format: 'uuid' }) @IsUUID() personId!: string;

  @ApiProperty({ type: String, format: 'date', required: false, description: 'Today when absent.' })
  @MayBeAbsent()
  @IsDay()
  involvedOn?: string;

  @ApiProperty({
    type: Boolean,
    required: false,
    default: true,
    description: 'False keeps it from the supplier.',
  })
  @MayBeAbsent()
  @IsBoolean()
  isShared?: boolean;
}

export class CorrectStakeholder extends StakeholderDetails {}

export class GiveOpinion {
  @ApiProperty({ enum: STANCES }) @IsIn(STANCES) verdict!: Stance;

  @ApiProperty({ type: String, required: false, nullable: true, description: 'Asked for unless favourable.' })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  opinion?: string | null;
}

export class WaiveRole {
  @ApiProperty({ enum: HEARD_ROLES }) @IsIn(HEARD_ROLES) role!: HeardRole;
  @ApiProperty({ type: String }) @IsString() @Length(1, 2000) reason!: string;
}

export class AddExitItem {
  @ApiProperty({ type: String }) @IsString() @Length(1, 300) title!: string;
  @ApiProperty({ type: String, format: 'date' }) @IsDay() dueOn!: string;

  @ApiProperty({ type: String, format: 'uuid', required: false, nullable: true })
  @IsOptional()
  @IsUUID()
  ownerPersonId?: string | null;
}

export class CorrectExitItem {
  @ApiProperty({ type: String, format: 'date', required: false }) @MayBeAbsent() @IsDay() dueOn?: string;

  @ApiProperty({ type: String, format: 'uuid', required: false, nullable: true })
  @IsOptional()
  @IsUUID()
  ownerPersonId?: string | null;
}

export class CompleteExitItem {
  @ApiProperty({ type: String, description: 'What proves it: a report, a certificate, a ticket.' })
  @IsString()
  @Length(1, 2000)
  evidence!: string;
}
