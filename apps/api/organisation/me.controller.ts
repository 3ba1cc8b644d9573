import { Body, Controller, Get, Inject, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { Forbidden } from '#platform/kernel';
import { INSTALLATION } from '#platform';
import type { Installation } from '#platform/config';
import { Identity } from '#platform/identity';
import { type HouseKey, type Locale, Organisations, ROLES, type Side, SIDES } from '#organisation';
import { SignedIn } from '../edge/allow.js';
import { Refusal } from '../edge/problem.js';
import { OrganisationFacts } from './organisation.requests.js';
import { SignedInUser } from './signed-in-user.js';

export class MyselfUser {
  @ApiProperty({ type: String }) id!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String, format: 'email' }) email!: string;
  @ApiProperty({ enum: ['fr', 'en'] }) locale!: Locale;
  @ApiProperty({ type: Boolean }) twoFactor!: boolean;
}

export class MyOrganisation {
  @ApiProperty({ type: String }) slug!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ enum: ['fr', 'en'] }) locale!: Locale;
  @ApiProperty({ type: String }) timeZone!: string;
  @ApiProperty({ type: String }) currency!: string;
  @ApiProperty({ type: String }) country!: string;
}

export class MyMembership {
  @ApiProperty({ type: String, format: 'uuid' }) membershipId!: string;
  @ApiProperty({ type: String, format: 'uuid' }) personId!: string;
  @ApiProperty({ type: MyOrganisation }) org!: MyOrganisation;
  @ApiProperty({ enum: ROLES, isArray: true }) roles!: string[];
  @ApiProperty({ enum: SIDES }) side!: Side;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) supplierId!: string | null;
}

export class Myself {
  @ApiProperty({ type: MyselfUser }) user!: MyselfUser;
  @ApiProperty({ type: [MyMembership] }) memberships!: MyMembership[];
  @ApiProperty({ type: Boolean }) mayCreateOrganisation!: boolean;
}

export class AmendMyself {
  @ApiProperty({ type: String, required: false }) @IsOptional() @IsString() @Length(1, 200) name?: string;
  @ApiProperty({ enum: ['fr', 'en'], required: false }) @IsOptional() @IsIn(['fr', 'en']) locale?: Locale;
}

export class NewOrganisation extends OrganisationFacts {
  @ApiProperty({
    type: String,
    example: 'armorial',
    description: 'Its address: letters, digits and hyphens.',
  })
  @IsString()
  @Length(2, 63)
  @Matches(/^[a-z0-9](-?[a-z0-9]+)*$/)
  slug!: string;
}

export class OrganisationMade {
  @ApiProperty({ type: String }) slug!: string;
}

@ApiTags('me')
@Controller('v1')
export class MeController {
  constructor(
    private readonly identity: Identity,
    private readonly organisations: Organisations,
    @Inject(INSTALLATION) private readonly installation: Installation,
  ) {}

  @SignedIn()
  @Get('me')
  @ApiOkResponse({ type: Myself })
  async me(@SignedInUser() userId: string): Promise<Myself> {
    const [user, houses] = await Promise.all([
      this.identity.user(userId),
      this.organisations.housesOf(userId),
    ]);
    if (!user) throw new Refusal(401, 'signed-out');
    const { id, name, email, locale, twoFactor } = user;
    return {
      user: { id, name, email, locale: locale === 'en' ? 'en' : 'fr', twoFactor },
      memberships: houses.map(asMembership),
      mayCreateOrganisation: await this.mayCreate(houses),
    };
  }

  @SignedIn()
  @Patch('me')
  @ApiOkResponse({ type: Myself })
  async amend(@SignedInUser() userId: string, @Body() body: AmendMyself): Promise<Myself> {
    await this.identity.amendUser(userId, body);
    return this.me(userId);
  }

  @SignedIn()
  @Post('organisations')
  @ApiCreatedResponse({ type: OrganisationMade })
  async create(@SignedInUser() userId: string, @Body() body: NewOrganisation): Promise<OrganisationMade> {
    const [user, houses] = await Promise.all([
      this.identity.user(userId),
      this.organisations.housesOf(userId),
    ]);
    if (!user || !(await this.mayCreate(houses))) throw new Forbidden('sign-up-closed');
    const { name, email } = user;
    const { slug } = await this.organisations.found({ ...body }, { userId, name, email });
    return { slug };
  }

  /** SIGNUP says who: anyone, those who administer one already (and the first of all), or only the operator. */
  private async mayCreate(houses: HouseKey[]): Promise<boolean> {
    if (this.installation.configuration.signup === 'open') return true;
    if (await this.organisations.isEmpty()) return true;
    if (this.installation.configuration.signup === 'closed') return false;
    return houses.some(({ roles }) => roles.includes('ORGANISATION_ADMIN'));
  }
}

function asMembership(key: HouseKey): MyMembership {
  const { slug, name, locale, timeZone, currency, country, ...mine } = key;
  return { ...mine, org: { slug, name, locale, timeZone, currency, country } };
}
