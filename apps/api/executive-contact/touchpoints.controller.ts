import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Temporal } from 'temporal-polyfill';
import { Json } from '#platform/tenancy';
import { Touchpoints, TouchScreens } from '#executive-contact';
import { Allow, type Allowed, EVERY_CUSTOMER_ROLE } from '../edge/allow.js';
import { IdPipe } from '../edge/id.pipe.js';
import { after, by } from '../edge/cursor.js';
import { Writing } from '../edge/writing.js';
import { Made } from '../organisation/organisation.responses.js';
import {
  Correction,
  Halves,
  Holding,
  NewTouchpoint,
  PlannedTouchpoint,
  Settlement,
  TouchQuestion,
  Why,
} from './pair.requests.js';
import { LoggedTouchpoint, TouchpointList, TouchpointView } from './pair.responses.js';

/** Who was there writes it down; the CIO office writes for everyone. */
const SPEAKERS: Allowed = {
  CIO_OFFICE: 'any',
  EXECUTIVE: 'own',
  CONTRACT_OWNER: 'own',
  SECRETARY: 'own',
  EVALUATOR: 'own',
  BU_LEAD: 'own',
};
const READERS: Allowed = {
  ...EVERY_CUSTOMER_ROLE,
  SUPPLIER_EXECUTIVE: 'own',
  SUPPLIER_ACCOUNT_MANAGER: 'own',
};

/** What executives said to each other; row security shows the supplier what is shared with it. */
@ApiTags('touchpoints')
@Controller('v1/orgs/:org/touchpoints')
export class TouchpointsController {
  constructor(
    private readonly touchpoints: Touchpoints,
    private readonly screens: TouchScreens,
  ) {}

  @Allow(READERS)
  @Get()
  @ApiOkResponse({ type: TouchpointList })
  async list(@Query() { pair, relationship, cursor, limit }: TouchQuestion): Promise<Json> {
    const last = after(cursor, by.id)?.[0];
    const found = await this.screens.list({ pairId: pair, relationshipId: relationship, after: last, limit });
    return new Json(JSON.stringify(found));
  }

  /** With what was said in confidence, where the caller was there; that reading is audited. */
  @Allow(READERS)
  @Writing()
  @Get(':id')
  @ApiOkResponse({ type: TouchpointView })
  async card(@Param('id', IdPipe) id: string): Promise<Json> {
    return new Json(JSON.stringify(await this.screens.card(id)));
  }

  @Allow(SPEAKERS)
  @Post()
  @ApiCreatedResponse({ type: LoggedTouchpoint })
  log(@Body() { pairId, relationshipId, heldAt, ...facts }: NewTouchpoint): Promise<LoggedTouchpoint> {
    return this.touchpoints.log(
      { pairId, relationshipId },
      { ...facts, heldAt: Temporal.Instant.from(heldAt) },
    );
  }

  @Allow(SPEAKERS)
  @Post('plan')
  @ApiCreatedResponse({ type: Made })
  async plan(@Body() { pairId, type, plannedAt }: PlannedTouchpoint): Promise<Made> {
    return { id: await this.touchpoints.plan(pairId, { type, plannedAt: Temporal.Instant.from(plannedAt) }) };
  }

  @Allow(SPEAKERS)
  @Post(':id/holding')
  @ApiCreatedResponse({ type: LoggedTouchpoint })
  hold(@Param('id', IdPipe) id: string, @Body() { heldAt, ...facts }: Holding): Promise<LoggedTouchpoint> {
    return this.touchpoints.hold(id, { ...facts, heldAt: Temporal.Instant.from(heldAt) });
  }

  @Allow(SPEAKERS)
  @Post(':id/no-show')
  @HttpCode(204)
  @ApiNoContentResponse()
  noShow(@Param('id', IdPipe) id: string): Promise<void> {
    return this.touchpoints.noShow(id);
  }

  @Allow(SPEAKERS)
  @Post(':id/cancellation')
  @HttpCode(204)
  @ApiNoContentResponse()
  cancel(@Param('id', IdPipe) id: string): Promise<void> {
    return this.touchpoints.cancel(id);
  }

  /** Makes a new version; the old one stays, and counts no more. */
  @Allow(SPEAKERS)
  @Post(':id/correction')
  @ApiCreatedResponse({ type: LoggedTouchpoint })
  correct(
    @Param('id', IdPipe) id: string,
    @Body() { heldAt, ...facts }: Correction,
  ): Promise<LoggedTouchpoint> {
    return this.touchpoints.correct(id, {
      ...facts,
      ...(heldAt ? { heldAt: Temporal.Instant.from(heldAt) } : {}),
    });
  }

  /** The private half alone: the conversation stays as it was confirmed, and the other side is not asked again. */
  @Allow(SPEAKERS)
  @Post(':id/halves')
  @HttpCode(204)
  @ApiNoContentResponse()
  annotate(@Param('id', IdPipe) id: string, @Body() halves: Halves): Promise<void> {
    return this.touchpoints.annotate(id, halves);
  }

  @Allow({ SUPPLIER_EXECUTIVE: 'own' })
  @Post(':id/confirmation')
  @HttpCode(204)
  @ApiNoContentResponse()
  confirm(@Param('id', IdPipe) id: string): Promise<void> {
    return this.touchpoints.confirm(id);
  }

  @Allow({ SUPPLIER_EXECUTIVE: 'own' })
  @Post(':id/dispute')
  @HttpCode(204)
  @ApiNoContentResponse()
  dispute(@Param('id', IdPipe) id: string, @Body() { reason }: Why): Promise<void> {
    return this.touchpoints.dispute(id, reason);
  }

  @Allow({ CIO_OFFICE: 'any' })
  @Post(':id/settlement')
  @HttpCode(204)
  @ApiNoContentResponse()
  settle(@Param('id', IdPipe) id: string, @Body() { verdict }: Settlement): Promise<void> {
    return this.touchpoints.settle(id, verdict);
  }
}
