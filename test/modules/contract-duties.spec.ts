import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser } from '../support/product.js';
import { MeasuresStage, ok } from './measures-stage.js';

// The product is real, and the machine may be busy.
jest.setTimeout(180_000);

let stage: MeasuresStage;
/** A supplier with the holidays of the United States, and its account manager. */
let atlas: { contractId: string; joe: Browser; joeId: string };
let marc: Browser;

const at = async (instant: string) => {
  await stage.product.at(instant);
  await stage.product.settle();
};
const admit = async (name: string, role: string, supplierId?: string) => {
  const email = `${name}@people.example`;
  const { personId } = await stage.product.admit(stage.tenantId, {
    name,
    email,
    roles: [role as never],
    ...(supplierId ? { side: 'supplier' as const, supplierId } : {}),
  });
  return { browser: (await stage.product.browser(email)).in('armorial'), personId };
};
const owe = (contractId: string, facts: object = {}, by = stage.mona) =>
  ok(
    by.post(`/contracts/${contractId}/obligations`, {
      title: 'Compte rendu de service',
      kind: 'REPORT',
      obligor: 'SUPPLIER',
      recurrence: 'MONTHLY',
      firstDueOn: '2022-10-31',
      ...facts,
    }),
    201,
  );
const read = (id: string, by = stage.mona) => ok(by.get(`/obligations/${id}`));
const instance = async (id: string, number: number, by = stage.mona) =>
  (await read(id, by)).instances.find((one: { number: number }) => one.number === number);
const letters = (kind: string) =>
  stage.product.rows<{ name: string; words_key: string }>(
    stage.tenantId,
    `select name, words_key from platform.notification where tenant_id = :tenant and kind = :kind order by told_at, id`,
    { kind },
  );

beforeAll(async () => {
  stage = await MeasuresStage.open();
  ({ browser: marc } = await admit('marc', 'LEGAL'));
  const supplier = await ok(stage.chief.post('/suppliers', { legalName: 'Atlas Inc', country: 'US' }), 201);
  const { browser: joe, personId: joeId } = await admit('joe', 'SUPPLIER_ACCOUNT_MANAGER', supplier.id);
  const contract = await ok(
    stage.chief.post('/contracts', {
      reference: 'ATL-2023-07',
      title: 'Cloud',
      supplierId: supplier.id,
      currency: 'EUR',
      startOn: '2023-07-01',
      endOn: '2026-12-31',
      ownerPersonId: stage.people['mona'],
    }),
    201,
  );
  atlas = { contractId: contract.id, joe, joeId };
}, 180_000);

afterAll(() => stage?.product.stop());

