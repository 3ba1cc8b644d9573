import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProperty,
  ApiTags,
} from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { INSTALLATION } from '#platform';
import type { Installation } from '#platform/config';
import { Forbidden, NotFound } from '#platform/kernel';
import { Tenancy, type Json } from '#platform/tenancy';
import { Members, Organisations, People, SUPPLIER_ROLES } from '#organisation';
import { Suppliers } from '#suppliers';
import { Allow } from '../edge/allow.js';
import { after, by } from '../edge/cursor.js';
import { IsFlag } from '../edge/fields.js';
import { IdPipe } from '../edge/id.pipe.js';
import { Edits, IfMatch } from '../edge/if-match.js';
import { Page } from '../edge/page.js';
import { Letters } from './letters.js';
import { ChangeMember, NewInvitation } from './organisation.requests.js';
import { InvitationList, Made, MemberList } from './organisation.responses.js';

class InvitationFilter extends Page {
  @ApiProperty({ type: Boolean, required: false, description: 'Those accepted as well.' })
  @IsOptional()
  @IsFlag()
  all?: boolean;
}

@ApiTags('members')
@Controller('v1/orgs/:org')
export class MembersController {
  constructor(
    private readonly members: Members,
    private readonly people: People,
    private readonly organisations: Organisations,
    private readonly suppliers: Suppliers,
    private readonly tenancy: Tenancy,
    private readonly letters: Letters,
    @Inject(INSTALLATION) private readonly installation: Installation,
  ) {}

  @Allow({ ORGANISATION_ADMIN: 'any', CIO_OFFICE: 'any', AUDITOR: 'any', SUPPLIER_ADMIN: 'own' })
  @Get('members')
  @ApiOkResponse({ type: MemberList })
  list(@Query() { limit, cursor }: Page): Promise<Json> {
    return this.members.list({ after: after(cursor, by.name, by.id, by.id), limit });
  }

  @Allow({ ORGANISATION_ADMIN: 'any', SUPPLIER_ADMIN: 'own' })
  @Patch('members/:id')
  @Edits()
  @HttpCode(204)
  @ApiNoContentResponse()
  async change(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ChangeMember,
  ): Promise<void> {
    await this.members.change(id, body, version);
  }

  @Allow({ ORGANISATION_ADMIN: 'any', SUPPLIER_ADMIN: 'own' })
  @Get('invitations')
  @ApiOkResponse({ type: InvitationList })
  invitations(@Query() { all = false, limit, cursor }: InvitationFilter): Promise<Json> {
    return this.members.invitations({ all, after: after(cursor, by.id), limit });
  }

  /** The link leaves by mail once the invitation is kept; it is never shown again. */
  @Allow({ ORGANISATION_ADMIN: 'any', SUPPLIER_ADMIN: 'own' })
  @Post('invitations')
  @ApiCreatedResponse({ type: Made })
  async invite(@Body() body: NewInvitation): Promise<Made> {
    const scope = this.tenancy.current();
    const known = await this.people.cards([scope.personId, body.personId].filter((id) => id !== undefined));
    const [mine, invited] = [known.get(scope.personId ?? ''), known.get(body.personId ?? '')];
    // A supplier's administrator invites into their own house only; another one does not exist for them.
    const supplierId = scope.side === 'supplier' ? (scope.supplierId ?? null) : (body.supplierId ?? null);
    if (body.supplierId && body.supplierId !== supplierId) throw new NotFound('supplier');
    // Only the register knows whether there is such a supplier; what is out of sight there is not found.
    if (supplierId) await this.suppliers.detail(supplierId);
    if (scope.side === 'supplier' && !body.roles.every((role) => SUPPLIER_ROLES.includes(role as never))) {
      throw new Forbidden();
    }
    const house = await this.organisations.house();
    const locale = body.locale ?? house.locale;
    const inviterName = mine?.name ?? house.name;
    const { id, secret } = await this.members.invite({
      email: body.email,
      roles: body.roles,
      side: scope.side === 'supplier' ? 'supplier' : body.side,
      supplierId,
      personId: body.personId ?? null,
      locale,
      inviterName,
    });
    this.letters.afterwards({
      to: { name: invited?.name ?? body.email, email: body.email },
      kind: 'invitation',
      locale,
      link: `${this.installation.baseUrl}/invitations/${house.slug}.${secret}`,
      inviter: inviterName,
      organisation: house.name,
    });
    return { id };
  }

  @Allow({ ORGANISATION_ADMIN: 'any', SUPPLIER_ADMIN: 'own' })
  @Delete('invitations/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  async revoke(@Param('id', IdPipe) id: string): Promise<void> {
    await this.members.revoke(id);
  }
}
