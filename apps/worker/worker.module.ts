import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { CalendarModule } from '#platform/calendar';
import type { Installation } from '#platform/config';
import { DatabaseModule, roleUrl } from '#platform/database';
import { MailModule } from '#platform/mail';
import { OutboxModule } from '#platform/outbox';
import { QueueModule } from '#platform/queue';
import { TenancyModule } from '#platform/tenancy';
import { OrganisationModule } from '#organisation';
import { SuppliersModule } from '#suppliers';
import { Shift } from './shift.js';
import { HouseLetterhead } from './house-letterhead.js';
import { OutboxRelay } from './outbox-relay.js';
import { LEASE_SECONDS, Sweeper } from './sweeper.js';
import { Tidying } from './tidying.js';

/** The business as the worker runs it: the same modules as in the API. */
const MODULES: Type[] = [OrganisationModule, SuppliersModule];

/** What a test changes: shorter holds for killing workers, modules of its own. */
export interface WorkerOptions {
  modules?: Type[];
  leaseSeconds?: number;
  stalledSeconds?: number;
  holdSeconds?: number;
  print?: (text: string) => void;
}

@Module({})
export class WorkerModule {
  static forRoot(installation: Installation, options: WorkerOptions = {}): DynamicModule {
    const { configuration, database, baseUrl } = installation;
    return {
      module: WorkerModule,
      imports: [
        DatabaseModule.forRoot(database),
        TenancyModule,
        CalendarModule,
        QueueModule.forRoot({
          databaseUrl: roleUrl(database, 'rekindle_app'),
          redisUrl: configuration.redisUrl,
          ...(options.stalledSeconds ? { stalledSeconds: options.stalledSeconds } : {}),
        }),
        OutboxModule,
        MailModule.forRoot({
          smtpUrl: configuration.smtpUrl,
          from: configuration.mailFrom,
          baseUrl,
          print: options.print ?? ((text) => process.stdout.write(text)),
          ...(options.holdSeconds ? { holdSeconds: options.holdSeconds } : {}),
        }),
        ...MODULES,
        ...(options.modules ?? []),
      ],
      providers: [
        { provide: LEASE_SECONDS, useValue: options.leaseSeconds ?? 120 },
        OutboxRelay,
        Sweeper,
        Tidying,
        HouseLetterhead,
        Shift,
      ],
    };
  }
}
