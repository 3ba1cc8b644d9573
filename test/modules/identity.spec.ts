import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RENEWAL_AGE_SECONDS, SESSION_SECONDS, identityRoutes } from '#platform/identity';
import { Household, ORIGIN, PASSWORD } from './identity-household.js';

let home: Household;
beforeAll(async () => {
  home = await Household.open();
});
afterAll(() => home.close());

describe('signing in', () => {
  it('opens a session that the cookie alone names, and signing out ends it', async () => {
    const user = await home.user('claire@nordelta.fr');
    const browser = home.browser();
    const answer = await browser.signIn('Claire@Nordelta.fr ');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.getSetCookie()[0]).toMatch(
      /^rekindle\.session_token=.+; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    const session = await browser.get('/get-session');
    expect(session.body.user).toMatchObject({ id: user.id, email: 'claire@nordelta.fr', locale: 'fr' });
    const { rows } = await home.pool.query(
      'select user_id, ip_address from identity.session where token = $1',
      [browser.sessionToken],
    );
    expect(rows).toEqual([{ user_id: user.id, ip_address: '192.0.2.7' }]);
    expect((await browser.post('/sign-out')).status).toBe(200);
    expect((await browser.get('/get-session')).body).toBeNull();
  });

  it('sets a cookie that only https carries and only this host can set', async () => {
    const safe = await home.replica({ baseUrl: 'https://rekindle.example' });
    await home.user('https@nordelta.fr');
    const browser = safe.browser();
    const answer = await browser.signIn('https@nordelta.fr');
    expect(answer.headers.getSetCookie()[0]).toMatch(
      /^__Host-rekindle\.session_token=.+; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect((await browser.get('/get-session')).body.user.email).toBe('https@nordelta.fr');
    expect(browser.sessionToken).toHaveLength(32);
    await safe.close(true);
  });

  it('keeps no password, and codes and reset links only hashed or encrypted', async () => {
    await home.user('kept@nordelta.fr');
    await home.browser().post('/request-password-reset', { email: 'kept@nordelta.fr' });
    await home.identity.onApplicationShutdown();
    const token = home.letters.token('reset', 'kept@nordelta.fr');
    const { rows } = await home.owner.query(
      `select (select jsonb_agg(c) from identity.credential c)::text || (select jsonb_agg(v) from identity.verification v)::text
         || coalesce((select jsonb_agg(a) from identity.attempt a)::text, '')
         || coalesce((select jsonb_agg(r) from identity.rate_limit r)::text, '') as kept`,
    );
    expect(rows[0].kept).toContain('$argon2id$');
    expect(rows[0].kept).not.toContain(PASSWORD);
    expect(rows[0].kept).not.toContain(token);
    expect(rows[0].kept).not.toContain('kept@nordelta.fr');
    expect(rows[0].kept).not.toContain('192.0.2.7');
  });

  it('answers in the reader’s language, as problem+json', async () => {
    const french = await home
      .browser({ headers: { 'accept-language': 'fr-FR' } })
      .signIn('nobody@nordelta.fr');
    expect(french.headers.get('content-type')).toBe('application/problem+json');
    expect(french.body).toEqual({
      type: 'about:blank',
      title: 'Non connecté',
      status: 401,
      code: 'invalid-credentials',
      detail: 'Adresse ou mot de passe incorrect.',
      requestId: 'request-1',
    });
    const english = await home
      .browser({ headers: { 'accept-language': 'en-GB' } })
      .signIn('nobody@nordelta.fr');
    expect(english.body.detail).toBe('Wrong address or password.');
  });
});

describe('the fence', () => {
  // Real routes of the library and of its plugin, which exist behind the fence and not before it.
  it.each([
    ['POST', '/update-user'],
    ['POST', '/change-email'],
    ['POST', '/delete-user'],
    ['POST', '/sign-in/social'],
    ['POST', '/two-factor/get-totp-uri'],
    ['POST', '/two-factor/send-otp'],
    ['GET', '/reset-password/abc?callbackURL=/'],
    ['GET', '/ok'],
    ['GET', '/error'],
    ['GET', '/nothing-like-it'],
    ['POST', '/sign-in/email/'],
    ['POST', '//sign-in/email'],
  ])('has no door %s %s', async (method, path) => {
    const answer = await home.browser().send(method, path, { origin: ORIGIN });
    expect(answer.status).toBe(404);
    expect(answer.body.code).toBe('not-found');
  });

  it('has the doors of the product and no others', () => {
    expect([...identityRoutes.keys()].sort()).toEqual([
      '/change-password',
      '/get-session',
      '/list-sessions',
      '/request-password-reset',
      '/reset-password',
      '/revoke-other-sessions',
      '/revoke-session',
      '/send-verification-email',
      '/sign-in/email',
      '/sign-out',
      '/sign-up/email',
      '/two-factor/disable',
      '/two-factor/enable',
      '/two-factor/generate-backup-codes',
      '/two-factor/verify-backup-code',
      '/two-factor/verify-totp',
      '/verify-email',
    ]);
  });

  it('takes each door by its own method', async () => {
    const answer = await home.browser().send('GET', '/sign-in/email', {});
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('lets no bearer token in', async () => {
    await home.user('bearer@nordelta.fr');
    const browser = home.browser();
    const { body } = await browser.signIn('bearer@nordelta.fr');
    expect(body.token).toBe(browser.sessionToken);
    const stranger = home.browser({ headers: { authorization: `Bearer ${body.token}` } });
    expect((await stranger.get('/get-session')).body).toBeNull();
    expect((await stranger.get('/list-sessions')).status).toBe(401);
  });

  it('passes no field that is not listed: no redirect, no trusted device', async () => {
    await home.user('fields@nordelta.fr');
    const answer = await home
      .browser()
      .post('/sign-in/email', { email: 'fields@nordelta.fr', password: PASSWORD, callbackURL: '/elsewhere' });
    expect(answer.body).toMatchObject({ redirect: false });
    expect(answer.headers.get('location')).toBeNull();
  });

  it.each([['[1]'], ['"text"'], ['{"email":{"$ne":""},"password":"x"}'], ['{"email":'], ['null']])(
    'takes nothing but what it expects: %s',
    async (body) => {
      const answer = await home.browser().send('POST', '/sign-in/email', { origin: ORIGIN }, body);
      expect([answer.status, answer.body.code]).toEqual([400, 'bad-request']);
    },
  );
});

describe('a request from another site', () => {
  it.each([
    ['names another origin', { origin: 'https://evil.example' }],
    ['comes cross-site, as the browser says', { origin: ORIGIN, 'sec-fetch-site': 'cross-site' }],
    ['comes from a sibling domain', { origin: ORIGIN, 'sec-fetch-site': 'same-site' }],
    ['hides its origin', { origin: 'null' }],
  ])('changes nothing when it %s', async (_, headers: Record<string, string>) => {
    const email = 'csrf@nordelta.fr';
    if (!(await home.identity.userByEmail(email))) await home.user(email);
    const browser = home.browser();
    await browser.signIn(email);
    const answer = await browser.post('/sign-out', undefined, headers);
    expect([answer.status, answer.body.code]).toEqual([403, 'cross-site']);
    expect((await browser.get('/get-session')).body.user.email).toBe(email);
  });
});

describe('a session', () => {
  it('past its renewal age is renewed, and the browser gets the renewed cookie', async () => {
    await home.user('renewed@nordelta.fr');
    const browser = home.browser();
    await browser.signIn('renewed@nordelta.fr');
    const left = SESSION_SECONDS - RENEWAL_AGE_SECONDS - 60;
    const age = () =>
      home.owner.query(
        `update identity.session set expires_at = clock_timestamp() + make_interval(secs => $2) where token = $1`,
        [browser.sessionToken, left],
      );
    await age();
    const cookies = await home.identity.renewIfNeeded(
      browser.cookieHeader,
      new Date(Date.now() + left * 1000),
    );
    expect(cookies).toEqual([expect.stringMatching(/^rekindle\.session_token=.+; Max-Age=604800;/)]);
    const { rows } = await home.pool.query(
      `select extract(epoch from expires_at - clock_timestamp())::int as left from identity.session where token = $1`,
      [browser.sessionToken],
    );
    expect(rows[0].left).toBeGreaterThan(SESSION_SECONDS - 60);
    // The same through the front door.
    await age();
    expect((await browser.get('/get-session')).headers.getSetCookie()).toHaveLength(1);
  });

  it('is left alone while it is young, without a query', async () => {
    await home.user('young@nordelta.fr');
    const browser = home.browser();
    await browser.signIn('young@nordelta.fr');
    const young = new Date(Date.now() + SESSION_SECONDS * 1000);
    expect(await home.identity.renewIfNeeded(browser.cookieHeader, young)).toEqual([]);
    expect((await browser.get('/get-session')).headers.getSetCookie()).toEqual([]);
  });

  it('that cannot be renewed just now does not fail what the reader came for', async () => {
    await home.user('unlucky@nordelta.fr');
    const browser = home.browser();
    await browser.signIn('unlucky@nordelta.fr');
    const failing = await home.replica();
    await failing.pool.end();
    expect(await failing.identity.renewIfNeeded(browser.cookieHeader)).toEqual([]);
    await failing.owner.end();
  });

  it('that has ended is not renewed, and a forged one is not looked up', async () => {
    await home.user('ended@nordelta.fr');
    const browser = home.browser();
    await browser.signIn('ended@nordelta.fr');
    const cookie = browser.cookieHeader;
    await home.identity.endEverySession((await home.identity.userByEmail('ended@nordelta.fr'))?.id ?? '');
    expect(await home.identity.renewIfNeeded(cookie)).toEqual([]);
    expect((await browser.get('/get-session')).body).toBeNull();
    expect(home.identity.verifySessionCookie(cookie)).toHaveLength(32);
    expect(home.identity.verifySessionCookie(cookie.replace(/.{3}$/, 'AAA'))).toBeUndefined();
  });

  it('is new at every sign-in: one planted beforehand is not used, and one left behind is ended', async () => {
    await home.user('victim@nordelta.fr');
    await home.user('attacker@nordelta.fr');
    const attacker = home.browser();
    await attacker.signIn('attacker@nordelta.fr');
    const planted = attacker.sessionToken;
    const victim = home.browser();
    for (const [name, value] of attacker.cookies) victim.cookies.set(name, value);
    await victim.signIn('victim@nordelta.fr');
    expect(victim.sessionToken).not.toBe(planted);
    // What the attacker still holds names neither the victim nor anybody.
    expect((await attacker.get('/get-session')).body).toBeNull();
  });

  it('can be seen and ended by its owner, one or all others, and by nobody else', async () => {
    await home.user('several@nordelta.fr');
    await home.user('stranger@nordelta.fr');
    const [laptop, phone, tablet, stranger] = [
      home.browser(),
      home.browser(),
      home.browser(),
      home.browser(),
    ];
    for (const browser of [laptop, phone, tablet]) await browser.signIn('several@nordelta.fr');
    await stranger.signIn('stranger@nordelta.fr');
    const listed = await laptop.get('/list-sessions');
    expect(listed.body.map((one: { token: string }) => one.token).sort()).toEqual(
      [laptop.sessionToken, phone.sessionToken, tablet.sessionToken].sort(),
    );
    await stranger.post('/revoke-session', { token: phone.sessionToken });
    expect((await phone.get('/get-session')).body).not.toBeNull();
    await laptop.post('/revoke-session', { token: phone.sessionToken });
    expect((await phone.get('/get-session')).body).toBeNull();
    await laptop.post('/revoke-other-sessions');
    expect((await tablet.get('/get-session')).body).toBeNull();
    expect((await laptop.get('/get-session')).body).not.toBeNull();
    expect((await stranger.get('/get-session')).body).not.toBeNull();
  });
});
