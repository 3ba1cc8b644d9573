import { Body, Controller, HttpCode, NotFoundException, Put } from '@nestjs/common';
import { ApiExcludeController, ApiProperty } from '@nestjs/swagger';
import { IsISO8601 } from 'class-validator';
import { Temporal } from 'temporal-polyfill';
import { Clock } from '#platform/clock';
import { Public } from './allow.js';

class SetClock {
  @ApiProperty({ type: String, format: 'date-time' })
  @IsISO8601({ strict: true })
  now!: string;
}

/** Moves business time outside production; in production the route does not exist. */
@ApiExcludeController()
@Controller('dev/clock')
export class DevClockController {
  constructor(private readonly clock: Clock) {}

  @Public()
  @Put()
  @HttpCode(204)
  async set(@Body() { now }: SetClock): Promise<void> {
    if (process.env['NODE_ENV'] === 'production') throw new NotFoundException();
    await this.clock.moveTo(Temporal.Instant.from(now));
  }
}
