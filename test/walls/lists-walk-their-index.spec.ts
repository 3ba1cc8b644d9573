import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { RequestLimits } from '../../apps/api/edge/request-limits.js';
import { overhear, readEverything, type Statement, walks } from '../support/plans.js';
import { plenty } from '../support/plenty.js';
import { Product } from '../support/product.js';

/** Statements of the ground that are no reading of a tenant. */
const NOT_ASKED =
  /^\s*(begin|commit|rollback|savepoint|set |select .*platform\.enter|select platform\.(set_context|signed_in)|.*platform\.(outbox|clock|due|rate_limit)\b)/is;

let product: Product;
let admin: pg.Client;
let tenant: string;
let statements: Statement[];
let refused: string[];

beforeAll(async () => {
  product = await Product.start({ now: '2026-03-02T09:00:00Z' });
  product.api.get(RequestLimits, { strict: false }).count = () => undefined;
  admin = new pg.Client({ connectionString: product.database.url });
  await admin.connect();
  const founder = (slug: string) => ({ name: 'Founder', email: `founder@${slug}.example` });
  const armorial = await product.found('armorial', 'Armorial', founder('armorial'));
  const kerlann = await product.found('kerlann', 'Kerlann', founder('kerlann'));
  tenant = armorial.tenantId;
  await plenty(admin, kerlann.tenantId);
  const ids = await plenty(admin, tenant);
  // All at once and here, so that no plan depends on what the server's own tidying has got to meanwhile.
  await admin.query('vacuum analyze');
  const browser = await product.browser('founder@armorial.example');
  const heard = await overhear(async (ask) => {
    refused = await readEverything(product, browser, 'armorial', ids, ask);
  });
  const seen = new Set<string>();
  statements = heard.filter(({ text, asked }) => {
    const key = `${asked.replace(/[0-9a-f-]{36}/g, '')} ${text}`;
    if (!asked || NOT_ASKED.test(text) || seen.has(key)) return false;
    seen.add(key);
    return /\b(platform|organisation|suppliers|executive_contact|contracts)\./.test(text);
  });
});
afterAll(async () => {
  await admin?.end();
  await product?.stop();
});

/** Questions that have no index on purpose, each with the reason. */
const WHOLE: [RegExp, string][] = [
  [/[?&]total=true/, 'counts the list to its end, and only when asked'],
  [
    /\/relationships\?(sort=-?(silence|due|freshness|segment|value)|flag=)/,
    'an order or a lack that another module knows: the ids of all relationships, a few hundred in a large house',
  ],
];

const context = () => ({ tenant, roles: 'ORGANISATION_ADMIN,CIO_OFFICE' });

/** Writes belong to a few readings: the call of the day is frozen by its first look. */
const isReading = ({ text }: Statement) =>
  /^\s*(select|with)\b/i.test(text) && !/\b(insert into|update|delete from|for update)\b/i.test(text);

describe('every list and filter is backed by an index', () => {
  it('with five thousand of everything in each of two tenants', async () => {
    expect(statements.length).toBeGreaterThan(30);
    const found: string[] = [];
    for (const statement of statements.filter(isReading))
      found.push(...(await walks(admin, context(), statement)));
    const unexplained = [...new Set(found)].filter((line) => !WHOLE.some(([pattern]) => pattern.test(line)));
    expect({ refused, found: unexplained }).toEqual({ refused: [], found: [] });
  });

  it('every statement that was asked names its tenant', () => {
    expect(
      statements
        .map(({ text }) => text)
        .filter((text) => !/tenant_id"? = |platform\.(search|houses_of)\(/.test(text)),
    ).toEqual([]);
  });

  it('sees a list whose index is gone, and a word that walks through the tenant', async () => {
    const people = statements.find(({ asked }) => asked.endsWith('/people'));
    const dropped = 'drop index organisation.person_by_name';
    expect(await walks(admin, context(), people as Statement)).toEqual([]);
    expect(await walks(admin, context(), people as Statement, dropped)).toEqual([
      expect.stringMatching(/people: (walks through|reads \d+ rows of) organisation.person/),
    ]);
    const planted = {
      text: `select id from suppliers.supplier where tenant_id = $1 and legal_name ilike '%0042%'`,
      values: [tenant],
      asked: 'planted',
    };
    expect(await walks(admin, context(), planted)).toEqual([
      expect.stringMatching(/^planted: (walks through|reads \d+ rows of) suppliers.supplier/),
    ]);
  });
});
