import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { log } from '#platform/logs';
import { type Browser, Product } from '../support/product.js';
import { until } from '../support/waiting.js';

jest.setTimeout(180_000);

let product: Product;
let ines: Browser;
let mona: Browser;
let sofia: Browser;
let karim: Browser;
let nobody: Browser;
let kerlann: Browser;
let tenantId: string;
let monaId: string;
let contractId: string;
let otherContractId: string;
let client: pg.Client;

const CAMPAIGN = {
  title: 'Le poste de travail vu par ses utilisateurs',
  service: 'Support de proximité',
  opensOn: '2026-03-03',
  closesOn: '2026-03-10',
  scales: ['NPS', 'CSAT', 'EFFORT'],
  themes: ['AUTONOMY', 'HUMAN_CONTACT', 'MOBILITY', 'SPEED'],
};
const ANSWERS = '/api/v1/feedback/:token';
const said = (change: object = {}) => ({ nps: 9, csat: 4, effort: 5, themes: ['SPEED'], ...change });
const rows = async (sql: string, values: unknown[] = []) => (await client.query(sql, values)).rows;

async function campaign(change: object = {}, browser = mona): Promise<{ id: string; link: string }> {
  const { status, body } = await browser.post(`/contracts/${contractId}/feedback-campaigns`, {
    ...CAMPAIGN,
    ...change,
  });
  expect([status, body.state]).toEqual([201, 'DRAFT']);
  return { id: body.id, link: `/api/v1/feedback/armorial.${body.linkCode}` };
}

/** Opened today, answered so many times, and closed. */
async function counted(answers: object[], change: object = {}): Promise<string> {
  const { id, link } = await campaign(change);
  expect((await mona.post(`/feedback-campaigns/${id}/opening`)).status).toBe(200);
  for (const answer of answers) expect((await nobody.post(link, said(answer))).status).toBe(204);
  expect((await mona.post(`/feedback-campaigns/${id}/closure`)).status).toBe(200);
  await product.settle();
  return id;
}

beforeAll(async () => {
  product = await Product.start({ now: '2026-03-02T09:00:00Z' });
  const office = { name: 'Inès Kadri', email: 'ines.kadri@armorial.example' };
  ({ tenantId } = await product.found('armorial', 'Armorial Assurances', office));
  ines = (await product.browser(office.email)).in('armorial');
  const theirs = { name: 'Paul Le Goff', email: 'paul.le-goff@kerlann.example' };
  await product.found('kerlann', 'Banque Kerlann', theirs);
  kerlann = (await product.browser(theirs.email)).in('kerlann');
  const { id: supplierId } = (await ines.post('/suppliers', { legalName: 'Nordelta', country: 'FR' })).body;
  const admit = async (name: string, email: string, role: string, at = {}) => {
    const { personId } = await product.admit(tenantId, { name, email, roles: [role as never], ...at });
    return { personId, browser: (await product.browser(email)).in('armorial') };
  };
  const owner = await admit('Mona Diallo', 'mona.diallo@armorial.example', 'CONTRACT_OWNER');
  [mona, monaId] = [owner.browser, owner.personId];
  ({ browser: sofia } = await admit('Sofia Prat', 'sofia.prat@armorial.example', 'BU_LEAD'));
  ({ browser: karim } = await admit('Karim Benali', 'karim@nordelta.example', 'SUPPLIER_ACCOUNT_MANAGER', {
    side: 'supplier',
    supplierId,
  }));
  nobody = Object.assign(await product.browser(office.email), { cookie: '' });
  const contract = (reference: string, ownerPersonId: string) =>
    ines.post('/contracts', {
      reference,
      title: reference,
      supplierId,
      currency: 'EUR',
      ownerPersonId,
      startOn: '2025-01-01',
    });
  contractId = (await contract('NOR-1', monaId)).body.id;
  otherContractId = (await contract('NOR-2', monaId)).body.id;
  client = new pg.Client({ connectionString: product.database.url });
  await client.connect();
});
afterAll(async () => {
  await client?.end();
  await product?.stop();
});