describe('what a side owes', () => {
  it('begins at the first day from now, clipped to the month’s end, on a business day of whoever owes', async () => {
    const { instances } = await owe(stage.contractId);
    // 31 January 2026 is a Saturday.
    expect(instances).toMatchObject([
      { number: 40, namedOn: '2026-01-31', dueOn: '2026-02-02', state: 'UPCOMING' },
    ]);
    expect(instances[0].why.map(({ code }: { code: string }) => code)).toEqual([
      'named',
      'weekend',
      'weekend',
      'rolled-forward',
    ]);
    // Monday 19 January 2026 is a holiday in the United States alone.
    const ours = await owe(atlas.contractId, {
      recurrence: 'ONCE',
      firstDueOn: '2026-01-19',
      obligor: 'CUSTOMER',
    });
    const theirs = await owe(atlas.contractId, { recurrence: 'ONCE', firstDueOn: '2026-01-19' });
    expect([ours.instances[0].dueOn, theirs.instances[0].dueOn]).toEqual(['2026-01-19', '2026-01-20']);
    expect(theirs.instances[0].why[1]).toMatchObject({ code: 'holiday', params: { date: '2026-01-19' } });
  });

  it('an only day that has passed is refused, and so is somebody of the other side', async () => {
    const wrong = (facts: object) =>
      stage.mona.post(`/contracts/${stage.contractId}/obligations`, {
        title: 'Audit',
        kind: 'AUDIT',
        obligor: 'SUPPLIER',
        recurrence: 'ONCE',
        firstDueOn: '2026-06-30',
        ...facts,
      });
    expect((await wrong({ firstDueOn: '2025-12-31' })).body.code).toBe('obligation-nothing-ahead');
    expect((await wrong({ supplierPersonId: stage.people['elodie'] })).body.code).toBe(
      'responsible-of-another-side',
    );
    expect((await wrong({ customerPersonId: stage.people['karim'] })).body.code).toBe(
      'responsible-of-another-side',
    );
  });

  it('is reminded, falls due, is late and is breached by itself, and the next is always ahead', async () => {
    const { id } = await owe(stage.contractId, {
      title: 'Tableau de bord',
      supplierPersonId: stage.people['karim'],
      reminderDays: [3],
    });
    const states = async () =>
      (await read(id)).instances.map(({ number, state }: any) => `${number} ${state}`).reverse();
    await at('2026-01-28T06:00:00Z');
    expect(await states()).toEqual(['40 UPCOMING']);
    await at('2026-02-02T06:00:00Z');
    expect(await states()).toEqual(['40 DUE', '41 UPCOMING']);
    await at('2026-02-03T06:00:00Z');
    expect(await states()).toEqual(['40 LATE', '41 UPCOMING']);
    await at('2026-02-16T06:00:00Z');
    expect(await states()).toEqual(['40 BREACHED', '41 UPCOMING']);
    expect(await instance(id, 41)).toMatchObject({ namedOn: '2026-02-28', dueOn: '2026-03-02' });
    const told = (await stage.told('obligation.breached')).filter(
      ({ facts }) => facts['obligationId'] === id,
    );
    expect(told).toMatchObject([
      { audience: 'shared', facts: { contractId: stage.contractId, dueOn: '2026-02-02' } },
    ]);
    const said = (await letters('obligation')).filter(({ name }) => name === 'karim');
    expect(said.map(({ words_key: key }) => key)).toEqual([
      'mail.obligation.reminder',
      'mail.obligation.due',
      'mail.obligation.late',
      'mail.obligation.breached',
    ]);
    const owner = (await letters('obligation')).filter(({ name }) => name === 'mona');
    expect(owner.map(({ words_key: key }) => key)).toContain('mail.obligation.breached');
  });

  it('a worker that slept for months still finds every one that fell due', async () => {
    const { id } = await owe(stage.contractId, { title: 'Point mensuel', firstDueOn: '2026-03-31' });
    await at('2026-06-15T06:00:00Z');
    expect((await read(id)).instances.map(({ namedOn, state }: any) => `${namedOn} ${state}`)).toEqual([
      '2026-06-30 UPCOMING',
      '2026-05-31 BREACHED',
      '2026-04-30 BREACHED',
      '2026-03-31 BREACHED',
    ]);
  });

  it('is handed over by its own side with evidence, and accepted or returned by the other', async () => {
    const { id } = await owe(stage.contractId, {
      title: 'Rapport',
      firstDueOn: '2026-06-19',
      recurrence: 'ONCE',
    });
    const { instances } = await read(id, stage.karim);
    const here = `/obligation-instances/${instances[0].id}`;
    expect((await stage.mona.post(`${here}/fulfilment`, { evidence: 'Fait' })).status).toBe(403);
    expect((await stage.karim.post(`${here}/fulfilment`, {})).body.code).toBe('obligation-needs-evidence');
    await ok(
      stage.karim.post(`${here}/fulfilment`, {
        evidence: 'Rapport de juin',
        link: 'https://nordelta.example/r',
      }),
    );
    expect((await stage.karim.post(`${here}/acceptance`, {})).status).toBe(403);
    const returned = await ok(stage.mona.post(`${here}/return`, { reason: 'Il manque l’annexe' }));
    expect(returned).toMatchObject({
      state: 'UPCOMING',
      acceptance: 'RETURNED',
      returnReason: 'Il manque l’annexe',
    });
    await ok(stage.karim.post(`${here}/fulfilment`, { evidence: 'Avec l’annexe' }));
    expect(await ok(stage.mona.post(`${here}/acceptance`, {}))).toMatchObject({
      state: 'FULFILLED',
      acceptance: 'ACCEPTED',
      fulfilledSide: 'supplier',
      fulfilledOn: '2026-06-15',
    });
    const [first] = (await stage.told('obligation.fulfilled')).filter(
      ({ facts }) => facts['obligationId'] === id,
    );
    expect(first).toMatchObject({ audience: 'shared', facts: { onTime: true, daysLate: 0 } });
    expect((await stage.karim.post(`${here}/fulfilment`, { evidence: 'Encore' })).body.code).toBe(
      'obligation-state-out-of-order',
    );
    // Returned before its day, it was late for nobody.
    await at('2026-06-26T06:00:00Z');
    expect(await ok(stage.mona.get(here))).toMatchObject({ state: 'FULFILLED' });
  });

  it('handed over early, the next is there at once', async () => {
    const { id } = await owe(stage.contractId, { title: 'Sauvegarde', firstDueOn: '2026-08-31' });
    const [{ id: first }] = (await read(id)).instances;
    await ok(stage.karim.post(`/obligation-instances/${first}/fulfilment`, { evidence: 'Test du 26 juin' }));
    await stage.product.settle();
    expect((await read(id)).instances.map(({ namedOn, state }: any) => `${namedOn} ${state}`)).toEqual([
      '2026-09-30 UPCOMING',
      '2026-08-31 FULFILLED',
    ]);
  });

  it('does not outlive the contract, and goes on when the contract does', async () => {
    const { id } = await owe(atlas.contractId, {
      title: 'Facturation',
      firstDueOn: '2026-12-15',
      recurrence: 'YEARLY',
    });
    const [{ id: first }] = (await read(id)).instances;
    await ok(atlas.joe.post(`/obligation-instances/${first}/fulfilment`, { evidence: 'Faite' }));
    await stage.product.settle();
    expect((await read(id)).instances).toHaveLength(1);
    const { version } = await ok(stage.chief.get(`/contracts/${atlas.contractId}`));
    await ok(
      stage.chief.patch(`/contracts/${atlas.contractId}`, { endOn: '2027-12-31' }, { ifMatch: version }),
    );
    await stage.product.settle();
    expect((await read(id)).instances[0]).toMatchObject({ namedOn: '2027-12-15', state: 'UPCOMING' });
  });

  it('moves with a day off that somebody adds, while it is still ahead', async () => {
    const { id } = await owe(stage.contractId, {
      title: 'Bilan',
      firstDueOn: '2026-07-16',
      obligor: 'CUSTOMER',
    });
    expect((await instance(id, 1)).dueOn).toBe('2026-07-16');
    await ok(
      stage.chief.post('/calendar-exceptions', {
        country: 'FR',
        day: '2026-07-16',
        kind: 'ADDED',
        name: 'Journée de la maison',
      }),
      201,
    );
    await stage.product.settle();
    expect(await instance(id, 1)).toMatchObject({
      dueOn: '2026-07-17',
      why: expect.arrayContaining([
        expect.objectContaining({ params: expect.objectContaining({ name: 'Journée de la maison' }) }),
      ]),
    });
  });

  it('is let go by a decision of two people, and the supplier never learns why', async () => {
    const { id } = await owe(stage.contractId, {
      title: 'Pénétration',
      kind: 'SECURITY',
      firstDueOn: '2026-07-31',
    });
    const one = await instance(id, 1);
    const motive = 'Le test de juin couvre déjà le périmètre de juillet';
    const ask = (by: Browser, text = motive) =>
      by.post(`/obligation-instances/${one.id}/waiver-request`, { motive: text });
    expect((await ask(stage.mona, 'Trop court')).status).toBe(400);
    expect((await ask(stage.karim)).status).toBe(403);
    const decision = await ok(ask(stage.mona), 201);
    expect(decision).toMatchObject({ number: 1, year: 2026, state: 'PROPOSED', needs: ['OWNER', 'LEGAL'] });
    expect((await ask(stage.mona)).body.code).toBe('decision-standing');
    await stage.product.settle();
    expect((await letters('decision')).map(({ name }) => name).sort()).toEqual(['marc', 'mona']);
    const approve = (by: Browser, as: string) => by.post(`/decisions/${decision.id}/approval`, { as });
    expect((await approve(stage.mona, 'LEGAL')).status).toBe(403);
    expect((await approve(marc, 'OWNER')).status).toBe(403);
    expect((await approve(stage.chief, 'OWNER')).status).toBe(403);
    expect(await ok(approve(stage.mona, 'OWNER'))).toMatchObject({ state: 'PROPOSED', needs: ['LEGAL'] });
    expect(await ok(approve(marc, 'LEGAL'))).toMatchObject({ state: 'TAKEN', needs: [] });
    await stage.product.settle();
    expect(await instance(id, 1)).toMatchObject({ state: 'WAIVED', decisionId: decision.id });
    expect(await instance(id, 1, stage.karim)).toMatchObject({ state: 'WAIVED', decisionId: null });
    expect((await stage.karim.get(`/decisions/${decision.id}`)).status).toBe(403);
    expect((await stage.told('decision.taken')).at(-1)).toMatchObject({
      audience: 'customer',
      facts: { kind: 'OBLIGATION_WAIVER', subjectId: one.id, contractId: stage.contractId },
    });
  });

  it('keeps the advice that was owed, and that it was read', async () => {
    const { id } = await owe(stage.contractId, {
      title: 'Devoir de conseil',
      kind: 'DUTY_OF_ADVICE',
      recurrence: 'YEARLY',
      firstDueOn: '2027-01-15',
    });
    const text = 'La version 12 sort du support en octobre.';
    expect((await stage.mona.post(`/obligations/${id}/advice`, { kind: 'WARNING', text })).status).toBe(403);
    const { advice } = await ok(stage.karim.post(`/obligations/${id}/advice`, { kind: 'WARNING', text }));
    expect(advice).toMatchObject([{ kind: 'WARNING', text, givenSide: 'supplier', acknowledgedOn: null }]);
    const read = await ok(
      stage.mona.post(`/advice/${advice[0].id}/acknowledgement`, { answer: 'Migration prévue' }),
    );
    expect(read.advice[0]).toMatchObject({ acknowledgedBy: 'mona', answer: 'Migration prévue' });
  });

  it('is corrected on the version that was read, and never in what it asks', async () => {
    const { id, version } = await owe(stage.contractId, { title: 'Assurance', firstDueOn: '2027-01-04' });
    await ok(stage.mona.patch(`/obligations/${id}`, { title: 'Attestation' }, { ifMatch: version }));
    expect((await stage.mona.patch(`/obligations/${id}`, { title: 'X' }, { ifMatch: version })).status).toBe(
      412,
    );
    expect((await stage.mona.patch(`/obligations/${id}`, { title: 'X' })).status).toBe(428);
    expect(
      (await stage.mona.patch(`/obligations/${id}`, { obligor: 'CUSTOMER' }, { ifMatch: 2 })).status,
    ).toBe(400);
  });
});

