import { ApiProperty } from '@nestjs/swagger';
import { LEVELS, type Locale, ROLES, type Side, SIDES } from '#organisation';

export class OrganisationCard {
  @ApiProperty({ type: String }) slug!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String }) country!: string;
  @ApiProperty({ type: String, nullable: true }) region!: string | null;
  @ApiProperty({ enum: ['fr', 'en'] }) locale!: Locale;
  @ApiProperty({ type: String }) timeZone!: string;
  @ApiProperty({ type: String }) currency!: string;
  @ApiProperty({ type: Number }) version!: number;
}

export class PersonView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ enum: SIDES }) side!: Side;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) supplierId!: string | null;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, nullable: true }) title!: string | null;
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
  @ApiProperty({ type: String, nullable: true }) phone!: string | null;
  @ApiProperty({ enum: LEVELS }) level!: string;
  @ApiProperty({ enum: ['fr', 'en'] }) locale!: string;
  @ApiProperty({ type: String }) timeZone!: string;
  @ApiProperty({ type: String }) country!: string;
  @ApiProperty({ type: String, nullable: true }) region!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) assistantPersonId!: string | null;
  @ApiProperty({ type: String, nullable: true }) preferredChannel!: string | null;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Last day in post; null while they stay.',
  })
  activeUntil!: string | null;
  @ApiProperty({ type: Number }) version!: number;
}

export class PersonList {
  @ApiProperty({ type: [PersonView] }) items!: PersonView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

export class MemberPerson {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, nullable: true }) title!: string | null;
  @ApiProperty({ enum: LEVELS }) level!: string;
}

export class MemberView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'email' }) email!: string;
  @ApiProperty({ enum: SIDES }) side!: Side;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) supplierId!: string | null;
  @ApiProperty({ enum: ROLES, isArray: true }) roles!: string[];
  @ApiProperty({ enum: ['ACTIVE', 'DISABLED'] }) state!: string;
  @ApiProperty({ type: MemberPerson }) person!: MemberPerson;
  @ApiProperty({ type: Number }) version!: number;
}

export class MemberList {
  @ApiProperty({ type: [MemberView] }) items!: MemberView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

export class InvitationView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'email' }) email!: string;
  @ApiProperty({ enum: SIDES }) side!: Side;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) supplierId!: string | null;
  @ApiProperty({ enum: ROLES, isArray: true }) roles!: string[];
  @ApiProperty({ type: String, format: 'date-time' }) expiresAt!: string;
  @ApiProperty({ enum: ['OPEN', 'ACCEPTED', 'REVOKED', 'EXPIRED'] }) state!: string;
  @ApiProperty({ type: Number }) version!: number;
}

export class InvitationList {
  @ApiProperty({ type: [InvitationView] }) items!: InvitationView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}

export class Made {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
}

/** What an invitation offers to whoever holds its link, and no more than the one act needs. */
export class InvitationOffer {
  @ApiProperty({ type: String }) organisation!: string;
  @ApiProperty({ type: String, format: 'email' }) email!: string;
  @ApiProperty({ type: String }) inviter!: string;
  @ApiProperty({ enum: ROLES, isArray: true }) roles!: string[];
  @ApiProperty({ enum: SIDES }) side!: Side;
  @ApiProperty({ enum: ['fr', 'en'] }) locale!: Locale;
}

export class FoundObject {
  @ApiProperty({ type: String, example: 'person' }) kind!: string;
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) title!: string;
  @ApiProperty({ type: String, description: 'The address of its screen below the organisation.' })
  path!: string;
}

export class FoundObjects {
  @ApiProperty({ type: [FoundObject] }) items!: FoundObject[];
}

export class AuditEntry {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
  @ApiProperty({ type: String }) actor!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Name of the member who acted; null for the product itself.',
  })
  actorName!: string | null;
  @ApiProperty({ type: String, nullable: true }) requestId!: string | null;
  @ApiProperty({ type: String, example: 'organisation.person' }) object!: string;
  @ApiProperty({ type: String, nullable: true }) objectId!: string | null;
  @ApiProperty({ enum: ['INSERT', 'UPDATE', 'DELETE', 'READ'] }) act!: string;
  @ApiProperty({ type: Object, nullable: true, additionalProperties: true }) before!: Record<
    string,
    unknown
  > | null;
  @ApiProperty({ type: Object, nullable: true, additionalProperties: true }) after!: Record<
    string,
    unknown
  > | null;
  @ApiProperty({ type: Boolean, description: 'Whether the entry is already in the sealed chain.' })
  sealed!: boolean;
}

export class AuditList {
  @ApiProperty({ type: [AuditEntry] }) items!: AuditEntry[];
  @ApiProperty({ type: String, nullable: true }) nextCursor!: string | null;
}