describe('a campaign of feedback (OBJ-02)', () => {
  it('opens on its first day and closes after its last, by itself', async () => {
    const { id, link } = await campaign();
    const state = async () => (await mona.get(`/feedback-campaigns/${id}`)).body.state;
    expect((await nobody.get(link)).status).toBe(404);
    await product.at('2026-03-03T05:00:00Z');
    await product.settle();
    expect(await state()).toBe('OPEN');
    await product.at('2026-03-10T21:30:00Z');
    await product.settle();
    expect(await state()).toBe('OPEN');
    // Half past midnight in Paris: the last day is over.
    await product.at('2026-03-10T23:30:00Z');
    await product.settle();
    expect(await state()).toBe('CLOSED');
    expect((await nobody.get(link)).body).toMatchObject({ state: 'CLOSED' });
    expect([(await nobody.post(link, said())).status]).toEqual([409]);
    await product.at('2026-03-02T09:00:00Z');
  });

  it('asks whoever has the link, who needs no account and is shown the questions alone', async () => {
    const { id, link } = await campaign({ teams: ['Siège', 'Lyon'] });
    await mona.post(`/feedback-campaigns/${id}/opening`);
    const { status, body } = await nobody.get(link);
    expect([status, body]).toEqual([
      200,
      {
        organisation: 'Armorial Assurances',
        title: CAMPAIGN.title,
        service: CAMPAIGN.service,
        state: 'OPEN',
        closesOn: '2026-03-10',
        scales: CAMPAIGN.scales,
        themes: CAMPAIGN.themes,
        teams: ['Siège', 'Lyon'],
        asksComment: true,
      },
    ]);
    expect((await nobody.get('/api/v1/feedback/armorial.nothing')).status).toBe(404);
    expect((await nobody.get(link.replace('armorial', 'kerlann'))).status).toBe(404);
  });

  it('takes an answer to just its questions', async () => {
    const { id, link } = await campaign({ scales: ['NPS'], themes: ['SPEED'], asksComment: false });
    await mona.post(`/feedback-campaigns/${id}/opening`);
    const code = async (body: object) => {
      const reply = await nobody.post(link, body);
      return reply.status === 204 ? 'taken' : reply.body.code;
    };
    expect(await code({})).toBe('feedback-answer-missing');
    expect(await code({ nps: 8, csat: 3 })).toBe('feedback-not-asked');
    expect(await code({ nps: 8, themes: ['MOBILITY'] })).toBe('feedback-not-asked');
    expect(await code({ nps: 8, comment: 'x' })).toBe('feedback-not-asked');
    expect(await code({ nps: 11 })).toBe('validation');
    expect(await code({ nps: 8, name: 'Karim' })).toBe('validation');
    expect(await code({ nps: 8, themes: ['SPEED'] })).toBe('taken');
  });

  it('is run by the owner of the contract, and by nobody else’s owner', async () => {
    const { personId } = await product.admit(tenantId, {
      name: 'Other Owner',
      email: 'other@armorial.example',
      roles: ['CONTRACT_OWNER'],
    });
    const other = (await product.browser('other@armorial.example')).in('armorial');
    expect(personId).toBeTruthy();
    const refused = await other.post(`/contracts/${contractId}/feedback-campaigns`, CAMPAIGN);
    expect(refused.status).toBe(403);
    const { id } = await campaign();
    for (const deed of ['opening', 'closure', 'sharing'])
      expect((await other.post(`/feedback-campaigns/${id}/${deed}`)).status).not.toBe(200);
    expect((await other.delete(`/feedback-campaigns/${id}`)).status).toBe(403);
    expect((await kerlann.get(`/feedback-campaigns/${id}`)).status).toBe(404);
    expect((await karim.get(`/feedback-campaigns/${id}`)).status).toBe(403);
    expect((await sofia.get(`/feedback-campaigns/${id}`)).status).toBe(200);
  });

  it('changes while it is a draft, on the version that was read', async () => {
    const { id } = await campaign();
    const path = `/feedback-campaigns/${id}`;
    expect((await mona.patch(path, { title: 'x' })).status).toBe(428);
    const { body } = await mona.patch(path, { title: 'Autre titre', closesOn: '2026-03-12' }, { ifMatch: 1 });
    expect([body.title, body.closesOn, body.opensOn, body.version]).toEqual([
      'Autre titre',
      '2026-03-12',
      '2026-03-03',
      2,
    ]);
    expect((await mona.patch(path, { title: 'x' }, { ifMatch: 1 })).status).toBe(412);
    expect((await mona.patch(path, { closesOn: '2026-03-01' }, { ifMatch: 2 })).body.code).toBe(
      'campaign-ends-before-it-opens',
    );
    await mona.post(`${path}/opening`);
    expect((await mona.patch(path, { title: 'x' }, { ifMatch: 3 })).body.code).toBe('campaign-not-draft');
    expect((await mona.delete(path)).body.code).toBe('campaign-not-draft');
    const gone = await campaign();
    expect((await mona.delete(`/feedback-campaigns/${gone.id}`)).status).toBe(204);
    expect((await mona.get(`/feedback-campaigns/${gone.id}`)).status).toBe(404);
  });
});

