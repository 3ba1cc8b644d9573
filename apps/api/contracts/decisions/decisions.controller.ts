import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Decisions } from '#contracts';
import type { Json } from '#platform/tenancy';
import { Allow, EVERY_CUSTOMER_ROLE } from '../../edge/allow.js';
import { IdPipe } from '../../edge/id.pipe.js';
import { ApproveDecision, RefuseDecision } from './decision.requests.js';
import { DecisionList, DecisionView } from './decision.responses.js';

/** What is settled about a contract by its owner and legal. Nobody of the supplier's side knows of it. */
@ApiTags('decisions')
@Controller('v1/orgs/:org')
export class DecisionsController {
  constructor(private readonly decisions: Decisions) {}

  @Allow(EVERY_CUSTOMER_ROLE)
  @Get('contracts/:id/decisions')
  @ApiOkResponse({ type: DecisionList })
  ofContract(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.decisions.ofContract(id);
  }

  @Allow(EVERY_CUSTOMER_ROLE)
  @Get('decisions/:id')
  @ApiOkResponse({ type: DecisionView })
  card(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.decisions.card(id);
  }

  /** The second agreement takes the decision; one person agrees once. */
  @Allow({ CONTRACT_OWNER: 'own', LEGAL: 'any' })
  @Post('decisions/:id/approval')
  @HttpCode(200)
  @ApiOkResponse({ type: DecisionView })
  async approve(@Param('id', IdPipe) id: string, @Body() { as }: ApproveDecision): Promise<Json> {
    await this.decisions.approve(id, as);
    return this.decisions.card(id);
  }

  @Allow({ CONTRACT_OWNER: 'own', LEGAL: 'any' })
  @Post('decisions/:id/refusal')
  @HttpCode(200)
  @ApiOkResponse({ type: DecisionView })
  async refuse(@Param('id', IdPipe) id: string, @Body() { reason }: RefuseDecision): Promise<Json> {
    await this.decisions.refuse(id, reason);
    return this.decisions.card(id);
  }

  @Allow({ CIO_OFFICE: 'own', CONTRACT_OWNER: 'own', LEGAL: 'own' })
  @Post('decisions/:id/withdrawal')
  @HttpCode(200)
  @ApiOkResponse({ type: DecisionView })
  async withdraw(@Param('id', IdPipe) id: string): Promise<Json> {
    await this.decisions.withdraw(id);
    return this.decisions.card(id);
  }
}
