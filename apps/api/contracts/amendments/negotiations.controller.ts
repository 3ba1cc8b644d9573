import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  Param,
  Patch,
  Post,
  Put,
  Query,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Confidences, LedgerPrint, Negotiations } from '#contracts';
import { attachment } from '#platform/documents';
import { Json } from '#platform/tenancy';
import { words } from '#platform/words';
import { Afterwards } from '../../edge/afterwards.js';
import { Allow, type Allowed, AnyRoles, EVERY_ROLE } from '../../edge/allow.js';
import { IdPipe } from '../../edge/id.pipe.js';
import { Edits, IfMatch } from '../../edge/if-match.js';
import { Writing } from '../../edge/writing.js';
import { after, by } from '../../edge/cursor.js';
import {
  ItemWords,
  LedgerQuestion,
  NegotiationQuestion,
  NewItem,
  PrivateWords,
} from './negotiation.requests.js';
import { ItemView, NegotiationList, NegotiationView } from './negotiation.responses.js';
import { MandateWords } from './opportunity.requests.js';

/** Who may put something on the table and take it up. */
const NEGOTIATORS: Allowed = {
  CIO_OFFICE: 'any',
  LEGAL: 'any',
  CONTRACT_OWNER: 'own',
  SUPPLIER_ACCOUNT_MANAGER: 'own',
  SUPPLIER_EXECUTIVE: 'own',
};

/** The table of both sides; row security gives each of them its own half of it. */
@ApiTags('amendments')
@Controller('v1/orgs/:org')
export class NegotiationsController {
  constructor(
    private readonly negotiations: Negotiations,
    private readonly ledgers: LedgerPrint,
    private readonly confidences: Confidences,
  ) {}

  @Allow(EVERY_ROLE)
  @Get('negotiations')
  @ApiOkResponse({ type: NegotiationList })
  list(@Query() { contract, cursor, limit }: NegotiationQuestion): Promise<Json> {
    const last = after(cursor, by.id)?.[0];
    return this.negotiations.list({ contractId: contract, after: last, limit });
  }

  /** With the reader's own mandate and private halves, whose reading is audited. */
  @Allow(EVERY_ROLE)
  @Writing()
  @Get('negotiations/:id')
  @ApiOkResponse({ type: NegotiationView })
  async ledger(@Param('id', IdPipe) id: string): Promise<Json> {
    await this.confidences.shown(id);
    return this.table(id);
  }

  /** The ledger as PDF; with the reader's own private half when it stays in the house. */
  @Allow(EVERY_ROLE)
  @Writing()
  @Get('negotiations/:id/ledger.pdf')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async print(
    @Param('id', IdPipe) id: string,
    @Query() { internal = false }: LedgerQuestion,
    @Headers('accept-language') language?: string,
  ): Promise<Afterwards> {
    if (internal) await this.confidences.shown(id);
    const { name, render } = await this.ledgers.of(id, words.locale(language), internal);
    return new Afterwards(
      async () =>
        new StreamableFile(await render(), { type: 'application/pdf', disposition: attachment(name) }),
    );
  }

  /** The supplier's own mandate. `If-Match: "0"` for a first one. */
  @Allow({ SUPPLIER_ACCOUNT_MANAGER: 'own', SUPPLIER_EXECUTIVE: 'own' })
  @Put('negotiations/:id/mandate')
  @Edits()
  @ApiOkResponse({ type: NegotiationView })
  async mandate(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() mandate: MandateWords,
  ): Promise<Json> {
    await this.negotiations.ownMandate(id, mandate, version);
    return this.table(id);
  }

  /** Lays something on the table: what one side gives and the other gets. */
  @Allow(NEGOTIATORS)
  @Post('negotiations/:id/items')
  @ApiCreatedResponse({ type: ItemView })
  async propose(
    @Param('id', IdPipe) id: string,
    @Body() item: NewItem,
    @AnyRoles() anyRoles: string[],
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('org') org: string,
  ): Promise<Json> {
    await this.negotiations.requireReach({ id }, anyRoles);
    const itemId = await this.negotiations.propose(id, item);
    void reply.header('location', `/api/v1/orgs/${org}/negotiation-items/${itemId}`);
    return this.negotiations.item(itemId);
  }

  @Allow(EVERY_ROLE)
  @Get('negotiation-items/:id')
  @ApiOkResponse({ type: ItemView })
  item(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.negotiations.item(id);
  }

  /** Other words for the same thing. The earlier ones stay readable. */
  @Allow(NEGOTIATORS)
  @Patch('negotiation-items/:id')
  @Edits()
  @ApiOkResponse({ type: ItemView })
  async counter(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() wording: ItemWords,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    await this.negotiations.requireReach({ itemId: id }, anyRoles);
    await this.negotiations.counter(id, wording, version);
    return this.negotiations.item(id);
  }

  @Allow(NEGOTIATORS)
  @Post('negotiation-items/:id/acceptance')
  @HttpCode(200)
  @Edits()
  @ApiOkResponse({ type: ItemView })
  async accept(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    await this.negotiations.requireReach({ itemId: id }, anyRoles);
    await this.negotiations.accept(id, version);
    return this.negotiations.item(id);
  }

  /** By the other side a refusal, by one's own a withdrawal. */
  @Allow(NEGOTIATORS)
  @Post('negotiation-items/:id/refusal')
  @HttpCode(200)
  @Edits()
  @ApiOkResponse({ type: ItemView })
  async refuse(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    await this.negotiations.requireReach({ itemId: id }, anyRoles);
    await this.negotiations.refuse(id, version);
    return this.negotiations.item(id);
  }

  /** What the other side never reads. `If-Match` is the version of the half; "0" for a first one. */
  @Allow(NEGOTIATORS)
  @Put('negotiation-items/:id/private-half')
  @Edits()
  @ApiOkResponse({ type: ItemView })
  async keepPrivate(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() half: PrivateWords,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    await this.negotiations.requireReach({ itemId: id }, anyRoles);
    await this.negotiations.keepPrivate(id, half, version);
    return this.negotiations.item(id);
  }

  private async table(id: string): Promise<Json> {
    return new Json(JSON.stringify(await this.negotiations.ledger(id)));
  }
}
