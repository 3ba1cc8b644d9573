import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { register } from 'prom-client';
import type { DataSource } from 'typeorm';
import { Public } from './allow.js';
import { Refusal } from './problem.js';

/** For the orchestra around us: alive, ready, and the figures. Outside /api, so that a proxy can keep them inside. */
@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  @Public()
  @Get('health/live')
  live() {
    return { status: 'ok' };
  }

  /** Ready when the database answers: without it nothing here can be done. */
  @Public()
  @Get('health/ready')
  async ready() {
    try {
      await this.source.query('select 1');
      return { status: 'ok' };
    } catch {
      throw new Refusal(503, 'busy');
    }
  }

  @Public()
  @Get('metrics')
  @Header('content-type', register.contentType)
  metrics(): Promise<string> {
    return register.metrics();
  }
}
