import { Body, Controller, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Temporal } from 'temporal-polyfill';
import type { Json } from '#platform/tenancy';
import { Relationships, Seats, Segmentations } from '#suppliers';
import { Allow } from '../edge/allow.js';
import { IdPipe } from '../edge/id.pipe.js';
import { Edits, IfMatch } from '../edge/if-match.js';
import { Made } from '../organisation/organisation.responses.js';
import { RelationshipScreen } from './relationship-screen.js';
import {
  ChangeRelationship,
  Hold,
  NewSeat,
  NewTenure,
  SegmentationAnswers,
  Vacancy,
} from './relationship.requests.js';
import { RelationshipView, SegmentationView } from './relationship.responses.js';

/** What the customer does with a relationship; what it shows is the screen's. */
@ApiTags('relationships')
@Controller('v1/orgs/:org')
export class RelationshipsController {
  constructor(
    private readonly relationships: Relationships,
    private readonly segmentations: Segmentations,
    private readonly seats: Seats,
    private readonly screen: RelationshipScreen,
  ) {}

  @Allow({ CIO_OFFICE: 'any' })
  @Patch('relationships/:id')
  @Edits()
  @ApiOkResponse({ type: RelationshipView })
  async change(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ChangeRelationship,
  ): Promise<Json> {
    await this.relationships.change(id, body, version);
    return this.screen.one(id);
  }

  /** Answers give a quadrant and a segment; with `segment` a person confirms it in the same breath. */
  @Allow({ CIO_OFFICE: 'any' })
  @Post('relationships/:id/segmentation')
  @HttpCode(200)
  @ApiOkResponse({ type: SegmentationView })
  assess(@Param('id', IdPipe) id: string, @Body() body: SegmentationAnswers): Promise<SegmentationView> {
    const { segment, overrideReason, ...inputs } = body;
    const decision = segment && { segment, ...(overrideReason !== undefined && { overrideReason }) };
    return this.segmentations.assess(id, inputs, decision);
  }

  /** Silence is wanted; a hold of the same kind gets new dates. */
  @Allow({ CIO_OFFICE: 'any', LEGAL: 'any' })
  @Post('relationships/:id/hold')
  @HttpCode(204)
  @ApiNoContentResponse()
  async hold(@Param('id', IdPipe) id: string, @Body() { kind, from, to }: Hold): Promise<void> {
    await this.relationships.hold(id, { kind, from: day(from), to: to ? day(to) : null });
  }

  @Allow({ CIO_OFFICE: 'any', LEGAL: 'any' })
  @Post('relationships/:id/hold/release')
  @HttpCode(204)
  @ApiNoContentResponse()
  async release(@Param('id', IdPipe) id: string): Promise<void> {
    await this.relationships.release(id);
  }

  @Allow({ CIO_OFFICE: 'any', CONTRACT_OWNER: 'any' })
  @Post('relationships/:id/seats')
  @ApiCreatedResponse({ type: Made })
  async addSeat(@Param('id', IdPipe) id: string, @Body() body: NewSeat): Promise<Made> {
    const { personId, from, ...facts } = body;
    const newcomer = personId ? { personId, ...(from && { from: day(from) }) } : undefined;
    return { id: await this.seats.addSeat(id, facts, newcomer) };
  }

  /** Somebody takes the seat; whoever sits there leaves it on that day. */
  @Allow({ CIO_OFFICE: 'any', CONTRACT_OWNER: 'any' })
  @Post('seats/:id/tenures')
  @ApiCreatedResponse({ type: Made })
  async fill(@Param('id', IdPipe) id: string, @Body() body: NewTenure): Promise<Made> {
    const { personId, from, to, reason } = body;
    const newcomer = { personId, from: day(from), to: to ? day(to) : null, reason: reason ?? null };
    return { id: await this.seats.fillSeat(id, newcomer) };
  }

  @Allow({ CIO_OFFICE: 'any', CONTRACT_OWNER: 'any' })
  @Post('seats/:id/vacancy')
  @HttpCode(204)
  @ApiNoContentResponse()
  async vacate(@Param('id', IdPipe) id: string, @Body() { on, reason }: Vacancy): Promise<void> {
    await this.seats.vacateSeat(id, { on: day(on), reason });
  }
}

function day(text: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(text);
}
