import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Temporal } from 'temporal-polyfill';
import { Measures, MeasureTokens } from '#contracts';
import type { Json } from '#platform/tenancy';
import { Allow, AnyRoles } from '../../edge/allow.js';
import { BearsToken, TokenReach } from '../../edge/bearers.js';
import { IdPipe } from '../../edge/id.pipe.js';
import { NewMeasureOfKpi, NewMeasureToken } from './measure.requests.js';
import { MadeMeasureToken, MeasureTokenList, WrittenMeasure } from './measure.responses.js';
import { OWNERS } from './measurers.js';

/** The keys of tools, and the one door they open. */
@ApiTags('measure tokens')
@Controller('v1/orgs/:org')
export class MeasureTokensController {
  constructor(
    private readonly tokens: MeasureTokens,
    private readonly measures: Measures,
  ) {}

  /** With the beginning of each secret, and when it was last used. */
  @Allow({ ...OWNERS, AUDITOR: 'any' })
  @Get('contracts/:id/measure-tokens')
  @ApiOkResponse({ type: MeasureTokenList })
  ofContract(@Param('id', IdPipe) id: string, @AnyRoles() anyRoles: string[]): Promise<Json> {
    return this.tokens.ofContract(id, anyRoles);
  }

  /** The secret is in this answer and nowhere else. */
  @Allow(OWNERS)
  @Post('contracts/:id/measure-tokens')
  @ApiCreatedResponse({ type: MadeMeasureToken })
  make(
    @Param('id', IdPipe) id: string,
    @Body() { expiresOn, ...body }: NewMeasureToken,
    @AnyRoles() anyRoles: string[],
  ): Promise<MadeMeasureToken> {
    return this.tokens.make(id, { ...body, expiresOn: Temporal.PlainDate.from(expiresOn) }, anyRoles);
  }

  /** From now on it opens nothing. */
  @Allow(OWNERS)
  @Post('measure-tokens/:id/revocation')
  @HttpCode(204)
  @ApiNoContentResponse()
  revoke(@Param('id', IdPipe) id: string, @AnyRoles() anyRoles: string[]): Promise<void> {
    return this.tokens.revoke(id, anyRoles);
  }

  /** A tool's figure, for a KPI of the contract its key is for. The same figure twice changes nothing. */
  @BearsToken()
  @Post('measures')
  @HttpCode(200)
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'The request is done once.' })
  @ApiOkResponse({ type: WrittenMeasure })
  record(
    @TokenReach() contractId: string,
    @Body() { kpiId, ...entry }: NewMeasureOfKpi,
  ): Promise<WrittenMeasure> {
    return this.measures.recordByTool(contractId, kpiId, entry);
  }
}
