import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { Store, Tenancy } from '#platform/tenancy';
import { AmendmentStage, given } from './amendments-stage.js';

let stage: AmendmentStage;
beforeAll(async () => {
  stage = await AmendmentStage.open();
}, 180_000);
afterAll(() => stage?.product.stop());

const agree = (id: string) => stage.deed('mona', `/amendments/${id}`, '/agreement');
const propose = (id: string) => stage.ok(stage.deed('mona', `/amendments/${id}`, '/proposal'));

/** Both gain, agreed and ready to be signed. */
async function agreed(contractId: string, more: object = {}): Promise<string> {
  const tableId = await stage.negotiation(contractId);
  await stage.bothGain(tableId);
  const id = await stage.amendment({ contractId, negotiationId: tableId, ...more });
  await propose(id);
  await stage.ok(agree(id));
  return id;
}

describe('AMD-02: an occasion is never blocked by a date or by the state of a live contract', () => {
  it('whatever the days of the contract and today are', async () => {
    const contractId = await stage.contract('ANY-DAY', { startOn: null, endOn: null });
    const tenancy = stage.product.api.get(Tenancy, { strict: false });
    const day = fc
      .integer({ min: -4000, max: 4000 })
      .map((days) => Temporal.PlainDate.from('2026-03-02').add({ days }));
    const state = fc.constantFrom('IN_FORCE', 'SUSPENDED', 'NOTICE_GIVEN', 'RENEWED', 'SIGNED');
    await fc.assert(
      fc.asyncProperty(state, day, fc.option(day), async (live, start, until) => {
        const [startOn, endOn] =
          until && Temporal.PlainDate.compare(until, start) < 0 ? [until, start] : [start, until];
        await tenancy.asSystem(stage.tenantId, 'spec', async () => {
          await stage.product.api.get(Store, { strict: false }).rows(
            `update contracts.contract set start_on = :startOn::date, end_on = :endOn::date,
                 state = case when :live = any (array['IN_FORCE', 'SUSPENDED', 'SIGNED']) then :live else state end
               where tenant_id = :tenant and id = :id`,
            { id: contractId, startOn: startOn.toString(), endOn: endOn?.toString() ?? null, live },
          );
        });
        const before = await stage.ok(stage.as('mona').get('/opportunities?limit=1'));
        const id = await stage.opportunity(contractId);
        const { number } = await stage.ok(stage.as('mona').get(`/opportunities/${id}`));
        expect(number).toBe((before.items[0]?.number ?? 0) + 1);
      }),
      { numRuns: 20 },
    );
  }, 180_000);

  it('two at once take two numbers, without a gap', async () => {
    const made = await Promise.all(
      Array.from({ length: 6 }, (_, n) => stage.opportunity(undefined, `At once ${n}`)),
    );
    const numbers = await Promise.all(
      made.map(async (id) => (await stage.ok(stage.as('mona').get(`/opportunities/${id}`))).number as number),
    );
    const sorted = [...numbers].sort((a, b) => a - b);
    expect(sorted.map((n) => n - sorted[0]!)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('a second refusal joins the occasion that stands; a lost one needs a reason of ten characters', async () => {
    const contractId = await stage.contract('TWO-NO');
    const refuse = async (statement: string) => {
      const need = await stage.ok(
        stage.as('sofia').post('/needs', { contractId, statement, isShared: true }),
        201,
      );
      await stage.ok(stage.as('karim').post(`/needs/${need.id}/refusal`, { text: 'not in the contract' }));
      await stage.product.settle();
      return (await stage.ok(stage.as('sofia').get(`/needs/${need.id}`))).opportunity.id as string;
    };
    const first = await refuse('Kits at home in two days');
    expect(await refuse('Phones that work at home')).toBe(first);
    expect((await stage.ok(stage.as('mona').get(`/opportunities/${first}`))).needs).toHaveLength(2);
    expect((await stage.deed('mona', `/opportunities/${first}`, '/loss', { reason: 'no' })).status).toBe(400);
    await stage.ok(stage.deed('mona', `/opportunities/${first}`, '/loss', { reason: 'nobody pays for it' }));
    const { items } = await stage.ok(stage.as('sofia').get(`/needs?contract=${contractId}`));
    expect(items.map(({ state }: { state: string }) => state)).toEqual(['OPEN', 'OPEN']);
  });
});

describe('two people at one ledger lose nothing', () => {
  it('the second writer is told, with the stored version, and both wordings stay readable', async () => {
    const tableId = await stage.negotiation();
    const { id, version } = await stage.item('mona', tableId, given('customer', 'As Mona put it', '100.00'));
    const write = (name: string, title: string) =>
      stage
        .as(name)
        .patch(
          `/negotiation-items/${id}`,
          { title, valueLow: '100.00', valueHigh: '100.00' },
          { ifMatch: version },
        );
    const answers = await Promise.all([
      write('karim', 'As Karim puts it'),
      write('diane', 'As Diane puts it'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const stored = await stage.ok(stage.as('karim').get(`/negotiation-items/${id}`));
    expect(stored.version).toBe(version + 1);
    const late = answers[0]!.status === 412 ? 'karim' : 'diane';
    await stage.ok(
      stage.as(late).patch(`/negotiation-items/${id}`, { title: 'Over theirs' }, { ifMatch: stored.version }),
    );
    const { wordings } = await stage.ok(stage.as('mona').get(`/negotiation-items/${id}`));
    expect(wordings.map(({ n, title }: { n: number; title: string }) => [n, title])).toEqual([
      [1, 'As Mona put it'],
      [2, stored.title],
      [3, 'Over theirs'],
    ]);
    expect((await stage.as('mona').patch(`/negotiation-items/${id}`, { title: 'blind' })).status).toBe(428);
  });

  it('two colleagues do not overwrite each other’s private half either', async () => {
    const tableId = await stage.negotiation();
    const { id } = await stage.item('mona', tableId, given('customer', 'Something', null));
    const half = (name: string, argument: string) =>
      stage.as(name).put(`/negotiation-items/${id}/private-half`, { argument }, { ifMatch: 0 });
    await stage.ok(half('mona', 'first'));
    expect((await half('marc', 'second')).status).toBe(412);
    const { privateHalf } = await stage.ok(stage.as('marc').get(`/negotiation-items/${id}`));
    expect(privateHalf).toMatchObject({ argument: 'first', version: 1 });
  });
});

describe('R-AMD: what an amendment may and may not', () => {
  it('R-AMD-1: one side without a gain needs a decision of the owner and legal', async () => {
    const id = await stage.amendment();
    await propose(id);
    expect(await stage.refused(agree(id))).toEqual([409, 'amendment-customer-gets-nothing']);
    const motive = 'Only an address changes, nobody gains anything by it';
    const asked = await stage.ok(
      stage.as('mona').post(`/amendments/${id}/decisions`, { kind: 'ONE_SIDED_AMENDMENT', motive }),
      201,
    );
    await stage.ok(stage.as('mona').post(`/decisions/${asked.id}/approval`, { as: 'OWNER' }));
    expect(await stage.refused(agree(id))).toEqual([409, 'amendment-customer-gets-nothing']);
    await stage.ok(stage.as('marc').post(`/decisions/${asked.id}/approval`, { as: 'LEGAL' }));
    await stage.product.settle();
    await stage.ok(agree(id));
  });

  it('R-AMD-2: numbers follow each other, after the reported ones; what is abandoned takes none', async () => {
    const contractId = await stage.contract('NUMBERED');
    const { rows } = stage.product;
    await rows.call(
      stage.product,
      stage.tenantId,
      `insert into contracts.registered_amendment (tenant_id, id, contract_id, number, subject)
       values (:tenant, gen_random_uuid(), :contractId, 2, 'as the register reports it')`,
      { contractId },
    );
    const dropped = await agreed(contractId);
    await stage.ok(stage.deed('mona', `/amendments/${dropped}`, '/closure'));
    const numbers: (number | null)[] = [];
    for (const effectiveOn of ['2026-05-01', '2026-06-01']) {
      const id = await agreed(contractId, { effectiveOn });
      await stage.sign(id);
      numbers.push((await stage.ok(stage.as('karim').get(`/amendments/${id}`))).number);
    }
    expect(numbers).toEqual([3, 4]);
    expect((await stage.ok(stage.as('mona').get(`/amendments/${dropped}`))).number).toBeNull();
  });

  it('R-AMD-3: a day that has passed needs legal; then it holds at once, from that day', async () => {
    const contractId = await stage.contract('LATE');
    const tableId = await stage.negotiation(contractId);
    await stage.bothGain(tableId);
    const changes = [{ kind: 'TERM', term: { endOn: '2029-10-02' } }];
    const id = await stage.amendment({
      contractId,
      negotiationId: tableId,
      effectiveOn: '2026-02-01',
      changes,
    });
    await propose(id);
    expect(await stage.refused(agree(id))).toEqual([409, 'amendment-retroactive']);
    const motive = 'The service has been rendered since February';
    const asked = await stage.ok(
      stage.as('mona').post(`/amendments/${id}/decisions`, { kind: 'RETROACTIVE_EFFECT', motive }),
      201,
    );
    await stage.ok(stage.as('marc').post(`/decisions/${asked.id}/approval`, { as: 'LEGAL' }));
    await stage.product.settle();
    await stage.ok(agree(id));
    await stage.sign(id);
    await stage.product.settle();
    expect(await stage.ok(stage.as('karim').get(`/amendments/${id}`))).toMatchObject({ state: 'EFFECTIVE' });
    const asOf = async (day: string) =>
      (await stage.ok(stage.as('mona').get(`/contracts/${contractId}/as-of/${day}`))).term.endOn as string;
    expect([await asOf('2026-01-31'), await asOf('2026-02-01')]).toEqual(['2027-10-02', '2029-10-02']);
  });

  it('R-AMD-4: no two open amendments change one clause, and the database says so', async () => {
    const contractId = await stage.contract('CLAUSES');
    const clause = {
      number: '1',
      title: 'Scope',
      text: 'The supplier answers the telephone.',
      kind: 'SCOPE',
    };
    const first = await stage.amendment({
      contractId,
      changes: [{ kind: 'CLAUSE_INTRODUCE', clause }],
      effectiveOn: '2026-03-02',
    });
    expect((await stage.ok(stage.as('mona').get(`/amendments/${first}`))).changes[0].clause.number).toBe('1');
    const made = await stage.as('mona').post(`/contracts/${contractId}/clauses`, clause);
    expect(made.status).toBe(201);
    const replace = (text: string) => ({
      contractId,
      kind: 'SUBSTANTIVE',
      title: 'Another scope',
      effectiveOn: '2026-04-01',
      changes: [{ kind: 'CLAUSE_REPLACE', subjectId: made.body.id, clause: { text } }],
    });
    const one = await stage.ok(stage.as('mona').post('/amendments', replace('And the mail.')), 201);
    expect(one.changes[0].subject).toMatchObject({ text: 'The supplier answers the telephone.' });
    expect(await stage.refused(stage.as('mona').post('/amendments', replace('Or not.')))).toEqual([
      409,
      'clause-held',
    ]);
    await stage.ok(stage.deed('mona', `/amendments/${one.id}`, '/closure'));
    await stage.ok(stage.as('mona').post('/amendments', replace('Or not.')), 201);
  });

  it('an owner amends their own contracts only; nobody signs for the other side but on paper', async () => {
    const id = await agreed(await stage.contract('OWNED'));
    const { version } = await stage.ok(stage.as('paula').get(`/amendments/${id}`));
    expect((await stage.as('paula').post(`/amendments/${id}/closure`, {}, { ifMatch: version })).status).toBe(
      403,
    );
    const sign = (method: string) =>
      stage.deed('claire', `/amendments/${id}`, '/signature', {
        side: 'supplier',
        name: 'Diane Foster',
        method,
      });
    expect(await stage.refused(sign('ELECTRONIC'))).toEqual([422, 'amendment-signed-for-the-other']);
    await stage.ok(sign('PAPER'));
  });
});

describe('the ledger on paper', () => {
  it('is printed for either side', async () => {
    const tableId = await stage.negotiation();
    await stage.bothGain(tableId);
    for (const name of ['mona', 'karim']) {
      const url = `${stage.product.url}/api/v1/orgs/armorial/negotiations/${tableId}/ledger.pdf?internal=true`;
      const reply = await fetch(url, { headers: { cookie: stage.as(name).cookie } });
      const bytes = Buffer.from(await reply.arrayBuffer());
      expect([reply.status, reply.headers.get('content-type'), bytes.subarray(0, 5).toString()]).toEqual([
        200,
        'application/pdf',
        '%PDF-',
      ]);
    }
  });
});
