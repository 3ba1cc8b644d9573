import { type DynamicModule, Global, Module } from '@nestjs/common';
import { AuditModule } from '#platform/audit';
import { CalendarModule } from '#platform/calendar';
import type { Installation } from '#platform/config';
import { DatabaseModule, roleUrl } from '#platform/database';
import { IdentityModule } from '#platform/identity';
import { log } from '#platform/logs';
import { MailModule } from '#platform/mail';
import { OutboxModule } from '#platform/outbox';
import { QueueModule } from '#platform/queue';
import { TenancyModule } from '#platform/tenancy';

export const INSTALLATION = Symbol('the installation');

/** Everything a process stands on, in one import. Only a worker is given the queue; the others just register acts. */
@Global()
@Module({})
export class Ground {
  static for(installation: Installation, options: { carriesQueue: boolean }): DynamicModule {
    const { configuration, database, baseUrl, secret } = installation;
    const queue = { databaseUrl: roleUrl(database, 'rekindle_app'), redisUrl: configuration.redisUrl };
    return {
      module: Ground,
      imports: [
        DatabaseModule.forRoot(database),
        TenancyModule,
        AuditModule,
        CalendarModule,
        OutboxModule,
        QueueModule.forRoot(options.carriesQueue ? queue : undefined),
        MailModule.forRoot({
          smtpUrl: configuration.smtpUrl,
          from: configuration.mailFrom,
          baseUrl,
          print: (text) => process.stdout.write(`${text}\n`),
        }),
        IdentityModule.forRoot({
          baseUrl,
          secret,
          signup: configuration.signup,
          log: (level, message) => log[level](message),
        }),
      ],
      providers: [{ provide: INSTALLATION, useValue: installation }],
      exports: [INSTALLATION],
    };
  }
}