describe('what came of it', () => {
  it('is shown once it has closed, from five answers on, and empties the urn', async () => {
    const answers = Array.from({ length: 14 }, (_, at) => ({
      nps: at < 6 ? 9 : at < 9 ? 7 : 3,
      themes: at < 8 ? ['AUTONOMY'] : ['SPEED'],
      ...(at < 5 ? { comment: `Texte ${at}` } : {}),
    }));
    const id = await counted(answers, { invited: 40 });
    const { body } = await mona.get(`/feedback-campaigns/${id}`);
    expect(body.result).toMatchObject({
      answered: 14,
      invited: 40,
      missing: 0,
      figures: {
        nps: { value: 7, bound: null },
        csat: { value: 4, bound: null },
        effort: { value: 5, bound: null },
        showsComments: true,
      },
    });
    expect(body.result.figures.themes).toEqual([
      { theme: 'AUTONOMY', count: 8, withheld: null },
      { theme: 'HUMAN_CONTACT', count: null, withheld: 'FEW' },
      { theme: 'MOBILITY', count: null, withheld: 'FEW' },
      { theme: 'SPEED', count: 6, withheld: null },
    ]);
    expect([...body.comments].sort()).toEqual([0, 1, 2, 3, 4].map((at) => `Texte ${at}`));
    for (const table of ['answer', 'mark', 'invitation'])
      expect(await rows(`select 1 from contracts.feedback_${table} where campaign_id = $1`, [id])).toEqual(
        [],
      );
    const told = await rows(
      `select name, facts from platform.event where facts ->> 'campaignId' = $1 order by at, id`,
      [id],
    );
    expect(told.map(({ name }) => name)).toEqual([
      'feedback.drafted',
      'feedback.opened',
      'feedback.closed',
      'feedback.counted',
    ]);
  });

  it('says nothing of four answers but how many are missing, and keeps none of them', async () => {
    const id = await counted([{ comment: 'Je suis le seul' }, {}, {}, {}]);
    const { body } = await mona.get(`/feedback-campaigns/${id}`);
    expect(body.result).toEqual({ answered: 4, invited: null, missing: 1, figures: null, sharedOn: null });
    expect(body.comments).toEqual([]);
    expect((await mona.post(`/feedback-campaigns/${id}/sharing`)).body.code).toBe('feedback-too-few');
    expect(await rows(`select 1 from contracts.feedback_verbatim where text like 'Je suis%'`)).toEqual([]);
  });

  it('withholds four texts', async () => {
    const id = await counted(Array.from({ length: 8 }, (_, at) => (at < 4 ? { comment: `t${at}` } : {})));
    const { body } = await mona.get(`/feedback-campaigns/${id}`);
    expect([body.result.figures.showsComments, body.comments]).toEqual([false, []]);
  });

  it('while it runs nobody is told more than how many have answered', async () => {
    const { id, link } = await campaign({ invited: 12 });
    await mona.post(`/feedback-campaigns/${id}/opening`);
    for (let n = 0; n < 7; n += 1) await nobody.post(link, said({ comment: `secret ${n}` }));
    for (const browser of [ines, mona, sofia]) {
      const [card, list] = [
        await browser.get(`/feedback-campaigns/${id}`),
        await browser.get(`/contracts/${contractId}/feedback-campaigns`),
      ];
      expect([card.body.answered, card.body.missing, card.body.result]).toEqual([7, 0, null]);
      expect(card.body.comments).toEqual([]);
      expect(JSON.stringify([card.body, list.body])).not.toContain('secret');
    }
  });

  it('goes to the supplier when the owner shares it: the figures, and not one text', async () => {
    const texts = Array.from({ length: 6 }, (_, at) => ({ comment: `Entre nous ${at}` }));
    const id = await counted(texts, { otherContractIds: [otherContractId] });
    const theirs = async (contract: string) =>
      (await karim.get(`/contracts/${contract}/feedback`)).body.items as { title: string }[];
    expect(await theirs(otherContractId)).toEqual([]);
    const before = (await theirs(contractId)).length;
    const { status, body } = await mona.post(`/feedback-campaigns/${id}/sharing`, {
      contractId: otherContractId,
    });
    expect([status, body.contracts]).toEqual([
      200,
      [
        expect.objectContaining({ reference: 'NOR-1', sharedOn: null }),
        expect.objectContaining({ reference: 'NOR-2', sharedOn: '2026-03-02' }),
      ],
    ]);
    const [shown, ...more] = await theirs(otherContractId);
    expect([shown, more]).toEqual([
      expect.objectContaining({ title: CAMPAIGN.title, answered: 6, figures: expect.anything() }),
      [],
    ]);
    expect(JSON.stringify(shown)).not.toContain('Entre nous');
    expect((await theirs(contractId)).length).toBe(before);
    expect(
      (await mona.post(`/feedback-campaigns/${id}/sharing`, { contractId: otherContractId })).body.code,
    ).toBe('feedback-shared-already');
    expect((await karim.get(`/contracts/${contractId}/feedback-campaigns`)).status).toBe(403);
  });
});

