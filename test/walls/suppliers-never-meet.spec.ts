import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { changed, Matrix } from '../support/matrix.js';
import type { Operation } from '../support/router.js';
import { COMPANIES, type Session, Story } from '../support/story.js';
import { referring, sweep, unreadable } from '../support/sweep.js';

let story: Story;
let matrix: Matrix;
let suppliers: Session[];

beforeAll(async () => {
  story = await Story.tell();
  matrix = new Matrix(story);
  suppliers = story.sessions.filter(({ company }) => company !== undefined);
});
afterAll(() => story?.product.stop());

/** Ids of a kind in the session's house that its supplier may not see. */
function hidden({ house, company }: Session, kind: string): string[] {
  return story.things
    .filter((thing) => thing.house === house && thing.kind === kind && thing.seenBy !== company)
    .map(({ id }) => id);
}

describe('every role does what it may, and nothing else', () => {
  it('whom a route does not name, it refuses, whatever the object', async () => {
    const before = await matrix.fingerprint();
    let refused = 0;
    const faults = await sweep(
      matrix,
      story.sessions,
      (session, operation) => {
        if (matrix.isAllowed(session, operation)) return [];
        refused += 1;
        const kind = matrix.kindOf(operation);
        const url = matrix.url(operation, session.house, kind && story.ids(kind, session.house)[0]);
        return [
          { url: url + matrix.sampler.query(operation), body: matrix.sampler.body(operation, session, true) },
        ];
      },
      (status) => (status === 403 ? undefined : `${status} for a role that is not named`),
    );
    expect(faults).toEqual([]);
    expect(refused).toBeGreaterThan(300);
    expect(changed(before, await matrix.fingerprint())).toEqual([]);
  }, 900_000);

  it('and this is seen when a route lets pass whom it does not name', async () => {
    const auditor = story.session('armorial', 'AUDITOR');
    const claimed = new Matrix(story);
    for (const operation of claimed.operations) {
      if (operation.route.endsWith('/audit-entries')) operation.allow = { CIO_OFFICE: 'any' };
    }
    const faults = await sweep(
      claimed,
      [auditor],
      (session, operation) =>
        claimed.isAllowed(session, operation) || !operation.route.endsWith('/audit-entries')
          ? []
          : [{ url: claimed.url(operation, session.house) }],
      (status) => (status === 403 ? undefined : `${status} for a role that is not named`),
    );
    expect(faults).toEqual([expect.stringContaining('/audit-entries: 200 for a role that is not named')]);
  });
});

