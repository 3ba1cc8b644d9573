import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { Kpis, KpiTalk, Outcomes, TargetChanges } from '#contracts';
import { HouseDays } from '#organisation';
import { Json } from '#platform/tenancy';
import { Allow, type Allowed, EVERY_ROLE } from '../../edge/allow.js';
import { IdPipe } from '../../edge/id.pipe.js';
import { Edits, IfMatch } from '../../edge/if-match.js';
import { aimOf, definitionOf } from './entered.js';
import {
  KpiApproval,
  KpiDefinitionBody,
  KpiRetirement,
  NewKpi,
  NewKpiRemark,
  NewTargetChange,
  SettleKpi,
  TargetChangeAnswer,
} from './kpi.requests.js';
import { OutcomeFrom } from './outcome.requests.js';
import { KpiQualityView, KpiView } from './outcome.responses.js';

/** Shaped by IT and by the lead of the unit that benefits; each on what is theirs. */
const SHAPERS: Allowed = { CIO_OFFICE: 'any', CONTRACT_OWNER: 'own', BU_LEAD: 'own' };
const OWNERS: Allowed = { CIO_OFFICE: 'any', CONTRACT_OWNER: 'own' };
const EVERY_SEAT: Allowed = { ...SHAPERS, SUPPLIER_ACCOUNT_MANAGER: 'own', SUPPLIER_EXECUTIVE: 'own' };

/** The measures of whether objectives are reached, made by IT, the business and the supplier together. */
@ApiTags('KPIs')
@Controller('v1/orgs/:org')
export class KpisController {
  constructor(
    private readonly kpis: Kpis,
    private readonly changes: TargetChanges,
    private readonly talk: KpiTalk,
    private readonly outcomes: Outcomes,
    private readonly days: HouseDays,
  ) {}

  /** What the formula says of a definition, before anything is kept. */
  @Allow(SHAPERS)
  @Post('objectives/:id/kpi-quality')
  @HttpCode(200)
  @ApiOkResponse({ type: KpiQualityView })
  async assess(@Param('id', IdPipe) id: string, @Body() { definition, ...terms }: NewKpi): Promise<Json> {
    const quality = await this.kpis.assess(id, definitionOf(definition), terms);
    return new Json(JSON.stringify(quality));
  }

  /** Keeps a draft, however unfinished. */
  @Allow(SHAPERS)
  @Post('objectives/:id/kpis')
  @ApiCreatedResponse({ type: KpiView })
  async draft(
    @Param('org') org: string,
    @Param('id', IdPipe) objectiveId: string,
    @Body() { definition, ...terms }: NewKpi,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Json> {
    const id = await this.kpis.draft(objectiveId, definitionOf(definition), terms);
    void reply.header('location', `/api/v1/orgs/${org}/kpis/${id}`);
    return this.outcomes.kpi(id);
  }

  @Allow(EVERY_ROLE)
  @Get('kpis/:id')
  @ApiOkResponse({ type: KpiView })
  card(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.outcomes.kpi(id);
  }

  /** Its weight, what it binds, who answers for it. */
  @Allow(OWNERS)
  @Patch('kpis/:id')
  @Edits()
  @ApiOkResponse({ type: KpiView })
  async settle(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: SettleKpi,
  ): Promise<Json> {
    await this.kpis.settle(id, body, version);
    return this.outcomes.kpi(id);
  }

  /** Another definition: a draft is rewritten, anything else gets a new version and asks the seats anew. */
  @Allow(SHAPERS)
  @Put('kpis/:id/definition')
  @Edits()
  @ApiOkResponse({ type: KpiView })
  async redefine(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: KpiDefinitionBody,
  ): Promise<Json> {
    await this.kpis.redefine(id, definitionOf(body), undefined, undefined, version);
    return this.outcomes.kpi(id);
  }

  /** Puts the draft before the seats; refused with every reason when it is vague, or measures work. */
  @Allow(SHAPERS)
  @Post('kpis/:id/proposal')
  @HttpCode(200)
  @Edits()
  @ApiOkResponse({ type: KpiView })
  async propose(@Param('id', IdPipe) id: string, @IfMatch() version: number): Promise<Json> {
    await this.kpis.propose(id, version);
    return this.outcomes.kpi(id);
  }

  /** One seat approves the newest definition. */
  @Allow(EVERY_SEAT)
  @Post('kpis/:id/approvals')
  @HttpCode(200)
  @Edits()
  @ApiOkResponse({ type: KpiView })
  async approve(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() { seat }: KpiApproval,
  ): Promise<Json> {
    await this.kpis.approve(id, seat, version);
    return this.outcomes.kpi(id);
  }

  /** The newest definition comes into force, when every gate lets it pass. */
  @Allow(OWNERS)
  @Post('kpis/:id/activation')
  @HttpCode(200)
  @ApiOkResponse({ type: KpiView })
  async activate(@Param('id', IdPipe) id: string, @Body() { from }: OutcomeFrom): Promise<Json> {
    await this.kpis.activate(id, await this.dayOr(from));
    return this.outcomes.kpi(id);
  }

  @Allow(OWNERS)
  @Post('kpis/:id/closure')
  @HttpCode(200)
  @ApiOkResponse({ type: KpiView })
  async retire(@Param('id', IdPipe) id: string, @Body() { from, reason }: KpiRetirement): Promise<Json> {
    await this.kpis.retire(id, await this.dayOr(from), undefined, reason);
    return this.outcomes.kpi(id);
  }

  /** One seat says something to the other two. */
  @Allow(EVERY_SEAT)
  @Post('kpis/:id/remarks')
  @HttpCode(200)
  @ApiOkResponse({ type: KpiView })
  async say(@Param('id', IdPipe) id: string, @Body() { text, kind, seat }: NewKpiRemark): Promise<Json> {
    await this.talk.say(id, text.trim(), kind ?? 'COMMENT', seat);
    return this.outcomes.kpi(id);
  }

  /** Another target from a day on, without an amendment; a bound supplier is asked. */
  @Allow(OWNERS)
  @Post('kpis/:id/target-changes')
  @HttpCode(200)
  @Edits()
  @ApiOkResponse({ type: KpiView })
  async proposeTarget(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() { from, reason, wantedOn, ...aim }: NewTargetChange,
  ): Promise<Json> {
    const wanted = {
      ...{ aim: aimOf(aim), from: Temporal.PlainDate.from(from), reason: reason.trim() },
      ...(wantedOn ? { wantedOn: Temporal.PlainDate.from(wantedOn) } : {}),
    };
    await this.changes.propose(id, wanted, version);
    return this.outcomes.kpi(id);
  }

  /** The supplier's answer to it, or the customer's second thought. */
  @Allow({ ...OWNERS, SUPPLIER_ACCOUNT_MANAGER: 'own', SUPPLIER_EXECUTIVE: 'own' })
  @Post('kpis/:id/target-answer')
  @HttpCode(200)
  @ApiOkResponse({ type: KpiView })
  async answerTarget(
    @Param('id', IdPipe) id: string,
    @Body() { as, reason }: TargetChangeAnswer,
  ): Promise<Json> {
    await this.changes.answer(id, as, reason?.trim() || null);
    return this.outcomes.kpi(id);
  }

  private async dayOr(text: string | undefined): Promise<Temporal.PlainDate> {
    return text ? Temporal.PlainDate.from(text) : this.days.today();
  }
}
