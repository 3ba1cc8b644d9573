import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { type Event, Reactions } from '#platform/outbox';
import { Notifications } from '#platform/mail';
import { Organisations } from '#organisation';
import { hasRedis, startRedis, type TestRedis } from '../support/redis.js';
import { type RestartablePostgres, startRestartablePostgres } from '../support/restartable-postgres.js';
import { openWorkerHouse, type WorkerHouse } from '../support/worker-house.js';

jest.setTimeout(600_000);

/** Leaves one trace per event; a second trace of the same would show. */
@Injectable()
class Witness implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly notifications: Notifications,
  ) {}

  onModuleInit(): void {
    this.reactions.on('organisation.corrected', 'witness', async (event: Event) => {
      await this.notifications.tell({
        kind: 'spec-witness',
        recipient: {
          personId: event.id,
          name: 'Witness',
          email: null,
          locale: 'fr',
          timeZone: 'Europe/Paris',
          country: 'FR',
        },
        dedupeKey: event.id,
        notBefore: event.at.add({ hours: 24 * 30 }),
        about: { objectType: 'event', objectId: event.id, path: '/' },
        words: { key: 'mail.footer', params: { organisation: 'Armorial' } },
      });
    });
  }
}

@Module({ providers: [Witness] })
class WitnessModule {}

const WRITERS = 4;
const backends = hasRedis() ? (['postgres', 'redis'] as const) : (['postgres'] as const);

describe.each(backends)('a restart under load of %s', (backend) => {
  let postgres: RestartablePostgres;
  let redis: TestRedis | undefined;
  let house: WorkerHouse;

  beforeAll(async () => {
    postgres = await startRestartablePostgres();
    redis = backend === 'redis' ? await startRedis() : undefined;
    house = await openWorkerHouse(
      { database: postgres.database, redisUrl: redis?.url },
      { modules: [WitnessModule], leaseSeconds: 1, queue: { stalledSeconds: 1 } },
    );
  });

  afterAll(async () => {
    await house?.close();
    await redis?.stop();
    await postgres?.stop();
  });

  it('loses no acknowledged write, and no reaction to one', async () => {
    const acknowledged: { tenantId: string; event: string }[] = [];
    let isOver = false;
    let refused = 0;
    const write = async (tenantId: string, n: number) => {
      const name = `Armorial ${n}`;
      const event = await house.within(tenantId, async (store) => {
        await house.get(Organisations).correct(tenantId, { name }, undefined as never);
        // The organisation's row is locked by the correction, so the newest event is ours.
        const newest = 'select id from platform.event where tenant_id = :tenant order by id desc limit 1';
        return (await store.one<{ id: string }>(newest))!.id;
      });
      acknowledged.push({ tenantId, event });
    };
    const writer = async (tenantId: string) => {
      for (let n = 0; !isOver; n += 1) {
        await write(tenantId, n).catch(async () => {
          refused += 1;
          await new Promise((resolve) => setTimeout(resolve, 20));
        });
      }
    };
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    const written = async (many: number) => {
      const until = Date.now() + 120_000;
      while (acknowledged.length < many && Date.now() < until) await pause(20);
      expect(acknowledged.length).toBeGreaterThanOrEqual(many);
    };
    const load = Array.from({ length: WRITERS }, (_, n) => writer(n % 2 ? house.kerlann : house.armorial));
    for (const downMs of [0, 700]) {
      // There is load before, and there is load again, however slow the machine.
      await written(acknowledged.length + 20);
      await (backend === 'redis' ? redis!.restart() : postgres.restart(downMs));
      await written(acknowledged.length + 20);
    }
    isOver = true;
    await Promise.all(load);
    if (backend === 'postgres') expect(refused).toBeGreaterThan(0);

    // Nobody helps: the worker finds its way back by itself.
    const lost = async () => {
      const known = await Promise.all([house.armorial, house.kerlann].map(traces));
      return acknowledged.filter(({ event }) => !known.some((tenant) => tenant.has(event)));
    };
    const traces = async (tenantId: string) => {
      const rows = await house.rows<{ id: string }>(
        tenantId,
        `select e.id from platform.event e
         join platform.handled_event h on h.tenant_id = e.tenant_id and h.id = e.id and h.reaction = 'witness'
         join platform.notification n on n.tenant_id = e.tenant_id and n.object_id = e.id
         where e.tenant_id = :tenant and e.name = 'organisation.corrected'`,
      );
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      return new Set(rows.map(({ id }) => id));
    };
    const limit = Date.now() + 120_000;
    while ((await lost()).length > 0 && Date.now() < limit) await pause(100);
    expect(await lost()).toEqual([]);
  });
});
