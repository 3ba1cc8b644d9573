import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Temporal } from 'temporal-polyfill';
import { ContractLife, LifeScreens, NoticeTerms } from '#contracts';
import { Json } from '#platform/tenancy';
import { Allow, AnyRoles, EVERY_CUSTOMER_ROLE, EVERY_ROLE } from '../../edge/allow.js';
import { IdPipe } from '../../edge/id.pipe.js';
import { Edits, IfMatch } from '../../edge/if-match.js';
import { after, by } from '../../edge/cursor.js';
import { Page } from '../../edge/page.js';
import {
  GiveNotice,
  NoticeQuestion,
  RenewContract,
  ResumeContract,
  SignContract,
  SuspendContract,
  WithReason,
} from './life.requests.js';
import { AlertsAhead, ContractHistory, LifeView, NoticeCheckView } from './life.responses.js';

const day = (text: string) => Temporal.PlainDate.from(text);

/** The life of a contract: its states and the deeds that lead from one to another. */
@ApiTags('contracts')
@Controller('v1/orgs/:org/contracts/:id')
export class LifeController {
  constructor(
    private readonly deeds: ContractLife,
    private readonly screens: LifeScreens,
    private readonly notices: NoticeTerms,
  ) {}

  /** States, notices, terms, stakeholders, the exit, whether it is alive; a supplier reads what is shared. */
  @Allow(EVERY_ROLE)
  @Get('life')
  @ApiOkResponse({ type: LifeView })
  life(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.screens.life(id);
  }

  /** What happened to it, newest first. */
  @Allow(EVERY_ROLE)
  @Get('history')
  @ApiOkResponse({ type: ContractHistory })
  history(@Param('id', IdPipe) id: string, @Query() { limit, cursor }: Page): Promise<Json> {
    return this.screens.history(id, { limit, after: after(cursor, by.moment, by.id) });
  }

  /** When the alerts ahead of the last notice date are told (R-CON-3). */
  @Allow(EVERY_CUSTOMER_ROLE)
  @Get('notice-alerts')
  @ApiOkResponse({ type: AlertsAhead })
  alerts(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.screens.alertsAhead(id);
  }

  /** What a notice would be worth: by when, with which margin, and what speaks against it. */
  @Allow(EVERY_ROLE)
  @Get('notice-check')
  @ApiOkResponse({ type: NoticeCheckView })
  async check(@Param('id', IdPipe) id: string, @Query() question: NoticeQuestion): Promise<Json> {
    const { by = 'customer', givenOn, effectiveOn } = question;
    const found = await this.notices.preview(id, {
      by,
      givenOn: givenOn ? day(givenOn) : undefined,
      effectiveOn: effectiveOn ? day(effectiveOn) : undefined,
    });
    return new Json(JSON.stringify(found));
  }

  /** The draft is put before its stakeholders. */
  @Allow({ CIO_OFFICE: 'any', CONTRACT_OWNER: 'own' })
  @Post('stakeholder-review')
  @HttpCode(200)
  @Edits()
  @ApiOkResponse({ type: LifeView })
  async submit(@Param('id', IdPipe) id: string, @IfMatch() ifMatch: number, @AnyRoles() anyRoles: string[]) {
    await this.deeds.submit({ id, ifMatch, anyRoles });
    return this.screens.life(id);
  }

  /** Everybody who must be heard has been: from now on the supplier sees the contract. */
  @Allow({ CIO_OFFICE: 'any', CONTRACT_OWNER: 'own' })
  @Post('negotiation')
  @HttpCode(200)
  @Edits()
  @ApiOkResponse({ type: LifeView })
  async open(@Param('id', IdPipe) id: string, @IfMatch() ifMatch: number, @AnyRoles() anyRoles: string[]) {
    await this.deeds.openNegotiation({ id, ifMatch, anyRoles });
    return this.screens.life(id);
  }

