import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Clock } from '#platform/clock';
import { newId } from '#platform/kernel';
import { type Event, Reactions } from '#platform/outbox';
import { Sweeps } from '#platform/queue';
import { Store, Tenancy } from '#platform/tenancy';
import { Organisations } from '#organisation';
import { hasRedis, startRedis, type TestRedis } from '../support/redis.js';
import { until } from '../support/waiting.js';
import { openWorkerHouse, type WorkerHouse } from '../support/worker-house.js';

jest.setTimeout(180_000);

const backends = hasRedis() ? (['postgres', 'redis'] as const) : (['postgres'] as const);

const heard: { reaction: string; event: Event; scope: string }[] = [];
const swept: { tenantId: string; ids: string[]; scope: string }[] = [];
let failing: (() => void) | undefined;
let poisonous: string | undefined;
let next: Temporal.Instant | undefined;

/** What hears and does in this spec, wired like any module's reactions. */
@Injectable()
class Listener implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly sweeps: Sweeps,
    private readonly tenancy: Tenancy,
    private readonly store: Store,
  ) {}

  onModuleInit(): void {
    const hear = (reaction: string) => async (event: Event) => {
      heard.push({ reaction, event, scope: this.tenancy.current().tenantId });
    };
    this.reactions.on('organisation.corrected', 'greet', hear('greet'));
    this.reactions.on('organisation.corrected', 'stumble', async (event) => {
      failing?.();
      await hear('stumble')(event);
    });
    this.reactions.on(
      'organisation.corrected',
      'travel',
      async (event) => {
        expect(this.tenancy.isOpen()).toBe(false);
        await this.tenancy.asSystem(event.tenantId, 'travel', () => hear('travel')(event));
      },
      { scope: 'own' },
    );
    this.sweeps.on('spec-ladder', async (ids, tenantId) => {
      if (poisonous && ids.includes(poisonous)) throw new Error('poison');
      swept.push({ tenantId, ids, scope: this.tenancy.current().tenantId });
      if (next) for (const id of ids) await this.store.schedule('spec-ladder', id, next);
    });
  }
}

@Module({ providers: [Listener] })
class ListenerModule {}

