import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { inflateSync } from 'node:zlib';
import { Documents } from '#contracts';
import { Vault } from '#platform/documents';
import { newId } from '#platform/kernel';
import { Tenancy } from '#platform/tenancy';
import { type Browser, Product } from '../support/product.js';

jest.setTimeout(180_000);

const pdf = (words: string) =>
  Buffer.from(`%PDF-1.7\n% ${words}\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n`);
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('the papers of a contract', () => {
  let product: Product;
  let armorial: string;
  const who: Record<string, Browser> = {};
  let contractId: string;
  let nordeltaId: string;

  beforeAll(async () => {
    product = await Product.start({ now: '2026-06-09T08:00:00Z' });
    for (const slug of ['armorial', 'kerlann']) {
      const name = slug === 'armorial' ? 'Armorial Assurances' : 'Banque Kerlann';
      const { tenantId } = await product.found(slug, name, { name: 'Inès', email: `ines@${slug}.example` });
      who[slug] = (await product.browser(`ines@${slug}.example`)).in(slug);
      if (slug === 'armorial') armorial = tenantId;
    }
    const supplier = async (name: string) =>
      (await who['armorial']!.post('/suppliers', { legalName: name, country: 'FR' })).body.id;
    nordeltaId = await supplier('Nordelta');
    const heliosId = await supplier('Helios');
    const admit = async (key: string, role: string, supplierId?: string) => {
      const email = `${key}@people.example`;
      const side = supplierId ? { side: 'supplier' as const, supplierId } : {};
      await product.admit(armorial, { name: key, email, roles: [role as never], ...side });
      who[key] = (await product.browser(email)).in('armorial');
    };
    await admit('secretary', 'SECRETARY');
    await admit('stranger', 'CONTRACT_OWNER');
    await admit('nordelta', 'SUPPLIER_ACCOUNT_MANAGER', nordeltaId);
    await admit('helios', 'SUPPLIER_ACCOUNT_MANAGER', heliosId);
    const contract = await who['armorial']!.post('/contracts', {
      reference: 'NOR-2022-01',
      title: 'Infogérance du parc applicatif',
      supplierId: nordeltaId,
      currency: 'EUR',
      annualValue: '4200000.00',
      startOn: '2022-01-01',
      endOn: '2027-12-31',
      renewalMode: 'TACIT',
      notice: 'P6M',
    });
    contractId = contract.body.id;
  });
  afterAll(() => product.stop());

  const bring = (
    by: string,
    name: string,
    bytes: Buffer,
    kind = 'ANNEX',
    audience = 'shared',
    id = contractId,
  ) =>
    who[by]!.upload(
      `/contracts/${id}/documents?kind=${kind}&audience=${audience}`,
      name,
      bytes,
      'application/pdf',
    );
  const fetched = async (by: string, path: string) => {
    const url = `${product.url}${who[by]!.prefix}${path}`;
    const response = await fetch(url, { headers: { cookie: who[by]!.cookie, 'accept-language': 'fr' } });
    return {
      status: response.status,
      headers: response.headers,
      bytes: Buffer.from(await response.arrayBuffer()),
    };
  };
  const names = async (by: string) =>
    (await who[by]!.get(`/contracts/${contractId}/documents`)).body.items.map(({ name }: any) => name);

  it('are kept in versions with their digest, and come back as they went, never opened by the browser', async () => {
    const [first, second] = [pdf('one'), pdf('two')];
    const made = await bring('armorial', 'Contrat signé.pdf', first, 'SIGNED_CONTRACT');
    expect(made).toMatchObject({
      status: 201,
      body: {
        kind: 'SIGNED_CONTRACT',
        name: 'Contrat signé.pdf',
        about: { type: 'contract', id: contractId },
        versions: [
          {
            n: 1,
            sha256: sha256(first),
            size: first.length,
            side: 'customer',
            storedAt: expect.stringContaining('2026-06-09T'),
          },
        ],
      },
    });
    const { id } = made.body;
    const renewed = await who['armorial']!.upload(
      `/documents/${id}/versions`,
      'Contrat v2.pdf',
      second,
      'application/pdf',
    );
    expect(renewed.body.versions.map(({ n, name }: any) => [n, name])).toEqual([
      [2, 'Contrat v2.pdf'],
      [1, 'Contrat signé.pdf'],
    ]);
    const now = await fetched('nordelta', `/documents/${id}/content`);
    expect(now.bytes).toEqual(second);
    expect(now.headers.get('content-type')).toBe('application/pdf');
    expect(now.headers.get('content-disposition')).toBe(
      `attachment; filename="Contrat v2.pdf"; filename*=UTF-8''Contrat%20v2.pdf`,
    );
    expect(now.headers.get('x-content-type-options')).toBe('nosniff');
    expect(now.headers.get('cache-control')).toBe('no-store');
    expect((await fetched('secretary', `/documents/${id}/versions/1/content`)).bytes).toEqual(first);
    expect((await fetched('secretary', `/documents/${id}/versions/3/content`)).status).toBe(404);
    expect((await fetched('secretary', `/documents/${id}/versions/x/content`)).status).toBe(404);
    const events = await product.rows<{ name: string; audience: string }>(
      armorial,
      `select name, audience from platform.event where tenant_id = :tenant and name like 'document.%' order by at, id`,
    );
    expect(events).toEqual([
      { name: 'document.kept', audience: 'shared' },
      { name: 'document.renewed', audience: 'shared' },
    ]);
  });

  it('in one side’s own half are not there for the other', async () => {
    const mine = await bring('armorial', 'Note interne.pdf', pdf('mine'), 'OTHER', 'customer');
    const theirs = await bring('nordelta', 'Coûts.pdf', pdf('theirs'), 'OTHER', 'supplier');
    expect([mine.status, theirs.status]).toEqual([201, 201]);
    expect(await names('armorial')).toEqual(['Contrat v2.pdf', 'Note interne.pdf']);
    expect(await names('nordelta')).toEqual(['Contrat v2.pdf', 'Coûts.pdf']);
    for (const path of ['', '/content', '/versions/1/content']) {
      expect((await fetched('nordelta', `/documents/${mine.body.id}${path}`)).status).toBe(404);
      expect((await fetched('armorial', `/documents/${theirs.body.id}${path}`)).status).toBe(404);
    }
    expect((await bring('nordelta', 'x.pdf', pdf('x'), 'OTHER', 'customer')).body).toMatchObject({
      code: 'document-audience-not-yours',
    });
    expect((await bring('armorial', 'x.pdf', pdf('x'), 'OTHER', 'supplier')).body).toMatchObject({
      code: 'document-audience-not-yours',
    });
  });

  it('of another supplier or another house are not there, whatever is asked', async () => {
    const { body } = await who['armorial']!.get(`/contracts/${contractId}/documents`);
    const [{ id }] = body.items;
    for (const other of ['helios', 'kerlann']) {
      expect((await who[other]!.get(`/contracts/${contractId}/documents`)).status).toBe(404);
      for (const path of ['', '/content', '/versions/1/content'])
        expect((await fetched(other, `/documents/${id}${path}`)).status).toBe(404);
      expect((await bring(other, 'x.pdf', pdf('x'))).status).toBe(404);
      expect((await who[other]!.upload(`/documents/${id}/versions`, 'x.pdf', pdf('x'))).status).toBe(404);
      expect((await fetched(other, `/contracts/${contractId}/print`)).status).toBe(404);
    }
    expect((await bring('secretary', 'x.pdf', pdf('x'))).status).toBe(403);
    expect((await bring('stranger', 'x.pdf', pdf('x'))).status).toBe(403);
  });

  it('are refused in words, and a stranger’s bytes are not even read', async () => {
    const refused = async (name: string, bytes: Buffer) => (await bring('armorial', name, bytes)).body;
    expect(await refused('a.pdf', Buffer.from('MZ'))).toMatchObject({ code: 'document-runs' });
    expect(await refused('a.svg', Buffer.from('<svg/>'))).toMatchObject({ code: 'document-runs' });
    expect(await refused('a.pdf', Buffer.from('text'))).toMatchObject({
      code: 'document-kind-differs',
      status: 422,
    });
    expect(await refused('a.pdf', Buffer.alloc(26 * 1024 * 1024))).toMatchObject({
      code: 'document-too-large',
    });
    expect(
      (await who['armorial']!.post(`/contracts/${contractId}/documents?kind=ANNEX&audience=shared`, {})).body,
    ).toMatchObject({ code: 'document-missing' });
    const unsigned = await fetch(
      `${product.url}/api/v1/orgs/armorial/contracts/${contractId}/documents?kind=ANNEX&audience=shared`,
      { method: 'POST', headers: { origin: product.url }, body: new FormData() },
    );
    expect(unsigned.status).toBe(401);
  });

  it('can be made the evidence of something, for those who may read it', async () => {
    const { id } = (await bring('nordelta', 'Preuve.pdf', pdf('proof'), 'EVIDENCE')).body;
    const documents = product.api.get(Documents, { strict: false });
    const about = { type: 'obligation-instance', id: newId() };
    const tenancy = product.api.get(Tenancy, { strict: false });
    const as = <T>(work: () => Promise<T>, who: object = {}) =>
      tenancy.within(
        {
          tenantId: armorial,
          actor: 'spec',
          roles: ['CIO_OFFICE'],
          side: 'customer',
          requestId: 'spec',
          ...who,
        },
        work,
      );
    await as(() => documents.attach(id, about));
    expect(await as(() => documents.list(about))).toMatchObject([
      { id, kind: 'EVIDENCE', name: 'Preuve.pdf', lastN: 1 },
    ]);
    const helios = { side: 'supplier', supplierId: newId() };
    expect(await as(() => documents.list(about), helios)).toEqual([]);
    await expect(as(() => documents.attach(id, about), helios)).rejects.toMatchObject({ name: 'NotFound' });
    expect(await as(() => documents.hasSignedContract(contractId))).toBe(true);
    expect(await as(() => documents.hasSignedContract(newId()))).toBe(false);
  });

  it('are printed as of a day, with the house’s name, for both sides and in the reader’s language', async () => {
    await who['armorial']!.post(`/contracts/${contractId}/clauses/paste`, {
      text: 'Article 1 – Objet\nLe Prestataire répond dans les meilleurs délais.\nArticle 2 – Prix\nLe prix est ferme.',
    });
    for (const by of ['armorial', 'nordelta']) {
      const { status, headers, bytes } = await fetched(by, `/contracts/${contractId}/print?asOf=2026-06-09`);
      expect(status).toBe(200);
      expect(headers.get('content-type')).toBe('application/pdf');
      expect(headers.get('content-disposition')).toContain('Contrat%20NOR-2022-01%202026-06-09.pdf');
      const text = bytes.toString('latin1');
      expect(text).toContain('Armorial Assurances');
      expect(text).toContain('/Lang (fr-FR)');
      expect(pagesOf(bytes)).toBe(2);
    }
    const url = `${product.url}/api/v1/orgs/armorial/contracts/${contractId}/print`;
    const english = await fetch(url, {
      headers: { cookie: who['armorial']!.cookie, 'accept-language': 'en' },
    });
    expect(Buffer.from(await english.arrayBuffer()).toString('latin1')).toContain('(Contract NOR-2022-01)');
  });

  it('leave a trace of each reading: who, what, when (R-TEN-4)', async () => {
    const { body } = await bring('armorial', 'Confidentiel.pdf', pdf('secret'), 'OTHER', 'customer');
    const read = async (by: string, path: string) =>
      (await fetched(by, `/documents/${body.id}${path}`)).status;
    const trail = async () =>
      (await who['armorial']!.get(`/audit-entries?object=contracts.document&objectId=${body.id}`)).body.items
        .filter(({ act }: any) => act === 'READ')
        .map(({ actorName, after }: any) => [actorName, after.n, after.name]);
    // A card tells what there is, not what it says.
    expect(await read('secretary', '')).toBe(200);
    expect(await read('nordelta', '/content')).toBe(404);
    expect(await trail()).toEqual([]);
    expect(await read('secretary', '/content')).toBe(200);
    expect(await read('stranger', '/versions/1/content')).toBe(200);
    expect(await trail()).toEqual([
      ['stranger', 1, 'Confidentiel.pdf'],
      ['secretary', 1, 'Confidentiel.pdf'],
    ]);
    expect((await who['nordelta']!.get('/audit-entries')).status).toBe(403);
    // What a supplier keeps to itself is its own to read about as well.
    const theirs = await bring('nordelta', 'Marges.pdf', pdf('margins'), 'OTHER', 'supplier');
    expect((await fetched('nordelta', `/documents/${theirs.body.id}/content`)).status).toBe(200);
    expect(JSON.stringify((await who['armorial']!.get('/audit-entries')).body)).not.toContain('Marges.pdf');
  });

  it('that are refused leave no file behind; what somebody had brought before stays', async () => {
    const vault = product.api.get(Vault, { strict: false });
    const isThere = (bytes: Buffer) =>
      vault.open(armorial, sha256(bytes)).then(
        (found) => Boolean(found.destroy()),
        () => false,
      );
    const refused = [
      ['a kind there is none of', 400, () => bring('armorial', 'a.pdf', pdf('kind'), 'NOVEL')],
      [
        'a contract there is none of',
        404,
        () => bring('armorial', 'a.pdf', pdf('where'), 'ANNEX', 'shared', newId()),
      ],
    ] as const;
    for (const [, expected, ask] of refused) expect((await ask()).status).toBe(expected);
    for (const words of ['kind', 'where']) while (await isThere(pdf(words))) await pause(20);
    const kept = pdf('kept before');
    expect((await bring('armorial', 'kept.pdf', kept)).status).toBe(201);
    expect((await bring('armorial', 'again.pdf', kept, 'NOVEL')).status).toBe(400);
    // The second refusal is said and done when the first file of another one has gone.
    expect((await bring('armorial', 'last.pdf', pdf('last'), 'NOVEL')).status).toBe(400);
    while (await isThere(pdf('last'))) await pause(20);
    expect(await isThere(kept)).toBe(true);
  });
});

/** Pages drawn: what stands in the page tree, compressed or not. */
function pagesOf(bytes: Buffer): number {
  const plain = [bytes.toString('latin1')];
  for (const [, stream] of plain[0]!.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g))
    try {
      plain.push(inflateSync(Buffer.from(stream!, 'latin1')).toString('latin1'));
    } catch {
      // Not a compressed stream.
    }
  return Math.max(
    0,
    ...plain.flatMap((text) =>
      [...text.matchAll(/\/Type \/Pages[\s\S]{0,200}?\/Count (\d+)|\/Count (\d+)/g)].map(([, a, b]) =>
        Number(a ?? b),
      ),
    ),
  );
}
