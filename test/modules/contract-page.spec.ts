import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { RequestLimits } from '../../apps/api/edge/request-limits.js';
import { fillContract } from '../support/large-contract.js';
import { overhear } from '../support/plans.js';
import { type Browser, Product } from '../support/product.js';

jest.setTimeout(180_000);

const LARGE = { clauses: 500, kpis: 60, months: 120 };
/** What a screen may cost, the entering of each of its requests counted. */
const MOST_STATEMENTS = 8;
/** The ends of a transaction carry no question; what is shared about rates is nobody's screen. */
const NO_QUESTION = /^\s*(begin|commit|rollback)\b|platform\.(rate_limit|outbox|due|clock)\b/i;

let product: Product;
let admin: pg.Client;
let contractId: string;
const readers: Record<string, Browser> = {};

/** The requests that each tab makes when it opens, as its route asks them. */
const TABS: Record<string, string[]> = {
  overview: ['', '/life'],
  outcomes: ['', '/outcomes'],
  clauses: ['', '/clauses'],
  reviews: ['', '/objective-reviews', '/feedback-campaigns'],
};
/** What a supplier's people are shown of the same tab. */
const THEIR_TABS: Record<string, string[]> = {
  overview: ['', '/life'],
  outcomes: ['', '/outcomes'],
  reviews: ['', '/feedback'],
};

beforeAll(async () => {
  product = await Product.start({ now: '2026-03-02T09:00:00Z' });
  product.api.get(RequestLimits, { strict: false }).count = () => undefined;
  const office = { name: 'Inès Kadri', email: 'ines.kadri@armorial.example' };
  const { tenantId } = await product.found('armorial', 'Armorial Assurances', office);
  const ines = (await product.browser(office.email)).in('armorial');
  const { id: supplierId } = (await ines.post('/suppliers', { legalName: 'Nordelta', country: 'FR' })).body;
  const admit = async (name: string, email: string, role: string, at = {}) => {
    const { personId } = await product.admit(tenantId, { name, email, roles: [role as never], ...at });
    return { personId, browser: (await product.browser(email)).in('armorial') };
  };
  const mona = await admit('Mona Diallo', 'mona.diallo@armorial.example', 'CONTRACT_OWNER');
  const karim = await admit('Karim Benali', 'karim@nordelta.example', 'SUPPLIER_ACCOUNT_MANAGER', {
    side: 'supplier',
    supplierId,
  });
  Object.assign(readers, { ines, mona: mona.browser, karim: karim.browser });
  const contract = { reference: 'NOR-1', title: 'Poste de travail', supplierId, currency: 'EUR' };
  const term = {
    startOn: '2016-01-01',
    endOn: '2028-12-31',
    renewalMode: 'TACIT',
    renewalTermMonths: 12,
    noticeMonths: 6,
  };
  contractId = (await ines.post('/contracts', { ...contract, ...term, ownerPersonId: mona.personId })).body
    .id;
  await product.settle();
  admin = new pg.Client({ connectionString: product.database.url });
  await admin.connect();
  await fillContract(admin, tenantId, contractId, LARGE);
  // A life with people in it: their names are asked for as well.
  for (const [deed, body] of [
    ['suspension', { reason: 'Grève des transports' }],
    ['resumption', {}],
  ] as const) {
    const { body: life } = await mona.browser.get(`/contracts/${contractId}/life`);
    const { status } = await mona.browser.post(`/contracts/${contractId}/${deed}`, body, {
      ifMatch: life.version,
    });
    if (status !== 200) throw new Error(`${deed}: ${status}`);
  }
  await product.settle();
});
afterAll(async () => {
  await admin?.end();
  await product?.stop();
});

/** The statements that opening a tab asks, in order, each with the request that asked it. */
async function cost(reader: Browser, requests: readonly string[]): Promise<string[]> {
  const heard = await overhear(async (ask) => {
    for (const request of requests) {
      ask(request || 'the contract');
      const { status, body } = await reader.get(`/contracts/${contractId}${request}`);
      if (status !== 200) throw new Error(`${request}: ${status} ${JSON.stringify(body)}`);
    }
  });
  return heard
    .filter(({ text, asked }) => asked && !NO_QUESTION.test(text) && /platform\.enter|tenant_id/i.test(text))
    .map(({ text, asked }) => `${asked}: ${text.trim().replace(/\s+/g, ' ').slice(0, 120)}`);
}

/** All of them when they are more than a screen may cost, so that whoever reads the failure sees which. */
const tooMany = (asked: string[]) => (asked.length > MOST_STATEMENTS ? asked : []);

describe('a contract of 500 clauses, 60 KPIs and ten years of monthly measures', () => {
  it('is that large', async () => {
    const count = async (table: string) =>
      Number((await admin.query(`select count(*) from contracts.${table}`)).rows[0].count);
    expect([await count('clause'), await count('kpi'), await count('measure')]).toEqual([500, 60, 7200]);
  });

  it.each(Object.entries(TABS))('opens its tab %s with at most eight statements', async (_, requests) => {
    for (const reader of ['ines', 'mona']) {
      await cost(readers[reader]!, requests);
      const asked = await cost(readers[reader]!, requests);
      // Every request enters and asks: fewer would mean that nothing was heard.
      expect(asked.length).toBeGreaterThanOrEqual(requests.length * 2);
      expect(tooMany(asked)).toEqual([]);
    }
  });

  it.each(Object.entries(THEIR_TABS))(
    'and its tab %s on the supplier’s side as well',
    async (_, requests) => {
      await cost(readers['karim']!, requests);
      const asked = await cost(readers['karim']!, requests);
      expect(asked.length).toBeGreaterThanOrEqual(requests.length * 2);
      expect(tooMany(asked)).toEqual([]);
    },
  );

  it('and says all of it: every KPI and every clause is there', async () => {
    const outcomes = (await readers['mona']!.get(`/contracts/${contractId}/outcomes`)).body;
    const kpis = outcomes.objectives.flatMap((one: { kpis: unknown[] }) => one.kpis);
    expect([outcomes.objectives.length, kpis.length]).toEqual([10, 60]);
    const { body } = await readers['mona']!.get(`/contracts/${contractId}/clauses`);
    expect(JSON.stringify(body).match(/"Article \d+"/g)).toHaveLength(500);
  });
});