describe('a decision', () => {
  it('is refused with a reason, and may be asked again as another', async () => {
    const { id } = await owe(stage.contractId, {
      title: 'Audit annuel',
      kind: 'AUDIT',
      firstDueOn: '2026-09-30',
    });
    const one = await instance(id, 1);
    const ask = () =>
      ok(
        stage.mona.post(`/obligation-instances/${one.id}/waiver-request`, {
          motive: 'Un audit a eu lieu au printemps',
        }),
        201,
      );
    const first = await ask();
    const refused = await ok(marc.post(`/decisions/${first.id}/refusal`, { reason: 'Le contrat l’exige' }));
    expect(refused).toMatchObject({ state: 'REFUSED', refusalReason: 'Le contrat l’exige' });
    expect((await stage.mona.post(`/decisions/${first.id}/approval`, { as: 'OWNER' })).body.code).toBe(
      'decision-closed',
    );
    const second = await ask();
    expect(second.number).toBe(first.number + 1);
    expect(await ok(stage.mona.post(`/decisions/${second.id}/withdrawal`, {}))).toMatchObject({
      state: 'WITHDRAWN',
    });
    const { items } = await ok(stage.mona.get(`/contracts/${stage.contractId}/decisions`));
    expect(items.slice(0, 2).map(({ state }: { state: string }) => state)).toEqual(['WITHDRAWN', 'REFUSED']);
  });
});

