import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Temporal } from 'temporal-polyfill';
import { Json } from '#platform/tenancy';
import { Pairs, PairScreens } from '#executive-contact';
import { Allow, EVERY_CUSTOMER_ROLE } from '../edge/allow.js';
import { IdPipe } from '../edge/id.pipe.js';
import { after, by } from '../edge/cursor.js';
import { Made } from '../organisation/organisation.responses.js';
import { NewPair, PairQuestion, Pause, Snooze, Why } from './pair.requests.js';
import { PairList, PairPage } from './pair.responses.js';

/** Two seats that should speak. The whole customer sees them; their executive and the CIO office act on them. */
@ApiTags('pairs')
@Controller('v1/orgs/:org/pairs')
export class PairsController {
  constructor(
    private readonly pairs: Pairs,
    private readonly screens: PairScreens,
  ) {}

  @Allow(EVERY_CUSTOMER_ROLE)
  @Get()
  @ApiOkResponse({ type: PairList })
  list(@Query() { relationship, cursor, limit }: PairQuestion): Promise<PairList> {
    const relationshipIds = relationship ? [relationship] : undefined;
    return this.screens.list({ relationshipIds, after: after(cursor, by.orNone(by.day), by.id), limit });
  }

  @Allow({ CIO_OFFICE: 'any' })
  @Post()
  @ApiCreatedResponse({ type: Made })
  async form(@Body() body: NewPair): Promise<Made> {
    return { id: await this.pairs.form(body) };
  }

  @Allow(EVERY_CUSTOMER_ROLE)
  @Get(':id')
  @ApiOkResponse({ type: PairPage })
  async page(@Param('id', IdPipe) id: string): Promise<Json> {
    return new Json(JSON.stringify(await this.screens.page(id)));
  }

  @Allow({ CIO_OFFICE: 'any' })
  @Post(':id/activation')
  @HttpCode(204)
  @ApiNoContentResponse()
  activate(@Param('id', IdPipe) id: string): Promise<void> {
    return this.pairs.activate(id);
  }

  @Allow({ CIO_OFFICE: 'any', EXECUTIVE: 'own' })
  @Post(':id/pause')
  @HttpCode(204)
  @ApiNoContentResponse()
  pause(@Param('id', IdPipe) id: string, @Body() { reason, until }: Pause): Promise<void> {
    return this.pairs.pause(id, reason, until ? Temporal.PlainDate.from(until) : null);
  }

  @Allow({ CIO_OFFICE: 'any', EXECUTIVE: 'own' })
  @Post(':id/resumption')
  @HttpCode(204)
  @ApiNoContentResponse()
  resume(@Param('id', IdPipe) id: string): Promise<void> {
    return this.pairs.resume(id);
  }

  @Allow({ CIO_OFFICE: 'any' })
  @Post(':id/closure')
  @HttpCode(204)
  @ApiNoContentResponse()
  close(@Param('id', IdPipe) id: string, @Body() { reason }: Why): Promise<void> {
    return this.pairs.close(id, reason);
  }

  @Allow({ CIO_OFFICE: 'any', EXECUTIVE: 'own' })
  @Post(':id/snooze')
  @HttpCode(204)
  @ApiNoContentResponse()
  snooze(@Param('id', IdPipe) id: string, @Body() { reason, until }: Snooze): Promise<void> {
    return this.pairs.snooze(id, Temporal.PlainDate.from(until), reason);
  }
}
