import { Body, Controller, Get, Headers, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { Objectives, Outcomes, templates } from '#contracts';
import { HouseDays } from '#organisation';
import { Json } from '#platform/tenancy';
import { words } from '#platform/words';
import { Allow, type Allowed, EVERY_CUSTOMER_ROLE, EVERY_ROLE } from '../../edge/allow.js';
import { IdPipe } from '../../edge/id.pipe.js';
import { Edits, IfMatch } from '../../edge/if-match.js';
import {
  CorrectObjective,
  NewObjective,
  ObjectiveEnding,
  OutcomeFrom,
  TemplateQuestion,
} from './outcome.requests.js';
import { ContractOutcomes, KpiTemplateList, ObjectiveCard } from './outcome.responses.js';

/** Shaped by IT and by the lead of the unit that benefits. */
const SHAPERS: Allowed = { CIO_OFFICE: 'any', CONTRACT_OWNER: 'own', BU_LEAD: 'own' };
const OWNERS: Allowed = { CIO_OFFICE: 'any', CONTRACT_OWNER: 'own' };

/** What contracts are for; both sides read the same. */
@ApiTags('outcomes')
@Controller('v1/orgs/:org')
export class ObjectivesController {
  constructor(
    private readonly objectives: Objectives,
    private readonly outcomes: Outcomes,
    private readonly days: HouseDays,
  ) {}

  /** The objectives of a contract with their KPIs, and whether the whole holds together. */
  @Allow(EVERY_ROLE)
  @Get('contracts/:id/outcomes')
  @ApiOkResponse({ type: ContractOutcomes })
  ofContract(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.outcomes.ofContract(id);
  }

  @Allow(SHAPERS)
  @Post('contracts/:id/objectives')
  @ApiCreatedResponse({ type: ObjectiveCard })
  async propose(
    @Param('org') org: string,
    @Param('id', IdPipe) contractId: string,
    @Body() body: NewObjective,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Json> {
    const id = await this.objectives.propose(contractId, body);
    void reply.header('location', `/api/v1/orgs/${org}/objectives/${id}`);
    return this.outcomes.objective(id);
  }

  @Allow(EVERY_ROLE)
  @Get('objectives/:id')
  @ApiOkResponse({ type: ObjectiveCard })
  card(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.outcomes.objective(id);
  }

  @Allow(SHAPERS)
  @Patch('objectives/:id')
  @Edits()
  @ApiOkResponse({ type: ObjectiveCard })
  async correct(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: CorrectObjective,
  ): Promise<Json> {
    await this.objectives.correct(id, body, version);
    return this.outcomes.objective(id);
  }

  /** Whoever calls takes their side's part of it; agreed when both have. */
  @Allow({ ...SHAPERS, SUPPLIER_ACCOUNT_MANAGER: 'own', SUPPLIER_EXECUTIVE: 'own' })
  @Post('objectives/:id/agreement')
  @HttpCode(200)
  @Edits()
  @ApiOkResponse({ type: ObjectiveCard })
  async agree(@Param('id', IdPipe) id: string, @IfMatch() version: number): Promise<Json> {
    await this.objectives.agree(id, version);
    return this.outcomes.objective(id);
  }

  @Allow(OWNERS)
  @Post('objectives/:id/activation')
  @HttpCode(200)
  @ApiOkResponse({ type: ObjectiveCard })
  async activate(@Param('id', IdPipe) id: string, @Body() { from }: OutcomeFrom): Promise<Json> {
    await this.objectives.activate(id, await this.dayOr(from));
    return this.outcomes.objective(id);
  }

  /** Achieved, missed or dropped; its KPIs are retired with it. */
  @Allow(OWNERS)
  @Post('objectives/:id/closure')
  @HttpCode(200)
  @ApiOkResponse({ type: ObjectiveCard })
  async end(@Param('id', IdPipe) id: string, @Body() { as, on, reason }: ObjectiveEnding): Promise<Json> {
    await this.objectives.end(id, as, await this.dayOr(on), reason ?? null);
    return this.outcomes.objective(id);
  }

  /** KPIs by business function to start from, in the reader's language. */
  @Allow(EVERY_CUSTOMER_ROLE)
  @Get('kpi-templates')
  @ApiOkResponse({ type: KpiTemplateList })
  shelf(
    @Query() { function: businessFunction }: TemplateQuestion,
    @Headers('accept-language') language?: string,
  ): Json {
    return new Json(JSON.stringify({ items: templates(words.locale(language), businessFunction) }));
  }

  private async dayOr(text: string | undefined): Promise<Temporal.PlainDate> {
    return text ? Temporal.PlainDate.from(text) : this.days.today();
  }
}
