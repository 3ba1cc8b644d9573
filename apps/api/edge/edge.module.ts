import { Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { bodyPipe } from './body.pipe.js';
import { DevClockController } from './dev-clock.controller.js';
import { HealthController } from './health.controller.js';
import { IdempotentPost } from './idempotent-post.js';
import { ProblemFilter } from './problem.filter.js';
import { RequestLimits } from './request-limits.js';
import { WayIn } from './way-in.js';

/** How the world reaches us. There is no interceptor: the way in stands around the routes (decision 15). */
@Module({
  controllers: [HealthController, DevClockController],
  providers: [
    IdempotentPost,
    RequestLimits,
    WayIn,
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_PIPE, useFactory: bodyPipe },
  ],
})
export class EdgeModule {}
