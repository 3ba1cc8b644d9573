import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { Needs } from '#contracts';
import type { Json } from '#platform/tenancy';
import { Allow, type Allowed, EVERY_CUSTOMER_ROLE, EVERY_ROLE } from '../../edge/allow.js';
import { IdPipe } from '../../edge/id.pipe.js';
import { Edits, IfMatch } from '../../edge/if-match.js';
import { after, by } from '../../edge/cursor.js';
import {
  ContractQuestionOnly,
  CoverageJudgement,
  DeclineNeed,
  NeedQuestion,
  NewNeed,
  NotInTheContract,
} from './need.requests.js';
import { CoverageMatrix, NeedList, NeedView } from './need.responses.js';

/** Whoever works with the business says what it needs. */
const RAISERS: Allowed = {
  BU_LEAD: 'any',
  CIO_OFFICE: 'any',
  CONTRACT_OWNER: 'any',
  EXECUTIVE: 'any',
  LEGAL: 'any',
};

@ApiTags('needs')
@Controller('v1/orgs/:org')
export class NeedsController {
  constructor(private readonly needs: Needs) {}

  /** The newest first; a supplier reads those that were shared with it. */
  @Allow(EVERY_ROLE)
  @Get('needs')
  @ApiOkResponse({ type: NeedList })
  list(@Query() { contract, state, cursor, limit }: NeedQuestion): Promise<Json> {
    const last = after(cursor, by.id)?.[0];
    return this.needs.list({ contractId: contract, state, after: last, limit });
  }

  /** What each unit needs of each contract, and how much of it the contract answers. */
  @Allow(EVERY_CUSTOMER_ROLE)
  @Get('needs-coverage')
  @ApiOkResponse({ type: CoverageMatrix })
  coverage(@Query() { contract }: ContractQuestionOnly): Promise<Json> {
    return this.needs.coverage(contract);
  }

  @Allow(RAISERS)
  @Post('needs')
  @ApiCreatedResponse({ type: NeedView })
  async raise(
    @Body() { origin = 'BU', refusedAs, ...given }: NewNeed,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('org') org: string,
  ): Promise<Json> {
    const id = await this.needs.raise({
      ...given,
      origin,
      refusedAs: refusedAs && {
        text: refusedAs.text,
        byName: refusedAs.by ?? null,
        on: Temporal.PlainDate.from(refusedAs.on),
      },
    });
    void reply.header('location', `/api/v1/orgs/${org}/needs/${id}`);
    return this.needs.card(id);
  }

  @Allow(EVERY_ROLE)
  @Get('needs/:id')
  @ApiOkResponse({ type: NeedView })
  card(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.needs.card(id);
  }

  /** The supplier reads it from now on. */
  @Allow(RAISERS)
  @Post('needs/:id/sharing')
  @HttpCode(200)
  @Edits()
  @ApiOkResponse({ type: NeedView })
  async share(@Param('id', IdPipe) id: string, @IfMatch() version: number): Promise<Json> {
    await this.needs.share(id, version);
    return this.needs.card(id);
  }

  /** "It is not in the contract": an occasion to amend opens by itself. */
  @Allow({ SUPPLIER_ACCOUNT_MANAGER: 'own' })
  @Post('needs/:id/refusal')
  @HttpCode(200)
  @ApiOkResponse({ type: NeedView })
  async refuse(@Param('id', IdPipe) id: string, @Body() { text }: NotInTheContract): Promise<Json> {
    await this.needs.refuse(id, text);
    return this.needs.card(id);
  }

  @Allow(RAISERS)
  @Post('needs/:id/coverage')
  @HttpCode(200)
  @Edits()
  @ApiOkResponse({ type: NeedView })
  async judge(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() { coverage }: CoverageJudgement,
  ): Promise<Json> {
    await this.needs.judge(id, coverage, version);
    return this.needs.card(id);
  }

  /** The house gives it up, and says why to itself. */
  @Allow(RAISERS)
  @Post('needs/:id/closure')
  @HttpCode(200)
  @Edits()
  @ApiOkResponse({ type: NeedView })
  async decline(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() { reason }: DeclineNeed,
  ): Promise<Json> {
    await this.needs.decline(id, reason, version);
    return this.needs.card(id);
  }
}