  @Allow({ CIO_OFFICE: 'any', LEGAL: 'any', CONTRACT_OWNER: 'own' })
  @Post('signature')
  @HttpCode(200)
  @Edits()
  @ApiOkResponse({ type: LifeView })
  async sign(
    @Param('id', IdPipe) id: string,
    @IfMatch() ifMatch: number,
    @Body() { signedOn }: SignContract,
    @AnyRoles() anyRoles: string[],
  ) {
    await this.deeds.sign({ id, ifMatch, anyRoles }, day(signedOn));
    return this.screens.life(id);
  }

  @Allow({ CIO_OFFICE: 'any', LEGAL: 'any', CONTRACT_OWNER: 'own' })
  @Post('suspension')
  @HttpCode(200)
  @Edits()
  @ApiOkResponse({ type: LifeView })
  async suspend(
    @Param('id', IdPipe) id: string,
    @IfMatch() ifMatch: number,
    @Body() { reason, until }: SuspendContract,
    @AnyRoles() anyRoles: string[],
  ) {
    await this.deeds.suspend({ id, ifMatch, anyRoles }, reason, until ? day(until) : null);
    return this.screens.life(id);
  }

  @Allow({ CIO_OFFICE: 'any', LEGAL: 'any', CONTRACT_OWNER: 'own' })
  @Post('resumption')
  @HttpCode(200)
  @Edits()
  @ApiOkResponse({ type: LifeView })
  async resume(
    @Param('id', IdPipe) id: string,
    @IfMatch() ifMatch: number,
    @Body() { reason }: ResumeContract,
    @AnyRoles() anyRoles: string[],
  ) {
    await this.deeds.resume({ id, ifMatch, anyRoles }, reason);
    return this.screens.life(id);
  }

  /** Notice by either side; the house may enter the letter that its supplier sent. */
  @Allow({ CIO_OFFICE: 'any', LEGAL: 'any', CONTRACT_OWNER: 'own', SUPPLIER_EXECUTIVE: 'own' })
  @Post('notice')
  @HttpCode(200)
  @Edits()
  @ApiOkResponse({ type: LifeView })
  async giveNotice(
    @Param('id', IdPipe) id: string,
    @IfMatch() ifMatch: number,
    @Body() { by = 'customer', givenOn, effectiveOn, reason }: GiveNotice,
    @AnyRoles() anyRoles: string[],
  ) {
    const entry = { by, givenOn: day(givenOn), effectiveOn: day(effectiveOn), reason };
    await this.deeds.giveNotice({ id, ifMatch, anyRoles }, entry);
    return this.screens.life(id);
  }

  @Allow({ CIO_OFFICE: 'any', LEGAL: 'any', CONTRACT_OWNER: 'own', SUPPLIER_EXECUTIVE: 'own' })
  @Post('notice/withdrawal')
  @HttpCode(200)
  @Edits()
  @ApiOkResponse({ type: LifeView })
  async withdraw(
    @Param('id', IdPipe) id: string,
    @IfMatch() ifMatch: number,
    @Body() { reason }: WithReason,
    @AnyRoles() anyRoles: string[],
  ) {
    await this.deeds.withdrawNotice({ id, ifMatch, anyRoles }, reason);
    return this.screens.life(id);
  }

  /** Both have decided that it goes on: the same contract until another day. */
  @Allow({ CIO_OFFICE: 'any', LEGAL: 'any', CONTRACT_OWNER: 'own' })
  @Post('renewal')
  @HttpCode(200)
  @Edits()
  @ApiOkResponse({ type: LifeView })
  async renew(
    @Param('id', IdPipe) id: string,
    @IfMatch() ifMatch: number,
    @Body() { until }: RenewContract,
    @AnyRoles() anyRoles: string[],
  ) {
    await this.deeds.renew({ id, ifMatch, anyRoles }, day(until));
    return this.screens.life(id);
  }

  @Allow({ CIO_OFFICE: 'any', CONTRACT_OWNER: 'own' })
  @Post('abandonment')
  @HttpCode(200)
  @Edits()
  @ApiOkResponse({ type: LifeView })
  async abandon(
    @Param('id', IdPipe) id: string,
    @IfMatch() ifMatch: number,
    @Body() { reason }: WithReason,
    @AnyRoles() anyRoles: string[],
  ) {
    await this.deeds.abandon({ id, ifMatch, anyRoles }, reason);
    return this.screens.life(id);
  }
}
