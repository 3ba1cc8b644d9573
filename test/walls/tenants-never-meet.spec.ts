import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { changed, Matrix, other } from '../support/matrix.js';
import { type House, Story } from '../support/story.js';
import { referring, sweep, unreadable } from '../support/sweep.js';

let story: Story;
let matrix: Matrix;

beforeAll(async () => {
  story = await Story.tell();
  matrix = new Matrix(story);
});
afterAll(() => story?.product.stop());

describe('tenants never meet', () => {
  it('and the story has an object of every kind that an address can name, in both', () => {
    const kinds = new Set(
      matrix.operations.map((operation) => matrix.kindOf(operation)).filter((it) => it !== undefined),
    );
    const houses: House[] = ['armorial', 'kerlann'];
    const missing = [...kinds].flatMap((kind) =>
      houses.filter((house) => story.ids(kind, house).length === 0).map((house) => `${kind} at ${house}`),
    );
    expect(missing).toEqual([]);
    expect(story.sessions).toHaveLength(9 + 3 + 3 + 9 + 3);
  });

  it('at the other’s address nothing exists, by any route, for any role', async () => {
    const before = await matrix.fingerprint();
    const faults = await sweep(
      matrix,
      story.sessions,
      (session, operation) => {
        const house = other(session.house);
        const kind = matrix.kindOf(operation);
        const url = matrix.url(operation, house, kind && story.ids(kind, house)[0]);
        return [
          {
            url: url + matrix.sampler.query(operation),
            body: matrix.sampler.body(operation, session, false),
          },
        ];
      },
      (status) => (status === 404 ? undefined : `${status} in a house that is not theirs`),
    );
    expect(faults).toEqual([]);
    expect(changed(before, await matrix.fingerprint())).toEqual([]);
  }, 900_000);

  it('the other’s objects do not exist at one’s own address', async () => {
    const before = await matrix.fingerprint();
    const faults = await sweep(
      matrix,
      story.sessions,
      (session, operation) => {
        const kind = matrix.kindOf(operation);
        if (!kind || kind === 'cadence-policies') return [];
        return story
          .ids(kind, other(session.house))
          .slice(0, 3)
          .map((id) => ({
            url: matrix.url(operation, session.house, id) + matrix.sampler.query(operation),
            body: matrix.sampler.body(operation, session, false),
          }));
      },
      (status, session, operation, body) => {
        if (!matrix.isAllowed(session, operation))
          return status === 403 ? undefined : `${status} for a role that is not named`;
        return status === 404 ? undefined : `${status} ${JSON.stringify(body)}`;
      },
    );
    expect(faults).toEqual([]);
    expect(changed(before, await matrix.fingerprint())).toEqual([]);
  }, 900_000);

  it('the other’s objects cannot be referred to, in no field of no body', async () => {
    const before = await matrix.fingerprint();
    const allowed = story.sessions.filter(
      ({ role }) => role === 'CIO_OFFICE' || role === 'ORGANISATION_ADMIN' || role === 'SUPPLIER_ADMIN',
    );
    let tried = 0;
    const faults = await sweep(
      matrix,
      allowed,
      (session, operation) => {
        if (!matrix.isAllowed(session, operation)) return [];
        const kind = matrix.kindOf(operation);
        const url = matrix.url(
          operation,
          session.house,
          kind && matrix.sampler.id(kind, session.house, session.company),
        );
        return matrix.sampler.idPlaces(operation).map((place) => {
          tried += 1;
          const foreign = matrix.sampler.id(place.kind, other(session.house));
          const body = referring(matrix.sampler.body(operation, session, false), place, foreign);
          return { url, body };
        });
      },
      (status) => (status >= 400 ? undefined : `${status} with something of the other’s`),
    );
    expect(faults).toEqual([]);
    expect(tried).toBeGreaterThan(10);
    expect(changed(before, await matrix.fingerprint())).toEqual([]);
  }, 900_000);

  it('the other’s objects are not found by any filter', async () => {
    const faults = await sweep(
      matrix,
      story.sessions,
      (session, operation) => {
        if (operation.method !== 'GET' || !matrix.isAllowed(session, operation)) return [];
        const kind = matrix.kindOf(operation);
        const url = matrix.url(
          operation,
          session.house,
          kind && matrix.sampler.id(kind, session.house, session.company),
        );
        return matrix.sampler.idFilters(operation).map((filter) => {
          const join = matrix.sampler.query(operation) || '?';
          return {
            url: `${url}${join}&${filter.name}=${matrix.sampler.id(filter.kind, other(session.house))}`,
          };
        });
      },
      (status, _session, _operation, body) => {
        const items = (body as { items?: unknown[] } | undefined)?.items ?? [];
        if (status === 404 || status === 403) return undefined;
        return status === 200 && items.length === 0 ? undefined : `${status} with ${items.length} items`;
      },
    );
    expect(faults).toEqual([]);
  });

  it('no reading shows a word of the other’s', async () => {
    const faults = await sweep(
      matrix,
      story.sessions,
      (session, operation) => {
        if (operation.method !== 'GET') return [];
        const kind = matrix.kindOf(operation);
        const ids = kind ? story.ids(kind, session.house) : [''];
        return ids.map((id) => ({
          url: matrix.url(operation, session.house, id) + matrix.sampler.query(operation),
        }));
      },
      unreadable(matrix),
    );
    expect(faults).toEqual([]);
    expect(matrix.asked).toBeGreaterThan(1_000);
  }, 900_000);

  it('a membership where there should be none is seen', async () => {
    const client = new pg.Client({ connectionString: story.product.database.url });
    await client.connect();
    const intruder = story.session('kerlann', 'AUDITOR');
    try {
      await client.query(
        `insert into organisation.membership (tenant_id, id, user_id, email, side, roles, person_id)
         select a.tenant_id, gen_random_uuid(), u.user_id, 'planted@example.org', 'customer', '{AUDITOR}', a.person_id
         from organisation.membership a, organisation.membership u
         where a.tenant_id = (select id from platform.tenant where slug = 'armorial') and a.roles = '{AUDITOR}'
           and u.tenant_id = (select id from platform.tenant where slug = 'kerlann') and u.roles = '{AUDITOR}'`,
      );
      const faults = await sweep(
        matrix,
        [intruder],
        (_, operation) => {
          if (operation.method !== 'GET' || matrix.kindOf(operation)) return [];
          return [{ url: matrix.url(operation, 'armorial') + matrix.sampler.query(operation) }];
        },
        (status) => (status === 404 ? undefined : `${status} in a house that is not theirs`),
      );
      expect(faults.filter((fault) => fault.includes('shows cnry-armorial-customer'))).not.toEqual([]);
      expect(faults.filter((fault) => fault.includes('200 in a house that is not theirs'))).not.toEqual([]);
    } finally {
      await client.query(`delete from organisation.membership where email = 'planted@example.org'`);
      await client.end();
    }
  });
});
