import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Presence } from '#platform/calendar';
import { Forbidden, NotFound } from '#platform/kernel';
import { Links, Notifications } from '#platform/mail';
import { Absences, People } from '#organisation';
import { Calls, Pairs, Touchpoints } from '#executive-contact';
import { Seats, Segmentations } from '#suppliers';
import { type Actor, date, moment, openStage, type Stage } from './executive-contact-stage.js';

jest.setTimeout(180_000);

const days = (from: string, to: string, standInPersonId: string | null = null) => ({
  from: date(from),
  to: date(to),
  standInPersonId,
});

interface Listed {
  items: { id: string; person: { name: string }; from: string; to: string; version: number }[];
}

describe('absences', () => {
  let stage: Stage;
  const declare = (who: Actor, of: Actor, from: string, to: string, standIn?: Actor) =>
    stage.as(who, () => stage.get(Absences).declare(of.personId, days(from, to, standIn?.personId ?? null)));
  const seenBy = async (who: Actor) =>
    (await stage.as(who, () => stage.get(Absences).list({ limit: 50, all: true }))).parse<Listed>().items;

  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it('are said by oneself, one’s assistant, the CIO office, and nobody else', async () => {
    await declare(stage.claire, stage.claire, '2026-03-02', '2026-03-04');
    await declare(stage.assistant, stage.claire, '2026-03-09', '2026-03-11', stage.hugues);
    await declare(stage.ines, stage.claire, '2026-03-16', '2026-03-18');
    await expect(declare(stage.theo, stage.claire, '2026-04-06', '2026-04-08')).rejects.toThrow(Forbidden);
    await expect(declare(stage.claire, stage.hugues, '2026-04-06', '2026-04-08')).rejects.toThrow(Forbidden);
  });

  it('of a supplier’s people are said on their side, and by us only for who cannot say it', async () => {
    await declare(stage.foster, stage.foster, '2026-03-02', '2026-03-06');
    await expect(declare(stage.lise, stage.foster, '2026-04-06', '2026-04-08')).rejects.toThrow(Forbidden);
    await expect(declare(stage.ines, stage.foster, '2026-04-06', '2026-04-08')).rejects.toThrow(Forbidden);
    const admin = { ...stage.lise, roles: ['SUPPLIER_ADMIN' as const] };
    await declare(admin, stage.foster, '2026-04-06', '2026-04-08', stage.lise);
    const mute = await stage.as(stage.ines, () =>
      stage.get(People).add('supplier', stage.helios.id, {
        name: 'Marc Sans-Compte',
        level: 'L2_CXO',
        locale: 'fr',
        timeZone: 'Europe/Paris',
        country: 'FR',
      }),
    );
    await stage.as(stage.ines, () => stage.get(Absences).declare(mute, days('2026-03-02', '2026-03-04')));
  });

  it('of a customer’s people do not exist for a supplier, nor those of another supplier', async () => {
    expect((await seenBy(stage.foster)).map(({ person }) => person.name)).toEqual([
      'Diane Foster',
      'Diane Foster',
    ]);
    expect((await seenBy(stage.elodie)).map(({ person }) => person.name)).toEqual(['Marc Sans-Compte']);
    const names = new Set((await seenBy(stage.theo)).map(({ person }) => person.name));
    expect(names).toEqual(new Set(['Claire Vasseur', 'Diane Foster', 'Marc Sans-Compte']));
    await expect(declare(stage.foster, stage.claire, '2026-05-04', '2026-05-06')).rejects.toThrow(NotFound);
    const [first] = await seenBy(stage.claire);
    await expect(stage.as(stage.elodie, () => stage.get(Absences).card(first!.id))).rejects.toThrow(NotFound);
    const told = await stage.told('absence.declared');
    expect(new Set(told.map(({ audience }) => audience))).toEqual(new Set(['shared', 'customer']));
    expect(told.flatMap(({ facts }) => Object.keys(facts))).not.toContain('reason');
  });

  it('do not overlap, whoever says the second, and the database holds it', async () => {
    await expect(declare(stage.claire, stage.claire, '2026-03-10', '2026-03-20')).rejects.toThrow(
      'absences-overlap',
    );
    await declare(stage.claire, stage.claire, '2026-03-11', '2026-03-13');
    await expect(
      stage.rows(
        stage.armorial,
        `insert into organisation.absence (tenant_id, id, person_id, audience, from_day, to_day)
         values (:tenant, gen_random_uuid(), :person, 'customer', '2026-03-12', '2026-03-14')`,
        { person: stage.claire.personId },
      ),
    ).rejects.toThrow('one_absence_at_a_time');
  });

  it('name a stand-in of the same house who is still there', async () => {
    await expect(declare(stage.claire, stage.claire, '2026-05-04', '2026-05-06', stage.lise)).rejects.toThrow(
      'stand-in-of-the-other-side',
    );
    await expect(
      declare(stage.foster, stage.foster, '2026-05-04', '2026-05-06', stage.claire),
    ).rejects.toThrow('stand-in-of-the-other-side');
    await stage.system(() => stage.get(People).depart(stage.theo.personId, date('2026-02-28'), 'left'));
    await expect(declare(stage.claire, stage.claire, '2026-05-04', '2026-05-06', stage.theo)).rejects.toThrow(
      'stand-in-has-left',
    );
    // Who has said that they will leave is there until then.
    await stage.system(() => stage.get(People).depart(stage.mona.personId, date('2026-06-30'), 'retires'));
    await declare(stage.claire, stage.claire, '2026-05-04', '2026-05-06', stage.mona);
    const cards = await stage.system(() =>
      stage.get(Presence).of([stage.claire.personId], date('2026-05-04')),
    );
    expect(cards.get(stage.claire.personId)![0]!.standIns.map(({ name }) => name)).toEqual([
      'Mona Diallo',
      'Alix Morel',
    ]);
    await expect(declare(stage.claire, stage.claire, '2026-07-06', '2026-07-08', stage.mona)).rejects.toThrow(
      'stand-in-has-left',
    );
  });

  it('are corrected and called off on the version that was read; a past one stays', async () => {
    const mine = async () => (await seenBy(stage.claire)).filter(({ from }) => from === '2026-03-02')[0]!;
    const { id, version } = await mine();
    const absences = stage.get(Absences);
    await stage.as(stage.claire, () => absences.correct(id, { to: date('2026-03-06') }, version));
    await expect(
      stage.as(stage.claire, () => absences.correct(id, { to: date('2026-03-05') }, version)),
    ).rejects.toThrow();
    await stage.at('2026-03-04T10:00:00+01:00');
    await stage.as(stage.claire, () => absences.callOff(id, version + 1));
    expect(await mine()).toMatchObject({ from: '2026-03-02', to: '2026-03-04' });
    await expect(stage.as(stage.claire, () => absences.callOff(id, version + 2))).rejects.toThrow(
      'absence-is-over',
    );
  });
});

