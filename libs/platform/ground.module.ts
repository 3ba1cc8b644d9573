import { type DynamicModule, Global, Module } from '@nestjs/common';
import { AuditModule } from '#platform/audit';
import { CalendarModule } from '#platform/calendar';
import type { Installation } from '#platform/config';
import { DatabaseModule, roleUrl } from '#platform/database';
import { IdentityModule } from '#platform/identity';
import { DocumentsModule } from '#platform/documents';
import { log } from '#platform/logs';
import { MailModule, type MailSettings } from '#platform/mail';
import { OutboxModule } from '#platform/outbox';
import { QueueModule, type QueueSettings } from '#platform/queue';
import { TenancyModule } from '#platform/tenancy';

export const INSTALLATION = Symbol('the installation');

export interface GroundOptions {
  carriesQueue: boolean;
  /** What a test sets otherwise: shorter holds for workers that are killed, another console. */
  queue?: Partial<QueueSettings>;
  mail?: Partial<MailSettings>;
}

/** Everything a process stands on, in one import. Only a worker is given the queue; the others just register acts. */
@Global()
@Module({})
export class Ground {
  static for(installation: Installation, options: GroundOptions): DynamicModule {
    const { configuration, database, baseUrl, secret } = installation;
    const queue = {
      databaseUrl: roleUrl(database, 'rekindle_app'),
      redisUrl: configuration.redisUrl,
      ...options.queue,
    };
    return {
      module: Ground,
      imports: [
        DatabaseModule.forRoot(database),
        TenancyModule,
        AuditModule,
        CalendarModule,
        DocumentsModule.forRoot(configuration.vault),
        OutboxModule,
        QueueModule.forRoot(options.carriesQueue ? queue : undefined),
        MailModule.forRoot({
          smtpUrl: configuration.smtpUrl,
          from: configuration.mailFrom,
          baseUrl,
          print: (text) => process.stdout.write(`${text}\n`),
          ...options.mail,
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
