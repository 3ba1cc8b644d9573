import { Body, Controller, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Temporal } from 'temporal-polyfill';
import { ExitChecklist, LifeScreens, Stakeholders } from '#contracts';
import type { Json } from '#platform/tenancy';
import { Allow, AnyRoles } from '../../edge/allow.js';
import { IdPipe } from '../../edge/id.pipe.js';
import { Edits, IfMatch } from '../../edge/if-match.js';
import {
  AddExitItem,
  CompleteExitItem,
  CorrectExitItem,
  CorrectStakeholder,
  GiveOpinion,
  InvolveStakeholder,
  WaiveRole,
} from './life.requests.js';
import { LifeView } from './life.responses.js';

/** Whom a contract concerns, and what is left to do when it ends. Each answer is the whole life of the contract. */
@ApiTags('contracts')
@Controller('v1/orgs/:org')
export class StakeholdersController {
  constructor(
    private readonly stakeholders: Stakeholders,
    private readonly exits: ExitChecklist,
    private readonly screens: LifeScreens,
  ) {}

  @Allow({ CIO_OFFICE: 'any', LEGAL: 'any', CONTRACT_OWNER: 'own' })
  @Post('contracts/:id/stakeholders')
  @ApiCreatedResponse({ type: LifeView })
  async involve(
    @Param('id', IdPipe) id: string,
    @Body() { involvedOn, ...body }: InvolveStakeholder,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    const on = involvedOn ? Temporal.PlainDate.from(involvedOn) : undefined;
    await this.stakeholders.involve(id, { ...body, involvedOn: on }, anyRoles);
    return this.screens.life(id);
  }

  /** One of the four roles that is not asked, with the reason. */
  @Allow({ CIO_OFFICE: 'any', CONTRACT_OWNER: 'own' })
  @Post('contracts/:id/stakeholder-waivers')
  @HttpCode(200)
  @ApiOkResponse({ type: LifeView })
  async waive(
    @Param('id', IdPipe) id: string,
    @Body() { role, reason }: WaiveRole,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    await this.stakeholders.waive(id, role, reason, anyRoles);
    return this.screens.life(id);
  }

  @Allow({ CIO_OFFICE: 'any', LEGAL: 'any', CONTRACT_OWNER: 'own' })
  @Patch('stakeholders/:id')
  @Edits()
  @ApiOkResponse({ type: LifeView })
  async correct(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: CorrectStakeholder,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    await this.stakeholders.correct(id, body, version, anyRoles);
    return this.screens.life(await this.stakeholders.contractOf(id));
  }

  /** What somebody of the house thinks of the contract: the supplier never reads it. */
  @Allow({ CIO_OFFICE: 'any', LEGAL: 'any', EXECUTIVE: 'any', BU_LEAD: 'any', CONTRACT_OWNER: 'own' })
  @Post('stakeholders/:id/opinion')
  @HttpCode(200)
  @ApiOkResponse({ type: LifeView })
  async opine(
    @Param('id', IdPipe) id: string,
    @Body() { verdict, opinion }: GiveOpinion,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    await this.stakeholders.giveOpinion(id, { verdict, opinion: opinion ?? null }, anyRoles);
    return this.screens.life(await this.stakeholders.contractOf(id));
  }

  /** Each side acknowledges the part that this person plays. */
  @Allow({
    CIO_OFFICE: 'any',
    LEGAL: 'any',
    EXECUTIVE: 'any',
    BU_LEAD: 'any',
    CONTRACT_OWNER: 'own',
    SUPPLIER_EXECUTIVE: 'own',
    SUPPLIER_ACCOUNT_MANAGER: 'own',
  })
  @Post('stakeholders/:id/acknowledgement')
  @HttpCode(200)
  @ApiOkResponse({ type: LifeView })
  async acknowledge(@Param('id', IdPipe) id: string, @AnyRoles() anyRoles: string[]): Promise<Json> {
    await this.stakeholders.acknowledge(id, anyRoles);
    return this.screens.life(await this.stakeholders.contractOf(id));
  }

  @Allow({ CIO_OFFICE: 'any', CONTRACT_OWNER: 'own' })
  @Post('contracts/:id/exit-items')
  @ApiCreatedResponse({ type: LifeView })
  async addExitItem(
    @Param('id', IdPipe) id: string,
    @Body() { title, dueOn, ownerPersonId = null }: AddExitItem,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    await this.exits.add(id, { title, ownerPersonId, dueOn: Temporal.PlainDate.from(dueOn) }, anyRoles);
    return this.screens.life(id);
  }

  @Allow({ CIO_OFFICE: 'any', CONTRACT_OWNER: 'own' })
  @Patch('exit-items/:id')
  @Edits()
  @ApiOkResponse({ type: LifeView })
  async correctExitItem(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() { dueOn, ownerPersonId }: CorrectExitItem,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    const changes = {
      ...(dueOn ? { dueOn: Temporal.PlainDate.from(dueOn) } : {}),
      ...(ownerPersonId === undefined ? {} : { ownerPersonId }),
    };
    await this.exits.correct(id, changes, version, anyRoles);
    return this.screens.life(await this.exits.contractOf(id));
  }

  @Allow({ CIO_OFFICE: 'any', CONTRACT_OWNER: 'own' })
  @Post('exit-items/:id/completion')
  @HttpCode(200)
  @ApiOkResponse({ type: LifeView })
  async complete(
    @Param('id', IdPipe) id: string,
    @Body() { evidence }: CompleteExitItem,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    await this.exits.complete(id, evidence, anyRoles);
    return this.screens.life(await this.exits.contractOf(id));
  }
}
