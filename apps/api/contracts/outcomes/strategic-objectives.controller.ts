import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { StrategicObjectives } from '#contracts';
import type { Json } from '#platform/tenancy';
import { Allow, EVERY_CUSTOMER_ROLE } from '../../edge/allow.js';
import { IdPipe } from '../../edge/id.pipe.js';
import { Edits, IfMatch } from '../../edge/if-match.js';
import { Made } from '../../organisation/organisation.responses.js';
import { day } from './entered.js';
import { CorrectStrategicObjective, NewStrategicObjective } from './outcome.requests.js';
import { StrategicObjectiveList } from './outcome.responses.js';

/** What the house itself wants to reach; its contracts' objectives serve these. */
@ApiTags('strategic objectives')
@Controller('v1/orgs/:org/strategic-objectives')
export class StrategicObjectivesController {
  constructor(private readonly objectives: StrategicObjectives) {}

  @Allow(EVERY_CUSTOMER_ROLE)
  @Get()
  @ApiOkResponse({ type: StrategicObjectiveList })
  list(): Promise<Json> {
    return this.objectives.list();
  }

  @Allow({ CIO_OFFICE: 'any', EXECUTIVE: 'any' })
  @Post()
  @ApiCreatedResponse({ type: Made })
  async set(@Body() { statement, theme, horizon, active }: NewStrategicObjective): Promise<Made> {
    const facts = { statement, theme: theme ?? null, horizon: day(horizon), active: active ?? true };
    return { id: await this.objectives.set(facts) };
  }

  @Allow({ CIO_OFFICE: 'any', EXECUTIVE: 'any' })
  @Patch(':id')
  @Edits()
  @HttpCode(204)
  @ApiNoContentResponse()
  async correct(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() { horizon, ...facts }: CorrectStrategicObjective,
  ): Promise<void> {
    const changes = horizon === undefined ? facts : { ...facts, horizon: day(horizon) };
    await this.objectives.correct(id, changes, version);
  }
}