describe('suppliers never meet', () => {
  it('what belongs to the customer or to another supplier does not exist, by any route', async () => {
    const before = await matrix.fingerprint();
    const faults = await sweep(
      matrix,
      suppliers,
      (session, operation) => {
        const kind = matrix.kindOf(operation);
        if (!kind || kind === 'cadence-policies' || !matrix.isAllowed(session, operation)) return [];
        return hidden(session, kind).map((id) => ({
          url: matrix.url(operation, session.house, id) + matrix.sampler.query(operation),
          body: matrix.sampler.body(operation, session, false),
        }));
      },
      (status, _session, _operation, body) =>
        status === 404 ? undefined : `${status} ${JSON.stringify(body)}`,
    );
    expect(faults).toEqual([]);
    expect(changed(before, await matrix.fingerprint())).toEqual([]);
  }, 900_000);

  it('nor can it be referred to, in no field of no body', async () => {
    const before = await matrix.fingerprint();
    let tried = 0;
    const faults = await sweep(
      matrix,
      suppliers,
      (session, operation) => {
        if (!matrix.isAllowed(session, operation)) return [];
        const kind = matrix.kindOf(operation);
        const url = matrix.url(
          operation,
          session.house,
          kind && matrix.sampler.id(kind, session.house, session.company),
        );
        return matrix.sampler.idPlaces(operation).flatMap((place) =>
          hidden(session, place.kind)
            .slice(0, 3)
            .map((id) => {
              tried += 1;
              return { url, body: referring(matrix.sampler.body(operation, session, false), place, id) };
            }),
        );
      },
      (status) => (status >= 400 ? undefined : `${status} with something of somebody else’s`),
    );
    expect(faults).toEqual([]);
    expect(tried).toBeGreaterThan(5);
    expect(changed(before, await matrix.fingerprint())).toEqual([]);
  });

  it('nor does a filter by it find more than they see without', async () => {
    const seen = new Map<string, Set<string>>();
    const idsIn = (body: unknown) =>
      ((body as { items?: { id: string }[] } | undefined)?.items ?? []).map(({ id }) => id);
    const listed = (session: Session, operation: Operation) => {
      const kind = matrix.kindOf(operation);
      return matrix.url(
        operation,
        session.house,
        kind && matrix.sampler.id(kind, session.house, session.company),
      );
    };
    const filtered = (session: Session, operation: Operation) =>
      operation.method === 'GET' && matrix.isAllowed(session, operation)
        ? matrix.sampler.idFilters(operation)
        : [];
    const faults = [
      ...(await sweep(
        matrix,
        suppliers,
        (session, operation) =>
          filtered(session, operation).length === 0
            ? []
            : [{ url: listed(session, operation) + matrix.sampler.query(operation) }],
        (_status, session, { route }, body) => {
          seen.set(`${session.name} ${route}`, new Set(idsIn(body)));
          return undefined;
        },
      )),
      ...(await sweep(
        matrix,
        suppliers,
        (session, operation) =>
          filtered(session, operation).flatMap(({ name, kind }) =>
            hidden(session, kind).map((id) => ({
              url: `${listed(session, operation)}${matrix.sampler.query(operation) || '?'}&${name}=${id}`,
            })),
          ),
        (status, session, { route }, body) => {
          if (status === 404 || status === 403) return undefined;
          const more = idsIn(body).filter((id) => !seen.get(`${session.name} ${route}`)?.has(id));
          return status === 200 && more.length === 0 ? undefined : `${status} with ${more.length} more`;
        },
      )),
    ];
    expect(faults).toEqual([]);
  });

  it('no reading shows a word that is not theirs', async () => {
    const faults = await sweep(
      matrix,
      suppliers,
      (session, operation) => {
        if (operation.method !== 'GET') return [];
        const kind = matrix.kindOf(operation);
        const ids = kind ? story.ids(kind, session.house, session.company) : [''];
        return ids.map((id) => ({
          url: matrix.url(operation, session.house, id) + matrix.sampler.query(operation),
        }));
      },
      unreadable(matrix),
    );
    expect(faults).toEqual([]);
  });

  it('but they do read what is shared with them', async () => {
    for (const house of ['armorial', 'kerlann'] as const) {
      for (const company of COMPANIES[house]) {
        const { browser } = story.session(house, 'SUPPLIER_EXECUTIVE', company);
        const [relationship] = story.ids('relationships', house, company);
        const { status, body } = await browser.get(`/relationships/${relationship}`);
        expect([status, JSON.stringify(body).includes(`cnry-${house}-${company}`)]).toEqual([200, true]);
        expect((await browser.get('/touchpoints')).body.items).not.toEqual([]);
      }
    }
  });

  it('a policy that forgets the supplier is seen', async () => {
    const client = new pg.Client({ connectionString: story.product.database.url });
    await client.connect();
    const read = () =>
      sweep(
        matrix,
        [story.session('armorial', 'SUPPLIER_ADMIN', 'nordelta')],
        (session, operation) =>
          operation.method === 'GET' && operation.path.endsWith('/suppliers')
            ? [{ url: matrix.url(operation, session.house) + matrix.sampler.query(operation) }]
            : [],
        unreadable(matrix),
      );
    try {
      expect(await read()).toEqual([]);
      await client.query(`create policy planted on suppliers.supplier for select to rekindle_app
                          using (tenant_id = platform.current_tenant())`);
      expect(await read()).toEqual([expect.stringContaining('shows cnry-armorial-helios')]);
    } finally {
      await client.query('drop policy if exists planted on suppliers.supplier');
      await client.end();
    }
  });
});

/** What the product itself concludes from an act of either side; nobody writes it. */
const CONCLUDED = new Set([
  // Whoever departs leaves their seat; the reason is kept for the customer.
  'suppliers.tenure_reason',
  'executive_contact.lapse_episode',
  'executive_contact.told_step',
  'executive_contact.call_suggestion',
  // An open opportunity is a reason to call.
  'executive_contact.signal',
]);

