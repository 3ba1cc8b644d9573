import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Suppliers } from '#suppliers';
import { Tenancy } from '#platform/tenancy';
import { type Browser, Product, type Reply } from '../support/product.js';

const SUPPLIERS = [
  'Raison sociale;Nom commercial;Pays;LEI;SIREN',
  'Nordelta Services;Nordelta;États-Unis;5493001KJTIIGC8Y1R12;',
  'Helios Cloud;;France;;552032534',
  'Atlas TMA;;France;;404833048',
].join('\r\n');

const HEADER =
  'N° de contrat;Intitulé;Fournisseur;Type;Responsable;Montant annuel;Date d’effet;Échéance;Reconduction;Préavis;Fonction critique';
const SERVICE_DESK =
  'NOR-2022-01;Service desk & workplace;Nordelta;Service desk;mona.diallo@armorial.example;4 200 000,00 €;03/10/2022;02/10/2027;tacite';
const OTHERS = [
  'NOR-2024-07;Projet poste 2026;Nordelta Services;Projet;mona.diallo@armorial.example;600 000 €;01/03/2024;28/02/2026;aucune;;non',
  'HEL-2023-02;Hébergement;HELIOS CLOUD SAS;Infogérance;Mona Diallo;1 250 000 €;01/01/2023;31/12/2026;expresse;3 mois;oui',
  'ATL-2021-04;TMA assurance;Atlas TMA;TMA;Mona Diallo;980 000 €;01/07/2021;30/06/2026;tacite;6 mois;oui',
];
const register = (notice: string) => [HEADER, `${SERVICE_DESK};${notice};oui`, ...OTHERS].join('\r\n');

/** In windows-1252, as Excel on a French Windows does. */
const asExcelSaves = (text: string) =>
  Buffer.from(text.replaceAll('€', '\x80').replaceAll('’', '\x92'), 'latin1');