describe.each(backends)('news and dates on %s', (backend) => {
  let redis: TestRedis | undefined;
  let house: WorkerHouse;

  beforeAll(async () => {
    redis = backend === 'redis' ? await startRedis() : undefined;
    house = await openWorkerHouse({ redisUrl: redis?.url }, { modules: [ListenerModule], leaseSeconds: 1 });
    await house.settle();
  });

  afterAll(async () => {
    await house.close();
    await redis?.stop();
  });

  beforeEach(() => {
    heard.length = 0;
    swept.length = 0;
    failing = undefined;
    poisonous = undefined;
    next = undefined;
  });

  const correct = (tenantId: string, name: string) =>
    house.within(tenantId, () => house.get(Organisations).correct(tenantId, { name }, undefined as never));

  describe('reactions', () => {
    it('hear each event once each, inside the scope of its tenant', async () => {
      await correct(house.armorial, 'Armorial');
      await correct(house.kerlann, 'Kerlann');
      await house.settle();
      expect(heard).toHaveLength(6);
      for (const { event, scope } of heard) expect(scope).toBe(event.tenantId);
      const mine = heard.filter(({ event }) => event.tenantId === house.armorial);
      expect(mine.map(({ reaction }) => reaction).sort()).toEqual(['greet', 'stumble', 'travel']);
      expect(mine[0]?.event).toMatchObject({ name: 'organisation.corrected', facts: { fields: ['name'] } });
    });

    it('hear nothing of a deed that was rolled back', async () => {
      await expect(
        house.within(house.armorial, async () => {
          await house.get(Organisations).correct(house.armorial, { name: 'Never' }, undefined as never);
          throw new Error('and then it failed');
        }),
      ).rejects.toThrow('and then it failed');
      await house.settle();
      expect(heard).toEqual([]);
    });

    it('do not hold each other up, and one that fails is tried again', async () => {
      let failures = 1;
      // It stumbles until the others have been heard: held up by it, they would never be.
      failing = () => {
        if (failures-- > 0 || heard.length < 2) throw new Error('stumbled');
      };
      await correct(house.armorial, 'Armorial again');
      await house.settle();
      expect(heard.map(({ reaction }) => reaction)).toEqual(expect.arrayContaining(['greet', 'travel']));
      expect(heard.at(-1)?.reaction).toBe('stumble');
      expect(heard).toHaveLength(3);
    });

    it('answer an event once, even when it is carried again', async () => {
      await correct(house.armorial, 'Armorial once');
      await house.settle();
      const { event } = heard[0]!;
      const queueForgets = house.get(Reactions);
      for (const name of ['greet', 'stumble', 'travel']) {
        await queueForgets.run(event.tenantId, event.id, event.name, name);
      }
      await house.within(house.armorial, (store) =>
        store.rows('insert into platform.outbox (event_id, tenant_id, name) values (:id, :tenant, :name)', {
          id: event.id,
          name: event.name,
        }),
      );
      await house.settle();
      expect(heard).toHaveLength(3);
    });
  });

  describe('dates', () => {
    const schedule = (tenantId: string, id: string, at: string) =>
      house.within(tenantId, (store) => store.schedule('spec-ladder', id, Temporal.Instant.from(at)));

    it('fall due on business time and not before, in the scope of their tenant', async () => {
      const [mine, theirs, later] = [newId(), newId(), newId()];
      await house.at('2026-06-01T08:00:00Z');
      await schedule(house.armorial, mine, '2026-06-02T06:45:00Z');
      await schedule(house.kerlann, theirs, '2026-06-02T06:45:00Z');
      await schedule(house.armorial, later, '2026-06-02T09:00:00Z');
      await house.settle();
      expect(swept).toEqual([]);
      await house.at('2026-06-02T06:45:00Z');
      expect(swept).toHaveLength(2);
      expect(swept).toEqual(
        expect.arrayContaining([
          { tenantId: house.armorial, scope: house.armorial, ids: [mine] },
          { tenantId: house.kerlann, scope: house.kerlann, ids: [theirs] },
        ]),
      );
      await house.at('2026-06-03T08:00:00Z');
      expect(swept.at(-1)?.ids).toEqual([later]);
      await house.settle();
      expect(swept).toHaveLength(3);
    });

    it('are set anew by the act itself', async () => {
      const id = newId();
      await house.at('2026-06-10T08:00:00Z');
      await schedule(house.armorial, id, '2026-06-10T09:00:00Z');
      next = Temporal.Instant.from('2026-06-12T09:00:00Z');
      await house.at('2026-06-10T10:00:00Z');
      expect(swept).toHaveLength(1);
      next = undefined;
      await house.at('2026-06-12T10:00:00Z');
      expect(swept).toHaveLength(2);
    });

    it('of one broken object do not hold up the others, and come again after the lease', async () => {
      const ids = [newId(), newId(), newId()];
      poisonous = ids[1];
      await house.at('2026-06-20T08:00:00Z');
      for (const id of ids) await schedule(house.armorial, id, '2026-06-20T09:00:00Z');
      await expect(house.at('2026-06-20T10:00:00Z')).rejects.toThrow('poison');
      expect(swept.flatMap((it) => it.ids).sort()).toEqual([ids[0], ids[2]].sort());
      poisonous = undefined;
      await until(async () => {
        // One that was handed out while it was poison may still fail.
        await house.settle().catch((error: Error) => expect(error.message).toContain('poison'));
        return swept.some((it) => it.ids.includes(ids[1]!));
      }, 'the broken one again');
      expect(swept.flatMap((it) => it.ids).sort()).toEqual([...ids].sort());
    });

    it('wait while the organisation is suspended', async () => {
      const id = newId();
      const status = (value: string) => asAdministrator(house, value);
      await house.at('2026-06-25T08:00:00Z');
      await schedule(house.kerlann, id, '2026-06-25T09:00:00Z');
      await status('SUSPENDED');
      await house.at('2026-06-25T10:00:00Z');
      expect(swept).toEqual([]);
      await status('ACTIVE');
      await house.settle();
      expect(swept.flatMap((it) => it.ids)).toEqual([id]);
    });

    it('are each taken by one of two workers', async () => {
      const other = await house.another();
      const ids = Array.from({ length: 40 }, newId);
      await house.at('2026-07-01T08:00:00Z');
      for (const id of ids) await schedule(house.armorial, id, '2026-07-01T09:00:00Z');
      await house.get(Clock).moveTo(Temporal.Instant.from('2026-07-01T10:00:00Z'));
      await Promise.all([house.settle(), other.settle()]);
      await other.close();
      expect(swept.flatMap((it) => it.ids).sort()).toEqual([...ids].sort());
    });
  });
});

async function asAdministrator(house: WorkerHouse, status: string): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: house.database.url });
  await client.connect();
  await client.query('update platform.tenant set status = $1 where id = $2', [status, house.kerlann]);
  await client.end();
}
