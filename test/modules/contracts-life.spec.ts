import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Browser, Product } from '../support/product.js';

// The whole product, its worker and a clock that walks through two years.
jest.setTimeout(180_000);

const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

describe('the life of a contract', () => {
  let product: Product;
  let tenantId: string;
  let ines: Browser;
  let mona: Browser;
  let marc: Browser;
  let hugues: Browser;
  let foster: Browser;
  let elodie: Browser;
  let stranger: Browser;
  let monaId: string;
  let marcId: string;
  let fosterId: string;
  let nordelta: { id: string; relationshipId: string };
  let helios: { id: string; relationshipId: string };

  const life = async (id: string, who = ines) => (await who.get(`/contracts/${id}/life`)).body;
  const card = async (id: string, who = ines) => (await who.get(`/contracts/${id}`)).body;
  const deed = async (id: string, path: string, body: object = {}, who = ines) =>
    who.post(`/contracts/${id}/${path}`, body, { ifMatch: (await card(id)).version });
  const register = async (facts: object = {}) => {
    const { status, body } = await ines.post('/contracts', {
      reference: `REF-${Math.random().toString(36).slice(2)}`,
      title: 'Contract',
      currency: 'EUR',
      supplierId: nordelta.id,
      ownerPersonId: monaId,
      ...facts,
    });
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body.id as string;
  };
  const at = async (instant: string) => {
    await product.at(instant);
    await product.settle();
  };
  const told = (contractId: string) =>
    product.rows<{ name: string; audience: string; facts: Record<string, unknown> }>(
      tenantId,
      `select name, audience, facts from platform.event
       where tenant_id = :tenant and contract_id = :contractId and name like 'contract.%' order by at, id`,
      { contractId },
    );
  const names = async (contractId: string) => (await told(contractId)).map(({ name }) => name);
  const messages = (contractId: string) =>
    product.rows<{
      name: string;
      words: string;
      state: string;
      reason: string | null;
      params: Record<string, unknown>;
    }>(
      tenantId,
      `select name, words_key as words, state, reason, words_params as params from platform.notification
       where tenant_id = :tenant and object_id = :contractId order by told_at, id`,
      { contractId },
    );
  const signal = (kind: string) =>
    product.rows<{ source: string; on: string; until: string | null }>(
      tenantId,
      `select source, on_day::text as on, until_day::text as until from executive_contact.signal
       where tenant_id = :tenant and kind = :kind order by source`,
      { kind },
    );
  const stake = async () =>
    (
      await product.rows<{ value: string }>(
        tenantId,
        `select annual_value::text as value from executive_contact.stake
         where tenant_id = :tenant and relationship_id = :id`,
        { id: nordelta.relationshipId },
      )
    )[0]?.value;

  beforeAll(async () => {
    product = await Product.start({ now: '2026-02-02T08:30:00Z' });
    const office = { name: 'Inès Kadri', email: 'ines@armorial.example' };
    ({ tenantId } = await product.found('armorial', 'Armorial Assurances', office));
    ines = (await product.browser(office.email)).in('armorial');
    const supplier = async (legalName: string, country: string) =>
      (await ines.post('/suppliers', { legalName, country })).body;
    nordelta = await supplier('Nordelta Services', 'US');
    helios = await supplier('Helios Cloud', 'FR');
    const admit = async (name: string, email: string, roles: string[], supplierId?: string) => {
      const { personId } = await product.admit(tenantId, {
        name,
        email,
        roles: roles as never,
        ...(supplierId ? { side: 'supplier' as const, supplierId } : {}),
      });
      return [(await product.browser(email)).in('armorial'), personId] as const;
    };
    [mona, monaId] = await admit('Mona Diallo', 'mona@armorial.example', ['CONTRACT_OWNER']);
    [marc, marcId] = await admit('Marc Ode', 'marc@armorial.example', ['LEGAL']);
    [hugues] = await admit('Hugues Armand', 'hugues@armorial.example', ['EXECUTIVE']);
    [foster, fosterId] = await admit(
      'Diane Foster',
      'foster@nordelta.example',
      ['SUPPLIER_EXECUTIVE'],
      nordelta.id,
    );
    [elodie] = await admit('Élodie Brun', 'elodie@helios.example', ['SUPPLIER_EXECUTIVE'], helios.id);
    const other = { name: 'Other', email: 'other@kerlann.example' };
    await product.found('kerlann', 'Banque Kerlann', other);
    stranger = (await product.browser(other.email)).in('armorial');
  });
  afterAll(() => product?.stop());

  describe('from a draft to its first day', () => {
    let id: string;

    it('begins as a draft that only the house sees', async () => {
      id = await register({ reference: 'NOR-2026-07', title: 'Kits nomades', asDraft: true });
      expect(await life(id)).toMatchObject({
        state: 'DRAFT',
        wasDrafted: true,
        unheard: ['IT', 'BUSINESS', 'LEGAL', 'GM'],
      });
      expect((await foster.get(`/contracts/${id}`)).status).toBe(404);
      expect((await foster.get(`/contracts/${id}/life`)).status).toBe(404);
      expect((await foster.get('/contracts')).body.items).toEqual([]);
      await product.settle();
      expect(await stake()).toBeUndefined();
    });

    it('moves on the version that was read, by whoever governs it', async () => {
      expect((await ines.post(`/contracts/${id}/stakeholder-review`, {})).status).toBe(428);
      expect((await ines.post(`/contracts/${id}/stakeholder-review`, {}, { ifMatch: 99 })).status).toBe(412);
      expect((await deed(id, 'stakeholder-review', {}, marc)).status).toBe(403);
      const { status, body } = await deed(id, 'stakeholder-review', {}, mona);
      expect([status, body.state]).toEqual([200, 'STAKEHOLDER_REVIEW']);
      expect((await foster.get(`/contracts/${id}`)).status).toBe(404);
      expect((await deed(id, 'stakeholder-review')).body.code).toBe('contract-state-forbids');
    });

    it('is not negotiated before legal and general management are heard or waived (R-CON-1, OUT-13)', async () => {
      const involve = (role: string, personId: string) =>
        mona.post(`/contracts/${id}/stakeholders`, { role, personId });
      for (const [role, personId] of [
        ['IT', monaId],
        ['BUSINESS', monaId],
        ['LEGAL', marcId],
      ] as const)
        expect((await involve(role, personId)).status).toBe(201);
      expect((await involve('LEGAL', marcId)).body.code).toBe('stakeholder-there-already');
      expect((await involve('GM', fosterId)).body.code).toBe('stakeholder-of-the-other-side');
      const [it, business, legal] = ['IT', 'BUSINESS', 'LEGAL'].map(
        (role) => async () => (await life(id)).stakeholders.find((one: any) => one.role === role).id,
      ) as [() => Promise<string>, () => Promise<string>, () => Promise<string>];
      const opine = async (who: Browser, stakeholder: string, body: object) =>
        who.post(`/stakeholders/${stakeholder}/opinion`, body);
      expect((await opine(mona, await it(), { verdict: 'FAVOURABLE' })).status).toBe(200);
      expect((await opine(mona, await business(), { verdict: 'FAVOURABLE' })).status).toBe(200);
      expect((await opine(marc, await legal(), { verdict: 'RESERVED' })).body.code).toBe(
        'opinion-needs-words',
      );
      expect((await deed(id, 'negotiation')).body.code).toBe('stakeholders-not-heard');
      expect(
        (await opine(marc, await legal(), { verdict: 'RESERVED', opinion: 'Plafond de pénalités' })).status,
      ).toBe(200);
      expect((await life(id)).unheard).toEqual(['GM']);
      expect((await deed(id, 'negotiation')).body.code).toBe('stakeholders-not-heard');
      const waived = await mona.post(`/contracts/${id}/stakeholder-waivers`, {
        role: 'GM',
        reason: 'Moins de 50 k€',
      });
      expect(waived.body.waivers).toMatchObject([{ role: 'GM', reason: 'Moins de 50 k€' }]);
      const { status, body } = await deed(id, 'negotiation', {}, mona);
      expect([status, body.state, body.unheard]).toEqual([200, 'NEGOTIATION', []]);
    });

    it('is the supplier’s to read from then on, without what the house thinks of it', async () => {
      const seen = await life(id, foster);
      expect(seen).toMatchObject({
        state: 'NEGOTIATION',
        waivers: [],
        exitItems: [],
        vitality: null,
        unheard: [],
        alerts: [],
      });
      expect(seen.stakeholders).toHaveLength(3);
      expect(seen.stakeholders.every((one: any) => one.opinion === null)).toBe(true);
      expect(JSON.stringify(seen)).not.toContain('Plafond');
      expect(seen.changes.map((one: any) => one.to)).toEqual(['NEGOTIATION']);
      expect((await foster.get('/contracts')).body.items.map((one: any) => one.id)).toEqual([id]);
      expect((await elodie.get(`/contracts/${id}/life`)).status).toBe(404);
      expect((await stranger.get(`/contracts/${id}/life`)).status).toBe(404);
      expect((await foster.get(`/contracts/${id}/history`)).body.items.map((one: any) => one.name)).toEqual([
        'contract.opened',
        ...Array<string>(3).fill('stakeholder.involved'),
      ]);
    });

    it('is a part that both sides acknowledge, anew when it is described otherwise (OUT-15)', async () => {
      const { body } = await mona.post(`/contracts/${id}/stakeholders`, {
        role: 'SUPPLIER',
        personId: fosterId,
        expectations: 'Un engagement sur deux ans',
      });
      const theirs = body.stakeholders.find((one: any) => one.role === 'SUPPLIER');
      const acknowledge = (who: Browser) => who.post(`/stakeholders/${theirs.id}/acknowledgement`, {});
      expect((await acknowledge(elodie)).status).toBe(404);
      expect((await acknowledge(foster)).status).toBe(200);
      expect((await acknowledge(foster)).body.code).toBe('stakeholder-acknowledged');
      const both = (await acknowledge(mona)).body.stakeholders.find((one: any) => one.id === theirs.id);
      expect([both.acknowledgedByCustomerOn, both.acknowledgedBySupplierOn]).toEqual([
        '2026-02-02',
        '2026-02-02',
      ]);
      const words = { needs: 'De la visibilité' };
      const changed = (
        await mona.patch(`/stakeholders/${theirs.id}`, words, { ifMatch: both.version })
      ).body.stakeholders.find((one: any) => one.id === theirs.id);
      expect([changed.acknowledgedByCustomerOn, changed.acknowledgedBySupplierOn]).toEqual([null, null]);
    });

    it('waits signed until everything is there, and says what is missing (R-CON-2)', async () => {
      expect((await deed(id, 'signature', { signedOn: '2026-02-03' }, marc)).body.code).toBe(
        'signature-in-the-future',
      );
      const signed = await deed(id, 'signature', { signedOn: '2026-02-02' }, marc);
      expect([signed.status, signed.body.state]).toEqual([200, 'SIGNED']);
      expect(signed.body.lacking).toEqual(['SIGNED_DOCUMENT', 'START', 'RENEWAL']);
      const facts = {
        startOn: '2026-03-01',
        endOn: '2028-02-29',
        renewalMode: 'TACIT',
        renewalTermMonths: 12,
      };
      await ines.patch(
        `/contracts/${id}`,
        { ...facts, noticeMonths: 3 },
        { ifMatch: (await card(id)).version },
      );
      expect((await life(id)).lacking).toEqual(['SIGNED_DOCUMENT']);
      expect((await life(id, foster)).lacking).toEqual([]);
      // 1 March is a Sunday: it starts at the house's midnight all the same, or would.
      await at('2026-02-28T22:59:00Z');
      expect(await messages(id)).toEqual([]);
      await at('2026-02-28T23:00:30Z');
      expect((await card(id)).state).toBe('SIGNED');
      expect((await messages(id)).map(({ name, words }) => [name, words])).toEqual(
        expect.arrayContaining([
          ['Mona Diallo', 'mail.contract.blocked'],
          ['Inès Kadri', 'mail.contract.blocked'],
        ]),
      );
    });

    it('takes effect as soon as the signed contract is filed, and the reminder is held back', async () => {
      const filed = await mona.upload(
        `/contracts/${id}/documents?kind=SIGNED_CONTRACT&audience=shared`,
        'contrat.pdf',
        PDF,
        'application/pdf',
      );
      expect(filed.status).toBe(201);
      await at('2026-03-01T10:00:00Z');
      expect(await life(id)).toMatchObject({ state: 'IN_FORCE', lacking: [] });
      await at('2026-03-02T08:00:00Z');
      expect((await messages(id)).map(({ state, reason }) => [state, reason])).toEqual([
        ['SUPPRESSED', 'over'],
        ['SUPPRESSED', 'over'],
      ]);
    });

    it('keeps every change of its state, who made it and why, and nobody rewrites it', async () => {
      const { changes } = await life(id);
      expect(changes.map((one: any) => [one.from, one.to, one.side, one.personName])).toEqual([
        ['SIGNED', 'IN_FORCE', 'system', null],
        ['NEGOTIATION', 'SIGNED', 'customer', 'Marc Ode'],
        ['STAKEHOLDER_REVIEW', 'NEGOTIATION', 'customer', 'Mona Diallo'],
        ['DRAFT', 'STAKEHOLDER_REVIEW', 'customer', 'Mona Diallo'],
      ]);
      await expect(
        product.rows(tenantId, `update contracts.state_change set reason = 'x' where tenant_id = :tenant`),
      ).rejects.toThrow(/permission denied/);
      expect(await names(id)).toEqual([
        'contract.registered',
        'contract.submitted',
        'contract.opened',
        'contract.signed',
        'contract.corrected',
        'contract.started',
      ]);
    });
  });

  it('a draft is abandoned with a reason, and a negotiation out of the supplier’s sight', async () => {
    const id = await register({ reference: 'ABA-1', asDraft: true });
    expect((await deed(id, 'abandonment', { reason: ' ' })).body.code).toBe('contract-reason-missing');
    const { body } = await deed(id, 'abandonment', { reason: 'Budget gelé' });
    expect([body.state, body.changes[0].reason]).toEqual(['ABANDONED', 'Budget gelé']);
    expect((await deed(id, 'stakeholder-review')).body.code).toBe('contract-state-forbids');
  });

  describe('NOR-2022-01, in force from 3 October 2022 to 2 October 2027', () => {
    let id: string;

    it('is in force by its dates, weighs, and tells its deadline and its anniversary', async () => {
      await at('2026-03-02T09:00:00Z');
      id = await register({
        reference: 'NOR-2022-01',
        title: 'Service desk & workplace',
        annualValue: '4200000',
        startOn: '2022-10-03',
        endOn: '2027-10-02',
        renewalMode: 'TACIT',
        renewalTermMonths: 12,
        noticeMonths: 6,
        criticalFunction: true,
        personalData: true,
      });
      await product.settle();
      expect(await life(id)).toMatchObject({
        state: 'IN_FORCE',
        changes: [],
        terms: [],
        lastNoticeDate: '2027-04-02',
      });
      expect((await ines.get(`/contracts/${id}/notice-alerts`)).body.items).toEqual([
        { step: 'MONTHS_12', on: '2026-04-02' },
        { step: 'MONTHS_6', on: '2026-10-02' },
        { step: 'MONTHS_3', on: '2026-12-31' },
        { step: 'DAYS_30', on: '2027-02-18' },
        { step: 'DAYS_10', on: '2027-03-18' },
        { step: 'MISSED', on: '2027-04-03' },
      ]);
      expect(await signal('NOTICE_DEADLINE')).toContainEqual({
        source: `contract:${id}`,
        on: '2027-04-02',
        until: '2027-04-02',
      });
      expect(await signal('ANNIVERSARY')).toContainEqual({
        source: `contract:${id}`,
        on: '2026-09-26',
        until: '2026-10-10',
      });
      expect(await messages(id)).toEqual([]);
    });

    it('is told to its owner and the CIO office on the day, once, in the digest of the morning (R-CON-3)', async () => {
      await at('2026-04-01T21:59:00Z');
      expect(await messages(id)).toEqual([]);
      // Midnight in Paris, in summer time by now.
      await at('2026-04-01T22:00:30Z');
      const waiting = await messages(id);
      expect(waiting.map(({ name, words, state }) => [name, words, state]).sort()).toEqual([
        ['Inès Kadri', 'mail.contract.notice', 'WAITING'],
        ['Mona Diallo', 'mail.contract.notice', 'WAITING'],
      ]);
      expect(waiting[0]!.params).toMatchObject({
        reference: 'NOR-2022-01',
        on: '2027-04-02',
        safe: '2027-03-18',
        days: 365,
      });
      await at('2026-04-02T06:46:00Z');
      expect((await messages(id)).map(({ state }) => state)).toEqual(['SENT', 'SENT']);
      await at('2026-04-03T09:00:00Z');
      expect(await messages(id)).toHaveLength(2);
    });

    it('a worker that was away tells what it missed as one, at the highest step', async () => {
      await at('2027-03-20T09:00:00Z');
      const late = (await messages(id)).slice(2);
      expect(late.map(({ name, words }) => [name, words]).sort()).toEqual([
        ['Inès Kadri', 'mail.contract.last-days'],
        ['Mona Diallo', 'mail.contract.last-days'],
      ]);
      expect((await life(id)).alerts.map((one: any) => [one.step, one.toldAs])).toEqual([
        ['MONTHS_12', 'MONTHS_12'],
        ...['DAYS_10', 'DAYS_30', 'MONTHS_3', 'MONTHS_6'].map((step) => [step, 'DAYS_10']),
      ]);
    });

    it('what waits for Monday is held back when notice is given meanwhile, and the call is no longer for that', async () => {
      // 20 March 2027 is a Saturday: the digest leaves on Monday.
      expect((await messages(id)).slice(2).map(({ state }) => state)).toEqual(['WAITING', 'WAITING']);
      const asked = await mona.get(`/contracts/${id}/notice-check?givenOn=2027-03-20`);
      expect(asked.body).toMatchObject({
        effectiveOn: '2027-10-02',
        lastOn: '2027-04-02',
        safeOn: '2027-03-18',
        warnings: ['MARGIN'],
      });
      const entry = { givenOn: '2027-03-20', effectiveOn: '2027-10-02', reason: 'Remise en concurrence' };
      const { status, body } = await deed(id, 'notice', entry, mona);
      expect([status, body.state, body.endingOn]).toEqual([200, 'NOTICE_GIVEN', '2027-10-02']);
      expect(body.notices).toMatchObject([
        { by: 'customer', givenOn: '2027-03-20', earliestOn: '2027-09-20' },
      ]);
      await product.settle();
      expect(await signal('NOTICE_DEADLINE')).not.toContainEqual(
        expect.objectContaining({ source: `contract:${id}` }),
      );
      await at('2027-03-22T09:00:00Z');
      expect((await messages(id)).slice(2).map(({ state, reason }) => [state, reason])).toEqual([
        ['SUPPRESSED', 'notice-given'],
        ['SUPPRESSED', 'notice-given'],
      ]);
      expect((await foster.get(`/contracts/${id}/life`)).body.notices[0].reason).toBe(
        'Remise en concurrence',
      );
    });

    it('notice opens the exit at once, due by the last day it asks for, for the customer’s eyes (R-CON-5)', async () => {
      const { exitItems } = await life(id);
      expect(exitItems.map((one: any) => [one.code, one.dueOn]).slice(0, 2)).toEqual([
        ['REVERSIBILITY', '2027-10-02'],
        ['KNOWLEDGE_TRANSFER', '2027-10-02'],
      ]);
      expect((await life(id, foster)).exitItems).toEqual([]);
      const [first] = exitItems;
      const done = await mona.post(`/exit-items/${first.id}/completion`, { evidence: 'Plan livré' });
      expect(done.status).toBe(200);
    });

    it('a notice that is taken back leaves it as it was; the supplier takes back only its own', async () => {
      expect((await deed(id, 'notice/withdrawal', { reason: 'x' }, foster)).status).toBe(403);
      const { body } = await deed(id, 'notice/withdrawal', { reason: 'Accord trouvé' }, mona);
      expect([body.state, body.endingOn, body.notices[0].withdrawalReason]).toEqual([
        'IN_FORCE',
        null,
        'Accord trouvé',
      ]);
      await product.settle();
      expect(await signal('NOTICE_DEADLINE')).toContainEqual(
        expect.objectContaining({ source: `contract:${id}`, on: '2027-04-02' }),
      );
      // What was done stays with its proof; the rest is asked of nobody any more.
      expect((await life(id)).exitItems.map((one: any) => [one.code, one.evidence])).toEqual([
        ['REVERSIBILITY', 'Plan livré'],
      ]);
    });

    it('the day after its last notice date says that it was missed (R-CON-3)', async () => {
      await at('2027-04-02T21:50:00Z');
      expect((await messages(id)).filter(({ words }) => words === 'mail.contract.missed')).toEqual([]);
      await at('2027-04-02T22:00:30Z');
      expect((await messages(id)).filter(({ words }) => words === 'mail.contract.missed')).toHaveLength(2);
    });

    it('is renewed by silence at the end of its last day: an event, the same contract (R-CON-4)', async () => {
      await at('2027-10-02T21:59:00Z');
      expect(await card(id)).toMatchObject({ endOn: '2027-10-02', state: 'IN_FORCE' });
      await at('2027-10-02T22:00:30Z');
      expect(await card(id)).toMatchObject({
        id,
        endOn: '2028-10-02',
        state: 'IN_FORCE',
        lastNoticeDate: '2028-03-31',
      });
      const renewed = (await told(id)).filter(({ name }) => name === 'contract.renewed');
      expect(renewed).toMatchObject([
        {
          audience: 'shared',
          facts: { how: 'TACIT', from: '2027-10-03', endOn: '2028-10-02', lastNoticeOn: '2028-03-31' },
        },
      ]);
      const { terms } = await life(id);
      expect(terms.map((one: any) => [one.origin, one.from, one.to, one.endOn])).toEqual([
        ['SIGNED', null, '2027-10-03', '2027-10-02'],
        ['RENEWED', '2027-10-03', null, '2028-10-02'],
      ]);
      expect((await life(id, foster)).terms).toHaveLength(2);
      // Its next alerts are planned: six months before 31 March 2028 has passed while it was being renewed.
      expect((await messages(id)).at(-1)).toMatchObject({
        words: 'mail.contract.notice',
        params: { on: '2028-03-31' },
      });
    });

    it('is suspended for a reason and comes back by itself after the last day', async () => {
      const { body } = await deed(
        id,
        'suspension',
        { reason: 'Sinistre du site', until: '2027-11-10' },
        marc,
      );
      expect([body.state, body.suspendedUntil]).toEqual(['SUSPENDED', '2027-11-10']);
      await at('2027-11-10T22:59:00Z');
      expect((await card(id)).state).toBe('SUSPENDED');
      // Midnight in winter time.
      await at('2027-11-10T23:00:30Z');
      expect(await card(id)).toMatchObject({ state: 'IN_FORCE', suspendedUntil: null });
      expect((await life(id)).changes.slice(0, 2).map((one: any) => [one.to, one.on, one.reason])).toEqual([
        ['IN_FORCE', '2027-11-11', null],
        ['SUSPENDED', '2027-10-03', 'Sinistre du site'],
      ]);
    });

    it('its supplier gives notice as itself, whatever it says, and another supplier never', async () => {
      const entry = {
        by: 'customer',
        givenOn: '2027-11-11',
        effectiveOn: '2028-06-30',
        reason: 'Arrêt de l’activité',
      };
      expect((await deed(id, 'notice', entry, elodie)).status).toBe(404);
      const { status, body } = await deed(id, 'notice', entry, foster);
      expect([status, body.state]).toEqual([200, 'NOTICE_GIVEN']);
      expect(body.notices[0]).toMatchObject({ by: 'supplier', effectiveOn: '2028-06-30' });
      const event = (await told(id)).find(
        ({ name, facts }) => name === 'contract.denounced' && facts['by'] === 'supplier',
      );
      expect(event?.audience).toBe('shared');
      expect((await deed(id, 'notice', entry, mona)).body.code).toBe('contract-state-forbids');
    });

    it('ends when its notice takes effect, weighs nothing any more, and the exit goes on (R-CON-5)', async () => {
      expect(await stake()).toBe('4200000.00');
      await at('2028-06-30T21:59:00Z');
      expect((await card(id)).state).toBe('NOTICE_GIVEN');
      await at('2028-06-30T22:00:30Z');
      const ended = await life(id);
      expect(ended.state).toBe('ENDED');
      expect(ended.exitItems.map((one: any) => [one.code, one.dueOn, one.owner.name]).slice(0, 3)).toEqual([
        ['REVERSIBILITY', '2027-10-02', 'Mona Diallo'],
        ['KNOWLEDGE_TRANSFER', '2028-06-30', 'Mona Diallo'],
        ['ACCESS_REVOKED', '2028-07-01', 'Mona Diallo'],
      ]);
      expect(ended.exitItems.map((one: any) => one.code)).toEqual(
        expect.arrayContaining(['DATA_RETURNED', 'DATA_ERASED']),
      );
      expect(await stake()).toBeUndefined();
      expect((await life(id, foster)).exitItems).toEqual([]);
      const [, first] = ended.exitItems;
      expect((await mona.post(`/exit-items/${first.id}/completion`, { evidence: ' ' })).body.code).toBe(
        'exit-item-needs-evidence',
      );
      const done = await mona.post(`/exit-items/${first.id}/completion`, { evidence: 'PV du 1er juillet' });
      expect(done.body.exitItems.find((one: any) => one.id === first.id)).toMatchObject({
        doneOn: '2028-07-01',
        evidence: 'PV du 1er juillet',
      });
      expect((await mona.post(`/exit-items/${first.id}/completion`, { evidence: 'encore' })).body.code).toBe(
        'exit-item-done',
      );
    });
  });

  describe('the end that no silence renews', () => {
    it('expires after its last day, without an exit where nothing critical is at stake', async () => {
      await at('2028-07-03T09:00:00Z');
      const id = await register({
        reference: 'EXP-1',
        startOn: '2027-01-01',
        endOn: '2028-07-31',
        renewalMode: 'NONE',
      });
      await at('2028-07-31T22:00:30Z');
      expect(await life(id)).toMatchObject({ state: 'EXPIRED', exitItems: [] });
      expect((await names(id)).at(-1)).toBe('contract.expired');
    });

    it('is prepared three months before, until both decide that it goes on (R-CON-5)', async () => {
      const id = await register({
        reference: 'EXP-3',
        startOn: '2027-01-01',
        endOn: '2028-11-02',
        renewalMode: 'EXPRESS',
        personalData: true,
      });
      const codes = async () => (await life(id)).exitItems.map((one: any) => one.code);
      await at('2028-08-01T21:59:00Z');
      expect(await codes()).toEqual([]);
      await at('2028-08-01T22:00:30Z');
      expect(await codes()).toEqual(expect.arrayContaining(['REVERSIBILITY', 'DATA_ERASED']));
      expect((await deed(id, 'renewal', { until: '2029-11-02' }, mona)).status).toBe(200);
      await product.settle();
      expect(await codes()).toEqual([]);
    });

    it('goes on by decision of both, from the day they decide: the same contract (R-CON-4)', async () => {
      const id = await register({
        reference: 'EXP-2',
        startOn: '2027-01-01',
        endOn: '2028-12-31',
        renewalMode: 'EXPRESS',
      });
      expect((await deed(id, 'renewal', { until: '2028-12-31' })).body.code).toBe('renewal-until-before');
      const { status, body } = await deed(id, 'renewal', { until: '2029-12-31' }, mona);
      expect([status, body.endOn, body.state]).toEqual([200, '2029-12-31', 'IN_FORCE']);
      await product.settle();
      expect(await card(id)).toMatchObject({ id, endOn: '2029-12-31' });
      const renewed = (await told(id)).filter(({ name }) => name === 'contract.renewed');
      expect(renewed).toMatchObject([{ facts: { how: 'EXPRESS', endOn: '2029-12-31' } }]);
    });

    it('never comes for an evergreen one, nor on the word of a register whose dates had passed', async () => {
      const evergreen = await register({
        reference: 'EVE-1',
        startOn: '2020-01-01',
        endOn: '2024-12-31',
        renewalMode: 'EVERGREEN',
      });
      const stale = await register({
        reference: 'STA-1',
        endOn: '2024-12-31',
        renewalMode: 'TACIT',
        renewalTermMonths: 12,
      });
      const over = await register({ reference: 'OVE-1', endOn: '2024-12-31', renewalMode: 'EXPRESS' });
      const ahead = await register({ reference: 'AHE-1', startOn: '2028-10-01' });
      await product.settle();
      const states = await Promise.all(
        [evergreen, stale, over, ahead].map(async (id) => (await card(id)).state),
      );
      expect(states).toEqual(['IN_FORCE', 'IN_FORCE', 'EXPIRED', 'SIGNED']);
      expect(await card(stale)).toMatchObject({ endOn: '2024-12-31' });
      expect((await ines.get('/contracts?state=SIGNED')).body.items.map((one: any) => one.id)).toEqual([
        ahead,
      ]);
    });

    it('a worker that was away for years renews term by term', async () => {
      const id = await register({
        reference: 'MON-1',
        startOn: '2028-02-01',
        endOn: '2028-08-31',
        renewalMode: 'TACIT',
        renewalTermMonths: 1,
        noticeMonths: 1,
      });
      await product.settle();
      await at('2028-12-01T09:00:00Z');
      expect(await card(id)).toMatchObject({ endOn: '2028-12-31', state: 'IN_FORCE' });
      expect((await told(id)).filter(({ name }) => name === 'contract.renewed')).toHaveLength(4);
      expect((await life(id)).terms.map((one: any) => one.endOn)).toEqual([
        '2028-08-31',
        '2028-09-30',
        '2028-10-31',
        '2028-11-30',
        '2028-12-31',
      ]);
    });
  });

  it('an error of the register is put right today, and what held before an amendment is not', async () => {
    const { Terms } = await import('#contracts');
    const { Tenancy } = await import('#platform/tenancy');
    const { Temporal } = await import('temporal-polyfill');
    const { newId } = await import('#platform/kernel');
    const id = await register({
      reference: 'COR-1',
      annualValue: '100',
      startOn: '2028-01-01',
      endOn: '2029-12-31',
      noticeMonths: 3,
    });
    const terms = product.worker.get(Terms);
    const tenancy = product.worker.get(Tenancy);
    const day = (text: string) => Temporal.PlainDate.from(text);
    const system = <T>(work: () => Promise<T>) => tenancy.asSystem(tenantId, 'spec', work);
    const amendment = { id: newId(), number: 1 };
    await system(() =>
      terms.change(id, { endOn: day('2030-12-31'), annualValue: '120' }, day('2028-11-01'), amendment),
    );
    expect(await card(id)).toMatchObject({
      endOn: '2030-12-31',
      lastNoticeDate: '2030-09-30',
      annualValue: { amount: '120.00' },
    });
    await ines.patch(`/contracts/${id}`, { annualValue: '125' }, { ifMatch: (await card(id)).version });
    const asOf = (on: string) => system(() => terms.asOf(id, day(on)));
    expect((await asOf('2028-10-31')).annualValue).toBe('100.00');
    expect((await asOf('2028-11-01')).annualValue).toBe('125.00');
    expect((await told(id)).find(({ name }) => name === 'contract.amended')).toMatchObject({
      audience: 'shared',
      facts: { number: 1, effectiveOn: '2028-11-01', endOn: '2030-12-31', lastNoticeOn: '2030-09-30' },
    });
    await expect(
      system(() => terms.change(id, { annualValue: '1' }, day('2028-10-01'), { ...amendment, number: 2 })),
    ).rejects.toMatchObject({ code: 'terms-only-forward' });
    // Announced for a day to come, it holds from that day on.
    await system(() =>
      terms.change(id, { annualValue: '150' }, day('2029-01-01'), { ...amendment, number: 2 }),
    );
    await product.settle();
    expect((await card(id)).annualValue.amount).toBe('125.00');
    await at('2028-12-31T23:00:30Z');
    expect((await card(id)).annualValue.amount).toBe('150.00');
  });

  it('is alive as long as something happens to it (AMD-06), which only the house reads', async () => {
    const id = await register({ reference: 'VIT-1', startOn: '2024-01-01' });
    const { vitality } = await life(id, hugues);
    expect(vitality.state).toBe('ASLEEP');
    expect(vitality.signs.map((one: any) => [one.kind, one.on])).toEqual([
      ['CONVERSATION', null],
      ['AMENDMENT', null],
      ['REVIEW', null],
    ]);
    expect((await life(id, foster)).vitality).toBeNull();
  });

  it('a list of one’s own comes with a state and a reader of another house finds nothing', async () => {
    const { body } = await mona.get('/contracts?mine=true&limit=200');
    expect(body.items.length).toBeGreaterThan(5);
    expect(body.items.every((one: any) => one.owner.id === monaId && typeof one.state === 'string')).toBe(
      true,
    );
    expect((await stranger.get('/contracts')).status).toBe(404);
  });
});
