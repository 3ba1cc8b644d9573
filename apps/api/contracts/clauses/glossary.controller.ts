import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Glossary } from '#contracts';
import type { Json } from '#platform/tenancy';
import { Allow, EVERY_CUSTOMER_ROLE } from '../../edge/allow.js';
import { IdPipe } from '../../edge/id.pipe.js';
import { Edits, IfMatch } from '../../edge/if-match.js';
import { CorrectTerm, NewTerm } from './clause.requests.js';
import { GlossaryView, GlossaryTermView } from './clause.responses.js';

const WRITERS = {
  CIO_OFFICE: 'any',
  LEGAL: 'any',
  CONTRACT_OWNER: 'any',
  ORGANISATION_ADMIN: 'any',
} as const;

/** The words that the house has agreed on. */
@ApiTags('glossary')
@Controller('v1/orgs/:org/glossary')
export class GlossaryController {
  constructor(private readonly glossary: Glossary) {}

  @Allow(EVERY_CUSTOMER_ROLE)
  @Get()
  @ApiOkResponse({ type: GlossaryView })
  list(): Promise<Json> {
    return this.glossary.list();
  }

  @Allow(WRITERS)
  @Post()
  @ApiCreatedResponse({ type: GlossaryTermView })
  async agree(
    @Body() body: NewTerm,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('org') org: string,
  ): Promise<Json> {
    const id = await this.glossary.agree(body);
    void reply.header('location', `/api/v1/orgs/${org}/glossary/${id}`);
    return this.glossary.card(id);
  }

  @Allow(EVERY_CUSTOMER_ROLE)
  @Get(':id')
  @ApiOkResponse({ type: GlossaryTermView })
  card(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.glossary.card(id);
  }

  @Allow(WRITERS)
  @Patch(':id')
  @Edits()
  @ApiOkResponse({ type: GlossaryTermView })
  async correct(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() body: CorrectTerm,
  ): Promise<Json> {
    await this.glossary.correct(id, body, version);
    return this.glossary.card(id);
  }

  @Allow(WRITERS)
  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  drop(@Param('id', IdPipe) id: string): Promise<void> {
    return this.glossary.drop(id);
  }
}