/** J1, as far as the register, the segment, the seats and the pair: clauses, innovation and committees come later. */
describe('J1: the CIO office puts a supplier under governance (2 February 2026)', () => {
  let product: Product;
  let ines: Browser;
  let tenantA: string;
  let tenantB: string;
  let claire: string;
  let hugues: string;
  let nordelta: { id: string; relationshipId: string };
  let serviceDesk: string;
  let firstImport: string;
  let pairId: string;

  const ok = async <T = any>(asked: Promise<Reply<T>>, status = 200): Promise<T> => {
    const reply = await asked;
    if (reply.status !== status)
      throw new Error(`${reply.status} instead of ${status}: ${JSON.stringify(reply.body)}`);
    return reply.body;
  };
  const settled = async (id: string) => {
    await product.settle();
    return ok(ines.get(`/imports/${id}`));
  };
  const relationship = () => ok(ines.get(`/relationships/${nordelta.relationshipId}`));

  beforeAll(async () => {
    product = await Product.start({ now: '2026-02-02T08:30:00Z' });
    const office = { name: 'Inès Kadri', email: 'ines.kadri@armorial.example' };
    ({ tenantId: tenantA } = await product.found('armorial', 'Armorial Assurances', office));
    const rival = { name: 'Yann Le Goff', email: 'yann.legoff@kerlann.example' };
    ({ tenantId: tenantB } = await product.found('kerlann', 'Banque Kerlann', rival));
    ines = (await product.browser(office.email)).in('armorial');
    await product.admit(tenantA, {
      name: 'Mona Diallo',
      email: 'mona.diallo@armorial.example',
      roles: ['CONTRACT_OWNER'],
    });
    ({ personId: claire } = await product.admit(tenantA, {
      name: 'Claire Vasseur',
      email: 'claire.vasseur@armorial.example',
      roles: ['EXECUTIVE'],
      level: 'L2_CXO',
    }));
    ({ personId: hugues } = await product.admit(tenantA, {
      name: 'Hugues Armand',
      email: 'hugues.armand@armorial.example',
      roles: ['EXECUTIVE'],
      level: 'L1_GM',
    }));
  });
  afterAll(() => product.stop());

  it('imports three suppliers', async () => {
    const { id } = await ok(ines.upload('/imports', 'fournisseurs.csv', SUPPLIERS), 201);
    const read = await settled(id);
    expect(read).toMatchObject({ state: 'MAPPED', kind: 'csv-suppliers', delimiter: ';' });
    await ok(ines.put(`/imports/${id}/mapping`, { kind: 'csv-suppliers', mapping: read.mapping }), 202);
    expect((await settled(id)).report.counts).toMatchObject({ CREATE: 3, ERROR: 0 });
    await ok(ines.post(`/imports/${id}/application`), 202);
    expect((await settled(id)).state).toBe('APPLIED');
    const { items } = await ok(ines.get('/suppliers'));
    expect(items.map((one: { legalName: string }) => one.legalName)).toEqual([
      'Atlas TMA',
      'Helios Cloud',
      'Nordelta Services',
    ]);
    nordelta = items[2];
  });

  it('is stopped by one row without a notice period, and told which', async () => {
    const { id } = await ok(ines.upload('/imports', 'contrats.csv', asExcelSaves(register(''))), 201);
    const { kind, mapping, encoding } = await settled(id);
    expect([kind, encoding]).toEqual(['csv-contracts', 'windows-1252']);
    await ok(ines.put(`/imports/${id}/mapping`, { kind, mapping }), 202);
    const { report } = await settled(id);
    expect(report.counts).toMatchObject({ CREATE: 3, ERROR: 1, rows: 4 });
    expect(report.rows[0]).toMatchObject({
      row: 2,
      verdict: 'ERROR',
      messages: [{ code: 'import-notice-missing', field: 'notice', params: { reference: 'NOR-2022-01' } }],
    });
    const refused = await ines.post(`/imports/${id}/application`, undefined, { locale: 'fr' });
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({
      code: 'import-has-errors',
      detail: expect.stringContaining('Une ligne est en erreur'),
    });
    expect((await ok(ines.get('/contracts'))).items).toEqual([]);
  });

  it('imports the four contracts once the row is corrected', async () => {
    const { id } = await ok(ines.upload('/imports', 'contrats.csv', asExcelSaves(register('6 mois'))), 201);
    firstImport = id;
    const { kind, mapping } = await settled(id);
    await ok(ines.put(`/imports/${id}/mapping`, { kind, mapping }), 202);
    expect((await settled(id)).report.counts).toMatchObject({ CREATE: 4, ERROR: 0 });
    await ok(ines.post(`/imports/${id}/application`), 202);
    expect(await settled(id)).toMatchObject({ state: 'APPLIED', undoable: { yes: true } });
    const { items, total } = await ok(ines.get('/contracts?total=true&sort=endOn'));
    expect(total).toBe(4);
    expect(items.map((one: { reference: string }) => one.reference)).toEqual([
      'NOR-2024-07',
      'ATL-2021-04',
      'HEL-2023-02',
      'NOR-2022-01',
    ]);
    // No supplier was made twice: every spelling was recognised.
    expect((await ok(ines.get('/suppliers'))).items).toHaveLength(3);
  });

  it('changes nothing when the same file comes again', async () => {
    const { id } = await ok(ines.upload('/imports', 'contrats.csv', asExcelSaves(register('6 mois'))), 201);
    const { kind, mapping } = await settled(id);
    await ok(ines.put(`/imports/${id}/mapping`, { kind, mapping }), 202);
    expect((await settled(id)).report.counts).toMatchObject({ SAME: 4, CREATE: 0, UPDATE: 0, ERROR: 0 });
  });

  it('shows the last notice date: Friday 2 April 2027, with a margin of ten business days on 18 March', async () => {
    const { items } = await ok(ines.get('/contracts?q=service%20desk'));
    expect(items).toHaveLength(1);
    serviceDesk = items[0].id;
    expect(await ok(ines.get(`/contracts/${serviceDesk}`))).toMatchObject({
      reference: 'NOR-2022-01',
      supplier: { id: nordelta.id, name: 'Nordelta Services' },
      owner: { name: 'Mona Diallo' },
      annualValue: { amount: '4200000.00', currency: 'EUR' },
      endOn: '2027-10-02',
      renewalMode: 'TACIT',
      noticeMonths: 6,
      lastNoticeDate: '2027-04-02',
      lastNoticeSafeDate: '2027-03-18',
      why: [{ date: '2027-03-29', name: 'Lundi de Pâques', nameEn: 'Easter Monday' }],
      completeness: [],
      state: 'IN_FORCE',
    });
  });

  it('plans the alerts of that date: twelve, six and three months, thirty and ten business days, the day after', async () => {
    const { alerts } = await ok(ines.get(`/contracts/${serviceDesk}/life`));
    const { items: ahead } = await ok(ines.get(`/contracts/${serviceDesk}/notice-alerts`));
    expect(ahead.map(({ on }: { on: string }) => on)).toEqual([
      '2026-04-02',
      '2026-10-02',
      '2026-12-31',
      '2027-02-18',
      '2027-03-18',
      '2027-04-03',
    ]);
    expect(alerts).toEqual([]);
  });

  it('assesses Nordelta (impact 5, risk 4): Kraljic strategic, confirmed as STRATEGIC', async () => {
    const assessed = await ok(
      ines.post(`/relationships/${nordelta.relationshipId}/segmentation`, {
        businessImpact: 5,
        supplyRisk: 4,
        segment: 'STRATEGIC',
      }),
    );
    expect(assessed).toMatchObject({
      kraljic: 'STRATEGIC',
      proposedSegment: 'STRATEGIC',
      segment: 'STRATEGIC',
    });
    expect((await relationship()).flags).toContain('SPONSOR_MISSING');
  });

  it('names both senior executives, and SPONSOR_MISSING disappears (R-SEG-3)', async () => {
    const diane = await ok(
      ines.post('/people', {
        side: 'supplier',
        supplierId: nordelta.id,
        name: 'Diane Foster',
        title: 'CEO',
        email: 'diane.foster@nordelta.example',
        level: 'L1_GM',
        locale: 'en',
        timeZone: 'America/New_York',
        country: 'US',
      }),
      201,
    );
    const half = await ok(
      ines.patch(
        `/relationships/${nordelta.relationshipId}`,
        { customerSerPersonId: hugues },
        { ifMatch: (await relationship()).version },
      ),
    );
    expect(half.flags).toContain('SPONSOR_MISSING');
    const both = await ok(
      ines.patch(
        `/relationships/${nordelta.relationshipId}`,
        { supplierSerPersonId: diane.id },
        { ifMatch: half.version },
      ),
    );
    expect(both).toMatchObject({
      customerSer: { name: 'Hugues Armand' },
      supplierSer: { name: 'Diane Foster' },
    });
    expect(both.flags).not.toContain('SPONSOR_MISSING');

    const seat = async (side: string, roleCode: string, requiredLevel: string, personId: string) =>
      (
        await ok(
          ines.post(`/relationships/${nordelta.relationshipId}/seats`, {
            side,
            roleCode,
            requiredLevel,
            personId,
            isKeyPersonnel: true,
          }),
          201,
        )
      ).id as string;
    const customerSeatId = await seat('customer', 'CIO', 'L2_CXO', claire);
    const supplierSeatId = await seat('supplier', 'GM', 'L1_GM', diane.id);
    ({ id: pairId } = await ok(
      ines.post('/pairs', {
        relationshipId: nordelta.relationshipId,
        customerSeatId,
        supplierSeatId,
        purpose: 'CIO and CEO',
      }),
      201,
    ));
    await product.settle();
    expect(await ok(ines.get(`/pairs/${pairId}`))).toMatchObject({ state: 'ACTIVE' });
  });

  it('brings it all together on one screen', async () => {
    const screen = await relationship();
    expect(screen).toMatchObject({
      segment: 'STRATEGIC',
      annualValue: { amount: '4800000.00', currency: 'EUR' },
    });
    expect(screen.seats.map((seat: { holder: { name: string } }) => seat.holder.name).sort()).toEqual([
      'Claire Vasseur',
      'Diane Foster',
    ]);
    expect(screen.pairs).toHaveLength(1);
    expect(screen.contracts.map((one: { reference: string }) => one.reference)).toEqual([
      'NOR-2024-07',
      'NOR-2022-01',
    ]);
  });

  it('can no longer be taken back, and says what was built on it', async () => {
    const { undoable } = await ok(ines.get(`/imports/${firstImport}`));
    // The suppliers came with another file, so nothing of this one was touched.
    expect(undoable).toEqual({ yes: true, because: [] });
    const { items } = await ok(ines.get('/imports'));
    const suppliersFile = items.find((one: { fileName: string }) => one.fileName === 'fournisseurs.csv');
    const { undoable: ofSuppliers } = await ok(ines.get(`/imports/${suppliersFile.id}`));
    expect(ofSuppliers.yes).toBe(false);
    const codes = ofSuppliers.because.map((one: { code: string }) => one.code);
    expect(codes).toEqual(
      expect.arrayContaining([
        'import-supplier-in-contract',
        'import-supplier-assessed',
        'import-supplier-seats',
        'import-supplier-people',
        'import-supplier-pairs',
      ]),
    );
    const refused = await ines.post(`/imports/${suppliersFile.id}/undo`);
    expect([refused.status, refused.body.code]).toEqual([409, 'import-built-on']);
  });

  describe('never', () => {
    const paths = () => [
      `/contracts/${serviceDesk}`,
      `/imports/${firstImport}`,
      `/relationships/${nordelta.relationshipId}`,
      `/suppliers/${nordelta.id}`,
      `/pairs/${pairId}`,
    ];

    it('does anybody of the other bank find a trace: not by list, search, count or a guessed id', async () => {
      const yann = (await product.browser('yann.legoff@kerlann.example')).in('kerlann');
      for (const path of paths()) expect([path, (await yann.get(path)).status]).toEqual([path, 404]);
      for (const list of [
        '/contracts?total=true',
        '/suppliers?total=true',
        '/imports',
        '/relationships',
        '/pairs',
      ])
        expect([list, (await ok(yann.get(list))).items]).toEqual([list, []]);
      expect((await ok(yann.get('/contracts?total=true'))).total).toBe(0);
      expect((await ok(yann.get('/search?q=nordelta'))).items).toEqual([]);
      expect((await yann.patch(`/contracts/${serviceDesk}`, { title: 'x' }, { ifMatch: 1 })).status).toBe(
        404,
      );
      expect((await yann.post(`/imports/${firstImport}/undo`)).status).toBe(404);
      expect((await yann.post(`/imports/${firstImport}/application`)).status).toBe(404);
      expect((await yann.put(`/imports/${firstImport}/mapping`, { kind: 'csv-contracts' })).status).toBe(404);
      // Their own door to the other house answers like a house that does not exist.
      const [ours, nobodys] = await Promise.all(
        ['armorial', 'no-such-house'].map(async (slug) =>
          (await product.browser('yann.legoff@kerlann.example')).in(slug).get('/contracts'),
        ),
      );
      expect(ours!.status).toBe(404);
      expect({ ...ours!.body, requestId: '' }).toEqual({ ...nobodys!.body, requestId: '' });
    });

    it('does Karim find anything of A while he works for B, nor in A a contract that does not name Nordelta', async () => {
      const tenancy = product.api.get(Tenancy, { strict: false });
      const theirs = await tenancy.asSystem(tenantB, 'spec', () =>
        product.api.get(Suppliers, { strict: false }).add({ legalName: 'Nordelta Services', country: 'US' }),
      );
      const karim = { name: 'Karim Hadj', email: 'karim.hadj@nordelta.example', side: 'supplier' as const };
      const roles = ['SUPPLIER_ACCOUNT_MANAGER' as const];
      await product.admit(tenantA, { ...karim, roles, supplierId: nordelta.id });
      await product.admit(tenantB, { ...karim, roles, supplierId: theirs.id });
      const signedIn = await product.browser(karim.email);
      const inB = signedIn.in('kerlann');
      // What no supplier may open is refused before anybody looks; what they may, is not there.
      for (const path of paths()) expect([403, 404]).toContain((await inB.get(path)).status);
      for (const path of [`/relationships/${nordelta.relationshipId}`, `/suppliers/${nordelta.id}`])
        expect((await inB.get(path)).status).toBe(404);
      expect((await ok(inB.get('/search?q=workplace'))).items).toEqual([]);
      expect((await ok(inB.get('/suppliers'))).items.map((one: { id: string }) => one.id)).toEqual([
        theirs.id,
      ]);
      const inA = signedIn.in('armorial');
      const seen = (await ok(inA.get('/contracts'))).items;
      expect(seen.map((one: { supplier: { id: string } }) => one.supplier.id)).toEqual(
        seen.map(() => nordelta.id),
      );
      expect(seen.map((one: { id: string }) => one.id)).toContain(serviceDesk);
      expect(seen.length).toBeLessThan((await ok(ines.get('/contracts?total=true'))).total);
      expect((await inA.get('/imports')).status).toBe(403);
    });

    it('does an executive or a contract owner import, or an owner edit another’s contract', async () => {
      const mona = (await product.browser('mona.diallo@armorial.example')).in('armorial');
      const asClaire = (await product.browser('claire.vasseur@armorial.example')).in('armorial');
      expect((await mona.upload('/imports', 'x.csv', SUPPLIERS)).status).toBe(403);
      expect((await asClaire.get('/imports')).status).toBe(403);
      const mine = await ok(mona.get('/contracts?mine=true'));
      expect(mine.items).toHaveLength(4);
      expect((await ok(asClaire.get('/contracts?mine=true'))).items).toEqual([]);
      const { version } = mine.items[0];
      const edited = await mona.patch(
        `/contracts/${mine.items[0].id}`,
        { noticeMonths: 7 },
        { ifMatch: version },
      );
      expect([edited.status, edited.body.noticeMonths]).toEqual([200, 7]);
      expect(
        (await mona.patch(`/contracts/${mine.items[0].id}`, { noticeMonths: 6 }, { ifMatch: version }))
          .status,
      ).toBe(412);
      expect((await mona.patch(`/contracts/${mine.items[0].id}`, { noticeMonths: 6 })).status).toBe(428);
      const foreign = await ok(
        ines.post('/contracts', {
          reference: 'INE-1',
          title: 'Of nobody',
          supplierId: nordelta.id,
          currency: 'EUR',
        }),
        201,
      );
      expect((await mona.patch(`/contracts/${foreign.id}`, { title: 'x' }, { ifMatch: 1 })).status).toBe(403);
    });
  });
});
