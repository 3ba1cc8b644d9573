import { Body, Controller, Get, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { CreditRules, Credits, Decisions } from '#contracts';
import { BrokenRule } from '#platform/kernel';
import type { Json } from '#platform/tenancy';
import { Allow, AnyRoles, EVERY_ROLE } from '../../edge/allow.js';
import { IdPipe } from '../../edge/id.pipe.js';
import { AskWaiver } from '../decisions/decision.requests.js';
import { DecisionView } from '../decisions/decision.responses.js';
import { GiveReason } from '../obligations/obligation.requests.js';
import {
  AgreeCreditTerms,
  AnswerContest,
  NewCreditRule,
  NewPenalty,
  SettleCredit,
} from './credit.requests.js';
import { CreditLedger, CreditRuleView, CreditView } from './credit.responses.js';

const CUSTOMER = { CIO_OFFICE: 'any', LEGAL: 'any', CONTRACT_OWNER: 'own' } as const;
const SUPPLIER = {
  SUPPLIER_ADMIN: 'own',
  SUPPLIER_ACCOUNT_MANAGER: 'own',
  SUPPLIER_EXECUTIVE: 'own',
} as const;

/** Service credits and penalties. The supplier reads them from the day they are notified. */
@ApiTags('credits')
@Controller('v1/orgs/:org')
export class CreditsController {
  constructor(
    private readonly credits: Credits,
    private readonly rules: CreditRules,
    private readonly decisions: Decisions,
  ) {}

  /** Terms, rules, the year's cap and every amount. */
  @Allow(EVERY_ROLE)
  @Get('contracts/:id/credits')
  @ApiOkResponse({ type: CreditLedger })
  ledger(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.credits.ofContract(id);
  }

  /** How far penalties may go on the contract. */
  @Allow(CUSTOMER)
  @Put('contracts/:id/credit-terms')
  @ApiOkResponse({ type: CreditLedger })
  async agree(
    @Param('id', IdPipe) id: string,
    @Body() { monthCapPercent, yearCapPercent, isLiberating }: AgreeCreditTerms,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    const terms = {
      monthCapPercent: monthCapPercent ?? null,
      yearCapPercent: yearCapPercent ?? null,
      isLiberating,
    };
    await this.rules.agree(id, terms, anyRoles);
    return this.credits.ofContract(id);
  }

  /** What missing a KPI costs, from a day on. */
  @Allow(CUSTOMER)
  @Post('contracts/:id/credit-rules')
  @ApiCreatedResponse({ type: CreditRuleView })
  async lay(
    @Param('id', IdPipe) id: string,
    @Body()
    {
      kpiId,
      method,
      basis = 'PERIOD_FEE',
      percents = [],
      amount,
      graceMisses = 0,
      effectiveFrom,
    }: NewCreditRule,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    const facts = {
      kpiId,
      method,
      basis,
      percents,
      amount: amount ?? null,
      graceMisses,
      effectiveFrom: Temporal.PlainDate.from(effectiveFrom),
    };
    return this.rules.card(await this.rules.lay(id, facts, anyRoles));
  }

  @Allow(CUSTOMER)
  @Post('credit-rules/:id/closure')
  @HttpCode(200)
  @ApiOkResponse({ type: CreditRuleView })
  async end(@Param('id', IdPipe) id: string, @AnyRoles() anyRoles: string[]): Promise<Json> {
    await this.rules.end(id, anyRoles);
    return this.rules.card(id);
  }

  /** A penalty for an incident. */
  @Allow(CUSTOMER)
  @Post('contracts/:id/credits')
  @ApiCreatedResponse({ type: CreditView })
  async penalise(
    @Param('id', IdPipe) contractId: string,
    @Param('org') org: string,
    @Body() { title, amount, from, to = from }: NewPenalty,
    @AnyRoles() anyRoles: string[],
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Json> {
    if (to < from) throw new BrokenRule('penalty-ends-before-it-begins', {}, { pointer: '/to' });
    const days = { from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) };
    const id = await this.credits.penalise(contractId, { title, amount, ...days }, anyRoles);
    void reply.header('location', `/api/v1/orgs/${org}/credits/${id}`);
    return this.credits.card(id);
  }

  @Allow(EVERY_ROLE)
  @Get('credits/:id')
  @ApiOkResponse({ type: CreditView })
  card(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.credits.card(id);
  }

  /** Tells the supplier. */
  @Allow(CUSTOMER)
  @Post('credits/:id/notification')
  @HttpCode(200)
  @ApiOkResponse({ type: CreditView })
  async notify(@Param('id', IdPipe) id: string, @AnyRoles() anyRoles: string[]): Promise<Json> {
    await this.credits.notify(id, anyRoles);
    return this.credits.card(id);
  }

  @Allow(SUPPLIER)
  @Post('credits/:id/acceptance')
  @HttpCode(200)
  @ApiOkResponse({ type: CreditView })
  async accept(@Param('id', IdPipe) id: string): Promise<Json> {
    await this.credits.accept(id);
    return this.credits.card(id);
  }

  @Allow(SUPPLIER)
  @Post('credits/:id/contest')
  @HttpCode(200)
  @ApiOkResponse({ type: CreditView })
  async contest(@Param('id', IdPipe) id: string, @Body() { reason }: GiveReason): Promise<Json> {
    await this.credits.contest(id, reason);
    return this.credits.card(id);
  }

  /** It stands, or it was not owed. */
  @Allow(CUSTOMER)
  @Post('credits/:id/answer')
  @HttpCode(200)
  @ApiOkResponse({ type: CreditView })
  async answer(
    @Param('id', IdPipe) id: string,
    @Body() { stands, reason }: AnswerContest,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    await this.credits.answer(id, stands, reason, anyRoles);
    return this.credits.card(id);
  }

  @Allow(CUSTOMER)
  @Post('credits/:id/settlement')
  @HttpCode(200)
  @ApiOkResponse({ type: CreditView })
  async settle(
    @Param('id', IdPipe) id: string,
    @Body() { by, reference }: SettleCredit,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    await this.credits.settle(id, by, reference, anyRoles);
    return this.credits.card(id);
  }

  @Allow(CUSTOMER)
  @Post('credits/:id/recovery')
  @HttpCode(200)
  @ApiOkResponse({ type: CreditView })
  async recover(@Param('id', IdPipe) id: string, @AnyRoles() anyRoles: string[]): Promise<Json> {
    await this.credits.recover(id, anyRoles);
    return this.credits.card(id);
  }

  /** Asks the contract's owner and legal to let it go (R-PEN-1). */
  @Allow(CUSTOMER)
  @Post('credits/:id/waiver-request')
  @ApiCreatedResponse({ type: DecisionView })
  async askWaiver(
    @Param('id', IdPipe) id: string,
    @Body() { motive }: AskWaiver,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    return this.decisions.card(await this.credits.askWaiver(id, motive, anyRoles));
  }
}
