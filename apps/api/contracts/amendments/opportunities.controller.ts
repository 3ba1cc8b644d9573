import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { Confidences, Opportunities } from '#contracts';
import type { Json } from '#platform/tenancy';
import { Allow, type Allowed, AnyRoles, EVERY_CUSTOMER_ROLE } from '../../edge/allow.js';
import { IdPipe } from '../../edge/id.pipe.js';
import { Edits, IfMatch } from '../../edge/if-match.js';
import { after, by } from '../../edge/cursor.js';
import { Writing } from '../../edge/writing.js';
import { ContractQuestionOnly } from '../needs/need.requests.js';
import {
  LoseOpportunity,
  MandateWords,
  NeedChoice,
  NewOpportunity,
  OpenNegotiation,
  OpportunityEstimate,
  OpportunityQuestion,
} from './opportunity.requests.js';
import { OccasionReport, OpportunityList, OpportunityView } from './opportunity.responses.js';

const SEEKERS: Allowed = { CIO_OFFICE: 'any', EXECUTIVE: 'any', LEGAL: 'any', CONTRACT_OWNER: 'own' };

/** Occasions to renegotiate: the customer's own, from the moment somebody sees one. */
@ApiTags('amendments')
@Controller('v1/orgs/:org')
export class OpportunitiesController {
  constructor(
    private readonly opportunities: Opportunities,
    private readonly confidences: Confidences,
  ) {}

  @Allow(EVERY_CUSTOMER_ROLE)
  @Get('opportunities')
  @ApiOkResponse({ type: OpportunityList })
  list(@Query() { contract, state, cursor, limit }: OpportunityQuestion): Promise<Json> {
    const last = after(cursor, by.number)?.[0];
    return this.opportunities.list({
      contractId: contract,
      state,
      after: last === undefined ? undefined : Number(last),
      limit,
    });
  }

  /** Occasions seized and lost, and why. */
  @Allow(EVERY_CUSTOMER_ROLE)
  @Get('opportunities-report')
  @ApiOkResponse({ type: OccasionReport })
  report(@Query() { contract }: ContractQuestionOnly): Promise<Json> {
    return this.opportunities.report(contract);
  }

  /** At any moment of a contract's life. */
  @Allow(SEEKERS)
  @Post('opportunities')
  @ApiCreatedResponse({ type: OpportunityView })
  async open(
    @Body() { contractId, windowFrom, windowUntil, needIds = [], ...given }: NewOpportunity,
    @AnyRoles() anyRoles: string[],
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('org') org: string,
  ): Promise<Json> {
    const day = (text: string | null | undefined) => (text ? Temporal.PlainDate.from(text) : null);
    const trigger = needIds.length > 0 ? ('NEED' as const) : ('MANUAL' as const);
    const window = { windowFrom: day(windowFrom), windowUntil: day(windowUntil) };
    const id = await this.opportunities.open(contractId, { ...given, ...window, trigger, needIds }, anyRoles);
    void reply.header('location', `/api/v1/orgs/${org}/opportunities/${id}`);
    return this.opportunities.card(id);
  }

  /** With the mandate, whose reading is audited. */
  @Allow(EVERY_CUSTOMER_ROLE)
  @Writing()
  @Get('opportunities/:id')
  @ApiOkResponse({ type: OpportunityView })
  async card(@Param('id', IdPipe) id: string): Promise<Json> {
    await this.confidences.shown(id);
    return this.opportunities.card(id);
  }

  /** Somebody has looked at it: it is worth pursuing. */
  @Allow(SEEKERS)
  @Post('opportunities/:id/qualification')
  @HttpCode(200)
  @Edits()
  @ApiOkResponse({ type: OpportunityView })
  async qualify(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() estimate: OpportunityEstimate,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    await this.opportunities.requireReach(id, anyRoles);
    await this.opportunities.qualify(id, estimate, version);
    return this.opportunities.card(id);
  }

  @Allow(SEEKERS)
  @Post('opportunities/:id/needs')
  @HttpCode(200)
  @ApiOkResponse({ type: OpportunityView })
  async addNeeds(
    @Param('id', IdPipe) id: string,
    @Body() { needIds }: NeedChoice,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    await this.opportunities.requireReach(id, anyRoles);
    await this.opportunities.addNeeds(id, needIds);
    return this.opportunities.card(id);
  }

  /** Writes what may be offered, and to what point. Other words need to be agreed again. */
  @Allow(SEEKERS)
  @Put('opportunities/:id/mandate')
  @Edits()
  @ApiOkResponse({ type: OpportunityView })
  async mandate(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() words: MandateWords,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    await this.opportunities.requireReach(id, anyRoles);
    await this.opportunities.mandate(id, words, version);
    return this.opportunities.card(id);
  }

  /** With both, it is given. */
  @Allow({ LEGAL: 'any', EXECUTIVE: 'any' })
  @Post('opportunities/:id/mandate/approval')
  @HttpCode(200)
  @ApiOkResponse({ type: OpportunityView })
  async giveMandate(@Param('id', IdPipe) id: string): Promise<Json> {
    await this.opportunities.giveMandate(id);
    return this.opportunities.card(id);
  }

  /** The supplier sits down at the table from now on. */
  @Allow(SEEKERS)
  @Post('opportunities/:id/negotiation')
  @HttpCode(200)
  @Edits()
  @ApiOkResponse({ type: OpportunityView })
  async negotiate(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() { title }: OpenNegotiation,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    await this.opportunities.requireReach(id, anyRoles);
    await this.opportunities.negotiate(id, title, version);
    return this.opportunities.card(id);
  }

  @Allow(SEEKERS)
  @Post('opportunities/:id/loss')
  @HttpCode(200)
  @Edits()
  @ApiOkResponse({ type: OpportunityView })
  async lose(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() { reason }: LoseOpportunity,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    await this.opportunities.requireReach(id, anyRoles);
    await this.opportunities.lose(id, reason, version);
    return this.opportunities.card(id);
  }
}
