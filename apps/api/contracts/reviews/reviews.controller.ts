import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { type ReviewEntry, Reviews } from '#contracts';
import type { Json } from '#platform/tenancy';
import { Allow, AnyRoles, EVERY_CUSTOMER_ROLE } from '../../edge/allow.js';
import { IsDay } from '../../edge/fields.js';
import { IdPipe } from '../../edge/id.pipe.js';
import { Edits, IfMatch } from '../../edge/if-match.js';
import { HoldObjectiveReview, PlanObjectiveReview, PrepareObjectiveReview } from './review.requests.js';
import { ProgressView, ObjectiveReviewList, ObjectiveReviewView } from './review.responses.js';

const REVIEWS = { CIO_OFFICE: 'any', CONTRACT_OWNER: 'own' } as const;

class ProgressQuestion {
  @ApiProperty({ type: String, format: 'date', description: 'What has come after this day.' })
  @IsDay()
  from!: string;
}

/** The customer's own look at what its contracts are for. */
@ApiTags('reviews')
@Controller('v1/orgs/:org')
export class ReviewsController {
  constructor(private readonly reviews: Reviews) {}

  @Allow(EVERY_CUSTOMER_ROLE)
  @Get('contracts/:id/objective-reviews')
  @ApiOkResponse({ type: ObjectiveReviewList })
  ofContract(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.reviews.ofContract(id);
  }

  /** How the outcomes have fared, as a committee's progress item starts out. */
  @Allow(EVERY_CUSTOMER_ROLE)
  @Get('contracts/:id/progress')
  @ApiOkResponse({ type: ProgressView })
  progress(@Param('id', IdPipe) id: string, @Query() { from }: ProgressQuestion): Promise<Json> {
    return this.reviews.progress(id, Temporal.PlainDate.from(from));
  }

  @Allow(REVIEWS)
  @Post('contracts/:id/objective-reviews')
  @ApiCreatedResponse({ type: ObjectiveReviewView })
  async plan(
    @Param('org') org: string,
    @Param('id', IdPipe) contractId: string,
    @Body() body: PlanObjectiveReview,
    @AnyRoles() anyRoles: string[],
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Json> {
    const entry = { ...body, plannedOn: Temporal.PlainDate.from(body.plannedOn) };
    const id = await this.reviews.plan(contractId, entry, anyRoles);
    void reply.header('location', `/api/v1/orgs/${org}/objective-reviews/${id}`);
    return this.reviews.card(id);
  }

  /** A review with what lies on its table. */
  @Allow(EVERY_CUSTOMER_ROLE)
  @Get('objective-reviews/:id')
  @ApiOkResponse({ type: ObjectiveReviewView })
  card(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.reviews.card(id);
  }

  @Allow(REVIEWS)
  @Patch('objective-reviews/:id')
  @Edits()
  @ApiOkResponse({ type: ObjectiveReviewView })
  async prepare(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() { plannedOn, verdicts, ...rest }: PrepareObjectiveReview,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    const entry: ReviewEntry = {
      ...rest,
      plannedOn: plannedOn ? Temporal.PlainDate.from(plannedOn) : undefined,
      verdicts: verdicts?.map(({ motive, ...said }) => ({ ...said, motive: motive?.trim() || null })),
    };
    await this.reviews.prepare(id, entry, version, anyRoles);
    return this.reviews.card(id);
  }

  /** It has taken place: every objective has its verdict. */
  @Allow(REVIEWS)
  @Post('objective-reviews/:id/holding')
  @HttpCode(200)
  @Edits()
  @ApiOkResponse({ type: ObjectiveReviewView })
  async hold(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() { heldOn }: HoldObjectiveReview,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    const on = heldOn ? Temporal.PlainDate.from(heldOn) : undefined;
    await this.reviews.hold(id, version, on, anyRoles);
    return this.reviews.card(id);
  }

  @Allow(REVIEWS)
  @Post('objective-reviews/:id/cancellation')
  @HttpCode(200)
  @ApiOkResponse({ type: ObjectiveReviewView })
  async cancel(@Param('id', IdPipe) id: string, @AnyRoles() anyRoles: string[]): Promise<Json> {
    await this.reviews.cancel(id, anyRoles);
    return this.reviews.card(id);
  }
}
