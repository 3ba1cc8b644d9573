import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { type Choice, Contracts, ContractsModule, Imports } from '#contracts';
import { Organisations, People } from '#organisation';
import { Calendars } from '#platform/calendar';
import { newId } from '#platform/kernel';
import { Tenancy } from '#platform/tenancy';
import { Seats, Suppliers } from '#suppliers';
import { until } from '../support/waiting.js';
import { openWorkerHouse, type WorkerHouse } from '../support/worker-house.js';

// The worker, the queue and the database are real, and the machine may be busy.
jest.setTimeout(180_000);

const SUPPLIERS = [
  'Raison sociale;Nom commercial;Pays;SIREN;LEI;Étiquettes',
  'Nordelta Services;Nordelta;États-Unis;;5493001KJTIIGC8Y1R12;service desk',
  'Helios Cloud;;France;552032534;;cloud',
  'Atlas TMA;;France;;;',
].join('\r\n');

const CONTRACTS = [
  'N° de contrat;Intitulé;Fournisseur;Responsable;Montant annuel;Date de début;Date de fin;Reconduction;Préavis',
  'NOR-2022-01;Service desk & workplace;NORDELTA SERVICES;mona@armorial.example;4 200 000,00 €;03/10/2022;02/10/2027;tacite;6 mois',
  'HEL-2024-02;Hébergement;Helios Cloud SAS;Mona Diallo;850 000 €;01/01/2024;31/12/2026;expresse;',
  'ATL-2023-03;TMA comptabilité;Atlas TMA;;320 000 €;01/07/2023;30/06/2026;tacite;3 mois',
].join('\r\n');

const PLACE = { locale: 'fr' as const, timeZone: 'Europe/Paris', country: 'FR' };
const LYON = '21690123100011';
const LOIRET = '22450001700013';
const decp = readFileSync('test/support/small-decp.json');

interface Row {
  row: number;
  verdict: string;
  messages: { level: string; code: string; field?: string; params: Record<string, unknown> }[];
  preview: Record<string, unknown>;
}
interface Card {
  state: string;
  kind: string;
  format: string;
  encoding: string;
  delimiter: string;
  headers: string[];
  fields: { name: string; required: boolean }[];
  mapping: Record<string, string>;
  buyers: { id: string; contracts: number }[] | null;
  source: { name: string; publishedOn: string; licence: string } | null;
  progress: { done: number; total: number } | null;
  report: { rows: Row[]; counts: Record<string, number> } | null;
  undoable: { yes: boolean; because: { code: string; params: Record<string, string> }[] };
  failure: string | null;
  failureParams: Record<string, unknown> | null;
}

