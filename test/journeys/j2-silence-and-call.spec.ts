import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, Product, type Reply } from '../support/product.js';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.js';

const ALIX = 'alix.morel@armorial.example';
const CLAIRE = 'claire.vasseur@armorial.example';
const HUGUES = 'hugues.armand@armorial.example';
const INES = 'ines.kadri@armorial.example';
const FOSTER = 'diane.foster@nordelta.example';

/** J2 with silence and segment as its only reasons: opportunities, committees and ideas come later. */
describe('J2: executive lapse, call of the day, effects, and a silence that is reactivated (24 February to 15 December 2026)', () => {
  let product: Product;
  let sink: SmtpSink;
  let ines: Browser;
  let claire: Browser;
  let theo: Browser;
  let yann: Browser;
  let lise: Browser;
  let relationshipId: string;
  let pairId: string;
  let tenantId: string;
  const people: Record<'claire' | 'foster' | 'theo' | 'lise', string> = {
    claire: '',
    foster: '',
    theo: '',
    lise: '',
  };

  const ok = async <T = any>(asked: Promise<Reply<T>>, status = 200): Promise<T> => {
    const reply = await asked;
    if (reply.status !== status)
      throw new Error(`${reply.status} instead of ${status}: ${JSON.stringify(reply.body)}`);
    return reply.body;
  };
  /** Moves the clock, and lets the worker do what is due. */
  const at = async (instant: string) => {
    await product.at(instant);
    await product.settle();
  };
  const pair = () => ok(ines.get(`/pairs/${pairId}`));
  const log = (who: Browser, heldAt: string, more: object = {}) =>
    ok(
      who.post('/touchpoints', {
        pairId,
        type: 'CALL',
        heldAt,
        durationMinutes: 18,
        participants: [people.claire, people.foster],
        initiatedBy: 'customer',
        ...more,
      }),
      201,
    );
  const subjects = (address: string) => sink.to(address).map(({ subject }) => subject);

  beforeAll(async () => {
    sink = await startSmtpSink();
    product = await Product.start({ now: '2026-02-24T08:00:00Z', smtpUrl: sink.url });
    ({ tenantId } = await product.found('armorial', 'Armorial Assurances', {
      name: 'Inès Kadri',
      email: INES,
    }));
    await product.found('kerlann', 'Banque Kerlann', { name: 'Yann Le Goff', email: 'yann@kerlann.example' });
    ines = (await product.browser(INES)).in('armorial');
    yann = (await product.browser('yann@kerlann.example')).in('kerlann');
    const admit = async (
      name: string,
      email: string,
      role: 'EXECUTIVE' | 'EVALUATOR',
      level: 'L1_GM' | 'L2_CXO' | 'L4_MANAGER',
    ) => (await product.admit(tenantId, { name, email, roles: [role], level })).personId;
    people.claire = await admit('Claire Vasseur', CLAIRE, 'EXECUTIVE', 'L2_CXO');
    const hugues = await admit('Hugues Armand', HUGUES, 'EXECUTIVE', 'L1_GM');
    people.theo = await admit('Théo Blanc', 'theo.blanc@armorial.example', 'EVALUATOR', 'L4_MANAGER');
    claire = (await product.browser(CLAIRE)).in('armorial');
    theo = (await product.browser('theo.blanc@armorial.example')).in('armorial');
    const france = { locale: 'fr', timeZone: 'Europe/Paris', country: 'FR' };
    const alix = await ok(
      ines.post('/people', {
        side: 'customer',
        name: 'Alix Morel',
        email: ALIX,
        level: 'L5_TEAM',
        ...france,
      }),
      201,
    );
    const card = await ok(ines.get(`/people/${people.claire}`));
    await ok(
      ines.patch(`/people/${people.claire}`, { assistantPersonId: alix.id }, { ifMatch: card.version }),
    );
    const nordelta = await ok(
      ines.post('/suppliers', { legalName: 'Nordelta Services', country: 'US' }),
      201,
    );
    const supplier = await ok(ines.get(`/suppliers/${nordelta.id}`));
    ({ relationshipId } = supplier);
    const { id: foster } = await ok(
      ines.post('/people', {
        side: 'supplier',
        supplierId: supplier.id,
        name: 'Diane Foster',
        title: 'CEO',
        email: FOSTER,
        level: 'L1_GM',
        locale: 'en',
        timeZone: 'America/New_York',
        country: 'US',
      }),
      201,
    );
    people.foster = foster;
    people.lise = (
      await product.admit(tenantId, {
        name: 'Lise Moreau',
        email: 'lise.moreau@nordelta.example',
        roles: ['SUPPLIER_ACCOUNT_MANAGER'],
        side: 'supplier',
        supplierId: supplier.id,
      })
    ).personId;
    lise = (await product.browser('lise.moreau@nordelta.example')).in('armorial');
    await ok(
      ines.post(`/relationships/${relationshipId}/segmentation`, {
        businessImpact: 5,
        supplyRisk: 4,
        segment: 'STRATEGIC',
      }),
    );
    const { version } = await ok(ines.get(`/relationships/${relationshipId}`));
    await ok(
      ines.patch(
        `/relationships/${relationshipId}`,
        { customerSerPersonId: hugues, supplierSerPersonId: foster },
        { ifMatch: version },
      ),
    );
    const seat = async (
      side: string,
      roleCode: string,
      requiredLevel: string,
      personId: string,
      title: string,
    ) =>
      (
        await ok(
          ines.post(`/relationships/${relationshipId}/seats`, {
            side,
            roleCode,
            requiredLevel,
            personId,
            title,
            from: '2026-02-02',
          }),
          201,
        )
      ).id;
    const customerSeatId = await seat('customer', 'CIO', 'L2_CXO', people.claire, 'DSI');
    const supplierSeatId = await seat('supplier', 'GM', 'L1_GM', foster, 'CEO');
    ({ id: pairId } = await ok(ines.post('/pairs', { relationshipId, customerSeatId, supplierSeatId }), 201));
    await product.settle();
  });
  afterAll(async () => {
    await product.stop();
    await sink.stop();
  });

  it('after the call of 24 February the next is due Tuesday 26 May, because 25 May is a holiday on both sides', async () => {
    await at('2026-02-24T15:30:00Z');
    const logged = await log(claire, '2026-02-24T15:00:00+01:00');
    expect(logged).toMatchObject({ qualifying: true, nextDueOn: '2026-05-26' });
    const page = await pair();
    expect(page).toMatchObject({
      rawDueOn: '2026-05-24',
      dueOn: '2026-05-26',
      freshness: 'FRESH',
      interval: 'P3M',
    });
    expect(page.why).toEqual([
      { date: '2026-05-25', name: 'Lundi de Pentecôte', nameEn: 'Whit Monday', side: 'both' },
    ]);
    expect(page.steps.map(({ step, date }: { step: string; date: string }) => [step, date])).toEqual([
      ['BRIEF', '2026-05-07'],
      ['REMINDER', '2026-05-20'],
      ['DUE', '2026-05-26'],
      ['LAPSED', '2026-06-02'],
      ['ESCALATED_1', '2026-06-09'],
      ['ESCALATED_2', '2026-06-23'],
      ['ESCALATED_3', '2026-07-22'],
      ['DORMANT', '2026-08-21'],
    ]);
    await product.settle();
  });

  it('in April the supplier answers "not in the contract": OPP-7 opens by itself', async () => {
    const { supplier } = await ok(ines.get(`/relationships/${relationshipId}`));
    const { id: contractId } = await ok(
      ines.post('/contracts', {
        reference: 'NOR-2022-01',
        title: 'Service desk & workplace',
        supplierId: supplier.id,
        currency: 'EUR',
        annualValue: '4200000.00',
        startOn: '2022-10-03',
        endOn: '2027-10-02',
        renewalMode: 'TACIT',
        renewalTermMonths: 12,
        noticeMonths: 6,
      }),
      201,
    );
    const letGo = async (id: string) => {
      const { version } = await ok(ines.get(`/opportunities/${id}`));
      await ok(
        ines.post(
          `/opportunities/${id}/loss`,
          { reason: 'no budget for it this year' },
          { ifMatch: version },
        ),
      );
    };
    for (let n = 1; n <= 5; n += 1) {
      const opened = await ok(ines.post('/opportunities', { contractId, title: `Occasion ${n}` }), 201);
      await letGo(opened.id);
    }
    // The sixth is the calendar's: a year before the last notice date of 2 April 2027.
    await at('2026-04-02T08:00:00+02:00');
    const [sixth] = (await ok(ines.get(`/opportunities?contract=${contractId}`))).items;
    expect(sixth).toMatchObject({ number: 6, trigger: 'NOTICE_WINDOW', state: 'DETECTED' });
    await letGo(sixth.id);
    await at('2026-04-14T10:00:00+02:00');
    const statement = 'Home-office kits delivered in 2 days';
    const need = await ok(ines.post('/needs', { contractId, statement, isShared: true }), 201);
    await ok(lise.post(`/needs/${need.id}/refusal`, { text: 'Ce n’est pas au contrat.' }));
    await product.settle();
    const [seventh] = (await ok(ines.get(`/opportunities?contract=${contractId}`))).items;
    expect(seventh).toMatchObject({ number: 7, trigger: 'REFUSAL', title: statement });
  });

  it('the assistant gets the brief on 7 May, Claire a reminder on 20 May at 08:45', async () => {
    // Business time goes on while the work is done: the minutes before are more than any work takes.
    await at('2026-05-07T08:35:00+02:00');
    expect(subjects(ALIX)).toEqual([]);
    await at('2026-05-07T08:45:00+02:00');
    expect(subjects(ALIX)).toEqual(['À préparer\u00a0: Claire Vasseur et Nordelta Services']);
    await at('2026-05-20T08:35:00+02:00');
    expect(subjects(CLAIRE)).toEqual([]);
    await at('2026-05-20T08:45:00+02:00');
    expect(subjects(CLAIRE)).toEqual(['Avant le 26 mai 2026\u00a0: parler à Nordelta Services']);
    await at('2026-05-26T08:45:00+02:00');
    expect(subjects(CLAIRE)).toContain('Aujourd’hui\u00a0: parler à Nordelta Services');
    expect((await pair()).freshness).toBe('DUE');
  });

  it('a call of forty minutes between Théo and Lise on 1 June resets nothing', async () => {
    await at('2026-06-01T16:00:00+02:00');
    const logged = await log(theo, '2026-06-01T14:00:00+02:00', {
      durationMinutes: 40,
      participants: [people.theo, people.lise],
    });
    expect(logged).toMatchObject({ qualifying: false, because: 'below-level', nextDueOn: '2026-05-26' });
    expect(await pair()).toMatchObject({ freshness: 'GRACE', lastTouchOn: '2026-02-24' });
  });

  it('the pair has lapsed on 2 June: Claire and the CIO office know', async () => {
    await at('2026-06-02T08:45:00+02:00');
    expect(await pair()).toMatchObject({
      freshness: 'LAPSED',
      lapse: { lapsedOn: '2026-06-02', closedOn: null },
    });
    const said = 'Nordelta Services\u00a0: le silence a dépassé l’échéance';
    expect(subjects(CLAIRE)).toContain(said);
    // In April she heard of the notice date a year ahead.
    expect(subjects(INES)).toEqual(['NOR-2022-01\u00a0: dénoncer au plus tard le 2 avril 2027', said]);
    expect(subjects(HUGUES)).toEqual([]);
  });

  it('the senior executive is informed on 9 June', async () => {
    await at('2026-06-09T08:45:00+02:00');
    expect(subjects(HUGUES)).toEqual(['Nordelta Services\u00a0: un silence à lever']);
    expect((await pair()).freshness).toBe('ESCALATED_1');
  });

  it('on 9 June Claire is shown one call, with its reasons and the hours in which both can speak', async () => {
    await at('2026-06-09T09:00:00+02:00');
    const { state, suggestion } = await ok(claire.get('/call-of-the-day'));
    expect(state).toBe('CALL');
    expect(suggestion).toMatchObject({
      pairId,
      relationship: { id: relationshipId, name: 'Nordelta Services' },
      counterpart: { name: 'Diane Foster', seat: 'CEO' },
      window: {
        from: '2026-06-09T13:00:00Z',
        to: '2026-06-09T16:00:00Z',
        zone: 'Europe/Paris',
        theirZone: 'America/New_York',
      },
      components: { C: null, T: 0.5 },
      alternates: [],
    });
    // 105 days of silence for a three-month cadence, lapsed since 2 June; the segment; and the open opportunity. The
    // committee of 11 June is too near to be a reason, and nothing is invented.
    expect(suggestion.reasons.map(({ code }: { code: string }) => code)).toEqual([
      'SILENCE',
      'SEGMENT',
      'AMENDMENT_OPPORTUNITY',
    ]);
    expect(suggestion.reasons[0].params).toMatchObject({
      days: 105,
      interval: 'P3M',
      lapsedOn: '2026-06-02',
    });
    expect(suggestion.reasons[1].params).toEqual({ segment: 'STRATEGIC' });
    expect(suggestion.reasons[2].params).toMatchObject({
      opportunity: 'OPP-7',
      title: 'Home-office kits delivered in 2 days',
    });
    // The same answer all day.
    await at('2026-06-09T15:00:00+02:00');
    expect((await ok(claire.get('/call-of-the-day'))).suggestion).toEqual(suggestion);
  });

  it('she calls at 15:10 and logs it: the episode closes 14 days late, the next is due Wednesday 9 September', async () => {
    await at('2026-06-09T15:30:00+02:00');
    const logged = await log(claire, '2026-06-09T15:10:00+02:00', {
      ourStakes: 'Keep the workplace flexible through 2027',
      theirValueProposition: 'One desk for all sites',
      agreements: ['A pilot of the Genius bar in Lyon'],
      line: 'Back in touch',
    });
    expect(logged).toMatchObject({ qualifying: true, nextDueOn: '2026-09-09' });
    expect(await pair()).toMatchObject({
      freshness: 'FRESH',
      dueOn: '2026-09-09',
      lapse: { dueOn: '2026-05-26', lapsedOn: '2026-06-02', closedOn: '2026-06-09', daysLate: 14 },
    });
    expect((await ok(claire.get('/call-of-the-day'))).state).toBe('DONE');
    await product.settle();
  });

  it('Foster confirms through her link, which shows nothing private and works once', async () => {
    const [letter] = sink.to(FOSTER).slice(-1);
    expect(letter!.subject).toBe('Armorial Assurances: confirm your conversation of 9 June 2026');
    const text = letter!.raw.replace(/=\r\n/g, '').replace(/=3D/g, '=');
    const token = /\/links\/([\w.-]+)/.exec(text)![1]!;
    const guest = await product.browser();
    const path = `/api/v1/links/${token}`;
    const shown = await ok(guest.get(path));
    expect(shown).toMatchObject({
      guest: 'Diane Foster',
      executives: ['Claire Vasseur'],
      line: 'Back in touch',
    });
    expect(JSON.stringify(shown)).not.toContain('flexible');
    expect((await guest.get(path)).status).toBe(200);
    await ok(guest.post(path, { verdict: 'CONFIRMED' }), 204);
    expect((await guest.post(path, { verdict: 'DISPUTED', reason: 'no' })).status).toBe(404);
    expect((await guest.get(path)).status).toBe(404);
    const { touchpoints } = await pair();
    expect(touchpoints.find((touch: { heldOn: string }) => touch.heldOn === '2026-06-09').confirmation).toBe(
      'CONFIRMED',
    );
  });

  it('a call logged on 10 June for 3 March does not move the last touch back', async () => {
    await at('2026-06-10T10:00:00+02:00');
    const late = await claire.post('/touchpoints', {
      pairId,
      type: 'CALL',
      heldAt: '2026-03-03T10:00:00+01:00',
      durationMinutes: 20,
      participants: [people.claire, people.foster],
    });
    expect([late.status, late.body.code]).toEqual([422, 'touch-logged-too-late']);
    expect(await log(ines, '2026-03-03T10:00:00+01:00')).toMatchObject({
      qualifying: true,
      nextDueOn: '2026-09-09',
    });
    expect(await pair()).toMatchObject({ lastTouchOn: '2026-06-09', dueOn: '2026-09-09' });
    await product.settle();
  });

  it('what was queued for 23 June is suppressed: touched', async () => {
    const before = sink.arrived.length;
    await at('2026-06-23T08:45:00+02:00');
    await at('2026-06-24T08:45:00-04:00');
    // Foster was asked about 3 March when her office opened on 10 June; of the silence nobody heard any more.
    expect(sink.arrived.slice(before).map(({ to, subject }) => [to, subject])).toEqual([
      [FOSTER, 'Armorial Assurances: confirm your conversation of 3 March 2026'],
    ]);
    const queued = await product.rows<{ name: string; state: string; reason: string }>(
      tenantId,
      `select name, state, reason from platform.notification
       where tenant_id = :tenant and object_id = :pairId and dedupe_key like '%:2026-05-26:ESCALATED_2%' order by name`,
      { pairId },
    );
    expect(queued).toEqual([
      { name: 'Diane Foster', state: 'SUPPRESSED', reason: 'touched' },
      { name: 'Inès Kadri', state: 'SUPPRESSED', reason: 'touched' },
    ]);
  });

  it('tells its story on the timeline of the relationship', async () => {
    const { items } = await ok(ines.get(`/relationships/${relationshipId}/timeline?limit=200`));
    const names = items.map(({ name }: { name: string }) => name);
    for (const event of [
      'pair.activated',
      'pair.lapsed',
      'pair.escalated',
      'touchpoint.logged',
      'pair.rekindled',
    ]) {
      expect(names).toContain(event);
    }
  });

  it('never: the other bank, the supplier or a colleague', async () => {
    expect((await yann.get(`/pairs/${pairId}`)).status).toBe(404);
    expect((await ok(yann.get('/pairs'))).items).toEqual([]);
    expect((await ok(yann.get('/touchpoints'))).items).toEqual([]);
    expect((await yann.post(`/pairs/${pairId}/closure`, { reason: 'mine' })).status).toBe(404);
    // Lise works for Nordelta: she reads what is shared, and nothing of our ladder or our call.
    expect((await lise.get(`/pairs/${pairId}`)).status).toBe(403);
    expect((await lise.get('/call-of-the-day')).status).toBe(403);
    const { items } = await ok(lise.get('/touchpoints'));
    expect(items.length).toBeGreaterThan(0);
    expect(JSON.stringify(items)).not.toContain('flexible');
    expect((await theo.get('/call-of-the-day')).status).toBe(403);
    expect((await theo.post(`/pairs/${pairId}/closure`, { reason: 'no' })).status).toBe(403);
    const { items: policies } = await ok(ines.get('/cadence-policies'));
    expect(policies.find(({ segment }: { segment: string }) => segment === 'STRATEGIC')).toMatchObject({
      interval: 'P3M',
      version: 0,
    });
    expect((await theo.put('/cadence-policies/KEY', { interval: 'P1M' }, { ifMatch: 0 })).status).toBe(403);
    expect((await ines.put('/cadence-policies/KEY', { interval: 'P1M' })).status).toBe(428);
    await ok(ines.put('/cadence-policies/KEY', { interval: 'P1M' }, { ifMatch: 0 }), 204);
    expect((await ines.put('/cadence-policies/KEY', { interval: 'P2M' }, { ifMatch: 0 })).status).toBe(412);
  });

  it('by December the pair sleeps and owes a plan: Claire makes it, calls in three fields, and writes their half down', async () => {
    await at('2026-12-10T08:45:00+01:00');
    const owed = await pair();
    expect(owed).toMatchObject({
      freshness: 'DORMANT',
      reactivationPlan: { state: 'DUE', dueOn: '2026-12-24', firstCallOn: null },
    });
    const path = `/reactivation-plans/${owed.reactivationPlan.id}`;
    const read = await ok(claire.get(path));
    const plan = {
      ownerPersonId: people.claire,
      firstCallOn: '2026-12-15',
      subject: 'The pilot of Lyon, six months on',
      ourStakes: 'One desk before the move of 2027',
      hopedFor: 'What the pilot taught them',
    };
    expect(
      (await claire.put(path, { ...plan, firstCallOn: '2026-12-13' }, { ifMatch: read.version })).body,
    ).toMatchObject({ status: 422, code: 'first-call-on-a-day-off' });
    await ok(claire.put(path, plan, { ifMatch: read.version }), 204);
    expect((await ines.put(path, plan, { ifMatch: read.version })).status).toBe(412);
    expect(await ok(ines.get(path))).toMatchObject({ state: 'MADE', owner: { name: 'Claire Vasseur' } });
    for (const [reader, status] of [
      [lise, 403],
      [yann, 404],
    ] as const)
      expect((await reader.get(path)).status).toBe(status);
    await at('2026-12-15T16:00:00+01:00');
    const logged = await log(claire, '2026-12-15T15:30:00+01:00', {});
    expect(logged.qualifying).toBe(true);
    expect(await ok(claire.get(path))).toMatchObject({ state: 'TO_COMPLETE', daysTaken: 5 });
    await ok(
      claire.post(`/touchpoints/${logged.id}/halves`, { theirValueProposition: 'A second site at cost' }),
      204,
    );
    expect(await ok(claire.get(path))).toMatchObject({ state: 'DONE', endedOn: '2026-12-15' });
  });
});
