import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { RENEWAL_AGE_SECONDS, SESSION_SECONDS } from '#platform/identity';
import { guardAgainstOtherSites, mountIdentity } from '../../apps/api/identity/identity.mount.js';
import { Household, ORIGIN, PASSWORD } from './identity-household.js';

let home: Household;
let server: FastifyInstance;
beforeAll(async () => {
  home = await Household.open();
  server = served(false);
});
afterAll(async () => {
  await server.close();
  await home.close();
});

/** Fastify as the API runs it, with one route of ours beside identity's. */
function served(trustProxy: boolean | string): FastifyInstance {
  const adapter = new FastifyAdapter({ trustProxy: trustProxy as boolean });
  const instance = adapter.getInstance() as unknown as FastifyInstance;
  mountIdentity(instance, home.identity, ORIGIN);
  guardAgainstOtherSites(instance, ORIGIN, () => {
    throw Object.assign(new Error('cross-site'), { statusCode: 403 });
  });
  instance.post('/api/v1/orgs/nordelta/suppliers', async () => ({ made: true }));
  return instance;
}

interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: object;
  /** The client's own address; all of 127.0.0.0/8 is this machine. */
  from?: string;
}

/** Sends the path as it is written, which `fetch` would tidy first. */
async function send(to: FastifyInstance, path: string, sent: Sent) {
  if (!to.server.listening) await to.listen({ port: 0, host: '127.0.0.1' });
  const { port } = to.server.address() as AddressInfo;
  const { method = 'POST', body, from = '127.0.0.1' } = sent;
  const headers = { ...sent.headers, ...(body && { 'content-type': 'application/json' }) };
  const call = request({ host: '127.0.0.1', port, path, method, localAddress: from, headers, agent: false });
  call.end(body && JSON.stringify(body));
  const [answer] = (await once(call, 'response')) as [IncomingMessage];
  const text = (await answer.toArray()).join('');
  return { status: answer.statusCode, headers: answer.headers, body: text === '' ? null : JSON.parse(text) };
}

const signIn = (to: FastifyInstance, email: string, more: Sent & { rememberMe?: boolean } = {}) =>
  send(to, '/api/auth/sign-in/email', {
    ...more,
    headers: { origin: ORIGIN, ...more.headers },
    body: { email, password: PASSWORD, rememberMe: more.rememberMe ?? true },
  });

describe('identity on Fastify', () => {
  it('signs in, and every cookie is a header line of its own', async () => {
    await home.user('mounted@nordelta.fr');
    const answer = await signIn(server, 'mounted@nordelta.fr', { rememberMe: false });
    expect(answer.status).toBe(200);
    const cookies = answer.headers['set-cookie'] ?? [];
    expect(cookies.map((cookie) => cookie.split('=')[0])).toEqual([
      'rekindle.session_token',
      'rekindle.dont_remember',
    ]);
    expect(home.identity.verifySessionCookie(cookies[0]?.split(';')[0])).toHaveLength(32);
  });

  it('hands the renewed cookie on', async () => {
    await home.user('aged@nordelta.fr');
    const signedIn = await signIn(server, 'aged@nordelta.fr');
    const cookie = signedIn.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    await home.owner.query(
      'update identity.session set expires_at = expires_at - make_interval(secs => $1)',
      [RENEWAL_AGE_SECONDS + 60],
    );
    const answer = await send(server, '/api/auth/get-session', { method: 'GET', headers: { cookie } });
    expect(answer.body.user.email).toBe('aged@nordelta.fr');
    expect(answer.headers['set-cookie']).toEqual([expect.stringContaining(`Max-Age=${SESSION_SECONDS}`)]);
  });

  it.each(['/api/auth/update-user', '/api/auth/sign-in/../update-user', '/api/auth/%75pdate-user'])(
    'has nothing but its doors under its path: %s',
    async (path) => {
      const answer = await send(server, path, { headers: { origin: ORIGIN }, body: {} });
      expect(answer.status).toBe(404);
      expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    },
  );

  it('tells one client from another by where the connection comes from', async () => {
    const address = async (on: FastifyInstance, email: string) => {
      await home.user(email);
      await signIn(on, email, { from: '127.0.0.5', headers: { 'x-forwarded-for': '198.51.100.9' } });
      const { rows } = await home.pool.query<{ ip_address: string }>(
        'select s.ip_address from identity.session s join identity.user u on u.id = s.user_id where u.email = $1',
        [email],
      );
      return rows[0]?.ip_address;
    };
    expect(await address(server, 'direct@nordelta.fr')).toBe('127.0.0.5');
    const behindProxy = served('127.0.0.0/8');
    expect(await address(behindProxy, 'proxied@nordelta.fr')).toBe('198.51.100.9');
    await behindProxy.close();
  });
});

describe('the guard against other sites', () => {
  it('stands before our own routes as well', async () => {
    const post = async (headers: Record<string, string>) =>
      (await send(server, '/api/v1/orgs/nordelta/suppliers', { headers, body: {} })).status;
    const cookie = 'rekindle.session_token=any';
    expect(await post({ cookie, origin: ORIGIN })).toBe(200);
    expect(await post({ cookie, 'sec-fetch-site': 'same-origin' })).toBe(200);
    expect(await post({ cookie, origin: 'https://evil.example' })).toBe(403);
    expect(await post({ cookie, 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await post({ cookie })).toBe(403);
  });
});
