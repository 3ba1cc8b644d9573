import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Calendars } from '#platform/calendar';
import { Forbidden, NotFound } from '#platform/kernel';
import { People } from '#organisation';
import { Cadences, Pairs, PairScreens } from '#executive-contact';
import { Relationships, Seats } from '#suppliers';
import { date, moment, openStage, type Stage } from './executive-contact-stage.js';

jest.setTimeout(180_000);

describe('the ladder of a pair', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it('is not born overdue: the first touch is due 20 business days after activation (R-EXE)', async () => {
    expect(await stage.page()).toMatchObject({
      state: 'ACTIVE',
      freshness: 'FRESH',
      dueOn: '2026-03-02',
      dueReason: 'FIRST_TOUCH',
      atParity: true,
    });
    expect(await stage.told('pair.activated')).toHaveLength(1);
  });

  it('is due on the first day open on both sides after a call, and says why', async () => {
    await stage.at('2026-02-24T18:00:00+01:00');
    const logged = await stage.log({ heldAt: moment('2026-02-24T15:00:00+01:00') });
    expect(logged).toMatchObject({ qualifying: true, because: null, nextDueOn: '2026-05-26' });
    const page = await stage.page();
    expect(page).toMatchObject({ rawDueOn: '2026-05-24', dueOn: '2026-05-26', dueReason: 'INTERVAL' });
    expect(page.why).toEqual([
      { date: '2026-05-25', name: 'Lundi de Pentecôte', nameEn: 'Whit Monday', side: 'both' },
    ]);
    expect(page.steps.find(({ step }) => step === 'BRIEF')).toMatchObject({
      date: '2026-05-07',
      why: [{ date: '2026-05-08' }, { date: '2026-05-14' }, { date: '2026-05-25' }],
    });
    expect((await stage.told('touchpoint.logged'))[0]).toMatchObject({ audience: 'shared' });
  });

  it('tells each step once, at 08:45 of whom it concerns', async () => {
    await stage.at('2026-05-06T12:00:00+02:00');
    expect((await stage.page()).freshness).toBe('FRESH');
    await stage.at('2026-05-07T08:45:00+02:00');
    expect((await stage.page()).freshness).toBe('DUE_SOON');
    await stage.at('2026-05-20T08:45:00+02:00');
    await stage.at('2026-05-26T08:45:00+02:00');
    expect((await stage.page()).freshness).toBe('DUE');
    await stage.at('2026-05-27T09:00:00+02:00');
    expect((await stage.page()).freshness).toBe('GRACE');
    const sent = (await stage.messages()).filter(({ state }) => state === 'SENT');
    expect(sent.map(({ name, words, on }) => [name, words, on])).toEqual([
      ['Alix Morel', 'brief', '2026-05-07 08:45'],
      ['Claire Vasseur', 'reminder', '2026-05-20 08:45'],
      ['Claire Vasseur', 'due', '2026-05-26 08:45'],
    ]);
    // What waited for the old due date of 2 March had lost its reason on 24 February.
    expect((await stage.messages()).filter(({ reason }) => reason === 'touched').length).toBeGreaterThan(0);
  });

  it('lapses on 2 June, and opens one episode (R-LAP-1)', async () => {
    await stage.at('2026-06-02T09:00:00+02:00');
    const page = await stage.page();
    expect(page).toMatchObject({
      freshness: 'LAPSED',
      daysLate: 7,
      lapse: { lapsedOn: '2026-06-02', closedOn: null },
    });
    expect(await stage.told('pair.lapsed')).toHaveLength(1);
    const lapsed = (await stage.messages()).filter(({ words }) => words === 'lapsed');
    expect(lapsed.map(({ name, state }) => [name, state])).toEqual([
      ['Administration Armorial Assurances', 'SENT'],
      ['Claire Vasseur', 'SENT'],
      ['Inès Kadri', 'SENT'],
    ]);
  });

  it('does not hear the same sweep twice', async () => {
    const before = await stage.messages();
    await stage.system(() => stage.get(PairScreens).page(stage.pairId));
    await stage.within(stage.armorial, (store) =>
      store.schedule('pair-ladder', stage.pairId, moment('2026-06-02T05:00:00Z')),
    );
    await stage.settle();
    expect(await stage.messages()).toEqual(before);
    expect(await stage.told('pair.lapsed')).toHaveLength(1);
  });

  it('escalates to the senior executive on 9 June, then to both sides, then to the general manager', async () => {
    await stage.at('2026-06-09T08:45:00+02:00');
    expect((await stage.page()).freshness).toBe('ESCALATED_1');
    await stage.at('2026-06-24T15:00:00+02:00');
    await stage.at('2026-07-22T09:00:00+02:00');
    const late = (await stage.messages()).filter(({ words }) =>
      ['superior', 'agenda', 'mutual-lapse', 'general'].includes(words),
    );
    expect(late.map(({ name, words, on }) => [name, words, on])).toEqual([
      ['Hugues Armand', 'superior', '2026-06-09 08:45'],
      ['Administration Armorial Assurances', 'agenda', '2026-06-23 08:45'],
      ['Inès Kadri', 'agenda', '2026-06-23 08:45'],
      ['Diane Foster', 'mutual-lapse', '2026-06-24 08:45'],
      ['Hugues Armand', 'general', '2026-07-22 08:45'],
    ]);
    expect((await stage.told('pair.escalated')).map(({ facts }) => facts['step'])).toEqual([
      'ESCALATED_1',
      'ESCALATED_2',
      'ESCALATED_3',
    ]);
  });

  it('goes dormant at twice the rhythm, and owes a plan', async () => {
    await stage.at('2026-08-21T09:00:00+02:00');
    expect(await stage.page()).toMatchObject({
      freshness: 'DORMANT',
      reactivationPlan: { state: 'DUE', dueOn: '2026-09-04' },
    });
    expect(await stage.told('pair.fallen-dormant')).toHaveLength(1);
  });

  it('starts again with a call, which closes the episode with its days late', async () => {
    await stage.at('2026-08-24T18:00:00+02:00');
    await stage.log({ heldAt: moment('2026-08-24T16:00:00+02:00') });
    expect(await stage.page()).toMatchObject({
      freshness: 'FRESH',
      dueOn: '2026-11-24',
      lapse: { closedOn: '2026-08-24', daysLate: 90 },
    });
    expect((await stage.told('pair.rekindled'))[0]!.facts).toMatchObject({ daysLate: 90 });
  });

  it('stays in sight of its own tenant and side only', async () => {
    const other = (work: () => Promise<unknown>) => stage.within(stage.kerlann, work);
    await expect(other(() => stage.get(PairScreens).page(stage.pairId))).rejects.toThrow(NotFound);
    await expect(other(() => stage.get(Pairs).close(stage.pairId, 'no'))).rejects.toThrow(NotFound);
    for (const outsider of [stage.foster, stage.elodie]) {
      await expect(stage.as(outsider, () => stage.get(PairScreens).page(stage.pairId))).rejects.toThrow(
        NotFound,
      );
      const list = await stage.as(outsider, () => stage.get(PairScreens).list({ limit: 50 }));
      expect(list.items).toEqual([]);
    }
  });

  it('is acted on by its executive and the CIO office, not by a colleague', async () => {
    const snooze = () => stage.get(Pairs).snooze(stage.pairId, date('2026-09-01'), 'travelling');
    await expect(stage.as(stage.hugues, snooze)).rejects.toThrow(Forbidden);
    await expect(stage.as(stage.claire, snooze)).resolves.toBeUndefined();
    await expect(stage.as(stage.claire, snooze)).rejects.toMatchObject({ code: 'snoozed-once-already' });
  });
});

