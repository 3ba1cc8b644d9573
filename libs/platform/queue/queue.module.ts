import { type DynamicModule, Module } from '@nestjs/common';
import { Acts } from './acts.js';
import { QUEUE_SETTINGS, Queues, type QueueSettings } from './queues.js';
import { Sweeps } from './sweeps.js';

/**
 * The registries every process has, and the queues themselves for the process that is given settings: the API
 * registers acts like everyone else and never opens a queue.
 */
@Module({ providers: [Sweeps, Acts], exports: [Sweeps, Acts] })
export class QueueModule {
  static forRoot(settings?: QueueSettings): DynamicModule {
    return {
      module: QueueModule,
      global: true,
      ...(settings
        ? {
            providers: [{ provide: QUEUE_SETTINGS, useValue: settings }, Queues],
            exports: [Queues],
          }
        : {}),
    };
  }
}
