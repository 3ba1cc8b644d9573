import { Body, Controller, Get, HttpCode, Param, ParseEnumPipe, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { Cadences, SEGMENTS } from '#executive-contact';
import { Allow, EVERY_CUSTOMER_ROLE } from '../edge/allow.js';
import { Edits, IfMatch } from '../edge/if-match.js';
import { SetCadence } from './pair.requests.js';
import { CadenceList } from './pair.responses.js';

const SEGMENT = Object.fromEntries(SEGMENTS.map((segment) => [segment, segment]));

@ApiTags('cadence policies')
@Controller('v1/orgs/:org/cadence-policies')
export class CadencesController {
  constructor(private readonly cadences: Cadences) {}

  @Allow(EVERY_CUSTOMER_ROLE)
  @Get()
  @ApiOkResponse({ type: CadenceList })
  async list() {
    return { items: await this.cadences.list(), nextCursor: null };
  }

  /** Version 0 is the product's own default, which a first edit replaces. */
  @Allow({ CIO_OFFICE: 'any' })
  @Put(':segment')
  @Edits()
  @HttpCode(204)
  @ApiParam({ name: 'segment', enum: SEGMENTS })
  @ApiNoContentResponse()
  set(
    @Param('segment', new ParseEnumPipe(SEGMENT)) segment: (typeof SEGMENTS)[number],
    @IfMatch() version: number,
    @Body() body: SetCadence,
  ): Promise<void> {
    return this.cadences.set(segment, body, version);
  }
}