describe('nobody learns who said what', () => {
  it('an answer has no person, no moment, and an id that tells no order', async () => {
    const { id, link } = await campaign();
    await mona.post(`/feedback-campaigns/${id}/opening`);
    for (let n = 0; n < 8; n += 1) await nobody.post(link, said({ nps: n, comment: `nth ${n}` }));
    const [{ columns }] = await rows(`
      select array_agg(column_name::text order by column_name) as columns from information_schema.columns
      where table_schema = 'contracts' and table_name = 'feedback_answer'`);
    expect(columns).toEqual([
      'campaign_id',
      'comment',
      'contract_id',
      'csat',
      'effort',
      'id',
      'nps',
      'team',
      'tenant_id',
      'themes',
    ]);
    const answers = await rows(
      `select id::text, nps, xmin::text as transaction from contracts.feedback_answer where campaign_id = $1 order by ctid`,
      [id],
    );
    expect(answers).toHaveLength(8);
    // One transaction wrote them all: the last answer shook the urn.
    expect(new Set(answers.map(({ transaction }) => transaction)).size).toBe(1);
    expect(answers.every((answer) => answer.id[14] === '4')).toBe(true);
  });

  it('a shaken urn does not keep the order in which answers came', async () => {
    const orders = new Set<string>();
    for (let round = 0; round < 4; round += 1) {
      const { id, link } = await campaign();
      await mona.post(`/feedback-campaigns/${id}/opening`);
      for (let nps = 0; nps < 7; nps += 1) await nobody.post(link, said({ nps }));
      const found = await rows(
        `select nps from contracts.feedback_answer where campaign_id = $1 order by ctid`,
        [id],
      );
      orders.add(found.map(({ nps }) => nps).join());
    }
    // Four times the same order of seven: one chance in a hundred milliards.
    expect(orders.size).toBeGreaterThan(1);
  });

  it('the answer leaves nothing in the audit, the events, the notifications, the search or the kept replies', async () => {
    const { id, link } = await campaign();
    await mona.post(`/feedback-campaigns/${id}/opening`);
    await product.settle();
    const everything = async () => {
      const counts: Record<string, number> = {};
      for (const table of [
        'audit_entry',
        'event',
        'outbox',
        'notification',
        'delivery',
        'search_entry',
        'due',
        'idempotent_reply',
      ])
        counts[table] = Number((await rows(`select count(*) from platform.${table}`))[0].count);
      return counts;
    };
    const before = await everything();
    const [was] = await rows('select * from contracts.feedback_campaign where id = $1', [id]);
    const body = said({ comment: 'trace-me', marker: 'aaaaaaaaaaaaaaaaaaaa' });
    expect((await nobody.post(link, body, { headers: { 'idempotency-key': 'k-12345678' } })).status).toBe(
      204,
    );
    await product.settle();
    expect(await everything()).toEqual(before);
    expect((await rows('select * from contracts.feedback_campaign where id = $1', [id]))[0]).toEqual(was);
    for (const table of ['audit_entry', 'event', 'notification', 'search_entry'])
      expect(await rows(`select 1 from platform.${table} t where t::text like '%trace-me%'`)).toEqual([]);
  });

  it('the log says that somebody answered something, not what, to what, nor from where', async () => {
    const { id, link } = await campaign();
    await mona.post(`/feedback-campaigns/${id}/opening`);
    const written = jest.spyOn(log, 'info');
    const secret = { comment: 'trace-me', marker: 'cccccccccccccccccccc' };
    expect((await nobody.post(link, said(secret))).status).toBe(204);
    // A line is written behind its reply; that of the opening may come as late.
    const lines = () => written.mock.calls.map(([line]) => line as { route?: string });
    const ofAnswers = () => lines().filter(({ route }) => route === ANSWERS);
    await until(() => ofAnswers().length > 0, 'the line of the answer');
    const [all, answers] = [lines(), ofAnswers()];
    written.mockRestore();
    expect(JSON.stringify(all)).not.toMatch(/trace-me|cccc/);
    expect(JSON.stringify(answers)).not.toContain(id);
    expect(answers).toEqual([
      {
        requestId: expect.anything(),
        method: 'POST',
        route: ANSWERS,
        status: 204,
        ms: expect.any(Number),
        tenant: undefined,
        actor: undefined,
      },
    ]);
  });

  it('not even a member of the house with SQL in hand reads the urn: row security gives it to the product alone', async () => {
    const [{ count }] = await rows('select count(*) from contracts.feedback_answer');
    expect(Number(count)).toBeGreaterThan(0);
    for (const side of ['customer', 'supplier']) {
      for (const table of ['feedback_answer', 'feedback_mark', 'feedback_invitation']) {
        await client.query('begin');
        await client.query('set local role rekindle_app');
        await client.query(`select set_config('app.tenant_id', $1, true), set_config('app.side', $2, true)`, [
          tenantId,
          side,
        ]);
        const seen = await rows(`select 1 from contracts.${table}`);
        await client.query('rollback');
        expect([side, table, seen]).toEqual([side, table, []]);
      }
    }
  });

  it('a browser that says its number answers once, and the number is kept as a hash beside no answer', async () => {
    const { id, link } = await campaign();
    await mona.post(`/feedback-campaigns/${id}/opening`);
    const marker = 'b0b0b0b0b0b0b0b0b0b0';
    expect((await nobody.post(link, said({ marker }))).status).toBe(204);
    const again = await nobody.post(link, said({ marker }));
    expect([again.status, again.body.code]).toEqual([409, 'feedback-answered-already']);
    expect((await mona.get(`/feedback-campaigns/${id}`)).body.answered).toBe(1);
    const kept = await rows('select mark from contracts.feedback_mark where campaign_id = $1', [id]);
    expect(kept).toEqual([{ mark: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  });

  it('an invitation works once, is kept without a name, and is torn up', async () => {
    const guests: string[] = [];
    for (const n of [1, 2, 3]) {
      const { personId } = await product.admit(tenantId, {
        name: `Guest ${n}`,
        email: `guest${n}@armorial.example`,
        roles: ['EVALUATOR'],
      });
      guests.push(personId);
    }
    const { id } = await campaign({ access: 'INVITATION' });
    const path = `/feedback-campaigns/${id}`;
    expect((await mona.get(path)).body.linkCode).toBeNull();
    await mona.post(`${path}/opening`);
    expect((await mona.post(`${path}/invitations`, { personIds: guests })).body).toEqual({ invited: 3 });
    expect((await mona.post(`${path}/invitations`, { personIds: guests })).body).toEqual({ invited: 0 });
    // What is wrong is pointed at where it was sent, whoever stands in the list twice.
    const [twice] = guests;
    const stranger = '01900000-0000-7000-8000-000000000000';
    expect(
      (await mona.post(`${path}/invitations`, { personIds: [twice, twice, stranger] })).body,
    ).toMatchObject({ code: 'invitation-without-address', errors: [{ pointer: '/personIds/2' }] });
    await product.settle();
    const kept = await rows(
      'select to_jsonb(i) as row from contracts.feedback_invitation i where campaign_id = $1',
      [id],
    );
    expect(kept.map(({ row }) => Object.keys(row).sort())).toEqual(
      kept.map(() => ['campaign_id', 'contract_id', 'id', 'tenant_id', 'token_hash']),
    );
    const links = product.printed
      .join('\n')
      .match(/\/feedback\/armorial\.[\w-]+/g)!
      .map((link) => `/api/v1${link}`);
    expect(new Set(links).size).toBe(3);
    expect((await nobody.post(links[0]!, said())).status).toBe(204);
    expect((await nobody.get(links[0]!)).status).toBe(404);
    expect((await nobody.post(links[0]!, said())).status).toBe(404);
    expect(
      (await rows('select 1 from contracts.feedback_invitation where campaign_id = $1', [id])).length,
    ).toBe(2);
    const { body } = await mona.get(path);
    expect([body.answered, body.invited]).toEqual([1, 3]);
    // Whoever only has to give an opinion learns nothing else of the house.
    expect(JSON.stringify((await nobody.get(links[1]!)).body)).not.toContain('NOR-1');
    expect((await karim.post(`${path}/invitations`, { personIds: guests })).status).toBe(403);
  });
});
