import { Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { bodyPipe } from './body.pipe.js';
import { DevClockController } from './dev-clock.controller.js';
import { HealthController } from './health.controller.js';
import { IdempotentPost } from './idempotent-post.js';
import { JsonReply } from './json-reply.interceptor.js';
import { ProblemFilter } from './problem.filter.js';
import { RequestLimits } from './request-limits.js';
import { WayIn } from './way-in.interceptor.js';

/** How the world reaches us. The order counts: the answer's form is outermost, then the way in. */
@Module({
  controllers: [HealthController, DevClockController],
  providers: [
    IdempotentPost,
    RequestLimits,
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_INTERCEPTOR, useClass: JsonReply },
    { provide: APP_INTERCEPTOR, useClass: WayIn },
    { provide: APP_PIPE, useFactory: bodyPipe },
  ],
})
export class EdgeModule {}
