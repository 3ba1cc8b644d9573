import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Tenancy, type Json } from '#platform/tenancy';
import { Organisations } from '#organisation';
import { Allow, EVERY_ROLE } from '../edge/allow.js';
import { Edits, IfMatch } from '../edge/if-match.js';
import { CorrectOrganisation } from './organisation.requests.js';
import { OrganisationCard } from './organisation.responses.js';

@ApiTags('organisation')
@Controller('v1/orgs/:org')
export class OrganisationController {
  constructor(
    private readonly organisations: Organisations,
    private readonly tenancy: Tenancy,
  ) {}

  @Allow(EVERY_ROLE)
  @Get()
  @ApiOkResponse({ type: OrganisationCard })
  card(): Promise<Json> {
    return this.organisations.card();
  }

  @Allow({ ORGANISATION_ADMIN: 'any' })
  @Patch()
  @Edits()
  @ApiOkResponse({ type: OrganisationCard })
  async correct(@IfMatch() version: number, @Body() body: CorrectOrganisation): Promise<Json> {
    await this.organisations.correct(this.tenancy.current().tenantId, body, version);
    return this.organisations.card();
  }
}