describe('importing a register', () => {
  let house: WorkerHouse;
  let imports: Imports;
  let armorial: string;
  let kerlann: string;

  const within = <T>(work: () => Promise<T>, tenantId = armorial) =>
    house
      .get(Tenancy)
      .within({ tenantId, actor: 'ines', roles: ['CIO_OFFICE'], side: 'customer', requestId: 'spec' }, work);
  const card = async (id: string, tenantId = armorial) =>
    (await within(() => imports.card(id), tenantId)).parse<Card>();
  const upload = async (content: string | Buffer, name = 'register.csv', tenantId = armorial) => {
    const id = await within(() => imports.upload(name, Buffer.from(content)), tenantId);
    await house.settle();
    return id;
  };
  /** The dry run, with the mapping that was proposed unless told otherwise. */
  const check = async (id: string, choice: Partial<Choice> = {}, tenantId = armorial) => {
    const { kind, mapping } = await card(id, tenantId);
    const chosen = { kind: kind as Choice['kind'], mapping, buyers: [], acceptIncomplete: false, ...choice };
    await within(() => imports.choose(id, chosen), tenantId);
    await house.settle();
    return card(id, tenantId);
  };
  const apply = async (id: string, tenantId = armorial) => {
    await within(() => imports.apply(id), tenantId);
    await house.settle();
    return card(id, tenantId);
  };
  const undo = async (id: string) => {
    await within(() => imports.undo(id));
    await house.settle();
    return card(id);
  };
  const bring = async (content: string | Buffer, choice: Partial<Choice> = {}, tenantId = armorial) => {
    const id = await upload(content, 'file', tenantId);
    await check(id, choice, tenantId);
    return { id, card: await apply(id, tenantId) };
  };
  const verdicts = ({ report }: Card) => report!.rows.map(({ verdict }) => verdict);
  const register = async (tenantId = armorial) =>
    (await within(() => house.get(Contracts).list({ limit: 200 }), tenantId)).parse<{
      items: {
        id: string;
        reference: string;
        title: string;
        supplier: { id: string; name: string; relationshipId: string };
        coSuppliers: { name: string }[];
        owner: { name: string } | null;
        endOn: string;
        endIsEstimated: boolean;
        lastNoticeDate: string | null;
        completeness: string[];
        version: number;
      }[];
    }>().items;
  const supplierNames = async (tenantId = armorial) =>
    (await within(() => house.get(Suppliers).list({ limit: 200 }), tenantId))
      .parse<{ items: { legalName: string }[] }>()
      .items.map(({ legalName }) => legalName);
  const contract = async (reference: string) =>
    (await register()).find((one) => one.reference === reference)!;
  const everything = (tenantId: string) =>
    house.rows(
      tenantId,
      `select (select count(*)::int from contracts.contract where tenant_id = :tenant) as contracts,
              (select count(*)::int from contracts.party where tenant_id = :tenant) as parties,
              (select count(*)::int from contracts.registered_amendment where tenant_id = :tenant) as amendments,
              (select count(*)::int from suppliers.supplier where tenant_id = :tenant) as suppliers,
              (select count(*)::int from executive_contact.stake where tenant_id = :tenant) as stakes,
              (select count(*)::int from executive_contact.signal where tenant_id = :tenant) as signals,
              (select count(*)::int from platform.due where tenant_id = :tenant and kind = 'contract-life') as dates`,
    );
  const NOTHING = [
    { contracts: 0, parties: 0, amendments: 0, suppliers: 0, stakes: 0, signals: 0, dates: 0 },
  ];
  const told = async (prefix: string) =>
    (
      await house.rows<{ name: string }>(
        armorial,
        'select name from platform.event where tenant_id = :tenant and name like :prefix order by at, id',
        { prefix },
      )
    ).map(({ name }) => name);

  beforeAll(async () => {
    house = await openWorkerHouse({}, { modules: [ContractsModule] });
    imports = house.get(Imports);
    await house.at('2026-02-02T08:00:00Z');
  });
  afterAll(() => house.close());

  // Two tenants of its own for each story: a register that nobody has touched, and a neighbour.
  beforeEach(async () => {
    armorial = await found('Armorial Assurances');
    kerlann = await found('Banque Kerlann');
    await within(() =>
      house.get(People).add('customer', null, {
        name: 'Mona Diallo',
        email: 'mona@armorial.example',
        level: 'L4_MANAGER',
        ...PLACE,
      }),
    );
  });
  const found = async (name: string) => {
    const slug = `house-${newId()}`;
    const founder = { userId: newId(), name: 'Inès Kadri', email: `${slug}@armorial.example` };
    return (await house.get(Organisations).found({ name, slug, currency: 'EUR', ...PLACE }, founder))
      .tenantId;
  };

  it('is read in the worker: delimiter, encoding and French headers are found and proposed', async () => {
    const id = await house.unseen(async () => {
      const file = Buffer.from(CONTRACTS.replace('€', '\x80'), 'latin1');
      const uploaded = await within(() => imports.upload('contrats.csv', file));
      expect(await card(uploaded)).toMatchObject({
        state: 'UPLOADED',
        report: null,
        undoable: { yes: false },
      });
      return uploaded;
    });
    await house.settle();
    const read = await card(id);
    expect(read).toMatchObject({
      state: 'MAPPED',
      kind: 'csv-contracts',
      encoding: 'windows-1252',
      delimiter: ';',
      mapping: {
        reference: 'N° de contrat',
        title: 'Intitulé',
        supplier: 'Fournisseur',
        endOn: 'Date de fin',
        notice: 'Préavis',
      },
    });
    expect(read.fields).toContainEqual({ name: 'reference', required: true });
    await expect(card(id, kerlann)).rejects.toMatchObject({ name: 'NotFound' });
  });

  it('shows a dry run row by row and changes nothing', async () => {
    const id = await upload(CONTRACTS);
    const checked = await check(id);
    expect(checked.state).toBe('CHECKED');
    expect(checked.progress).toEqual({ done: 3, total: 3 });
    expect(checked.report!.counts).toMatchObject({ CREATE: 3, UPDATE: 0, SAME: 0, ERROR: 0, rows: 3 });
    expect(checked.report!.rows[0]).toMatchObject({
      row: 2,
      verdict: 'CREATE',
      preview: {
        reference: 'NOR-2022-01',
        supplier: 'NORDELTA SERVICES',
        endOn: '2027-10-02',
        isNewSupplier: true,
      },
    });
    expect(await everything(armorial)).toEqual(NOTHING);
  });

  it('holds back the whole file for one row in error, and passes once the row is corrected', async () => {
    const wrong = CONTRACTS.replace('tacite;3 mois', 'tacite;');
    const id = await upload(wrong);
    const checked = await check(id);
    expect(verdicts(checked)).toEqual(['CREATE', 'CREATE', 'ERROR']);
    expect(checked.report!.rows[2]!.messages).toEqual([
      {
        level: 'ERROR',
        code: 'import-notice-missing',
        params: { reference: 'ATL-2023-03' },
        field: 'notice',
      },
    ]);
    await expect(apply(id)).rejects.toMatchObject({
      code: 'import-has-errors',
      params: { count: 1 },
      status: 409,
    });
    expect(await everything(armorial)).toEqual(NOTHING);

    await bring(CONTRACTS);
    expect((await register()).map(({ reference }) => reference)).toEqual([
      'ATL-2023-03',
      'HEL-2024-02',
      'NOR-2022-01',
    ]);
    expect(await contract('NOR-2022-01')).toMatchObject({
      lastNoticeDate: '2027-04-02',
      owner: { name: 'Mona Diallo' },
    });
  });

  it('takes a missing notice as a flag where the person chose so', async () => {
    const id = await upload(CONTRACTS.replace('tacite;3 mois', 'tacite;'));
    expect(verdicts(await check(id, { acceptIncomplete: true }))).toEqual(['CREATE', 'CREATE', 'CREATE']);
    await apply(id);
    expect((await contract('ATL-2023-03')).completeness).toContain('NOTICE');
  });

  it('recognises the suppliers of one file in the next, and changes nothing the second time', async () => {
    const first = await bring(SUPPLIERS);
    expect(first.card.report!.counts).toMatchObject({ CREATE: 3 });
    await bring(CONTRACTS);
    expect(await supplierNames()).toEqual(['Atlas TMA', 'Helios Cloud', 'Nordelta Services']);
    const before = await register();

    for (const file of [SUPPLIERS, CONTRACTS]) {
      const again = await bring(file);
      expect(verdicts(again.card)).toEqual(['SAME', 'SAME', 'SAME']);
    }
    expect(await register()).toEqual(before);
    expect(await told('contract.corrected')).toEqual([]);
  });

  it('reads an English file, adds what it knows and erases nothing', async () => {
    await bring(SUPPLIERS);
    await bring(CONTRACTS);
    const english = [
      'Contract reference,Contract title,Supplier,Contract type,End date,Notice period,Annual value',
      'NOR-2022-01,Service desk & workplace,Nordelta,Service desk,2028-10-02,6 months,"4,200,000.00"',
      'HEL-2024-02,Hosting,Helios Cloud,,,,',
    ].join('\n');
    const { card: applied } = await bring(english);
    expect(verdicts(applied)).toEqual(['UPDATE', 'UPDATE']);
    expect(applied.report!.rows[0]!.preview['changes']).toEqual([
      { field: 'type', from: null, to: 'SERVICE_DESK' },
      { field: 'endOn', from: '2027-10-02', to: '2028-10-02' },
    ]);
    expect(await contract('NOR-2022-01')).toMatchObject({
      owner: { name: 'Mona Diallo' },
      endOn: '2028-10-02',
    });
    expect(await contract('HEL-2024-02')).toMatchObject({ title: 'Hosting', endOn: '2026-12-31' });
    expect(await supplierNames()).toHaveLength(3);
  });

  it('completes a supplier by its identifiers and leaves its own words', async () => {
    await bring(SUPPLIERS);
    const more =
      'Supplier;Country;VAT number;SIREN;Tags\nHELIOS CLOUD SAS;FR;;552 032 534;saas\nHelios Cloud;FR;;552032534;again';
    const { card: applied } = await bring(more, { kind: 'csv-suppliers' });
    expect(verdicts(applied)).toEqual(['UPDATE', 'WARNING']);
    expect(applied.report!.rows[1]!.messages).toMatchObject([
      { code: 'import-supplier-twice', params: { row: 2 } },
    ]);
    expect(await supplierNames()).toEqual(['Atlas TMA', 'Helios Cloud', 'Nordelta Services']);
  });

  it('refuses two rows of one reference, and warns of an owner nobody knows', async () => {
    const twice = 'ref;title;supplier;owner\nA-1;One;X;nobody@armorial.example\nA-1;Two;X;';
    const checked = await check(await upload(twice));
    expect(
      checked.report!.rows.map(({ verdict, messages }) => [verdict, messages.map(({ code }) => code)]),
    ).toEqual([
      ['CREATE', ['import-owner-unknown']],
      ['ERROR', ['import-reference-twice']],
    ]);
  });

  it('fails by name on a file that cannot be read, and refuses a spreadsheet at once', async () => {
    const open = await upload('ref;title;supplier\nA;"never closed;X\n');
    expect(await card(open)).toMatchObject({ state: 'FAILED', failure: 'import-quote-not-closed' });
    const json = await upload('{"marches": [');
    expect(await card(json)).toMatchObject({ state: 'FAILED', failure: 'import-json-broken' });
    await expect(upload('PK\x03\x04rest of a workbook')).rejects.toMatchObject({
      code: 'import-file-is-spreadsheet',
    });
    await expect(within(() => imports.apply(open))).rejects.toMatchObject({
      code: 'import-not-checked',
      status: 409,
    });
  });

  it('verifies the choice: fields, headers, buyers, and the kind of the file', async () => {
    const id = await upload(CONTRACTS);
    await expect(
      check(id, { mapping: { title: 'Intitulé', supplier: 'Fournisseur' } }),
    ).rejects.toMatchObject({
      code: 'import-field-not-mapped',
      params: { field: 'reference' },
    });
    await expect(check(id, { kind: 'decp', buyers: [LYON] })).rejects.toMatchObject({
      code: 'import-kind-of-another-format',
    });
    const open = await upload(decp, 'marches.json');
    await expect(check(open, { buyers: [] })).rejects.toMatchObject({ code: 'import-needs-buyer' });
    await expect(check(open, { buyers: ['somebody'] })).rejects.toMatchObject({
      code: 'import-buyer-unknown',
    });
  });

  it('applies all or nothing: a failure at the last row leaves no trace, and the file can be tried again', async () => {
    const owner = new pg.Client({ connectionString: house.database.urls.rekindle_owner });
    await owner.connect();
    try {
      await owner.query(`create function contracts.break_off() returns trigger language plpgsql as
        $$ begin raise exception 'the disk is full'; end $$`);
      await owner.query(`create trigger break_off before insert on contracts.contract for each row
        when (new.reference = 'ATL-2023-03') execute function contracts.break_off()`);
      const { id, card: failed } = await bring(CONTRACTS);
      expect(failed).toMatchObject({ state: 'FAILED', failure: 'import-broke-off' });
      expect(await everything(armorial)).toEqual(NOTHING);
      expect(await told('contract.registered')).toEqual([]);
      await owner.query('drop trigger break_off on contracts.contract');
      await check(id);
      expect((await apply(id)).state).toBe('APPLIED');
      expect(await register()).toHaveLength(3);
    } finally {
      await owner.end();
    }
  });

  it('judges the rows again under the locks: what was taken meanwhile is not written twice', async () => {
    const id = await upload(CONTRACTS);
    expect(verdicts(await check(id))).toEqual(['CREATE', 'CREATE', 'CREATE']);
    await bring(CONTRACTS);
    const applied = await apply(id);
    expect(applied.state).toBe('APPLIED');
    expect(verdicts(applied)).toEqual(['SAME', 'SAME', 'SAME']);
    expect(await register()).toHaveLength(3);
  });

  it('drops a dry run that a newer mapping has overtaken', async () => {
    const id = await upload(CONTRACTS);
    const { kind, mapping } = await card(id);
    const choice = { kind: kind as Choice['kind'], mapping, buyers: [], acceptIncomplete: false };
    await house.unseen(async () => {
      await within(() => imports.choose(id, choice));
      await within(() => imports.choose(id, { ...choice, mapping: { ...mapping, title: 'Fournisseur' } }));
    });
    await house.settle();
    const checked = await card(id);
    expect(checked.state).toBe('CHECKED');
    expect(checked.report!.rows[0]!.preview['title']).toBe('NORDELTA SERVICES');
    expect(await told('import.checked')).toHaveLength(1);
  });

  it('tells each step, and its end to nobody’s letterbox', async () => {
    const { id } = await bring(CONTRACTS);
    await undo(id);
    expect(await told('import.%')).toEqual([
      'import.uploaded',
      'import.read',
      'import.mapped',
      'import.checked',
      'import.approved',
      'import.applied',
      'import.recalled',
      'import.undone',
    ]);
    expect(
      await house.rows(
        armorial,
        // A last notice date that is near is told for its own sake, however the contract came in.
        `select 1 from platform.notification where tenant_id = :tenant and kind <> 'contract-notice'`,
      ),
    ).toEqual([]);
  });

  it('stays in its tenant: the other one imports the same file and sees its own only', async () => {
    await bring(CONTRACTS);
    await bring(CONTRACTS.replaceAll('NOR-', 'KER-'), {}, kerlann);
    expect((await register(kerlann)).map(({ reference }) => reference)).toEqual([
      'ATL-2023-03',
      'HEL-2024-02',
      'KER-2022-01',
    ]);
    expect((await register()).map(({ reference }) => reference)).toEqual([
      'ATL-2023-03',
      'HEL-2024-02',
      'NOR-2022-01',
    ]);
    const listed = (await within(() => imports.list({ limit: 50 }), kerlann)).parse<{ items: unknown[] }>();
    expect(listed.items).toHaveLength(1);
  });

  describe('taken back', () => {
    it('leaves nothing of what it brought', async () => {
      const { id } = await bring(CONTRACTS);
      expect(await card(id)).toMatchObject({ state: 'APPLIED', undoable: { yes: true, because: [] } });
      expect(await undo(id)).toMatchObject({ state: 'UNDONE' });
      expect(await everything(armorial)).toEqual(NOTHING);
      const found = await house.rows(armorial, `select * from platform.search('nordelta')`);
      expect(found).toEqual([]);
    });

    it('restores what it changed: facts, suppliers of a contract, amendments, and a supplier’s own words', async () => {
      await bring(SUPPLIERS);
      await bring(CONTRACTS);
      const before = await register();
      const stakes = await house.rows(
        armorial,
        'select relationship_id, annual_value from executive_contact.stake where tenant_id = :tenant order by 1',
      );
      const { id, card: applied } = await bring(
        'ref;title;supplier;co-suppliers;end date;annual value\nNOR-2022-01;Another;Helios Cloud;Atlas TMA;2030-01-01;1\nNEW-1;New;Brand New;;;5',
      );
      expect(verdicts(applied)).toEqual(['UPDATE', 'CREATE']);
      expect(await contract('NOR-2022-01')).toMatchObject({
        supplier: { name: 'Helios Cloud' },
        coSuppliers: [{ name: 'Atlas TMA' }],
      });
      await undo(id);
      const unversioned = (rows: object[]) => rows.map((row) => ({ ...row, version: 0 }));
      expect(unversioned(await register())).toEqual(unversioned(before));
      expect(await supplierNames()).toEqual(['Atlas TMA', 'Helios Cloud', 'Nordelta Services']);
      expect(
        await house.rows(
          armorial,
          'select relationship_id, annual_value from executive_contact.stake where tenant_id = :tenant order by 1',
        ),
      ).toEqual(stakes);

      const completed = await bring('Supplier;Trade name\nAtlas TMA;Atlas', { kind: 'csv-suppliers' });
      await undo(completed.id);
      const atlas = await within(() => house.get(Suppliers).findByName('Atlas TMA'));
      expect((await within(() => house.get(Suppliers).detail(atlas!.id))).parse()).toMatchObject({
        tradeName: null,
      });
    });

    it('is refused once somebody has built on it, and the card says on what', async () => {
      const { id } = await bring(CONTRACTS);
      const nor = await contract('NOR-2022-01');
      const hel = await contract('HEL-2024-02');
      await within(() => house.get(Contracts).correct(hel.id, { title: 'Corrected by hand' }, hel.version));
      await within(() =>
        house.get(Seats).addSeat(nor.supplier.relationshipId, {
          side: 'customer',
          roleCode: 'CIO',
          requiredLevel: 'L2_CXO',
        }),
      );
      await within(() =>
        house
          .get(Contracts)
          .register({ reference: 'OWN-1', title: 'By hand', currency: 'EUR', supplierId: nor.supplier.id }),
      );
      const { undoable } = await card(id);
      expect(undoable.yes).toBe(false);
      expect(undoable.because).toEqual([
        { code: 'import-contract-corrected', params: { reference: 'HEL-2024-02' } },
        {
          code: 'import-supplier-in-contract',
          params: { supplier: 'NORDELTA SERVICES', reference: 'OWN-1' },
        },
        { code: 'import-supplier-seats', params: { supplier: 'NORDELTA SERVICES' } },
      ]);
      await expect(within(() => imports.undo(id))).rejects.toMatchObject({
        code: 'import-built-on',
        params: { count: 3 },
        status: 409,
      });
      expect(await register()).toHaveLength(4);
    });

    it('is not hindered by what the product kept in step: a name, an owner, a notice date that a holiday moved', async () => {
      await bring(CONTRACTS);
      const nor = await contract('NOR-2022-01');
      const { id } = await bring(
        'ref;title;supplier;end date\nNOR-2022-01;Another;NORDELTA SERVICES;2030-01-01',
      );
      const version = async () => (await contract('NOR-2022-01')).version;
      const written = await version();
      const { lastNoticeDate } = await contract('NOR-2022-01');
      await within(() =>
        house.get(Calendars).change({
          country: 'FR',
          region: null,
          day: Temporal.PlainDate.from(lastNoticeDate!),
          kind: 'ADDED',
          name: 'Pont',
        }),
      );
      const { supplier } = nor;
      const { version: known } = (await within(() => house.get(Suppliers).detail(supplier.id))).parse<{
        version: number;
      }>();
      await within(() => house.get(Suppliers).correct(supplier.id, { legalName: 'Nordelta Group' }, known));
      await house.settle();
      expect(await version()).toBeGreaterThan(written);
      expect(await card(id)).toMatchObject({ undoable: { yes: true, because: [] } });
      await undo(id);
      expect(await contract('NOR-2022-01')).toMatchObject({
        title: nor.title,
        supplier: { name: 'Nordelta Group' },
      });
    });

    it('stays applied when somebody builds on it between the click and the deed', async () => {
      const { id } = await bring(CONTRACTS);
      await house.unseen(async () => {
        await within(() => imports.undo(id));
        const hel = await contract('HEL-2024-02');
        await within(() => house.get(Contracts).correct(hel.id, { title: 'Just in time' }, hel.version));
      });
      await house.settle();
      expect(await card(id)).toMatchObject({
        state: 'APPLIED',
        failure: 'import-built-on',
        failureParams: { count: 1 },
      });
      expect((await contract('HEL-2024-02')).title).toBe('Just in time');
    });

    it('can be tried again from the same file', async () => {
      const { id } = await bring(CONTRACTS);
      await undo(id);
      expect(verdicts(await check(id))).toEqual(['CREATE', 'CREATE', 'CREATE']);
      await apply(id);
      expect(await register()).toHaveLength(3);
    });
  });

  describe('from the open procurement format', () => {
    it('asks which buyers are ours and credits its source', async () => {
      const id = await upload(decp, 'marches.json');
      expect(await card(id)).toMatchObject({
        state: 'MAPPED',
        kind: 'decp',
        buyers: [
          { id: LYON, name: 'Ville de Lyon', contracts: 5 },
          { id: LOIRET, contracts: 1 },
        ],
        source: {
          name: 'example-publisher.example',
          publishedOn: '2019-02-04',
          licence: 'Licence Ouverte / Open Licence 2.0',
        },
      });
    });

    it('registers the contracts of our buyers, with estimated ends, several suppliers and amendments', async () => {
      const { card: applied } = await bring(decp, { buyers: [LYON] });
      expect(applied.report!.rows.map(({ row, verdict }) => [row, verdict])).toEqual([
        [1, 'CREATE'],
        [2, 'CREATE'],
        [3, 'WARNING'],
        [4, 'CREATE'],
        [5, 'CREATE'],
      ]);
      expect((await register()).map(({ reference }) => reference)).toEqual([
        '2018-APP-03',
        '2018-DESK-01',
        '2018-NET-02',
        '2019-HOTE-04',
      ]);
      expect(await supplierNames()).toHaveLength(3);
      const net = await contract('2018-NET-02');
      expect(net).toMatchObject({
        endOn: '2021-09-09',
        endIsEstimated: true,
        coSuppliers: [{ name: 'Réseaux du Rhône' }],
      });
      expect((await within(() => house.get(Contracts).card(net.id))).parse()).toMatchObject({
        source: { name: 'example-publisher.example', publishedOn: '2019-02-04' },
        amendments: [
          { number: 1, durationMonths: 36, amount: null },
          { number: 2, amount: '90000.00', summary: 'Montant porté à 90 000 €' },
          { number: 3 },
          { number: 4 },
        ],
      });
      // Three contracts of two spellings, one of them known only by its VAT number, are with one supplier.
      const [desk, hosting] = [await contract('2018-DESK-01'), await contract('2019-HOTE-04')];
      expect(hosting.supplier.id).toBe(desk.supplier.id);
      expect(net.supplier.id).toBe(desk.supplier.id);
    });

    it('changes nothing the second time, and adds what a newer publication brings', async () => {
      await bring(decp, { buyers: [LYON] });
      const before = await register();
      const again = await bring(decp, { buyers: [LYON] });
      expect(verdicts(again.card)).toEqual(['SAME', 'SAME', 'WARNING', 'SAME', 'SAME']);
      expect(await register()).toEqual(before);
      expect(await supplierNames()).toHaveLength(3);

      const newer = JSON.parse(decp.toString()) as { marches: { modifications: object[] }[] };
      newer.marches[0]!.modifications.push({
        objetModification: 'Prolongation',
        dateNotificationModification: '2019-03-01',
        dureeMois: 60,
      });
      const third = await bring(JSON.stringify(newer), { buyers: [LYON] });
      expect(verdicts(third.card)).toEqual(['UPDATE', 'SAME', 'WARNING', 'SAME', 'SAME']);
      expect(third.card.report!.rows[0]!.preview['changes']).toEqual([
        { field: 'endOn', from: '2022-05-31', to: '2023-05-31' },
        { field: 'amendments', from: '0', to: '1' },
      ]);
      await undo(third.id);
      expect(await contract('2018-DESK-01')).toMatchObject({ endOn: '2022-05-31', endIsEstimated: true });
    });

    it('never lets an estimate overwrite an end that somebody read in the contract', async () => {
      await bring(decp, { buyers: [LYON] });
      const desk = await contract('2018-DESK-01');
      await within(() =>
        house.get(Contracts).correct(desk.id, { endOn: Temporal.PlainDate.from('2022-09-30') }, desk.version),
      );
      const again = await bring(decp, { buyers: [LYON] });
      expect(verdicts(again.card)).toEqual(['SAME', 'SAME', 'WARNING', 'SAME', 'SAME']);
      expect(await contract('2018-DESK-01')).toMatchObject({ endOn: '2022-09-30', endIsEstimated: false });
    });

    it('keeps apart contracts of one number that two buyers gave, the second time as well', async () => {
      const both = { buyers: [LYON, LOIRET] };
      const { card: applied } = await bring(decp, both);
      expect(applied.report!.rows.at(-1)!.messages.map(({ code }) => code)).toContain(
        'import-reference-shared',
      );
      expect((await register()).map(({ reference }) => reference)).toContain(`2018-DESK-01 · ${LOIRET}`);
      const again = await bring(decp, both);
      expect(verdicts(again.card)).toEqual(['SAME', 'SAME', 'WARNING', 'SAME', 'SAME', 'SAME']);
      expect(await register()).toHaveLength(5);
    });

    it('is taken back whole', async () => {
      const { id } = await bring(decp, { buyers: [LYON, LOIRET] });
      await undo(id);
      expect(await everything(armorial)).toEqual(NOTHING);
    });
  });

  it('shows how far it is while the one transaction of the application is still open', async () => {
    const rows = Array.from({ length: 600 }, (_, at) => `N-${at};Title ${at};Supplier ${at % 40}`);
    const id = await upload(['ref;title;supplier', ...rows].join('\n'));
    await check(id);
    const owner = new pg.Client({ connectionString: house.database.urls.rekindle_owner });
    await owner.connect();
    try {
      // The work waits at two of its rows until it was seen to be there.
      await owner.query(`create function contracts.wait_to_be_seen() returns trigger language plpgsql as
        $$ begin perform pg_advisory_xact_lock(hashtext(new.reference)); return new; end $$`);
      await owner.query(`create trigger wait_to_be_seen before insert on contracts.contract for each row
        when (new.reference in ('N-200', 'N-400')) execute function contracts.wait_to_be_seen()`);
      for (const at of [200, 400]) await owner.query('select pg_advisory_lock(hashtext($1))', [`N-${at}`]);
      await within(() => imports.apply(id));
      const working = house.settle();
      // Half of what it tells is the judging, which is over.
      for (const [at, done] of [
        [200, 400],
        [400, 500],
      ]) {
        await until(async () => (await card(id)).progress?.done === done, `${done} of 600`);
        await owner.query('select pg_advisory_unlock(hashtext($1))', [`N-${at}`]);
      }
      await working;
      await owner.query('drop trigger wait_to_be_seen on contracts.contract');
    } finally {
      await owner.end();
    }
    expect(await card(id)).toMatchObject({ state: 'APPLIED', progress: { done: 600, total: 600 } });
    expect(await register()).toHaveLength(200);
  });
});
