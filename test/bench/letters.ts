import { fork } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { createTransport } from 'nodemailer';
import { Temporal } from 'temporal-polyfill';
import { Clock } from '#platform/clock';
import { installation, readConfiguration } from '#platform/config';
import type { ConnectionSettings } from '#platform/database';
import { newId } from '#platform/kernel';
import { Notifications } from '#platform/mail';
import { Store, Tenancy } from '#platform/tenancy';
import { Organisations } from '#organisation';
import { createWorker, type RunningWorker } from '../../apps/worker/main.js';
import { ratio, type Ratio } from './rounds.js';

const LETTERS = 2_000;

export interface MeasuredLetters {
  name: string;
  throughput: Ratio;
  oursPerSecond: number;
  limitPerSecond: number;
}

/**
 * Letters a second: ours, from what is due to what is recorded (gathered, checked, written, sent, settled), against a
 * bare pooled transport that sends the same text over as many connections to the same server.
 */
export async function measureLetters(database: ConnectionSettings, rounds: number): Promise<MeasuredLetters> {
  const sink = fork(new URL('./sink-process.ts', import.meta.url), {
    execArgv: ['--import', new URL('../support/register-typescript.js', import.meta.url).href],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const [port] = (await once(sink.stdout!, 'data')) as [Buffer];
  const smtpUrl = `smtp://127.0.0.1:${String(port).trim()}`;
  const configuration = readConfiguration({
    NODE_ENV: 'test',
    DATABASE_URL: database.url,
    SECRET: database.secret,
    BASE_URL: 'http://localhost',
    SMTP_URL: smtpUrl,
    LOG_LEVEL: 'silent',
  });
  const worker = await createWorker(installation(configuration));
  const limit = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 20,
    maxMessages: Infinity,
  } as never);
  try {
    const { tenantId } = await worker.get(Organisations).found(
      {
        name: 'Letters',
        slug: 'letters',
        country: 'FR',
        locale: 'fr',
        timeZone: 'Europe/Paris',
        currency: 'EUR',
      },
      { userId: newId(), name: 'Inès Kadri', email: 'ines@letters.example' },
    );
    await worker.settle(120);
    const [mine, bare]: [number[], number[]] = [[], []];
    let sample = await ours(worker, tenantId, 1);
    for (let round = 0; round < rounds; round += 1) {
      // Each day of its own, so that no round is held by the letters of the one before.
      sample = await ours(worker, tenantId, round + 2);
      mine.push(LETTERS / sample.seconds);
      bare.push(LETTERS / (await theirs(limit, sample.text, sample.html)));
    }
    return {
      name: `${LETTERS} letters`,
      throughput: ratio(mine.map((value, index) => value / bare[index]!)),
      oursPerSecond: ratio(mine).median,
      limitPerSecond: ratio(bare).median,
    };
  } finally {
    limit.close();
    await worker.close();
    sink.disconnect();
  }
}

async function ours(worker: RunningWorker, tenantId: string, week: number) {
  const tenancy = worker.get(Tenancy);
  const clock = worker.get(Clock);
  const monday = Temporal.Instant.from('2026-01-05T09:00:00Z').add({ hours: 24 * 7 * week });
  await clock.moveTo(monday.subtract({ hours: 2 }));
  for (let from = 0; from < LETTERS; from += 250) {
    await tenancy.asSystem(tenantId, 'bench', async () => {
      for (let n = from; n < from + 250; n += 1) {
        await worker.get(Notifications).tell({
          kind: 'bench',
          recipient: {
            personId: newId(),
            name: 'Claire Vasseur',
            email: `reader${n}@letters.example`,
            locale: 'fr',
            timeZone: 'Europe/Paris',
            country: 'FR',
          },
          dedupeKey: newId(),
          notBefore: monday,
          immediate: true,
          about: { objectType: 'pair', objectId: newId(), path: '/relationships' },
          words: { key: 'mail.footer', params: { organisation: 'Nordelta' } },
        });
      }
    });
  }
  await clock.moveTo(monday);
  const start = performance.now();
  await worker.settle(120);
  const seconds = (performance.now() - start) / 1_000;
  const store = worker.get(Store);
  const [row] = await tenancy.asSystem(tenantId, 'bench', () =>
    store.rows<{ sent: number; text: string; html: string }>(
      `select count(*)::int as sent, min(body) as text, min(html) as html from platform.delivery
       where tenant_id = :tenant and state = 'SENT' and made_at >= :monday`,
      { monday },
    ),
  );
  if (row?.sent !== LETTERS) throw new Error(`${row?.sent} of ${LETTERS} letters were sent`);
  return { seconds, text: row.text, html: row.html };
}

async function theirs(
  limit: ReturnType<typeof createTransport>,
  text: string,
  html: string,
): Promise<number> {
  const start = performance.now();
  await Promise.all(
    Array.from({ length: LETTERS }, (_, n) =>
      limit.sendMail({
        from: 'Rekindle <rekindle@localhost>',
        to: { name: 'Claire Vasseur', address: `reader${n}@letters.example` },
        subject: 'Nordelta',
        text,
        html,
      }),
    ),
  );
  return (performance.now() - start) / 1_000;
}
