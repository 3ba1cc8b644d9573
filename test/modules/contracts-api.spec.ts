import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Browser, Product } from '../support/product.js';

jest.setTimeout(180_000);

const FILE = 'ref;title;supplier;end date;renewal;notice\nA-1;One;Helios Cloud;2027-10-02;tacit;6 months';

describe('contracts and imports over HTTP', () => {
  let product: Product;
  let ines: Browser;
  let auditor: Browser;
  let supplierId: string;

  const uploadRaw = (init: RequestInit) =>
    fetch(`${product.url}/api/v1/orgs/armorial/imports`, { method: 'POST', ...init });
  const form = (content: string | Buffer, name = 'file.csv') => {
    const body = new FormData();
    body.append('file', new Blob([content as BlobPart]), name);
    return body;
  };
  const headers = () => ({ origin: product.url, cookie: ines.cookie });

  beforeAll(async () => {
    product = await Product.start({ now: '2026-02-02T08:30:00Z' });
    const office = { name: 'Inès Kadri', email: 'ines.kadri@armorial.example' };
    const { tenantId } = await product.found('armorial', 'Armorial Assurances', office);
    ines = (await product.browser(office.email)).in('armorial');
    await product.admit(tenantId, {
      name: 'Anne Pic',
      email: 'anne.pic@armorial.example',
      roles: ['AUDITOR'],
    });
    auditor = (await product.browser('anne.pic@armorial.example')).in('armorial');
    supplierId = (await ines.post('/suppliers', { legalName: 'Helios Cloud', country: 'FR' })).body.id;
  });
  afterAll(() => product.stop());

  describe('an upload', () => {
    it('from a stranger is turned away before the file is read', async () => {
      const response = await uploadRaw({ body: form(FILE), headers: { origin: product.url } });
      expect(response.status).toBe(401);
      const forged = { origin: product.url, cookie: 'rekindle.session_token=forged.c2lnbmF0dXJl' };
      expect((await uploadRaw({ body: form(FILE), headers: forged })).status).toBe(401);
    });

    it('in a session that was ended is turned away before its body is looked at', async () => {
      const left = await product.browser('ines.kadri@armorial.example');
      const { cookie } = left;
      const signedOut = await fetch(`${product.url}/api/auth/sign-out`, {
        method: 'POST',
        headers: { origin: product.url, cookie },
      });
      expect(signedOut.status).toBe(200);
      // A form without a file: whoever reads it first would say that instead.
      const answer = await uploadRaw({ body: new FormData(), headers: { origin: product.url, cookie } });
      expect(answer.status).toBe(401);
    });

    it('of no file, or of something that is no form, is refused by name', async () => {
      const empty = await uploadRaw({ body: new FormData(), headers: headers() });
      expect([empty.status, ((await empty.json()) as { code: string }).code]).toEqual([
        422,
        'import-file-missing',
      ]);
      const json = await uploadRaw({
        body: '{}',
        headers: { ...headers(), 'content-type': 'application/json' },
      });
      expect([json.status, ((await json.json()) as { code: string }).code]).toEqual([
        422,
        'import-file-missing',
      ]);
    });

    it('of more than 20 MB, of a workbook or of a picture is refused by name, in the reader’s language', async () => {
      const large = await ines.upload('/imports', 'large.csv', Buffer.alloc(20 * 1024 * 1024 + 1, 'a;b\n'));
      expect([large.status, large.body.code]).toEqual([422, 'import-file-too-large']);
      const workbook = await ines.upload('/imports', 'contracts.csv', Buffer.from('PK\u0003\u0004 rest'));
      expect([workbook.status, workbook.body.code]).toEqual([422, 'import-file-is-spreadsheet']);
      const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48]);
      const image = await uploadRaw({
        body: form(picture, 'a.csv'),
        headers: { ...headers(), 'accept-language': 'fr' },
      });
      expect([image.status, (await image.json()) as object]).toEqual([
        422,
        expect.objectContaining({
          code: 'import-file-not-text',
          detail: expect.stringContaining('pas du texte'),
        }),
      ]);
      expect((await ines.get('/imports')).body.items).toEqual([]);
    });

    it('sent twice with one key is one import; the key with another file is refused', async () => {
      const key = { 'idempotency-key': 'register-of-february' };
      const [first, second] = [
        await uploadRaw({ body: form(FILE), headers: { ...headers(), ...key } }),
        await uploadRaw({ body: form(FILE), headers: { ...headers(), ...key } }),
      ];
      expect([first.status, second.status]).toEqual([201, 201]);
      expect(await second.json()).toEqual(await first.json());
      expect((await ines.get('/imports')).body.items).toMatchObject([{ uploadedBy: 'Inès Kadri' }]);
      const other = await uploadRaw({
        body: form(`${FILE}\nA-2;Two;X;;;`),
        headers: { ...headers(), ...key },
      });
      expect([other.status, ((await other.json()) as { code: string }).code]).toEqual([
        422,
        'idempotency-key-reused',
      ]);
    });
  });

  it('shows the report by windows: one verdict, from a row on', async () => {
    const rows = Array.from(
      { length: 12 },
      (_, at) => `W-${at};Title;Helios Cloud;;${at % 3 ? 'none' : 'tacit'};`,
    );
    const { id } = (
      await ines.upload(
        '/imports',
        'w.csv',
        ['ref;title;supplier;end date;renewal;notice', ...rows].join('\n'),
      )
    ).body;
    await product.settle();
    const { kind, mapping } = (await ines.get(`/imports/${id}`)).body;
    await ines.put(`/imports/${id}/mapping`, { kind, mapping });
    await product.settle();
    const errors = (await auditor.get(`/imports/${id}?verdict=ERROR`)).body.report;
    expect(errors.counts).toMatchObject({ ERROR: 4, CREATE: 8 });
    expect(errors.rows.map(({ row }: { row: number }) => row)).toEqual([2, 5, 8, 11]);
    const window = (await auditor.get(`/imports/${id}?afterRow=5&rows=3`)).body.report;
    expect(window.rows.map(({ row }: { row: number }) => row)).toEqual([6, 7, 8]);
    expect((await auditor.get(`/imports/${id}?rows=0`)).status).toBe(400);
    expect((await auditor.put(`/imports/${id}/mapping`, { kind, mapping })).status).toBe(403);
    expect((await auditor.post(`/imports/${id}/application`)).status).toBe(403);
  });

  it('registers, corrects and clears, on the version that was read', async () => {
    const made = await ines.post('/contracts', {
      reference: 'HEL-1',
      title: 'Hosting',
      supplierId,
      currency: 'EUR',
      annualValue: '1250000.00',
      endOn: '2027-10-02',
      renewalMode: 'TACIT',
      noticeMonths: 6,
    });
    expect(made.status).toBe(201);
    expect(made.headers.get('location')).toBe(`/api/v1/orgs/armorial/contracts/${made.body.id}`);
    expect(made.headers.get('etag')).toBe('"1"');
    expect(made.body).toMatchObject({
      lastNoticeDate: '2027-04-02',
      completeness: ['OWNER', 'TYPE', 'START'],
    });
    const path = `/contracts/${made.body.id}`;
    const cleared = await ines.patch(
      path,
      { noticeMonths: null, annualValue: null, type: 'INFRA_OUTSOURCING' },
      { ifMatch: 1 },
    );
    expect(cleared.body).toMatchObject({
      lastNoticeDate: null,
      annualValue: null,
      type: 'INFRA_OUTSOURCING',
      endOn: '2027-10-02',
      completeness: ['OWNER', 'VALUE', 'START', 'NOTICE'],
      version: 2,
    });
    const inDays = await ines.patch(path, { notice: 'P90D' }, { ifMatch: 2 });
    expect(inDays.body).toMatchObject({ notice: 'P90D', noticeMonths: null, lastNoticeDate: '2027-07-02' });
    expect((await ines.patch(path, { notice: 'soon' }, { ifMatch: 3 })).body).toMatchObject({
      code: 'period-unreadable',
    });
    expect((await ines.patch(path, { title: 'Stale' }, { ifMatch: 1 })).status).toBe(412);
    expect((await auditor.patch(path, { title: 'No' }, { ifMatch: 3 })).status).toBe(403);
    const twice = await ines.post('/contracts', {
      reference: 'hel-1',
      title: 'Again',
      supplierId,
      currency: 'EUR',
    });
    expect([twice.status, twice.body.code, twice.body.errors]).toEqual([
      409,
      'contract-reference-taken',
      [expect.objectContaining({ pointer: '/reference' })],
    ]);
  });

  it('names each field of a body that cannot be', async () => {
    const bad = {
      reference: '',
      title: 'x',
      supplierId: 'me',
      currency: 'euro',
      endOn: '2027-02-30',
      annualValue: '-1',
      colour: 'red',
    };
    const { status, body } = await ines.post('/contracts', bad);
    expect(status).toBe(400);
    expect(new Set(body.errors.map(({ pointer }: { pointer: string }) => pointer))).toEqual(
      new Set(['/reference', '/supplierId', '/currency', '/endOn', '/annualValue', '/colour']),
    );
  });

  it('takes no cursor but its own, in the order it was made for', async () => {
    for (let at = 0; at < 3; at++)
      await ines.post('/contracts', { reference: `CUR-${at}`, title: 'x', supplierId, currency: 'EUR' });
    const { nextCursor } = (await ines.get('/contracts?limit=2')).body;
    expect((await ines.get(`/contracts?limit=2&cursor=${nextCursor}`)).status).toBe(200);
    for (const query of [
      `sort=endOn&cursor=${nextCursor}`,
      'cursor=nonsense',
      `cursor=${Buffer.from('["a","b"]').toString('base64url')}`,
    ])
      expect([query, (await ines.get(`/contracts?${query}`)).status]).toEqual([query, 400]);
    expect((await ines.get('/imports?cursor=nonsense')).status).toBe(400);
    expect((await ines.get('/contracts/not-an-id')).status).toBe(404);
    expect((await ines.get('/imports/not-an-id')).status).toBe(404);
  });
});
