import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, EVERY_ROLE } from '../edge/allow.js';
import { Writing } from '../edge/writing.js';
import { Today } from './today.js';
import { TodayScreen } from './today.responses.js';

@ApiTags('today')
@Controller('v1/orgs/:org/today')
export class TodayController {
  constructor(private readonly today: Today) {}

  /** The home of each member: the call of the day first, then at most three short lists. It freezes the day's call. */
  @Allow(EVERY_ROLE)
  @Writing()
  @Get()
  @ApiOkResponse({ type: TodayScreen })
  screen(): Promise<TodayScreen> {
    return this.today.screen();
  }
}
