import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeApi } from '../../apps/api/edge/openapi.js';
import { type Browser, Product } from '../support/product.js';
import { operationsOf } from '../support/router.js';

describe('the edge', () => {
  let product: Product;
  let armorial: string;
  let ines: Browser;
  let stranger: Browser;

  beforeAll(async () => {
    product = await Product.start({ now: '2026-02-02T08:00:00Z' });
    ({ tenantId: armorial } = await product.found('armorial', 'Armorial Assurances', {
      name: 'Inès Kadri',
      email: 'ines@armorial.example',
    }));
    await product.found('kerlann', 'Banque Kerlann', { name: 'Yann Le Goff', email: 'yann@kerlann.example' });
    await product.admit(armorial, { name: 'Anne Pic', email: 'anne@armorial.example', roles: ['AUDITOR'] });
    ines = (await product.browser('ines@armorial.example')).in('armorial');
    stranger = (await product.browser('yann@kerlann.example')).in('armorial');
  });
  afterAll(() => product.stop());

  it('answers its own people', async () => {
    const { status, body, headers } = await ines.get('');
    expect(status).toBe(200);
    expect(body).toMatchObject({ slug: 'armorial', name: 'Armorial Assurances', timeZone: 'Europe/Paris' });
    expect(headers.get('etag')).toBe('"1"');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('gives a stranger the same answer as for an organisation that does not exist', async () => {
    const there = await stranger.get('');
    const nowhere = await (await product.browser('yann@kerlann.example')).in('nowhere').get('');
    expect(there.status).toBe(404);
    const bare = ({ requestId: _, ...rest }: Record<string, unknown>) => rest;
    expect(bare(there.body)).toEqual(bare(nowhere.body));
  });

  it('asks a visitor to sign in', async () => {
    const reply = await (await product.browser()).in('armorial').get('');
    expect(reply.status).toBe(401);
    expect(reply.body).toMatchObject({ code: 'signed-out' });
    expect(reply.headers.get('content-type')).toContain('application/problem+json');
  });

  it('shows the head of a reading to whom it answers, and to nobody else', async () => {
    const head = async (url: string, cookie = '') =>
      fetch(`${product.url}${url}`, { method: 'HEAD', headers: { origin: product.url, cookie } });
    const mine = await head('/api/v1/orgs/armorial', ines.cookie);
    expect([mine.status, mine.headers.get('etag')]).toEqual([200, '"1"']);
    expect((await head('/api/v1/orgs/armorial', stranger.cookie)).status).toBe(404);
    const open: string[] = [];
    for (const { method, path, allow } of operationsOf(describeApi(product.api))) {
      if (method !== 'GET' || allow === 'public') continue;
      const url = path.replace('{org}', 'armorial').replace(/\{[^}]+\}/g, armorial);
      const { status } = await head(url);
      if (status !== 401) open.push(`HEAD ${path}: ${status}`);
    }
    expect(open).toEqual([]);
  });

  it('refuses a role the route does not name', async () => {
    const anne = (await product.browser('anne@armorial.example')).in('armorial');
    const refused = await anne.post('/people', person('Somebody'));
    expect(refused.status).toBe(403);
    expect((await anne.get('/audit-entries')).status).toBe(200);
  });

  it('names each wrong field, in the reader’s language', async () => {
    const wrong = { ...person('X'), email: 'not-an-address', surprise: 1 };
    const { status, body } = await ines.post('/people', wrong, { locale: 'fr' });
    expect(status).toBe(400);
    expect(body.errors).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          pointer: '/email',
          code: 'isEmail',
          message: 'Cette adresse électronique n’est pas valable.',
        }),
        expect.objectContaining({ pointer: '/surprise' }),
      ]),
    );
  });

  it('refuses a text that cannot be kept, wherever it stands', async () => {
    for (const name of ['A\0B', 'A\ud800B']) {
      const { status, body } = await ines.post('/people', person(name), { locale: 'fr' });
      expect([status, body.code]).toEqual([400, 'validation']);
      const message = 'Ce texte contient un caractère qui ne peut pas être conservé.';
      expect(body.errors).toEqual([{ pointer: '/name', code: 'isText', message }]);
    }
    expect((await ines.get('/people?q=a%00b')).status).toBe(400);
    expect((await ines.get('/audit-entries?objectId=a%00b')).status).toBe(400);
    const visitor = await product.browser();
    for (const link of [
      'links/armorial.a%00b',
      'links/a%00b.c',
      'invitations/a%00b.c',
      'feedback/armorial.a%00b',
    ])
      expect([400, 404]).toContain((await visitor.get(`/api/v1/${link}`)).status);
  });

  it('takes null for an answer only where nothing is an answer', async () => {
    const { id } = (await ines.post('/people', person('Paul Rey'))).body;
    const refused = await ines.patch(`/people/${id}`, { name: null }, { ifMatch: 1 });
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, '/name']);
    expect((await ines.patch(`/people/${id}`, { title: null }, { ifMatch: 1 })).status).toBe(200);
    expect((await ines.post(`/people/${id}/departure`, { on: '2026-02-01', reason: 'left' })).status).toBe(
      204,
    );
    expect((await ines.patch('', { name: null }, { ifMatch: 1 })).status).toBe(400);
  });

  it('asks for the version on an edit, and answers 412 when it is behind', async () => {
    expect((await ines.patch('', { name: 'Armorial' })).status).toBe(428);
    const first = await ines.patch('', { name: 'Armorial Assurances SA' }, { ifMatch: 1 });
    expect(first.headers.get('etag')).toBe('"2"');
    const second = await ines.patch('', { name: 'Armorial' }, { ifMatch: 1 });
    expect(second.status).toBe(412);
    expect(second.body).toMatchObject({ code: 'stale', currentVersion: 2 });
  });

  it('does a repeated POST once, and says the same again', async () => {
    const headers = { 'idempotency-key': 'first-person-1' };
    const [one, two] = await Promise.all([
      ines.post('/people', person('Mona Diallo'), { headers }),
      ines.post('/people', person('Mona Diallo'), { headers }),
    ]);
    expect([one.status, two.status]).toEqual([201, 201]);
    expect(one.body).toEqual(two.body);
    const { body } = await ines.get('/people?q=mona');
    expect(body.items).toHaveLength(1);
    const other = await ines.post('/people', person('Somebody else'), { headers });
    expect(other.body).toMatchObject({ code: 'idempotency-key-reused' });
  });

  it('refuses a request that another site makes in the reader’s name', async () => {
    const { status, body } = await ines.post('/people', person('Mallory'), {
      headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    });
    expect([status, body.code]).toEqual([403, 'cross-site']);
  });

  it('turns lists by an opaque cursor, and refuses one that is not its own', async () => {
    for (const name of ['Émile', 'Zoé', 'Adèle']) await ines.post('/people', person(name));
    const names: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: any = await ines.get(`/people?limit=2${cursor ? `&cursor=${cursor}` : ''}`);
      names.push(...page.body.items.map((item: { name: string }) => item.name));
      cursor = page.body.nextCursor;
    }
    expect(names).toEqual(['Adèle', 'Anne Pic', 'Émile', 'Inès Kadri', 'Mona Diallo', 'Zoé']);
    expect((await ines.get('/people?cursor=bm9wZQ')).status).toBe(400);
  });

  it('answers a malformed id and a wrong address as not found, and an error never leaks', async () => {
    expect((await ines.get('/people/robert%27%29%3B')).status).toBe(404);
    const wrong = await ines.raw('GET', '/api/v1/nothing/here');
    expect([wrong.status, wrong.body.code]).toEqual([404, 'not-found']);
    const broken = await ines.raw('POST', '/api/v1/orgs/armorial/people', '{"name":');
    expect(broken.status).toBe(400);
  });

  it('invites by a link that is single use, shows little and acts on POST', async () => {
    const { status } = await ines.post('/invitations', {
      email: 'nour@armorial.example',
      roles: ['EVALUATOR'],
      side: 'customer',
    });
    expect(status).toBe(201);
    const kept = await ines.get('/messages').catch(() => undefined);
    expect(JSON.stringify(kept?.body ?? '')).not.toContain('/invitations/');
  });

  it('lives, is ready and counts', async () => {
    const visitor = await product.browser();
    expect((await visitor.raw('GET', '/health/live')).status).toBe(200);
    expect((await visitor.raw('GET', '/health/ready')).status).toBe(200);
    expect((await visitor.raw('GET', '/metrics')).body).toContain('rekindle_http_request_seconds');
    expect((await visitor.raw('GET', '/api/openapi.json')).body.openapi).toBe('3.1.0');
  });
});

function person(name: string) {
  return {
    name,
    side: 'customer',
    level: 'L4_MANAGER',
    locale: 'fr',
    timeZone: 'Europe/Paris',
    country: 'FR',
  };
}
