/**
 * A worker in a process of its own, to be killed. It is given its servers as JSON in its first argument, waits ready
 * until a line arrives on its standard input, and then works until it dies.
 *
 * Its one reaction: when an organisation is corrected, the person named in the correction is told.
 */
import { once } from 'node:events';
import { Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { Configuration } from '#platform/config';
import { type Event, Reactions } from '#platform/outbox';
import { Notifications } from '#platform/mail';
import { OrganisationModule, Organisations } from '#organisation';
import { createWorker } from '../../apps/worker/main.js';

/** Real seconds; so many that no worker that lives, however slowly, loses the letter it has in hand. */
export const HOLD_SECONDS = 600;

export interface WorkerServers {
  databaseUrl: string;
  secret: string;
  redisUrl?: string | undefined;
  smtpUrl: string;
}

@Injectable()
class Reminder implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly notifications: Notifications,
    private readonly organisations: Organisations,
  ) {}

  onModuleInit(): void {
    this.reactions.on('organisation.corrected', 'remind', async (event: Event) => {
      const { name } = await this.organisations.house();
      await this.notifications.tell({
        kind: 'spec-reminder',
        recipient: {
          // One person per reminder, named after the correction: the week's five letters are another spec's matter.
          personId: event.id,
          name,
          email: `${name.toLowerCase()}@armorial.example`,
          locale: 'fr',
          timeZone: 'Europe/Paris',
          country: 'FR',
        },
        dedupeKey: event.id,
        notBefore: event.at,
        immediate: true,
        about: { objectType: 'organisation', objectId: event.tenantId, path: '/' },
        words: { key: 'mail.footer', params: { organisation: name } },
      });
    });
  }
}

@Module({ imports: [OrganisationModule], providers: [Reminder] })
class ReminderModule {}

async function main(): Promise<void> {
  const { databaseUrl, secret, redisUrl, smtpUrl } = JSON.parse(process.argv[2] ?? '') as WorkerServers;
  // Whoever started it may be killed as well, and nothing of a test lives on after it.
  process.stdin.once('end', () => process.exit(1));
  process.stdout.write('ready\n');
  await once(process.stdin, 'data');
  await createWorker(
    {
      configuration: Configuration.from({
        NODE_ENV: 'test',
        REDIS_URL: redisUrl,
        SMTP_URL: smtpUrl,
        MAIL_FROM: 'Rekindle <rekindle@rekindle.example>',
      }),
      database: { url: databaseUrl, secret, poolSize: 8 },
      baseUrl: 'https://rekindle.example',
      secret,
    },
    {
      modules: [ReminderModule],
      leaseSeconds: 1,
      queue: { stalledSeconds: 1 },
      mail: { holdSeconds: HOLD_SECONDS },
    },
  );
  process.stdout.write('working\n');
}

if (process.argv[1]?.endsWith('worker-process.ts')) await main();
