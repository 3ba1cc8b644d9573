import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Forbidden } from '#platform/kernel';
import { Tenancy } from '#platform/tenancy';
import { Calls } from '#executive-contact';
import { Allow } from '../edge/allow.js';
import { IdPipe } from '../edge/id.pipe.js';
import { Writing } from '../edge/writing.js';
import { CallOfTheDayView } from './call.responses.js';
import { Why } from './pair.requests.js';

/** One call worth making; each executive sees their own and nobody else's. */
@ApiTags('call of the day')
@Controller('v1/orgs/:org/call-of-the-day')
export class CallsController {
  constructor(
    private readonly calls: Calls,
    private readonly tenancy: Tenancy,
  ) {}

  /** The first look of a day freezes the answer, when the morning has not done so. */
  @Allow({ EXECUTIVE: 'own', CIO_OFFICE: 'own' })
  @Writing()
  @Get()
  @ApiOkResponse({ type: CallOfTheDayView })
  ofTheDay() {
    return this.calls.ofTheDay(this.mine());
  }

  @Allow({ EXECUTIVE: 'own', CIO_OFFICE: 'own' })
  @Post(':id/dismissal')
  @HttpCode(200)
  @ApiOkResponse({ type: CallOfTheDayView })
  dismiss(@Param('id', IdPipe) id: string, @Body() { reason }: Why) {
    return this.calls.dismiss(id, this.mine(), reason);
  }

  private mine(): string {
    const { personId } = this.tenancy.current();
    if (!personId) throw new Forbidden();
    return personId;
  }
}
