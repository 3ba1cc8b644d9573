import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Decisions, Performance } from '#contracts';
import type { Json } from '#platform/tenancy';
import { Allow, AnyRoles, EVERY_ROLE } from '../../edge/allow.js';
import { IdPipe } from '../../edge/id.pipe.js';
import { AskWaiver } from '../decisions/decision.requests.js';
import { DecisionView } from '../decisions/decision.responses.js';
import { FulfilObligation, GiveReason } from './obligation.requests.js';
import { ObligationInstanceView } from './obligation.responses.js';
import { BOTH_SIDES_WORK } from './who.js';

/** One time that an obligation falls due. Each side hands over its own, and answers for what the other handed over. */
@ApiTags('obligations')
@Controller('v1/orgs/:org/obligation-instances')
export class ObligationInstancesController {
  constructor(
    private readonly performance: Performance,
    private readonly decisions: Decisions,
  ) {}

  @Allow(EVERY_ROLE)
  @Get(':id')
  @ApiOkResponse({ type: ObligationInstanceView })
  card(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.performance.card(id);
  }

  @Allow(BOTH_SIDES_WORK)
  @Post(':id/fulfilment')
  @HttpCode(200)
  @ApiOkResponse({ type: ObligationInstanceView })
  async fulfil(
    @Param('id', IdPipe) id: string,
    @Body() { evidence: text, link, documentId }: FulfilObligation,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    await this.performance.fulfil(id, { text, link, documentId }, anyRoles);
    return this.performance.card(id);
  }

  @Allow(BOTH_SIDES_WORK)
  @Post(':id/acceptance')
  @HttpCode(200)
  @ApiOkResponse({ type: ObligationInstanceView })
  async accept(@Param('id', IdPipe) id: string, @AnyRoles() anyRoles: string[]): Promise<Json> {
    await this.performance.accept(id, anyRoles);
    return this.performance.card(id);
  }

  /** Not what was owed: it is open again. */
  @Allow(BOTH_SIDES_WORK)
  @Post(':id/return')
  @HttpCode(200)
  @ApiOkResponse({ type: ObligationInstanceView })
  async return(
    @Param('id', IdPipe) id: string,
    @Body() { reason }: GiveReason,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    await this.performance.return(id, reason, anyRoles);
    return this.performance.card(id);
  }

  /** This time there is nothing to hand over; said by whoever would have received it. */
  @Allow(BOTH_SIDES_WORK)
  @Post(':id/dispensation')
  @HttpCode(200)
  @ApiOkResponse({ type: ObligationInstanceView })
  async dispense(
    @Param('id', IdPipe) id: string,
    @Body() { reason }: GiveReason,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    await this.performance.dispense(id, reason, anyRoles);
    return this.performance.card(id);
  }

  /** Asks the contract's owner and legal to let the supplier off. */
  @Allow({ CIO_OFFICE: 'any', LEGAL: 'any', CONTRACT_OWNER: 'own' })
  @Post(':id/waiver-request')
  @ApiCreatedResponse({ type: DecisionView })
  async askWaiver(
    @Param('id', IdPipe) id: string,
    @Body() { motive }: AskWaiver,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    return this.decisions.card(await this.performance.askWaiver(id, motive, anyRoles));
  }
}
