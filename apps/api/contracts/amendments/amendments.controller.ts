import { Body, Controller, Get, HttpCode, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { Amendments, type Change, Signatures } from '#contracts';
import type { KeptFile } from '#platform/documents';
import type { Json } from '#platform/tenancy';
import { Allow, type Allowed, AnyRoles, EVERY_ROLE } from '../../edge/allow.js';
import { IdPipe } from '../../edge/id.pipe.js';
import { Edits, IfMatch } from '../../edge/if-match.js';
import { Made } from '../../organisation/organisation.responses.js';
import { TakesOneFile } from '../../edge/received-file.js';
import { FileInVault, TheKeptFile } from '../documents/kept-file.js';
import { DayPipe } from './day.pipe.js';
import { AskDecision, type ChangeLine, EditAmendment, NewAmendment, Sign } from './amendment.requests.js';
import { AmendmentList, AmendmentView, ContractOfDay } from './amendment.responses.js';

const DRAFTERS: Allowed = { CIO_OFFICE: 'any', LEGAL: 'any', CONTRACT_OWNER: 'own' };

/** Who puts a signature under an amendment, and brings the paper of it. */
const SIGNERS: Allowed = {
  CIO_OFFICE: 'any',
  EXECUTIVE: 'any',
  CONTRACT_OWNER: 'own',
  SUPPLIER_ACCOUNT_MANAGER: 'own',
  SUPPLIER_EXECUTIVE: 'own',
};

/** The numbered changes of contracts. */
@ApiTags('amendments')
@Controller('v1/orgs/:org')
export class AmendmentsController {
  constructor(
    private readonly amendments: Amendments,
    private readonly signatures: Signatures,
  ) {}

  @Allow(EVERY_ROLE)
  @Get('contracts/:id/amendments')
  @ApiOkResponse({ type: AmendmentList })
  ofContract(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.amendments.ofContract(id);
  }

  /** The contract as it was, is or will be on a day. */
  @Allow(EVERY_ROLE)
  @Get('contracts/:id/as-of/:day')
  @ApiParam({ name: 'day', type: 'string', format: 'date' })
  @ApiOkResponse({ type: ContractOfDay })
  asOf(@Param('id', IdPipe) id: string, @Param('day', DayPipe) day: Temporal.PlainDate): Promise<Json> {
    return this.amendments.asOf(id, day);
  }

  @Allow(DRAFTERS)
  @Post('amendments')
  @ApiCreatedResponse({ type: AmendmentView })
  async draft(
    @Body() { effectiveOn, changes, ...given }: NewAmendment,
    @AnyRoles() anyRoles: string[],
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('org') org: string,
  ): Promise<Json> {
    const text = { ...given, effectiveOn: Temporal.PlainDate.from(effectiveOn), changes: lines(changes) };
    const id = await this.amendments.draft(text, anyRoles);
    void reply.header('location', `/api/v1/orgs/${org}/amendments/${id}`);
    return this.amendments.card(id);
  }

  @Allow(EVERY_ROLE)
  @Get('amendments/:id')
  @ApiOkResponse({ type: AmendmentView })
  card(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.amendments.card(id);
  }

  @Allow(DRAFTERS)
  @Patch('amendments/:id')
  @Edits()
  @ApiOkResponse({ type: AmendmentView })
  async edit(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() { effectiveOn, changes, ...rest }: EditAmendment,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    await this.amendments.requireReach(id, anyRoles);
    const text = {
      ...rest,
      ...(effectiveOn ? { effectiveOn: Temporal.PlainDate.from(effectiveOn) } : {}),
      ...(changes ? { changes: lines(changes) } : {}),
    };
    await this.amendments.edit(id, text, version);
    return this.amendments.card(id);
  }

  /** The supplier reads it from now on. */
  @Allow(DRAFTERS)
  @Post('amendments/:id/proposal')
  @HttpCode(200)
  @Edits()
  @ApiOkResponse({ type: AmendmentView })
  async propose(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    await this.amendments.requireReach(id, anyRoles);
    await this.amendments.propose(id, version);
    return this.amendments.card(id);
  }

  /** Agreed, when each side has accepted something it gets. */
  @Allow(DRAFTERS)
  @Post('amendments/:id/agreement')
  @HttpCode(200)
  @Edits()
  @ApiOkResponse({ type: AmendmentView })
  async agree(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    await this.amendments.requireReach(id, anyRoles);
    await this.amendments.agree(id, version);
    return this.amendments.card(id);
  }

  /** Asks the contract's owner and legal for what the amendment may not do by itself. */
  @Allow(DRAFTERS)
  @Post('amendments/:id/decisions')
  @ApiCreatedResponse({ type: Made })
  async ask(
    @Param('id', IdPipe) id: string,
    @Body() { kind, motive }: AskDecision,
    @AnyRoles() anyRoles: string[],
  ): Promise<Made> {
    await this.amendments.requireReach(id, anyRoles);
    return { id: await this.amendments.ask(id, kind, motive) };
  }

  /** The paper that one is about to sign with, for both sides to read; the signature names it. */
  @Allow(SIGNERS)
  @Post('amendments/:id/papers')
  @TakesOneFile(FileInVault)
  @ApiCreatedResponse({ type: Made })
  async bring(
    @Param('id', IdPipe) id: string,
    @TheKeptFile() file: KeptFile,
    @AnyRoles() anyRoles: string[],
  ): Promise<Made> {
    await this.amendments.requireReach(id, anyRoles);
    return { id: await this.signatures.bring(id, file) };
  }

  /** With the second signature it has its number. */
  @Allow(SIGNERS)
  @Post('amendments/:id/signature')
  @HttpCode(200)
  @Edits()
  @ApiOkResponse({ type: AmendmentView })
  async sign(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() { on, ...signed }: Sign,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    await this.amendments.requireReach(id, anyRoles);
    const day = on === undefined ? undefined : Temporal.PlainDate.from(on);
    await this.signatures.sign(id, { ...signed, on: day }, version);
    return this.amendments.card(id);
  }

  @Allow(DRAFTERS)
  @Post('amendments/:id/closure')
  @HttpCode(200)
  @Edits()
  @ApiOkResponse({ type: AmendmentView })
  async abandon(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    await this.amendments.requireReach(id, anyRoles);
    await this.amendments.abandon(id, version);
    return this.amendments.card(id);
  }
}

function lines(changes: readonly ChangeLine[]): Change[] {
  return changes.map(({ subjectId, clause, term, target, kind }) => ({
    kind,
    subjectId: subjectId ?? null,
    ...(clause ? { clause: { ...clause } } : {}),
    ...(term ? { term: { ...term } } : {}),
    ...(target ? { target: { ...target } } : {}),
  }));
}
