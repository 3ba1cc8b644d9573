import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { Expectations, Obligations } from '#contracts';
import type { Json } from '#platform/tenancy';
import { Allow, AnyRoles, EVERY_ROLE } from '../../edge/allow.js';
import { IdPipe } from '../../edge/id.pipe.js';
import { Edits, IfMatch } from '../../edge/if-match.js';
import {
  AcknowledgeAdvice,
  CorrectObligation,
  ExpectationQuestion,
  GiveAdvice,
  NewObligation,
} from './obligation.requests.js';
import { ExpectationList, ObligationList, ObligationView } from './obligation.responses.js';
import { BOTH_SIDES_WORK } from './who.js';

/** What each side owes by its contracts, and the log of advice. */
@ApiTags('obligations')
@Controller('v1/orgs/:org')
export class ObligationsController {
  constructor(
    private readonly obligations: Obligations,
    private readonly expectations: Expectations,
  ) {}

  /** What is expected of the side that asks, and what it may expect of the other, over the coming thirty days. */
  @Allow(EVERY_ROLE)
  @Get('expectations')
  @ApiOkResponse({ type: ExpectationList })
  expected(@Query() { mine = false }: ExpectationQuestion): Promise<Json> {
    return this.expectations.list(mine);
  }

  @Allow(EVERY_ROLE)
  @Get('contracts/:id/obligations')
  @ApiOkResponse({ type: ObligationList })
  ofContract(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.obligations.ofContract(id);
  }

  @Allow({ CIO_OFFICE: 'any', LEGAL: 'any', CONTRACT_OWNER: 'own' })
  @Post('contracts/:id/obligations')
  @ApiCreatedResponse({ type: ObligationView })
  async establish(
    @Param('id', IdPipe) contractId: string,
    @Param('org') org: string,
    @Body() body: NewObligation,
    @AnyRoles() anyRoles: string[],
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Json> {
    const { firstDueOn, evidenceRequired = true, reminderDays = [5], ...rest } = body;
    const facts = {
      ...rest,
      evidenceRequired,
      reminderDays,
      firstDueOn: Temporal.PlainDate.from(firstDueOn),
    };
    const id = await this.obligations.establish(contractId, facts, anyRoles);
    void reply.header('location', `/api/v1/orgs/${org}/obligations/${id}`);
    return this.obligations.card(id);
  }

  @Allow(EVERY_ROLE)
  @Get('obligations/:id')
  @ApiOkResponse({ type: ObligationView })
  card(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.obligations.card(id);
  }

  @Allow({ CIO_OFFICE: 'any', LEGAL: 'any', CONTRACT_OWNER: 'own' })
  @Patch('obligations/:id')
  @Edits()
  @ApiOkResponse({ type: ObligationView })
  async correct(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: CorrectObligation,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    await this.obligations.correct(id, body, version, anyRoles);
    return this.obligations.card(id);
  }

  /** Nothing falls due from it any more. */
  @Allow({ CIO_OFFICE: 'any', LEGAL: 'any', CONTRACT_OWNER: 'own' })
  @Post('obligations/:id/closure')
  @HttpCode(200)
  @ApiOkResponse({ type: ObligationView })
  async end(@Param('id', IdPipe) id: string, @AnyRoles() anyRoles: string[]): Promise<Json> {
    await this.obligations.end(id, anyRoles);
    return this.obligations.card(id);
  }

  @Allow(BOTH_SIDES_WORK)
  @Post('obligations/:id/advice')
  @HttpCode(200)
  @ApiOkResponse({ type: ObligationView })
  async advise(
    @Param('id', IdPipe) id: string,
    @Body() body: GiveAdvice,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    await this.obligations.advise(id, body, anyRoles);
    return this.obligations.card(id);
  }

  @Allow(BOTH_SIDES_WORK)
  @Post('advice/:id/acknowledgement')
  @HttpCode(200)
  @ApiOkResponse({ type: ObligationView })
  async acknowledge(
    @Param('id', IdPipe) id: string,
    @Body() { answer }: AcknowledgeAdvice,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    return this.obligations.card(await this.obligations.acknowledge(id, answer ?? null, anyRoles));
  }
}
