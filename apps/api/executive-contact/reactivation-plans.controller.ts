import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Temporal } from 'temporal-polyfill';
import { Json } from '#platform/tenancy';
import { PlanScreen, Reactivations } from '#executive-contact';
import { Allow, EVERY_CUSTOMER_ROLE } from '../edge/allow.js';
import { IdPipe } from '../edge/id.pipe.js';
import { Edits, IfMatch } from '../edge/if-match.js';
import { MadePlan } from './reactivation.requests.js';
import { ReactivationPlanView } from './reactivation.responses.js';

/** How dormant pairs are to speak again. A plan opens by itself; the CIO office or the pair's executive makes it. */
@ApiTags('reactivation plans')
@Controller('v1/orgs/:org/reactivation-plans')
export class ReactivationPlansController {
  constructor(
    private readonly plans: Reactivations,
    private readonly screen: PlanScreen,
  ) {}

  @Allow(EVERY_CUSTOMER_ROLE)
  @Get(':id')
  @ApiOkResponse({ type: ReactivationPlanView })
  async card(@Param('id', IdPipe) id: string): Promise<Json> {
    return new Json(JSON.stringify(await this.screen.card(id)));
  }

  /** Makes the plan or revises it; its first call becomes a planned touchpoint of the pair. */
  @Allow({ CIO_OFFICE: 'any', EXECUTIVE: 'own' })
  @Put(':id')
  @HttpCode(204)
  @Edits()
  @ApiNoContentResponse()
  make(
    @Param('id', IdPipe) id: string,
    @Body() { firstCallOn, ...words }: MadePlan,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.plans.make(id, { ...words, firstCallOn: Temporal.PlainDate.from(firstCallOn) }, version);
  }
}
