import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeApi } from '../../apps/api/edge/openapi.js';
import { type Browser, Product } from '../support/product.js';
import { operationsOf } from '../support/router.js';

const ID = '0199c0de-0000-7000-8000-000000000000';

/** What SQL would stumble over, for whatever a list is ordered by. */
const KEYS = ['not a key', '2026-99-99', '2026-99-99 08:00:00+00', '99999999999999', '', 'a\u0000b', null];

const written = (keys: unknown) => Buffer.from(JSON.stringify(keys)).toString('base64url');

/** Cursors of every length that a list may have, right but for one key; and what is no cursor at all. */
const FOREIGN = [
  'x',
  written('x'),
  written([]),
  ...KEYS.flatMap((key) => [[key], [key, ID], [key, 'A', ID]]).map(written),
  ...[
    [ID, 'x'],
    ['A', 'x'],
    ['2026-06-09', 'x'],
    [null, 'A', 'x'],
  ].map(written),
];

describe('a list refuses the cursor of another', () => {
  let product: Product;
  let ines: Browser;
  const lists: string[] = [];

  beforeAll(async () => {
    product = await Product.start({ now: '2026-06-09T08:00:00Z' });
    const { tenantId } = await product.found('armorial', 'Armorial Assurances', {
      name: 'Inès Kadri',
      email: 'ines@armorial.example',
    });
    const office = {
      name: 'Marc Le Goff',
      email: 'marc@armorial.example',
      roles: ['CIO_OFFICE' as const, 'ORGANISATION_ADMIN' as const],
    };
    await product.admit(tenantId, office);
    ines = await product.browser('marc@armorial.example');
    const operations = operationsOf(describeApi(product.api));
    for (const { method, path, parameters } of operations) {
      const cursor = parameters.some(({ name, in: where }) => name === 'cursor' && where === 'query');
      if (method === 'GET' && cursor) lists.push(path.replace('{org}', 'armorial').replace(/\{[^}]+\}/g, ID));
    }
  });
  afterAll(() => product?.stop());

  it('instead of stumbling over it', async () => {
    expect(lists.length).toBeGreaterThan(10);
    const stumbled: string[] = [];
    for (const list of lists) {
      const sorts = list.endsWith('/relationships')
        ? ['', '&sort=segment', '&sort=-value', '&sort=due']
        : [''];
      for (const [at, cursor] of FOREIGN.entries()) {
        for (const sort of sorts) {
          const { status } = await ines.raw('GET', `${list}?cursor=${cursor}${sort}`);
          if (status >= 500) stumbled.push(`${list}${sort} ${JSON.stringify(FOREIGN[at])}: ${status}`);
        }
      }
      const { status, body } = await ines.raw('GET', `${list}?cursor=x`);
      if (status !== 400 || body.code !== 'cursor-malformed')
        stumbled.push(`${list}: takes what is no cursor`);
    }
    expect(stumbled).toEqual([]);
  });
});
