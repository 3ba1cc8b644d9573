import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Identity, RENEWAL_AGE_SECONDS, SESSION_SECONDS } from '#platform/identity';
import { type Browser, Product } from '../support/product.js';

const EMAIL = 'ines@armorial.example';
const NEWCOMER = {
  name: 'Paul Roche',
  side: 'customer',
  level: 'L4_MANAGER',
  locale: 'fr',
  timeZone: 'Europe/Paris',
  country: 'FR',
};

describe('the edge, by the session it is shown', () => {
  let product: Product;
  let owner: pg.Pool;
  let ines: Browser;

  beforeAll(async () => {
    product = await Product.start();
    await product.found('armorial', 'Armorial Assurances', { name: 'Inès Kadri', email: EMAIL });
    owner = new pg.Pool({ connectionString: product.database.urls.rekindle_owner, max: 1 });
    ines = (await product.browser(EMAIL)).in('armorial');
  }, 180_000);
  afterAll(async () => {
    await owner?.end();
    await product?.stop();
  });

  const secondsLeft = async () => {
    const { rows } = await owner.query<{ left: number }>(
      'select extract(epoch from max(expires_at) - clock_timestamp())::int as left from identity.session',
    );
    return rows[0]?.left ?? 0;
  };
  const age = (seconds: number) =>
    owner.query('update identity.session set expires_at = expires_at - make_interval(secs => $1)', [seconds]);

  it.each([
    ['a question', () => ines.get('')],
    ['a deed', () => ines.post('/people', NEWCOMER)],
  ])('renews one that is past its age, and %s brings the renewed cookie back', async (_, ask) => {
    expect((await ines.get('')).headers.getSetCookie()).toEqual([]);
    await age(RENEWAL_AGE_SECONDS + 60);
    expect(await secondsLeft()).toBeLessThan(SESSION_SECONDS - RENEWAL_AGE_SECONDS);
    const reply = await ask();
    expect(reply.status).toBeLessThan(300);
    const [cookie, ...more] = reply.headers.getSetCookie();
    expect(cookie).toMatch(new RegExp(`^rekindle\\.session_token=.+; Max-Age=${SESSION_SECONDS};`));
    expect(more).toEqual([]);
    expect(await secondsLeft()).toBeGreaterThan(SESSION_SECONDS - 60);
    ines.cookie = cookie?.split(';')[0] ?? '';
    expect((await ines.get('')).status).toBe(200);
  });

  it('turns away one that is forged, expired or ended everywhere, at once', async () => {
    const visitor = (await product.browser()).in('armorial');
    visitor.cookie = `${ines.cookie.slice(0, -12)}AAAAAAAAA%3D`;
    expect((await visitor.get('')).status).toBe(401);
    const late = (await product.browser(EMAIL)).in('armorial');
    await age(SESSION_SECONDS + 1);
    expect((await late.get('')).status).toBe(401);
    const ended = (await product.browser(EMAIL)).in('armorial');
    expect((await ended.get('')).status).toBe(200);
    const identity = product.api.get(Identity, { strict: false });
    await identity.endEverySession((await identity.userByEmail(EMAIL))?.id ?? '');
    const reply = await ended.get('');
    expect([reply.status, reply.body.code]).toEqual([401, 'signed-out']);
    expect((await ended.raw('GET', '/api/v1/me')).status).toBe(401);
  });

  it('asks a changing request with a cookie where it comes from', async () => {
    const here = (await product.browser(EMAIL)).in('armorial');
    const answer = async (headers: Record<string, string>) =>
      (await here.patch('', {}, { headers })).body?.code;
    expect(await answer({ origin: 'https://evil.example' })).toBe('cross-site');
    expect(await answer({ 'sec-fetch-site': 'cross-site' })).toBe('cross-site');
    expect(await answer({})).not.toBe('cross-site');
  });
});
