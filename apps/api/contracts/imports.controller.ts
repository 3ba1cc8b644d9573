import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Imports } from '#contracts';
import type { Json } from '#platform/tenancy';
import { Allow } from '../edge/allow.js';
import { TakesOneFile } from '../edge/received-file.js';
import { IdPipe } from '../edge/id.pipe.js';
import { after, by } from '../edge/cursor.js';
import { Page } from '../edge/page.js';
import { ImportChoice, ReportQuestion } from './import.requests.js';
import { ImportList, ImportView, Uploaded } from './import.responses.js';
import { type ReceivedFile, TheFile, UploadedFile } from './uploaded-file.js';

/** Files on their way into the register. Each step answers at once; the worker does it, and the card shows how far. */
@ApiTags('imports')
@Controller('v1/orgs/:org/imports')
export class ImportsController {
  constructor(private readonly imports: Imports) {}

  /** Keeps a file of at most 20 MB: CSV, or the open format of public procurement. */
  @Allow({ CIO_OFFICE: 'any' })
  @Post()
  @TakesOneFile(UploadedFile)
  @ApiCreatedResponse({ type: Uploaded })
  async upload(
    @TheFile() file: ReceivedFile,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('org') org: string,
  ): Promise<Uploaded> {
    const id = await this.imports.upload(file.fileName, file.bytes);
    void reply.header('location', `/api/v1/orgs/${org}/imports/${id}`);
    return { id };
  }

  @Allow({ CIO_OFFICE: 'any', ORGANISATION_ADMIN: 'any', AUDITOR: 'any' })
  @Get()
  @ApiOkResponse({ type: ImportList })
  list(@Query() { limit, cursor }: Page): Promise<Json> {
    return this.imports.list({ after: after(cursor, by.id), limit });
  }

  @Allow({ CIO_OFFICE: 'any', ORGANISATION_ADMIN: 'any', AUDITOR: 'any' })
  @Get(':id')
  @ApiOkResponse({ type: ImportView })
  card(@Param('id', IdPipe) id: string, @Query() { verdict, afterRow, rows }: ReportQuestion): Promise<Json> {
    return this.imports.card(id, { verdict, afterRow, limit: rows });
  }

  /** Confirms what the file means; the dry run starts and changes nothing. */
  @Allow({ CIO_OFFICE: 'any' })
  @Put(':id/mapping')
  @HttpCode(202)
  @ApiAcceptedResponse({ type: ImportView })
  async choose(@Param('id', IdPipe) id: string, @Body() body: ImportChoice): Promise<Json> {
    await this.imports.choose(id, {
      kind: body.kind,
      mapping: body.mapping ?? {},
      buyers: body.buyers ?? [],
      acceptIncomplete: body.acceptIncomplete ?? false,
    });
    return this.imports.card(id);
  }

  /** Applies the whole file in one transaction, or nothing of it. */
  @Allow({ CIO_OFFICE: 'any' })
  @Post(':id/application')
  @HttpCode(202)
  @ApiAcceptedResponse({ type: ImportView })
  async apply(@Param('id', IdPipe) id: string): Promise<Json> {
    await this.imports.apply(id);
    return this.imports.card(id);
  }

  /** Takes the import back, while nobody has built on it. */
  @Allow({ CIO_OFFICE: 'any' })
  @Post(':id/undo')
  @HttpCode(202)
  @ApiAcceptedResponse({ type: ImportView })
  async undo(@Param('id', IdPipe) id: string): Promise<Json> {
    await this.imports.undo(id);
    return this.imports.card(id);
  }
}
