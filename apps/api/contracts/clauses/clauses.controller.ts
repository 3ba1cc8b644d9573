import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { ClausePasting, Clauses } from '#contracts';
import type { Json } from '#platform/tenancy';
import { Allow, AnyRoles, EVERY_ROLE } from '../../edge/allow.js';
import { IdPipe } from '../../edge/id.pipe.js';
import { Edits, IfMatch } from '../../edge/if-match.js';
import { AsOfQuestion, CorrectClause, NewClause, PastedText, TakePastedText } from './clause.requests.js';
import { ClauseHistory, ClausesOnADay, ClauseView, FoundClauses, TakenClauses } from './clause.responses.js';

/** Who enters what a contract says. What changes it afterwards is an amendment. */
const WRITERS = { CIO_OFFICE: 'any', LEGAL: 'any', CONTRACT_OWNER: 'own' } as const;

/** What contracts say, on any day of their life. */
@ApiTags('clauses')
@Controller('v1/orgs/:org')
export class ClausesController {
  constructor(
    private readonly clauses: Clauses,
    private readonly pasting: ClausePasting,
  ) {}

  /** The contract as of a day: every clause that held then, in order. */
  @Allow(EVERY_ROLE)
  @Get('contracts/:id/clauses')
  @ApiOkResponse({ type: ClausesOnADay })
  asOf(@Param('id', IdPipe) id: string, @Query() { asOf }: AsOfQuestion): Promise<Json> {
    return this.clauses.asOf(id, asOf === undefined ? undefined : Temporal.PlainDate.from(asOf));
  }

  /** Adds a clause to the original contract. */
  @Allow(WRITERS)
  @Post('contracts/:id/clauses')
  @ApiCreatedResponse({ type: ClauseView })
  async add(
    @Param('id', IdPipe) contractId: string,
    @Body() body: NewClause,
    @AnyRoles() anyRoles: string[],
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('org') org: string,
  ): Promise<Json> {
    const id = await this.clauses.add(contractId, body, { anyRoles });
    void reply.header('location', `/api/v1/orgs/${org}/clauses/${id}`);
    return this.clauses.card(id);
  }

  /** The dry run of a pasted text: the clauses found in it. Nothing is written. */
  @Allow(WRITERS)
  @Post('contracts/:id/clauses/reading')
  @HttpCode(200)
  @ApiOkResponse({ type: FoundClauses })
  async tryOut(
    @Param('id', IdPipe) contractId: string,
    @Body() { text }: PastedText,
    @AnyRoles() anyRoles: string[],
  ): Promise<FoundClauses> {
    return { items: await this.pasting.tryOut(contractId, text, anyRoles) };
  }

  /** Takes the clauses that the dry run showed. */
  @Allow(WRITERS)
  @Post('contracts/:id/clauses/paste')
  @HttpCode(200)
  @ApiOkResponse({ type: TakenClauses })
  take(
    @Param('id', IdPipe) contractId: string,
    @Body() { text, kinds = {}, leaveOut = [] }: TakePastedText,
    @AnyRoles() anyRoles: string[],
  ): Promise<TakenClauses> {
    return this.pasting.take(contractId, text, { kinds, leaveOut }, anyRoles);
  }

  @Allow(EVERY_ROLE)
  @Get('clauses/:id')
  @ApiOkResponse({ type: ClauseView })
  card(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.clauses.card(id);
  }

  /** Every wording that the clause has had, with its days. */
  @Allow(EVERY_ROLE)
  @Get('clauses/:id/history')
  @ApiOkResponse({ type: ClauseHistory })
  history(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.clauses.history(id);
  }

  /** What was mistyped: the answer is the new wording, which takes the whole time of the wrong one. */
  @Allow(WRITERS)
  @Post('clauses/:id/correction')
  @Edits()
  @ApiCreatedResponse({ type: ClauseView })
  async correct(
    @Param('id', IdPipe) id: string,
    @IfMatch() ifMatch: number,
    @Body() body: CorrectClause,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    return this.clauses.card(await this.clauses.correct(id, body, { anyRoles, ifMatch }));
  }

  /** A clause that should not have been entered. */
  @Allow(WRITERS)
  @Post('clauses/:id/withdrawal')
  @HttpCode(204)
  @Edits()
  @ApiNoContentResponse()
  withdraw(
    @Param('id', IdPipe) id: string,
    @IfMatch() ifMatch: number,
    @AnyRoles() anyRoles: string[],
  ): Promise<void> {
    return this.clauses.withdraw(id, { anyRoles, ifMatch });
  }
}