describe('a worker that was down', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage();
    await stage.at('2026-02-24T18:00:00+01:00');
    await stage.log({ heldAt: moment('2026-02-24T15:00:00+01:00') });
    await stage.at('2026-05-07T09:00:00+02:00');
  });
  afterAll(() => stage.close());

  it('sends one catch-up at the gravest step, to each who missed one', async () => {
    await stage.at('2026-06-10T10:00:00+02:00');
    await stage.at('2026-06-11T08:45:00+02:00');
    const sent = (await stage.messages()).filter(({ state, words }) => state === 'SENT' && words !== 'brief');
    expect(sent.map(({ name, words }) => [name, words])).toEqual([
      ['Administration Armorial Assurances', 'superior'],
      ['Claire Vasseur', 'superior'],
      ['Hugues Armand', 'superior'],
      ['Inès Kadri', 'superior'],
    ]);
    const reminder = (await stage.messages()).find(
      ({ words, on }) => words === 'reminder' && on.startsWith('2026-05-20'),
    );
    expect(reminder).toMatchObject({ state: 'SUPPRESSED', reason: 'superseded' });
    expect(await stage.page()).toMatchObject({ freshness: 'ESCALATED_1', lapse: { lapsedOn: '2026-06-02' } });
  });
});

describe('what holds and moves a ladder', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage();
    await stage.at('2026-02-24T18:00:00+01:00');
    await stage.log({ heldAt: moment('2026-02-24T15:00:00+01:00') });
  });
  afterAll(() => stage.close());

  it('the brief goes to whoever assists the executive on its day', async () => {
    await stage.at('2026-05-06T10:00:00+02:00');
    // A change of calendar has the ladder looked at, which tells the next step ahead.
    const day = {
      country: 'FR',
      region: null,
      day: date('2026-12-24'),
      kind: 'ADDED' as const,
      name: 'Réveillon',
    };
    await stage.as(stage.ines, () => stage.get(Calendars).change(day));
    await stage.settle();
    const { version } = (
      await stage.as(stage.ines, () => stage.get(People).card(stage.claire.personId))
    ).parse<{
      version: number;
    }>();
    await stage.as(stage.ines, () =>
      stage.get(People).correct(stage.claire.personId, { assistantPersonId: stage.mona.personId }, version),
    );
    await stage.at('2026-05-07T08:45:00+02:00');
    const briefs = (await stage.messages()).filter(
      ({ words, on }) => words === 'brief' && on.startsWith('2026-05-07'),
    );
    expect(briefs.map(({ name, state, reason }) => [name, state, reason])).toEqual([
      ['Alix Morel', 'SUPPRESSED', 'replaced'],
      ['Mona Diallo', 'SENT', null],
    ]);
  });

  it('a communication hold freezes it, and its end leaves five business days', async () => {
    const { relationshipId } = stage.nordelta;
    await stage.at('2026-05-22T10:00:00+02:00');
    await stage.as(stage.ines, () =>
      stage
        .get(Relationships)
        .hold(relationshipId, { kind: 'TENDER', from: date('2026-05-22'), to: date('2026-06-15') }),
    );
    await stage.settle();
    await stage.at('2026-06-10T10:00:00+02:00');
    expect(await stage.page()).toMatchObject({
      freshness: 'DUE_SOON',
      stillBecause: 'hold',
      resumesOn: '2026-06-15',
    });
    expect(
      (await stage.messages()).filter(({ state, words }) => words === 'due' && state === 'SENT'),
    ).toEqual([]);
    await stage.at('2026-06-15T10:00:00+02:00');
    expect(await stage.page()).toMatchObject({
      dueOn: '2026-06-22',
      dueReason: 'RELEASE',
      freshness: 'DUE_SOON',
      stillBecause: null,
    });
  });

  it('a day off added to the calendar moves the date', async () => {
    const bridge = {
      country: 'FR',
      region: null,
      day: date('2026-06-22'),
      kind: 'ADDED' as const,
      name: 'Pont',
    };
    await stage.as(stage.ines, () => stage.get(Calendars).change(bridge));
    await stage.settle();
    expect(await stage.page()).toMatchObject({ dueOn: '2026-06-23' });
  });

  it('a vacancy stops it, and a newcomer is met within 20 business days', async () => {
    await stage.at('2026-06-16T10:00:00+02:00');
    await stage.as(stage.ines, () => stage.get(Seats).vacateSeat(stage.ceoSeat, { on: date('2026-06-16') }));
    await stage.settle();
    expect(await stage.page()).toMatchObject({ state: 'VACANT_SUPPLIER', stillBecause: 'vacant' });
    expect(await stage.told('pair.vacated')).toHaveLength(1);
    await stage.at('2026-07-01T10:00:00+02:00');
    await stage.as(stage.ines, async () => {
      const personId = await stage.get(People).add('supplier', stage.nordelta.id, {
        name: 'Ann Lee',
        level: 'L1_GM',
        locale: 'en',
        timeZone: 'America/New_York',
        country: 'US',
      });
      await stage.get(Seats).fillSeat(stage.ceoSeat, { personId, from: date('2026-07-01') });
    });
    await stage.settle();
    expect(await stage.page()).toMatchObject({
      state: 'ACTIVE',
      stillBecause: null,
      dueOn: '2026-07-30',
      dueReason: 'NEWCOMER',
      supplierSeat: { holder: { name: 'Ann Lee' } },
    });
  });

  it('a pause freezes it until its day', async () => {
    await stage.as(stage.claire, () => stage.get(Pairs).pause(stage.pairId, 'merger', date('2026-07-20')));
    expect(await stage.page()).toMatchObject({
      state: 'PAUSED',
      stillBecause: 'paused',
      resumesOn: '2026-07-20',
    });
    await stage.at('2026-07-20T10:00:00+02:00');
    expect(await stage.page()).toMatchObject({ state: 'ACTIVE', stillBecause: null });
  });

  it('a new policy plans what is ahead anew, and says nothing of what it puts in the past', async () => {
    const before = (await stage.messages()).length;
    await stage.as(stage.ines, () => stage.get(Cadences).set('STRATEGIC', { interval: 'P1M' }, undefined));
    await stage.settle();
    const after = (await stage.messages()).filter(({ state }) => state === 'SENT');
    expect(after.every(({ words }) => words === 'brief' || words === 'reminder')).toBe(true);
    expect((await stage.messages()).length).toBeGreaterThanOrEqual(before);
    await expect(
      stage.as(stage.ines, () => stage.get(Cadences).set('STRATEGIC', { interval: 'soon' })),
    ).rejects.toMatchObject({ code: 'cadence-interval-invalid' });
  });

  it('a closed pair is silent', async () => {
    await stage.as(stage.ines, () => stage.get(Pairs).close(stage.pairId, 'contract ended'));
    await stage.at('2026-12-01T10:00:00+01:00');
    expect(await stage.page()).toMatchObject({ state: 'CLOSED', freshness: null });
    await expect(stage.as(stage.ines, () => stage.get(Pairs).resume(stage.pairId))).rejects.toMatchObject({
      code: 'pair-state-out-of-order',
    });
  });
});