describe('the call of the day and who is away', () => {
  let stage: Stage;
  let heliosPair: string;
  const today = (who: Actor = stage.claire) => stage.as(who, () => stage.get(Calls).ofTheDay(who.personId));
  const declare = async (of: Actor, from: string, to: string) => {
    const id = await stage.as(of, () => stage.get(Absences).declare(of.personId, days(from, to)));
    await stage.settle();
    return id;
  };
  const callOff = async (of: Actor, id: string) => {
    await stage.as(of, () => stage.get(Absences).callOff(id, 1));
    await stage.settle();
  };

  beforeAll(async () => {
    stage = await openStage();
    await stage.at('2026-02-24T18:00:00+01:00');
    await stage.log({ heldAt: moment('2026-02-24T15:00:00+01:00') });
    const { relationshipId } = stage.helios;
    heliosPair = await stage.as(stage.ines, async () => {
      const impact = { businessImpact: 5, supplyRisk: 2 };
      await stage.get(Segmentations).assess(relationshipId, impact, { segment: 'KEY' });
      const seat = (side: 'customer' | 'supplier', roleCode: string, who: Actor) =>
        stage
          .get(Seats)
          .addSeat(
            relationshipId,
            { side, roleCode, requiredLevel: 'L2_CXO' },
            { personId: who.personId, from: date('2026-02-24') },
          );
      const customerSeatId = await seat('customer', 'CIO', stage.claire);
      const supplierSeatId = await seat('supplier', 'GM', stage.elodie);
      return stage.get(Pairs).form({ relationshipId, customerSeatId, supplierSeatId });
    });
    await stage.settle();
  });
  afterAll(() => stage.close());

  it('leaves out a counterpart who is away, with the day they are back, and names the next', async () => {
    await declare(stage.foster, '2026-06-08', '2026-06-15');
    await stage.at('2026-06-09T06:30:00+02:00');
    const { suggestion, skipped } = await today();
    expect(suggestion?.pairId).toBe(heliosPair);
    expect(skipped).toEqual([
      expect.objectContaining({ pairId: stage.pairId, reason: 'counterpart-away', until: '2026-06-15' }),
    ]);
  });

  it('is decided again when it is said after the morning was frozen, and only then', async () => {
    await stage.at('2026-06-09T09:10:00+02:00');
    const before = await today();
    const other = await declare(stage.elodie, '2026-06-10', '2026-06-12');
    expect(await today()).toEqual(before);
    await callOff(stage.elodie, other);
    expect(await today()).toEqual(before);
    const now = await declare(stage.elodie, '2026-06-09', '2026-06-10');
    const after = await today();
    expect(after).toMatchObject({ state: 'NONE', suggestion: null, awayUntil: null });
    expect(after.skipped.map(({ reason, until }) => [reason, until])).toEqual(
      expect.arrayContaining([
        ['counterpart-away', '2026-06-10'],
        ['counterpart-away', '2026-06-15'],
      ]),
    );
    await callOff(stage.elodie, now);
    expect((await today()).suggestion?.pairId).toBe(heliosPair);
    const kept = await stage.rows<{ state: string }>(
      stage.armorial,
      `select state from executive_contact.call_suggestion
       where tenant_id = :tenant and executive_id = :id and day = '2026-06-09' order by id`,
      { id: stage.claire.personId },
    );
    expect(kept.map(({ state }) => state)).toEqual(['WITHDRAWN', 'WITHDRAWN', 'CALL']);
    expect((await stage.told('call.withdrawn')).map(({ audience }) => audience)).toEqual(['customer']);
  });

  it('asks nothing of an executive who is away, until the morning they are back', async () => {
    const id = await declare(stage.claire, '2026-06-09', '2026-06-12');
    expect(await today()).toMatchObject({ state: 'NONE', suggestion: null, awayUntil: '2026-06-12' });
    await stage.at('2026-06-10T07:00:00+02:00');
    expect(await today()).toMatchObject({ state: 'NONE', awayUntil: '2026-06-12' });
    expect((await today()).skipped.map(({ reason }) => reason)).toEqual(['executive-away', 'executive-away']);
    await stage.as(stage.claire, () => stage.get(Absences).correct(id, { to: date('2026-06-11') }, 1));
    await stage.settle();
    expect(await today()).toMatchObject({ awayUntil: '2026-06-11' });
    await stage.at('2026-06-11T06:30:00+02:00');
    expect(await today()).toMatchObject({
      state: 'CALL',
      awayUntil: null,
      suggestion: { pairId: heliosPair },
    });
  });

  it('stays done when they called while on leave: what counts is the conversation', async () => {
    await stage.at('2026-06-15T15:00:00+02:00');
    const id = await declare(stage.claire, '2026-06-15', '2026-06-17');
    const logged = await stage.log({ heldAt: moment('2026-06-15T14:30:00+02:00') });
    expect(logged.qualifying).toBe(true);
    await callOff(stage.claire, id);
    expect((await today()).skipped).toContainEqual(
      expect.objectContaining({ pairId: stage.pairId, reason: 'recent-touch' }),
    );
    await stage.as(stage.claire, () =>
      stage
        .get(Touchpoints)
        .plan(heliosPair, { type: 'CALL', plannedAt: moment('2026-06-16T15:00:00+02:00') }),
    );
    expect((await today()).state).toBe('DONE');
    await declare(stage.elodie, '2026-06-15', '2026-06-17');
    expect((await today()).state).toBe('DONE');
  });

  it('is away on a pair’s card, and its page says when and who reads their letters', async () => {
    await stage.at('2026-06-22T09:00:00+02:00');
    await declare(stage.foster, '2026-06-22', '2026-06-26');
    await declare(stage.claire, '2026-07-27', '2026-08-17');
    const page = await stage.page();
    expect(page.supplierSeat.holder).toMatchObject({ name: 'Diane Foster', awayUntil: '2026-06-26' });
    expect(page.customerSeat.holder).toMatchObject({ name: 'Claire Vasseur', awayUntil: null });
    const told = page.absences.map(({ name, from, to, standIn }) => ({ name, from, to, standIn }));
    expect(told).toEqual(
      expect.arrayContaining([
        { name: 'Diane Foster', from: '2026-06-22', to: '2026-06-26', standIn: null },
        { name: 'Claire Vasseur', from: '2026-07-27', to: '2026-08-17', standIn: 'Alix Morel' },
      ]),
    );
    // The steps are days of two houses, not of two people.
    expect(page.steps.map(({ date: on }) => on)).toContain(page.dueOn);
  });
});