/** Deeds that only an object in a particular state takes; the specs of their modules bring it there. */
const NEED_A_STATE: Record<string, string> = {
  'post /clauses/{}/withdrawal':
    'a clause that nobody has corrected just before: its new wording has another id',
  'post /obligation-instances/{}/return': 'something handed over that nobody has accepted yet',
  'post /obligation-instances/{}/waiver-request': 'something that has not been handed over',
  'post /contracts/{}/credit-rules': 'a KPI that may cost something',
  'post /credits/{}/contest': 'a penalty that nobody has accepted yet',
  'post /credits/{}/answer': 'a penalty that is contested',
  'post /measures/{}/dispute': 'a figure that the other side has not accepted yet',
  'post /contracts/{}/measure-file-trial': 'a file of measures',
  'post /contracts/{}/measure-file': 'a file of measures',
  'post /contracts/{}/renewal': 'a last day beyond the term',
  'post /kpis/{}/target-changes': 'a day after the last target, which the supplier has agreed to just before',
  'post /kpis/{}/proposal': 'a definition that passes the formula, which the matrix has rewritten before',
  'post /kpis/{}/activation': 'a definition that every seat has approved and nobody has rewritten since',
  'post /objectives/{}/activation':
    'an objective that both sides have agreed to and nobody has changed since',
  'post /objective-reviews/{}/holding':
    'a verdict on every objective of its contract, to which the matrix adds',
  'post /messages/{}/retry': 'a message that failed',
  'post /pairs/{}/activation': 'a pair that is proposed',
  'post /touchpoints/{}/halves': 'a conversation that nobody has corrected just before',
  'put /reactivation-plans/{}':
    'a silence that nobody has broken just before, and a day that nobody has declared a holiday',
  'post /touchpoints/{}/no-show': 'a plan that nobody has held yet',
  'post /touchpoints/{}/cancellation': 'a plan that nobody has held yet',
  'put /imports/{}/mapping': 'a mapping of this very file',
  'post /imports/{}/application': 'an import that was checked',
  'post /imports/{}/undo': 'an import that was applied',
  'post /opportunities/{}/negotiation': 'a mandate that legal and an executive have given',
  'post /opportunities/{}/mandate/approval': 'a mandate, and an opportunity that nobody has let go',
  'post /negotiation-items/{}/acceptance': 'words of the other side, on an open table',
  'post /amendments/{}/agreement': 'a table at which both sides have accepted a gain',
  'put /negotiations/{}/mandate': 'the version of the supplier’s own mandate, 0 for a first one',
  'put /negotiation-items/{}/private-half': 'the version of one’s own half, 0 for a first one',
};

/** What a deed is done to; whoever must leave or change their role is somebody the story can spare. */
function within(session: Session, kind: string, { route }: Operation): string[] {
  const isLoss = route.endsWith('/departure') || route === 'patch /api/v1/orgs/{}/members/{}';
  if (!isLoss) return story.ids(kind, session.house, session.company);
  return story.spare
    .filter((it) => it.kind === kind && it.house === session.house && it.seenBy === session.company)
    .map(({ id }) => id);
}

describe('the deeds of everybody', () => {
  it('never fail unexpectedly, and touch nothing of another house or another supplier', async () => {
    const faults: string[] = [];
    const done = new Set<string>();
    const refusals = new Map<string, Set<unknown>>();
    // The customer's people last, because they may end what the suppliers still need.
    const order = [...suppliers, ...story.sessions.filter(({ company }) => company === undefined)];
    for (const session of order) {
      await story.product.settle();
      const before = await matrix.fingerprint();
      faults.push(
        ...(await sweep(
          matrix,
          [session],
          (_, operation) => {
            if (operation.method === 'GET' || !matrix.isAllowed(session, operation)) return [];
            const kind = matrix.kindOf(operation);
            const ids = kind ? within(session, kind, operation).slice(0, 5) : [''];
            return ids.flatMap((id) =>
              [false, true].map((whole) => ({
                url: matrix.url(operation, session.house, id) + matrix.sampler.query(operation),
                body: matrix.sampler.body(operation, session, whole),
              })),
            );
          },
          (status, _session, { route }, body) => {
            if (status < 300) done.add(route);
            else {
              const codes = refusals.get(route) ?? new Set();
              refusals.set(route, codes.add((body as { code?: string } | undefined)?.code ?? status));
            }
            return undefined;
          },
        )),
      );
      await story.product.settle();
      const own = story.ids('suppliers', session.house, session.company)[0];
      const touched = changed(before, await matrix.fingerprint()).filter((group) => {
        const [house, table, supplier] = group.split(' ') as [string, string, string | undefined];
        if (house !== session.house) return true;
        return session.company !== undefined && supplier !== own && !CONCLUDED.has(table);
      });
      for (const group of touched) faults.push(`${session.name} changed ${group}`);
    }
    const idle = matrix.operations.filter(({ method, route }) => method !== 'GET' && !done.has(route));
    const unexplained = idle
      .map(({ route }) => ({
        route: route.replace('/api/v1/orgs/{}', ''),
        refused: [...(refusals.get(route) ?? [])],
      }))
      .filter(({ route }) => !(route in NEED_A_STATE));
    expect({ faults, idle: unexplained }).toEqual({ faults: [], idle: [] });
  }, 900_000);
});
