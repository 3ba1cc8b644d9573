import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { type CampaignFacts, Campaigns } from '#contracts';
import type { Json } from '#platform/tenancy';
import { Allow, AnyRoles, EVERY_CUSTOMER_ROLE, EVERY_ROLE } from '../../edge/allow.js';
import { IdPipe } from '../../edge/id.pipe.js';
import { Edits, IfMatch } from '../../edge/if-match.js';
import { CorrectCampaign, InvitePeople, NewCampaign, ShareFeedback } from './campaign.requests.js';
import { CampaignList, CampaignView, Invited, SharedFeedbackList } from './campaign.responses.js';

const RUNS_CAMPAIGNS = { CIO_OFFICE: 'any', CONTRACT_OWNER: 'own' } as const;

/** What internal clients are asked, and what came of it. The supplier reads what the owner shares of the figures. */
@ApiTags('feedback')
@Controller('v1/orgs/:org')
export class CampaignsController {
  constructor(private readonly campaigns: Campaigns) {}

  @Allow(EVERY_CUSTOMER_ROLE)
  @Get('contracts/:id/feedback-campaigns')
  @ApiOkResponse({ type: CampaignList })
  ofContract(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.campaigns.ofContract(id);
  }

  /** The figures that are shared with the contract's suppliers, as both sides read them. */
  @Allow(EVERY_ROLE)
  @Get('contracts/:id/feedback')
  @ApiOkResponse({ type: SharedFeedbackList })
  shared(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.campaigns.sharedOf(id);
  }

  @Allow(RUNS_CAMPAIGNS)
  @Post('contracts/:id/feedback-campaigns')
  @ApiCreatedResponse({ type: CampaignView })
  async draft(
    @Param('org') org: string,
    @Param('id', IdPipe) contractId: string,
    @Body() { otherContractIds, ...body }: NewCampaign,
    @AnyRoles() anyRoles: string[],
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Json> {
    const facts: CampaignFacts = {
      themes: [],
      teams: [],
      asksComment: true,
      access: 'LINK',
      invited: null,
      unitId: null,
      unitName: null,
      ...body,
      opensOn: Temporal.PlainDate.from(body.opensOn),
      closesOn: Temporal.PlainDate.from(body.closesOn),
    };
    const id = await this.campaigns.draft(contractId, facts, otherContractIds ?? [], anyRoles);
    void reply.header('location', `/api/v1/orgs/${org}/feedback-campaigns/${id}`);
    return this.campaigns.card(id);
  }

  @Allow(EVERY_CUSTOMER_ROLE)
  @Get('feedback-campaigns/:id')
  @ApiOkResponse({ type: CampaignView })
  card(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.campaigns.card(id);
  }

  /** While it is a draft. */
  @Allow(RUNS_CAMPAIGNS)
  @Patch('feedback-campaigns/:id')
  @Edits()
  @ApiOkResponse({ type: CampaignView })
  async correct(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: CorrectCampaign,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    const { opensOn, closesOn, ...rest } = body;
    const change = {
      ...rest,
      ...(opensOn ? { opensOn: Temporal.PlainDate.from(opensOn) } : {}),
      ...(closesOn ? { closesOn: Temporal.PlainDate.from(closesOn) } : {}),
    };
    const said = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    await this.campaigns.correct(id, said, version, anyRoles);
    return this.campaigns.card(id);
  }

  @Allow(RUNS_CAMPAIGNS)
  @Delete('feedback-campaigns/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  discard(@Param('id', IdPipe) id: string, @AnyRoles() anyRoles: string[]): Promise<void> {
    return this.campaigns.discard(id, anyRoles);
  }

  @Allow(RUNS_CAMPAIGNS)
  @Post('feedback-campaigns/:id/opening')
  @HttpCode(200)
  @ApiOkResponse({ type: CampaignView })
  async open(@Param('id', IdPipe) id: string, @AnyRoles() anyRoles: string[]): Promise<Json> {
    await this.campaigns.open(id, anyRoles);
    return this.campaigns.card(id);
  }

  /** Before its last day. The answers are counted right after, once and for all. */
  @Allow(RUNS_CAMPAIGNS)
  @Post('feedback-campaigns/:id/closure')
  @HttpCode(200)
  @ApiOkResponse({ type: CampaignView })
  async close(@Param('id', IdPipe) id: string, @AnyRoles() anyRoles: string[]): Promise<Json> {
    await this.campaigns.close(id, anyRoles);
    return this.campaigns.card(id);
  }

  @Allow(RUNS_CAMPAIGNS)
  @Post('feedback-campaigns/:id/invitations')
  @HttpCode(200)
  @ApiOkResponse({ type: Invited })
  async invite(
    @Param('id', IdPipe) id: string,
    @Body() { personIds }: InvitePeople,
    @AnyRoles() anyRoles: string[],
  ): Promise<Invited> {
    return { invited: await this.campaigns.invite(id, personIds, anyRoles) };
  }

  /** Shows the figures, never the texts, to the suppliers of one of its contracts. */
  @Allow(RUNS_CAMPAIGNS)
  @Post('feedback-campaigns/:id/sharing')
  @HttpCode(200)
  @ApiOkResponse({ type: CampaignView })
  async share(
    @Param('id', IdPipe) id: string,
    @Body() { contractId }: ShareFeedback,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    await this.campaigns.share(id, contractId, anyRoles);
    return this.campaigns.card(id);
  }
}
