import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { Rendezvous } from '#contracts';
import type { Json } from '#platform/tenancy';
import { Allow, AnyRoles, EVERY_ROLE } from '../../edge/allow.js';
import { IdPipe } from '../../edge/id.pipe.js';
import { RecordClauseReview, NewReviewClause, TriggerReview } from './review-clause.requests.js';
import { ReviewClauseList, ReviewClauseView, ClauseReviewView } from './review-clause.responses.js';

const CUSTOMER = { CIO_OFFICE: 'any', LEGAL: 'any', CONTRACT_OWNER: 'own' } as const;

/** The clauses by which both sides look at a contract again. Both read them; the customer keeps the record. */
@ApiTags('review clauses')
@Controller('v1/orgs/:org')
export class RendezvousController {
  constructor(private readonly rendezvous: Rendezvous) {}

  @Allow(EVERY_ROLE)
  @Get('contracts/:id/review-clauses')
  @ApiOkResponse({ type: ReviewClauseList })
  ofContract(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.rendezvous.ofContract(id);
  }

  @Allow(CUSTOMER)
  @Post('contracts/:id/review-clauses')
  @ApiCreatedResponse({ type: ReviewClauseView })
  async agree(
    @Param('id', IdPipe) contractId: string,
    @Param('org') org: string,
    @Body() { firstOn, triggers = [], participantIds = [], ...rest }: NewReviewClause,
    @AnyRoles() anyRoles: string[],
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Json> {
    const facts = {
      ...rest,
      participantIds,
      firstOn: Temporal.PlainDate.from(firstOn),
      triggers: triggers.map(({ kind, threshold }) => ({ kind, threshold: threshold ?? null })),
    };
    const id = await this.rendezvous.agree(contractId, facts, anyRoles);
    void reply.header('location', `/api/v1/orgs/${org}/review-clauses/${id}`);
    return this.rendezvous.card(id);
  }

  @Allow(EVERY_ROLE)
  @Get('review-clauses/:id')
  @ApiOkResponse({ type: ReviewClauseView })
  card(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.rendezvous.card(id);
  }

  /** It calls for no review any more. */
  @Allow(CUSTOMER)
  @Post('review-clauses/:id/closure')
  @HttpCode(200)
  @ApiOkResponse({ type: ReviewClauseView })
  async end(@Param('id', IdPipe) id: string, @AnyRoles() anyRoles: string[]): Promise<Json> {
    await this.rendezvous.end(id, anyRoles);
    return this.rendezvous.card(id);
  }

  /** Something moved beyond what the clause bears: a review is due within thirty days. */
  @Allow(CUSTOMER)
  @Post('review-clauses/:id/trigger')
  @ApiCreatedResponse({ type: ClauseReviewView })
  async trigger(
    @Param('id', IdPipe) id: string,
    @Body() { kind, figure, text }: TriggerReview,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    const occasion = { kind, figure: figure ?? null, text };
    return this.rendezvous.review(await this.rendezvous.trigger(id, occasion, anyRoles));
  }

  @Allow(EVERY_ROLE)
  @Get('clause-reviews/:id')
  @ApiOkResponse({ type: ClauseReviewView })
  review(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.rendezvous.review(id);
  }

  /** What a review concluded. AMEND opens the way to an amendment (R-REV-1). */
  @Allow(CUSTOMER)
  @Post('clause-reviews/:id/record')
  @HttpCode(200)
  @ApiOkResponse({ type: ClauseReviewView })
  async hold(
    @Param('id', IdPipe) id: string,
    @Body() { outcome, record, heldOn }: RecordClauseReview,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    const on = heldOn === undefined ? undefined : Temporal.PlainDate.from(heldOn);
    await this.rendezvous.hold(id, { outcome, record, heldOn: on }, anyRoles);
    return this.rendezvous.review(id);
  }
}
