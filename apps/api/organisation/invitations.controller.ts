import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { BrokenRule, NotFound } from '#platform/kernel';
import { Identity } from '#platform/identity';
import { Tenancy } from '#platform/tenancy';
import { Members, Organisations } from '#organisation';
import { Public } from '../edge/allow.js';
import { AcceptInvitation } from './organisation.requests.js';
import { InvitationOffer } from './organisation.responses.js';

/** The invited person's side of an invitation: the link shows on GET and acts on POST, because mail scanners open links. */
@ApiTags('invitations')
@Controller('v1/invitations/:token')
export class InvitationsController {
  constructor(
    private readonly members: Members,
    private readonly organisations: Organisations,
    private readonly identity: Identity,
    private readonly tenancy: Tenancy,
  ) {}

  @Public()
  @Get()
  @ApiOkResponse({ type: InvitationOffer })
  async show(@Param('token') token: string): Promise<InvitationOffer> {
    const { offered, organisation } = await this.opened(token);
    const { email, roles, side, locale, inviterName } = offered;
    return { organisation, email, inviter: inviterName, roles, side, locale };
  }

  /**
   * Makes the account when there is none (or proves it with its password) and then the membership. The two do not
   * share a transaction; both steps are safe to repeat.
   */
  @Public()
  @Post('acceptance')
  @HttpCode(204)
  @ApiNoContentResponse()
  async accept(@Param('token') token: string, @Body() body: AcceptInvitation): Promise<void> {
    const { tenantId, secret, offered } = await this.opened(token);
    const locale = body.locale ?? offered.locale;
    if (!body.password) throw new BrokenRule('password-missing', {}, { pointer: '/password' });
    const user = await this.identity.createUser({
      name: body.name ?? offered.email,
      email: offered.email,
      password: body.password,
      locale,
      emailVerified: true,
    });
    await this.members.accept(tenantId, secret, { id: user.id, name: user.name, email: user.email, locale });
  }

  private async opened(token: string) {
    const [slug, secret] = token.split('.');
    const tenantId = slug && secret ? await this.organisations.tenantOf(slug) : undefined;
    const offered = tenantId && secret ? await this.members.offered(tenantId, secret) : undefined;
    if (!tenantId || !secret || !offered) throw new NotFound('invitation');
    const house = await this.tenancy.asSystem(tenantId, 'invitation', () => this.organisations.house());
    return { tenantId, secret, offered, organisation: house.name };
  }
}
