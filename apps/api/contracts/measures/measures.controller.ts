import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Temporal } from 'temporal-polyfill';
import { MeasuredKpis, Measures, MeasureScreens } from '#contracts';
import type { Json } from '#platform/tenancy';
import { Allow, AnyRoles } from '../../edge/allow.js';
import { IdPipe } from '../../edge/id.pipe.js';
import { Edits, IfMatch } from '../../edge/if-match.js';
import {
  AskMeasurer,
  DisputeMeasure,
  ExplainMeasure,
  MeasureBatch,
  NewMeasure,
  ResolveMeasure,
  SeriesQuestion,
} from './measure.requests.js';
import {
  ExpectedMeasures,
  KpiSeries,
  MeasureCard,
  WrittenMeasure,
  WrittenMeasures,
} from './measure.responses.js';
import { MEASURERS, OWNERS, READERS } from './measurers.js';

/** The figures of a contract's KPIs: the same for both sides, with who disputed them and how that ended. */
@ApiTags('measures')
@Controller('v1/orgs/:org')
export class MeasuresController {
  constructor(
    private readonly measures: Measures,
    private readonly screens: MeasureScreens,
    private readonly kpis: MeasuredKpis,
  ) {}

  /** A KPI's periods, each judged with the target of its last day; the targets as steps; its years. */
  @Allow(READERS)
  @Get('kpis/:id/measures')
  @ApiOkResponse({ type: KpiSeries })
  series(@Param('id', IdPipe) id: string, @Query() { since }: SeriesQuestion): Promise<Json> {
    return this.screens.series(id, since ? Temporal.PlainDate.from(since) : undefined);
  }

  /** The period's figure, or a correction of it by the side that gave it. */
  @Allow(MEASURERS)
  @Post('kpis/:id/measures')
  @ApiCreatedResponse({ type: WrittenMeasure })
  record(
    @Param('id', IdPipe) id: string,
    @Body() body: NewMeasure,
    @AnyRoles() anyRoles: string[],
  ): Promise<WrittenMeasure> {
    return this.measures.record(id, body, anyRoles);
  }

  /** Whom to ask when a period is over. */
  @Allow(OWNERS)
  @Put('kpis/:id/measurer')
  @HttpCode(204)
  @ApiNoContentResponse()
  ask(
    @Param('id', IdPipe) id: string,
    @Body() { personId }: AskMeasurer,
    @AnyRoles() anyRoles: string[],
  ): Promise<void> {
    return this.kpis.askFrom(id, personId ?? null, anyRoles);
  }

  /** The last three periods of every KPI, to be entered together. */
  @Allow(READERS)
  @Get('contracts/:id/expected-measures')
  @ApiOkResponse({ type: ExpectedMeasures })
  expected(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.screens.expected(id);
  }

  /** All of them, or none. */
  @Allow(MEASURERS)
  @Post('contracts/:id/measures')
  @ApiCreatedResponse({ type: WrittenMeasures })
  async recordTogether(
    @Param('id', IdPipe) id: string,
    @Body() { measures }: MeasureBatch,
    @AnyRoles() anyRoles: string[],
  ): Promise<WrittenMeasures> {
    return { items: await this.measures.recordTogether(id, measures, anyRoles) };
  }

  /** One measure with every figure that was ever given for it. */
  @Allow(READERS)
  @Get('measures/:id')
  @ApiOkResponse({ type: MeasureCard })
  card(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.screens.card(id);
  }

  /** By the side that did not give it. */
  @Allow(MEASURERS)
  @Post('measures/:id/acceptance')
  @HttpCode(200)
  @Edits()
  @ApiOkResponse({ type: MeasureCard })
  async accept(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    await this.measures.accept(id, version, anyRoles);
    return this.screens.card(id);
  }

  /** By the side that did not give it; the figure judges nothing until it is resolved. */
  @Allow(MEASURERS)
  @Post('measures/:id/dispute')
  @HttpCode(200)
  @Edits()
  @ApiOkResponse({ type: MeasureCard })
  async dispute(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() { reason }: DisputeMeasure,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    await this.measures.dispute(id, reason, version, anyRoles);
    return this.screens.card(id);
  }

  @Allow(OWNERS)
  @Post('measures/:id/resolution')
  @HttpCode(200)
  @Edits()
  @ApiOkResponse({ type: MeasureCard })
  async resolve(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() { motive, value, naCode, naText }: ResolveMeasure,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    await this.measures.resolve(id, { motive, value, naCode, naText }, version, anyRoles);
    return this.screens.card(id);
  }

  /** Why a period was missed. */
  @Allow(MEASURERS)
  @Post('measures/:id/cause')
  @HttpCode(200)
  @Edits()
  @ApiOkResponse({ type: MeasureCard })
  async explain(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() cause: ExplainMeasure,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    await this.measures.explain(id, cause, version, anyRoles);
    return this.screens.card(id);
  }
}
