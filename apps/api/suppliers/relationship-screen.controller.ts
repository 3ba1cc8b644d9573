import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Json } from '#platform/tenancy';
import { Allow, EVERY_CUSTOMER_ROLE, EVERY_ROLE } from '../edge/allow.js';
import { IdPipe } from '../edge/id.pipe.js';
import { after, by } from '../edge/cursor.js';
import { Page } from '../edge/page.js';
import { RelationshipList } from './relationship-list.js';
import { RelationshipScreen } from './relationship-screen.js';
import { RelationshipQuestion } from './relationship.requests.js';
import { RelationshipPage, RelationshipView, Timeline } from './relationship.responses.js';

/** The screens that several modules fill. */
@ApiTags('relationships')
@Controller('v1/orgs/:org/relationships')
export class RelationshipScreenController {
  constructor(
    private readonly relationships: RelationshipList,
    private readonly screen: RelationshipScreen,
  ) {}

  @Allow(EVERY_CUSTOMER_ROLE)
  @Get()
  @ApiOkResponse({ type: RelationshipPage })
  list(@Query() question: RelationshipQuestion): Promise<RelationshipPage> {
    return this.relationships.page(question);
  }

  @Allow(EVERY_ROLE)
  @Get(':id')
  @ApiOkResponse({ type: RelationshipView })
  one(@Param('id', IdPipe) id: string): Promise<Json> {
    return this.screen.one(id);
  }

  /** What happened, newest first; each reader sees what is theirs to know. */
  @Allow(EVERY_ROLE)
  @Get(':id/timeline')
  @ApiOkResponse({ type: Timeline })
  timeline(@Param('id', IdPipe) id: string, @Query() { limit, cursor }: Page): Promise<Json> {
    return this.screen.timeline(id, { limit, after: after(cursor, by.moment, by.id) });
  }
}