describe('letters to somebody who is away', () => {
  let stage: Stage;
  const said = async () =>
    (await stage.messages()).map(({ name, words, state, reason }) => [name, words, reason ?? state]);
  const ofClaire = async () => (await said()).filter(([name]) => name === 'Claire Vasseur');

  beforeAll(async () => {
    stage = await openStage();
    await stage.at('2026-02-24T18:00:00+01:00');
    await stage.log({ heldAt: moment('2026-02-24T15:00:00+01:00') });
  });
  afterAll(() => stage.close());

  it('go that day to whoever stands in for them, and say for whom', async () => {
    await stage.as(stage.claire, () =>
      stage.get(Absences).declare(stage.claire.personId, days('2026-05-18', '2026-05-22')),
    );
    await stage.at('2026-05-07T09:00:00+02:00');
    await stage.at('2026-05-20T08:45:00+02:00');
    expect(await said()).toContainEqual(['Alix Morel', 'reminder', 'SENT']);
    expect(await ofClaire()).toContainEqual(['Claire Vasseur', 'reminder', 'stood-in-for']);
    const [letter] = await stage.rows<{ subject: string; body: string }>(
      stage.armorial,
      `select subject, body from platform.delivery
       where tenant_id = :tenant and person_id = :person order by made_at desc limit 1`,
      { person: stage.assistant.personId },
    );
    expect(letter!.body).toContain('En l’absence de Claire Vasseur');
    await stage.at('2026-05-25T09:00:00+02:00');
    expect((await ofClaire()).filter(([, , state]) => state === 'SENT')).toEqual([]);
  });

  it('without one wait for the first morning back, and only the gravest step is read then', async () => {
    await stage.system(() => stage.get(People).correct(stage.claire.personId, { assistantPersonId: null }));
    await stage.as(stage.ines, () =>
      stage.get(Absences).declare(stage.claire.personId, days('2026-05-26', '2026-06-04')),
    );
    await stage.at('2026-05-26T09:00:00+02:00');
    await stage.at('2026-06-02T09:00:00+02:00');
    expect((await ofClaire()).filter(([, , state]) => state === 'SENT')).toEqual([]);
    // For everybody else the ladder goes on.
    expect(await said()).toContainEqual(['Inès Kadri', 'lapsed', 'SENT']);
    expect((await stage.page()).freshness).toBe('LAPSED');
    await stage.at('2026-06-04T08:44:00+02:00');
    expect((await ofClaire()).filter(([, , state]) => state === 'SENT')).toEqual([]);
    await stage.at('2026-06-04T08:45:00+02:00');
    expect(await ofClaire()).toEqual(
      expect.arrayContaining([
        ['Claire Vasseur', 'due', 'superseded'],
        ['Claire Vasseur', 'lapsed', 'SENT'],
      ]),
    );
  });

  it('that carry a link of their own wait for them: it is nobody else’s to open', async () => {
    stage.get(Links).on('spec-link', async () => '/links/secret-of-one-act');
    const cards = await stage.system(() =>
      stage.get(People).cards([stage.lise.personId, stage.foster.personId]),
    );
    const lise = cards.get(stage.lise.personId)!;
    const foster = cards.get(stage.foster.personId)!;
    const admin = { ...stage.lise, roles: ['SUPPLIER_ADMIN' as const] };
    await stage.as(admin, () =>
      stage
        .get(Absences)
        .declare(stage.lise.personId, days('2026-06-08', '2026-06-15', stage.foster.personId)),
    );
    await stage.at('2026-06-09T10:00:00+02:00');
    const tell = (kind: string, card = lise) =>
      stage.system(() =>
        stage.get(Notifications).tell({
          kind,
          recipient: { ...card, personId: card.id },
          dedupeKey: kind,
          notBefore: moment('2026-06-09T10:00:00+02:00'),
          about: { objectType: 'spec', objectId: stage.pairId, path: '/' },
          words: { key: 'mail.footer', params: { organisation: 'Armorial' } },
          immediate: true,
        }),
      );
    await tell('spec-link');
    await tell('spec-letter');
    // Whoever stands in and knows it already is not told it twice.
    await tell('spec-both', foster);
    await tell('spec-both');
    await stage.settle();
    const states = async () =>
      stage.rows<{ kind: string; name: string; state: string }>(
        stage.armorial,
        `select kind, name, state from platform.notification
         where tenant_id = :tenant and kind like 'spec-%' order by kind, name`,
      );
    expect(await states()).toEqual([
      { kind: 'spec-both', name: 'Diane Foster', state: 'WAITING' },
      { kind: 'spec-both', name: 'Lise Moreau', state: 'SUPPRESSED' },
      { kind: 'spec-letter', name: 'Diane Foster', state: 'WAITING' },
      { kind: 'spec-letter', name: 'Lise Moreau', state: 'SUPPRESSED' },
      { kind: 'spec-link', name: 'Lise Moreau', state: 'WAITING' },
    ]);
    // 10:00 in Paris is 04:00 in New York: the stand-in's own office opens first.
    await stage.at('2026-06-09T08:30:00-04:00');
    expect((await states())[2]).toMatchObject({ name: 'Diane Foster', state: 'SENT' });
    await stage.at('2026-06-15T08:30:00+02:00');
    expect((await states())[4]).toMatchObject({ kind: 'spec-link', state: 'SENT' });
  });

  it('leave at once when they are back sooner than they thought', async () => {
    const { id } = (
      await stage
        .as(stage.claire, () =>
          stage.get(Absences).declare(stage.claire.personId, days('2026-06-15', '2026-07-01')),
        )
        .then((made) => stage.as(stage.claire, () => stage.get(Absences).card(made)))
    ).parse<{ id: string }>();
    const card = (await stage.system(() => stage.get(People).cards([stage.claire.personId]))).get(
      stage.claire.personId,
    )!;
    await stage.system(() =>
      stage.get(Notifications).tell({
        kind: 'spec-soon',
        recipient: { ...card, personId: card.id },
        dedupeKey: 'spec-soon',
        notBefore: moment('2026-06-16T08:45:00+02:00'),
        about: { objectType: 'spec', objectId: stage.pairId, path: '/' },
        words: { key: 'mail.footer', params: { organisation: 'Armorial' } },
      }),
    );
    await stage.at('2026-06-18T10:00:00+02:00');
    const state = async () =>
      (
        await stage.rows<{ state: string }>(
          stage.armorial,
          `select state from platform.notification where tenant_id = :tenant and kind = 'spec-soon'`,
        )
      )[0]!.state;
    expect(await state()).toBe('WAITING');
    await stage.as(stage.claire, () => stage.get(Absences).callOff(id, 1));
    await stage.settle();
    expect(await state()).toBe('SENT');
  });
});
