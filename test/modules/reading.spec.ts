import { EventEmitter } from 'node:events';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { Identity } from '#platform/identity';
import { Store, Tenancy } from '#platform/tenancy';
import { Stop } from '../support/crossing.js';
import { Product } from '../support/product.js';
import { until } from '../support/waiting.js';

/** A read's transaction is one round with the door; whatever goes wrong in it, the connection stays whole. */
describe('a reading', () => {
  let product: Product;
  let tenancy: Tenancy;
  let store: Store;
  let token: string;

  beforeAll(async () => {
    product = await Product.start({ now: '2026-02-02T08:00:00Z' });
    await product.found('armorial', 'Armorial', { name: 'Inès Kadri', email: 'ines@armorial.example' });
    tenancy = product.api.get(Tenancy, { strict: false });
    store = product.api.get(Store, { strict: false });
    const { cookie } = await product.browser('ines@armorial.example');
    token = product.api.get(Identity, { strict: false }).verifySessionCookie(cookie) as string;
    await reading(() => Promise.resolve());
  });
  afterAll(() => product.stop());

  const reading = <T>(work: () => Promise<T>, roles = ['CIO_OFFICE']) =>
    tenancy.enter({ token, slug: 'armorial', roles, requestId: 'reading', readOnly: true }, work);
  const house = () =>
    store.one<{ name: string; request: string; only: string }>(
      `select name, current_setting('app.request_id') as request, current_setting('transaction_read_only') as only
     from organisation.organisation where tenant_id = :tenant`,
    );

  it('asks on after its whole answer, behind the door again', async () => {
    const { result } = await reading(async () => {
      const card = await store.json(
        `select json_build_object('name', name)::text from organisation.organisation where tenant_id = :tenant`,
      );
      return [card.parse(), await house()];
    });
    expect(result).toEqual([{ name: 'Armorial' }, { name: 'Armorial', request: 'reading', only: 'on' }]);
  });

  it('writes nothing, and lets nobody in whom the door refuses', async () => {
    const planted = reading(() =>
      store.rows(`update organisation.organisation set name = 'Mine' where tenant_id = :tenant`),
    );
    await expect(planted).rejects.toMatchObject({ code: '25006' });
    await expect(reading(house, ['AUDITOR'])).rejects.toMatchObject({ code: 'RK403' });
  });

  it('refuses what is asked when it is over', async () => {
    const stop = new Stop();
    let late: Promise<unknown> = Promise.resolve();
    const failing = reading(async () => {
      late = stop.here().then(house);
      late.catch(() => undefined);
      throw new Error('gone');
    });
    await expect(failing).rejects.toThrow('gone');
    stop.goOn();
    await expect(late).rejects.toThrow('the reading is over');
  });

  it('gives everyone their own answer among many that fail at every place', async () => {
    const nonsense = (n: number) => store.rows(`select ${n} / 0 as broken_${n % 7}, :tenant::uuid as t`);
    const outcomes = await Promise.all(
      Array.from({ length: 400 }, async (_, n) => {
        const own = () => store.one<{ n: number }>('select :n::int as n', { n });
        const asked = reading(
          async () => {
            if (n % 5 === 1) await nonsense(n);
            if (n % 5 === 2) await Promise.all([own(), nonsense(n), house()]);
            if (n % 5 === 3)
              await store.json(`select json_build_object('n', 1 / (:n::int - ${n}))::text`, { n });
            return own();
          },
          n % 5 === 4 ? ['AUDITOR'] : ['CIO_OFFICE'],
        );
        return asked.then(
          ({ result }) => n % 5 === 0 && result?.n === n,
          (error: { code?: string }) => error.code === (n % 5 === 4 ? 'RK403' : '22012') && n % 5 !== 0,
        );
      }),
    );
    expect(outcomes.filter((isRight) => !isRight)).toEqual([]);
  }, 180_000);

  it('fails with the connection it was lent, and ends nothing else', async () => {
    // What nobody hears ends the process: here it is kept, to be counted.
    const unheard: unknown[] = [];
    const emit = jest.spyOn(pg.Client.prototype, 'emit').mockImplementation(function (
      this: pg.Client,
      ...[name, ...facts]: [string | symbol, ...unknown[]]
    ) {
      if (name === 'error' && this.listenerCount(name) === 0) return unheard.push(facts[0]) > 0;
      return EventEmitter.prototype.emit.call(this, name, ...facts);
    });
    const supervisor = new pg.Client({ connectionString: product.database.url });
    await supervisor.connect();
    const { cookie } = await product.browser('ines@armorial.example');
    let isOver = false;
    const statuses = new Set<number>();
    const readers = Array.from({ length: 12 }, async (_, n) => {
      while (!isOver) {
        const path = ['suppliers', 'audit-entries', 'members', 'call-of-the-day'][n % 4];
        const url = `${product.url}/api/v1/orgs/armorial/${path}`;
        statuses.add((await fetch(url, { headers: { cookie } })).status);
      }
    });
    for (let cut = 0; cut < 40; cut += 1) {
      await new Promise((resolve) => setTimeout(resolve, 25));
      await supervisor.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid() and usename like 'rekindle%'`,
      );
    }
    isOver = true;
    await Promise.all(readers);
    await supervisor.end();
    emit.mockRestore();
    expect(unheard).toEqual([]);
    // The last one that was cut may be noticed by whoever is lent it next.
    let after: unknown;
    await until(async () => {
      after = await reading(house).then(
        ({ result }) => result,
        () => undefined,
      );
      return after !== undefined;
    }, 'an answer');
    expect(after).toEqual({ name: 'Armorial', request: 'reading', only: 'on' });
  }, 180_000);
});
