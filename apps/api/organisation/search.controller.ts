import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { Store, type Json } from '#platform/tenancy';
import { Members } from '#organisation';
import { Allow, EVERY_ROLE } from '../edge/allow.js';
import { after, by } from '../edge/cursor.js';
import { Page } from '../edge/page.js';
import { AuditList, FoundObjects } from './organisation.responses.js';
import { foundJson } from './search.queries.js';

class SearchWords {
  @ApiProperty({ type: String }) @IsString() @Length(1, 200) q!: string;
}

class AuditFilter extends Page {
  @ApiProperty({ type: String, required: false, example: 'suppliers.supplier' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  object?: string;
  @ApiProperty({ type: String, required: false }) @IsOptional() @IsString() @MaxLength(100) objectId?: string;
}

@ApiTags('search')
@Controller('v1/orgs/:org')
export class SearchController {
  constructor(
    private readonly store: Store,
    private readonly members: Members,
  ) {}

  @Allow(EVERY_ROLE)
  @Get('search')
  @ApiOkResponse({ type: FoundObjects })
  search(@Query() { q }: SearchWords): Promise<Json> {
    return this.store.json(foundJson, { q });
  }

  @Allow({ ORGANISATION_ADMIN: 'any', AUDITOR: 'any', CIO_OFFICE: 'any' })
  @Get('audit-entries')
  @ApiOkResponse({ type: AuditList })
  audit(@Query() { object, objectId, limit, cursor }: AuditFilter): Promise<Json> {
    return this.members.deeds({ object, objectId, limit, after: after(cursor, by.moment, by.id) });
  }
}
