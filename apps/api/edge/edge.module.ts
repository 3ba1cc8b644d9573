import { Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { bodyPipe } from './body.pipe.js';
import { DevClockController } from './dev-clock.controller.js';
import { HealthController } from './health.controller.js';
import { IdempotentPost } from './idempotent-post.js';
import { ProblemFilter } from './problem.filter.js';
import { RequestLimits } from './request-limits.js';
import { WayIn } from './way-in.interceptor.js';

/** How the world reaches us. There is one interceptor, the way in: each adds its promises to every request. */
@Module({
  controllers: [HealthController, DevClockController],
  providers: [
    IdempotentPost,
    RequestLimits,
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_INTERCEPTOR, useClass: WayIn },
    { provide: APP_PIPE, useFactory: bodyPipe },
  ],
})
export class EdgeModule {}