describe('what is expected', () => {
  it('tells each side its own, and what it may expect of the other', async () => {
    await owe(stage.otherContractId, {
      title: 'Rapport Helios',
      firstDueOn: '2026-07-10',
      recurrence: 'ONCE',
    });
    const titles = (lines: { title: string }[]) => lines.map(({ title }) => title);
    const theirs = await ok(stage.elodie.get('/expectations'));
    expect([titles(theirs.ofUs), titles(theirs.ofThem)]).toEqual([['Rapport Helios'], []]);
    const karims = await ok(stage.karim.get('/expectations'));
    expect(titles(karims.ofUs)).toContain('Point mensuel');
    expect(titles(karims.ofThem)).toContain('Bilan');
    expect(titles([...karims.ofUs, ...karims.ofThem])).not.toContain('Rapport Helios');
    const ours = await ok(stage.mona.get('/expectations?mine=true'));
    expect(titles(ours.ofUs)).toContain('Bilan');
    expect(titles(ours.ofThem)).toEqual(expect.arrayContaining(['Rapport Helios', 'Point mensuel']));
    const mine = await ok(stage.sofia.get('/expectations?mine=true'));
    expect([mine.ofUsCount, mine.ofThemCount]).toEqual([0, 0]);
  });
});

describe('nobody else', () => {
  it('the other supplier and the other organisation find nothing, and own no right', async () => {
    const { id } = await owe(stage.contractId, { title: 'À part', firstDueOn: '2026-10-30' });
    const one = await instance(id, 1);
    for (const stranger of [stage.elodie, stage.yann]) {
      expect((await stranger.get(`/obligations/${id}`)).status).toBe(404);
      expect((await stranger.get(`/obligation-instances/${one.id}`)).status).toBe(404);
      expect((await stranger.get(`/contracts/${stage.contractId}/obligations`)).status).toBe(404);
      expect(
        (await stranger.post(`/obligation-instances/${one.id}/fulfilment`, { evidence: 'x' })).status,
      ).toBe(404);
    }
    expect((await stage.sofia.post(`/obligations/${id}/closure`, {})).status).toBe(403);
    const other = await admit('olga', 'CONTRACT_OWNER');
    expect((await other.browser.post(`/obligations/${id}/closure`, {})).status).toBe(403);
    await ok(stage.mona.post(`/obligations/${id}/closure`, {}));
    expect((await stage.mona.post(`/obligations/${id}/closure`, {})).body.code).toBe('obligation-ended');
  });
});
