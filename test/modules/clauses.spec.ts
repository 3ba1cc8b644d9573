import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { Clauses } from '#contracts';
import { newId } from '#platform/kernel';
import { Store, Tenancy } from '#platform/tenancy';
import { overhear } from '../support/plans.js';
import { type Browser, Product } from '../support/product.js';

jest.setTimeout(180_000);

const day = (text: string) => Temporal.PlainDate.from(text);
const PASTED = `Article 1 – Objet
Le Prestataire exploite le parc applicatif du Client.
1.2 Niveaux de service
Le Prestataire corrige l’anomalie dans les meilleurs délais. Le PAQ est joint.
1.10 Suivi
Le Client reçoit un rapport chaque mois.
Article 2 – Prix
Le prix est de 1 200 000 € par an.
Annexe 1 – Périmètre
Liste des applications.`;

describe('clauses (OUT-14, "the contract as of …")', () => {
  let product: Product;
  let armorial: string;
  const who: Record<string, Browser> = {};
  let contractId: string;
  let foreignId: string;
  let nordelta: { id: string; relationshipId: string };

  beforeAll(async () => {
    product = await Product.start({ now: '2026-06-09T08:00:00Z' });
    const house = async (slug: string) => {
      const { tenantId } = await product.found(slug, slug, { name: 'Inès', email: `ines@${slug}.example` });
      who[slug] = (await product.browser(`ines@${slug}.example`)).in(slug);
      return tenantId;
    };
    armorial = await house('armorial');
    await house('kerlann');
    const supplier = async (name: string) =>
      (await who['armorial']!.post('/suppliers', { legalName: name, country: 'FR' })).body;
    nordelta = await supplier('Nordelta');
    const helios = await supplier('Helios');
    const admit = async (key: string, roles: never[], more: object = {}) => {
      const email = `${key}@people.example`;
      const { personId } = await product.admit(armorial, { name: key, email, roles, ...more });
      who[key] = (await product.browser(email)).in('armorial');
      return personId;
    };
    await admit('legal', ['LEGAL'] as never[]);
    await admit('secretary', ['SECRETARY'] as never[]);
    const owner = await admit('owner', ['CONTRACT_OWNER'] as never[]);
    await admit('stranger', ['CONTRACT_OWNER'] as never[]);
    await admit('nordelta', ['SUPPLIER_ACCOUNT_MANAGER'] as never[], {
      side: 'supplier',
      supplierId: nordelta.id,
    });
    await admit('helios', ['SUPPLIER_ACCOUNT_MANAGER'] as never[], {
      side: 'supplier',
      supplierId: helios.id,
    });
    const contract = async (reference: string, supplierId: string) =>
      (
        await who['armorial']!.post('/contracts', {
          reference,
          title: reference,
          supplierId,
          currency: 'EUR',
          startOn: '2022-01-01',
          endOn: '2027-12-31',
          ownerPersonId: owner,
        })
      ).body.id;
    contractId = await contract('NOR-2022-01', nordelta.id);
    foreignId = await contract('HEL-2022-01', helios.id);
  });
  afterAll(() => product.stop());

  const read = async (by: string, asOf = '2026-06-09', id = contractId) =>
    (await who[by]!.get(`/contracts/${id}/clauses?asOf=${asOf}`)).body;
  const within = <T>(work: () => Promise<T>) =>
    product.api.get(Tenancy, { strict: false }).asSystem(armorial, 'spec', work);
  const clauses = () => product.api.get(Clauses, { strict: false });
  const told = async (name: string) =>
    product.rows<{ facts: Record<string, unknown>; audience: string; supplier_id: string }>(
      armorial,
      'select facts, audience, supplier_id from platform.event where tenant_id = :tenant and name = :name order by at, id',
      { name },
    );

  it('are found in a pasted text, shown before anything is written, and taken in one', async () => {
    const owner = who['owner']!;
    const { body: found } = await owner.post(`/contracts/${contractId}/clauses/reading`, { text: PASTED });
    expect(found.items.map(({ number, trouble }: any) => [number, trouble])).toEqual([
      ['1', null],
      ['1.2', null],
      ['1.10', null],
      ['2', null],
      ['Annexe 1', null],
    ]);
    expect((await read('owner')).items).toEqual([]);
    const taken = await owner.post(`/contracts/${contractId}/clauses/paste`, {
      text: PASTED,
      kinds: { '1.10': 'GOVERNANCE' },
      leaveOut: ['Annexe 1'],
    });
    expect(taken).toMatchObject({ status: 200, body: { added: 4, leftOut: 1 } });
    const { items } = await read('owner');
    expect(items.map(({ number, kind }: any) => [number, kind])).toEqual([
      ['1', 'SCOPE'],
      ['1.2', 'SLA'],
      ['1.10', 'GOVERNANCE'],
      ['2', 'PRICE'],
    ]);
    expect(items[0]).toMatchObject({
      effectiveFrom: '2022-01-01',
      effectiveTo: null,
      introducedBy: null,
      wordings: 1,
    });
    expect(await told('clauses.pasted')).toEqual([
      { facts: { contractId, count: 4, from: '2022-01-01' }, audience: 'shared', supplier_id: nordelta.id },
    ]);
    const again = await owner.post(`/contracts/${contractId}/clauses/reading`, { text: PASTED });
    expect(again.body.items.map(({ trouble }: any) => trouble)).toEqual([
      'taken',
      'taken',
      'taken',
      'taken',
      null,
    ]);
    expect(
      (await owner.post(`/contracts/${contractId}/clauses/paste`, { text: PASTED, kinds: { '1': 'LUNCH' } }))
        .status,
    ).toBe(400);
  });

  it('are read for plainness for the customer’s people, and never for the supplier’s', async () => {
    const mine = (await read('legal')).items.find(({ number }: any) => number === '1.2');
    expect(mine.findings.map(({ rule, params }: any) => [rule, params.words])).toEqual([
      ['vague', 'dans les meilleurs délais'],
      ['acronym', 'PAQ'],
    ]);
    expect(mine.text.slice(mine.findings[0].start, mine.findings[0].end)).toBe('dans les meilleurs délais');
    const theirs = await read('nordelta');
    expect(theirs.items).toHaveLength(4);
    expect(theirs.items.every(({ findings }: any) => findings.length === 0)).toBe(true);
  });

  it('are left alone where the glossary has agreed on a word; advice follows the glossary', async () => {
    const made = await who['legal']!.post('/glossary', {
      term: 'PAQ',
      language: 'fr',
      definition: 'Plan d’assurance qualité',
      acceptedJargon: false,
    });
    expect(made.status).toBe(201);
    await product.settle();
    const rules = async () =>
      (await read('legal')).items
        .find(({ number }: any) => number === '1.2')
        .findings.map(({ rule }: any) => rule);
    expect(await rules()).toEqual(['vague']);
    expect(
      (
        await who['legal']!.post('/glossary', {
          term: 'paq',
          language: 'fr',
          definition: 'x',
          acceptedJargon: false,
        })
      ).body,
    ).toMatchObject({ code: 'term-taken' });
    expect(
      (await who['legal']!.patch(`/glossary/${made.body.id}`, { definition: '' }, { ifMatch: 1 })).body,
    ).toMatchObject({ code: 'term-says-nothing' });
    expect((await who['legal']!.delete(`/glossary/${made.body.id}`)).status).toBe(204);
    await product.settle();
    expect(await rules()).toEqual(['vague', 'acronym']);
    expect((await who['nordelta']!.get('/glossary')).status).toBe(403);
    expect((await who['kerlann']!.get('/glossary')).body.items).toEqual([]);
  });

  it('change on the day an amendment says, and every earlier day reads as it did', async () => {
    const before = await read('owner', '2024-06-30');
    const price = before.items.find(({ number }: any) => number === '2');
    const amendment = { id: newId(), number: 1 };
    const next = await within(() =>
      clauses().replace(
        price.id,
        { text: 'Le prix est de 1 350 000 € par an.' },
        day('2024-07-01'),
        amendment,
      ),
    );
    await within(() =>
      clauses().introduce(
        contractId,
        { number: '3', title: 'Innovation', text: 'Deux idées par semestre.', kind: 'INNOVATION' },
        day('2024-07-01'),
        amendment,
      ),
    );
    const follow = before.items.find(({ number }: any) => number === '1.10');
    await within(() => clauses().end(follow.id, day('2025-01-01'), { id: newId(), number: 2 }));

    const said = async (asOf: string) =>
      (await read('owner', asOf)).items.map(({ number, text }: any) => `${number} ${text}`);
    expect(await said('2024-06-30')).toEqual(
      before.items.map(({ number, text }: any) => `${number} ${text}`),
    );
    expect((await said('2024-07-01')).filter((line: string) => /^[23] /.test(line))).toEqual([
      '2 Le prix est de 1 350 000 € par an.',
      '3 Deux idées par semestre.',
    ]);
    expect((await read('owner', '2025-01-01')).items.map(({ number }: any) => number)).toEqual([
      '1',
      '1.2',
      '2',
      '3',
    ]);
    expect((await read('owner', '2021-12-31')).items).toEqual([]);
    expect((await read('owner')).changedOn).toEqual(['2022-01-01', '2024-07-01', '2025-01-01']);

    const { body: history } = await who['nordelta']!.get(`/clauses/${next}/history`);
    expect(
      history.items.map(({ effectiveFrom, effectiveTo, introducedBy, endedBy, replacedById }: any) => ({
        effectiveFrom,
        effectiveTo,
        by: introducedBy?.number ?? null,
        endedBy: endedBy?.number ?? null,
        replacedById,
      })),
    ).toEqual([
      { effectiveFrom: '2022-01-01', effectiveTo: '2024-07-01', by: null, endedBy: 1, replacedById: next },
      { effectiveFrom: '2024-07-01', effectiveTo: null, by: 1, endedBy: null, replacedById: null },
    ]);
    expect((await told('clause.replaced')).map(({ facts }) => facts)).toMatchObject([
      { clauseId: next, number: '2', from: '2024-07-01', amendmentId: amendment.id },
    ]);
    expect(await told('clause.ended')).toHaveLength(1);
  });

  it('are never rewritten, not even by hand in the database', async () => {
    const [row] = (await read('owner')).items;
    const write = (set: string) =>
      product.rows(armorial, `update contracts.clause set ${set} where tenant_id = :tenant and id = :id`, {
        id: row.id,
      });
    await expect(write(`body = 'other'`)).rejects.toThrow('never rewritten');
    await expect(write(`effective_from = '2020-01-01'`)).rejects.toThrow('never rewritten');
    const ended = (await read('owner', '2024-12-31')).items.find(({ number }: any) => number === '1.10');
    await expect(
      product.rows(
        armorial,
        `update contracts.clause set effective_to = '2026-01-01' where tenant_id = :tenant and id = :id`,
        { id: ended.id },
      ),
    ).rejects.toThrow('stays closed');
    await expect(
      product.rows(
        armorial,
        `insert into contracts.clause (tenant_id, id, contract_id, lineage_id, number, sort_key, level, title, body, kind, language, effective_from)
        select tenant_id, gen_random_uuid(), contract_id, lineage_id, 'x', 'x', 1, '', 'x', 'OTHER', 'fr', '2026-01-01'
        from contracts.clause where tenant_id = :tenant and id = :id`,
        { id: row.id },
      ),
    ).rejects.toThrow('clause_in_one_wording');
  });

  it('that were mistyped are put right from their first day, by who may, on the version they read', async () => {
    const wrong = (await read('owner')).items.find(({ number }: any) => number === '1');
    const right = { title: 'Objet du contrat' };
    const at = `/clauses/${wrong.id}/correction`;
    expect((await who['owner']!.post(at, right)).status).toBe(428);
    expect((await who['owner']!.post(at, right, { ifMatch: wrong.version + 1 })).status).toBe(412);
    expect((await who['stranger']!.post(at, right, { ifMatch: wrong.version })).status).toBe(403);
    expect((await who['secretary']!.post(at, right, { ifMatch: wrong.version })).status).toBe(403);
    expect((await who['nordelta']!.post(at, right, { ifMatch: wrong.version })).status).toBe(403);
    expect((await who['kerlann']!.post(at, right, { ifMatch: wrong.version })).status).toBe(404);
    const reply = await who['owner']!.post(at, right, { ifMatch: wrong.version });
    expect(reply).toMatchObject({
      status: 201,
      body: { title: 'Objet du contrat', effectiveFrom: '2022-01-01', number: '1' },
    });
    expect((await read('owner', '2022-01-01')).items[0]).toMatchObject({ id: reply.body.id, wordings: 2 });
    expect((await who['owner']!.post(at, right, { ifMatch: 2 })).body).toMatchObject({
      code: 'clause-closed',
    });
    const added = await who['legal']!.post(`/contracts/${contractId}/clauses`, {
      number: '1',
      title: 'Encore',
      text: '',
      kind: 'OTHER',
    });
    expect(added).toMatchObject({ status: 409, body: { code: 'clause-number-taken' } });
    const extra = await who['legal']!.post(`/contracts/${contractId}/clauses`, {
      number: 'Article 9',
      title: 'De trop',
      text: '',
      kind: 'OTHER',
    });
    expect(extra).toMatchObject({ status: 201, body: { number: '9' } });
    expect(
      (await who['legal']!.post(`/clauses/${extra.body.id}/withdrawal`, undefined, { ifMatch: 1 })).status,
    ).toBe(204);
    expect((await read('owner')).items.map(({ number }: any) => number)).not.toContain('9');
  });

  it('of another supplier or another house are not there', async () => {
    const [clause] = (await read('owner')).items;
    for (const path of [
      `/clauses/${clause.id}`,
      `/clauses/${clause.id}/history`,
      `/contracts/${contractId}/clauses`,
    ]) {
      expect((await who['nordelta']!.get(path)).status).toBe(200);
    }
    for (const other of ['helios', 'kerlann']) {
      for (const path of [`/clauses/${clause.id}`, `/clauses/${clause.id}/history`])
        expect((await who[other]!.get(path)).status).toBe(404);
      expect((await who[other]!.get(`/contracts/${contractId}/clauses`)).status).toBe(404);
    }
    expect((await who['nordelta']!.get(`/contracts/${foreignId}/clauses`)).status).toBe(404);
  });

  it('are five hundred in one statement, and are taken without a question for each', async () => {
    const text = Array.from({ length: 50 }, (_, a) =>
      [
        `Article ${a + 1} – Titre ${a + 1}`,
        'Le Prestataire répond sous deux jours.',
        ...Array.from(
          { length: 9 },
          (_, b) =>
            `${a + 1}.${b + 1} Sous-titre\n${'Le Prestataire remet au Client un rapport chaque mois. '.repeat(12)}`,
        ),
      ].join('\n'),
    ).join('\n');
    const written = await overhear(async (ask) => {
      ask('paste');
      const taken = await who['legal']!.post(`/contracts/${foreignId}/clauses/paste`, { text });
      expect(taken.body).toEqual({ added: 500, leftOut: 0 });
    });
    const own = written
      .filter(({ asked }) => asked === 'paste')
      .map(({ text: sql }) => sql.trim().slice(0, 120));
    // Each is written; whatever else there is to ask or to tell is asked and told of all of them together.
    const others = own.filter((sql) => !sql.startsWith('INSERT INTO "contracts"."clause"'));
    expect(own.length - others.length).toBe(500);
    expect(others.length > 25 ? others : []).toEqual([]);
    const asked = jest.spyOn(product.api.get(Store, { strict: false }), 'rows');
    const { items } = await read('legal', '2026-06-09', foreignId);
    expect(asked).toHaveBeenCalledTimes(1);
    asked.mockRestore();
    expect(items).toHaveLength(500);
    expect(items.map(({ number }: any) => number).slice(0, 12)).toEqual([
      '1',
      ...Array.from({ length: 9 }, (_, b) => `1.${b + 1}`),
      '2',
      '2.1',
    ]);
  });
});
