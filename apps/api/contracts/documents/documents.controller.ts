import { applyDecorators, Controller, Get, Param, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Documents, PaperReading, type Sendable } from '#contracts';
import { attachment, type KeptFile } from '#platform/documents';
import { NotFound } from '#platform/kernel';
import type { Json } from '#platform/tenancy';
import { Afterwards } from '../../edge/afterwards.js';
import { Allow, AnyRoles, EVERY_ROLE } from '../../edge/allow.js';
import { TakesOneFile } from '../../edge/received-file.js';
import { IdPipe } from '../../edge/id.pipe.js';
import { Writing } from '../../edge/writing.js';
import { FilingQuestion } from './document.requests.js';
import { DocumentList, DocumentView } from './document.responses.js';
import { FileInVault, TheKeptFile } from './kept-file.js';

/** Who brings papers: those who answer for the contract, and the supplier's people who do. */
const BRINGERS = {
  CIO_OFFICE: 'any',
  LEGAL: 'any',
  CONTRACT_OWNER: 'own',
  SUPPLIER_ADMIN: 'own',
  SUPPLIER_ACCOUNT_MANAGER: 'own',
} as const;

const SendsFile = () =>
  applyDecorators(
    ApiProduces('application/octet-stream'),
    ApiOkResponse({ schema: { type: 'string', format: 'binary' } }),
  );

/** The papers of contracts. A file is sent only to whom row security shows its row; there is no public address. */
@ApiTags('documents')
@Controller('v1/orgs/:org')
export class DocumentsController {
  constructor(
    private readonly documents: Documents,
    private readonly papers: PaperReading,
  ) {}

  @Allow(EVERY_ROLE)
  @Get('contracts/:id/documents')
  @ApiOkResponse({ type: DocumentList })
  ofContract(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.documents.ofContract(id);
  }

  /** Recognised by its bytes; programs, web pages and drawings with scripts are refused. */
  @Allow(BRINGERS)
  @Post('contracts/:id/documents')
  @TakesOneFile(FileInVault)
  @ApiCreatedResponse({ type: DocumentView })
  async store(
    @Param('id', IdPipe) contractId: string,
    @Query() { kind, audience }: FilingQuestion,
    @TheKeptFile() file: KeptFile,
    @AnyRoles() anyRoles: string[],
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('org') org: string,
  ): Promise<Json> {
    const id = await this.documents.store(contractId, file, { kind, audience }, anyRoles);
    void reply.header('location', `/api/v1/orgs/${org}/documents/${id}`);
    return this.documents.card(id);
  }

  @Allow(EVERY_ROLE)
  @Get('documents/:id')
  @ApiOkResponse({ type: DocumentView })
  card(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.documents.card(id);
  }

  /** The newest file. Who opens one is audited. */
  @Allow(EVERY_ROLE)
  @Writing()
  @Get('documents/:id/content')
  @SendsFile()
  async content(@Param('id', IdPipe) id: string): Promise<Afterwards> {
    return sent(await this.papers.file(id));
  }

  @Allow(EVERY_ROLE)
  @Writing()
  @Get('documents/:id/versions/:n/content')
  @ApiParam({ name: 'n', type: 'integer' })
  @SendsFile()
  async contentOf(@Param('id', IdPipe) id: string, @Param('n') n: string): Promise<Afterwards> {
    return sent(await this.papers.file(id, numbered(n)));
  }

  /** A new version of the same document. */
  @Allow(BRINGERS)
  @Post('documents/:id/versions')
  @TakesOneFile(FileInVault)
  @ApiCreatedResponse({ type: DocumentView })
  async renew(
    @Param('id', IdPipe) id: string,
    @TheKeptFile() file: KeptFile,
    @AnyRoles() anyRoles: string[],
  ): Promise<Json> {
    await this.documents.renew(id, file, anyRoles);
    return this.documents.card(id);
  }
}

/** What is no number names no version. */
function numbered(n: string): number {
  if (!/^[1-9]\d{0,5}$/.test(n)) throw new NotFound('document');
  return Number(n);
}

function sent({ name, mediaType, size, open }: Sendable): Afterwards {
  return new Afterwards(
    async () =>
      new StreamableFile(await open(), { type: mediaType, disposition: attachment(name), length: size }),
  );
}
