import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { IdentityMail } from '#platform/mail';
import { type Browser, Product } from '../support/product.js';

/** Where the planted deeds stop, one after another. */
const [FIRST, STOP, LAST] = [1, 2, 3];

describe('a deed that crosses another', () => {
  let product: Product;
  let ines: Browser;
  let administrator: pg.Client;

  /** One more connection, which never is the one that PostgreSQL undoes. */
  const stranger = async () => {
    const client = new pg.Client({ connectionString: product.database.url });
    await client.connect();
    await client.query("set deadlock_timeout = '1h'");
    return client;
  };
  const lock = (client: pg.Client, key: number) => client.query('select pg_advisory_lock($1)', [key]);
  const waitingFor = async (key: number) => {
    for (;;) {
      const { rowCount } = await administrator.query(
        `select from pg_locks where locktype = 'advisory' and objid = $1 and not granted
           and database = (select oid from pg_database where datname = current_database())`,
        [key],
      );
      if (rowCount) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  /** What happens in the middle of making a business unit of that code. */
  const plant = (code: string, what: string) =>
    administrator.query(`
      create or replace function public.planted_${code}() returns trigger language plpgsql as $$
        begin ${what} return new; end $$;
      create trigger planted_${code} before insert on organisation.business_unit
        for each row when (new.code = '${code}') execute function public.planted_${code}();
      grant usage on schema public to public; grant execute on function public.planted_${code}() to public`);
  const units = async (code: string) => {
    const { rowCount } = await administrator.query('select from organisation.business_unit where code = $1', [
      code,
    ]);
    return rowCount;
  };
  const make = (code: string) =>
    ines.post(
      '/business-units',
      { name: `Unit ${code}`, code },
      { headers: { 'idempotency-key': `key-${code}` } },
    );

  beforeAll(async () => {
    product = await Product.start({ now: '2026-02-02T08:00:00Z' });
    await product.found('armorial', 'Armorial', { name: 'Inès Kadri', email: 'ines@armorial.example' });
    ines = (await product.browser('ines@armorial.example')).in('armorial');
    administrator = new pg.Client({ connectionString: product.database.url });
    await administrator.connect();
    await administrator.query(
      'create sequence public.attempts; grant usage on sequence public.attempts to public',
    );
  });
  afterAll(async () => {
    await administrator.end();
    await product.stop();
  });

  it('is made again when PostgreSQL undoes it in a deadlock, and answers as if nothing had been', async () => {
    const locks = [FIRST, STOP, LAST].map((key) => `perform pg_advisory_xact_lock(${key});`).join(' ');
    await plant('deadlock', `perform nextval('public.attempts'); ${locks}`);
    const [other, gate] = [await stranger(), await stranger()];
    await lock(other, LAST);
    await lock(gate, STOP);
    const making = make('deadlock');
    await waitingFor(STOP);
    // The deed has the first lock and wants the last; this one has the last, and wants the first.
    const crossing = lock(other, FIRST);
    await waitingFor(FIRST);
    await gate.end();
    await crossing;
    await other.end();
    const { status } = await making;
    const { rows } = await administrator.query('select last_value::int as attempts from public.attempts');
    expect([status, rows[0].attempts, await units('deadlock')]).toEqual([201, 2, 1]);
    const again = await make('deadlock');
    expect([again.status, again.headers.get('idempotent-replay')]).toEqual([201, 'true']);
  }, 30_000);

  it('says so when it crosses others every time: nothing is kept, and it is worth trying again', async () => {
    await plant('always', `raise exception 'crossed' using errcode = '40001';`);
    const { status, body, headers } = await make('always');
    expect([status, body.code]).toEqual([503, 'crossed']);
    expect(body.detail).toContain('rien n’est enregistré');
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await units('always')).toBe(0);
  });

  it('sends the letter of an invitation once, with the link that was kept', async () => {
    await administrator.query(`
      create sequence public.invited; grant usage on sequence public.invited to public;
      create function public.planted_reply() returns trigger language plpgsql as $$
        begin
          if nextval('public.invited') = 1 then raise exception 'crossed' using errcode = '40P01'; end if;
          return new;
        end $$;
      create constraint trigger planted_reply after insert on organisation.invitation deferrable initially deferred
        for each row execute function public.planted_reply()`);
    const letters = jest.spyOn(product.api.get(IdentityMail, { strict: false }), 'send');
    const invited = await ines.post('/invitations', {
      email: 'mona@armorial.example',
      side: 'customer',
      roles: ['AUDITOR'],
    });
    expect(invited.status).toBe(201);
    expect(letters).toHaveBeenCalledTimes(1);
    const { link } = letters.mock.calls[0]![0];
    const token = link.split('/').at(-1);
    expect((await (await product.browser()).get(`/api/v1/invitations/${token}`)).status).toBe(200);
  });
});
