import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Cadences, Pairs, PairScreens, PlanScreen, Reactivations, Touchpoints } from '#executive-contact';
import { Absences, People } from '#organisation';
import { Store } from '#platform/tenancy';
import { Relationships, Seats } from '#suppliers';
import { date, moment, openStage, type Actor, type Stage } from './executive-contact-stage.js';

jest.setTimeout(180_000);

/** The pair spoke on 24 February; P3M makes it due on 26 May and dormant on 21 August, its plan due on 4 September. */
const DORMANT_AT = '2026-08-21T08:00:00+02:00';
const WORDS = {
  subject: 'Reprendre après l’été',
  ourStakes: 'Le poste de travail de demain, et un interlocuteur qui arbitre.',
  hopedFor: 'Ce que Nordelta ferait à notre place.',
};

class Dormant {
  private constructor(readonly stage: Stage) {}

  static async open(): Promise<Dormant> {
    const stage = await openStage();
    await stage.at('2026-02-24T17:00:00+01:00');
    await stage.log({ heldAt: moment('2026-02-24T15:00:00+01:00') });
    await stage.at(DORMANT_AT);
    return new Dormant(stage);
  }

  async plan(who: Actor = this.stage.ines) {
    const { reactivationPlan } = await this.stage.page();
    return this.stage.as(who, () => this.stage.get(PlanScreen).card(reactivationPlan!.id));
  }

  async make(firstCallOn: string, who: Actor = this.stage.claire, more: object = {}) {
    const { id, version } = await this.plan();
    const facts = { ...WORDS, ownerPersonId: this.stage.claire.personId, firstCallOn: date(firstCallOn) };
    await this.stage.as(who, () => this.stage.get(Reactivations).make(id, { ...facts, ...more }, version));
    return this.plan();
  }

  /** What was told of the plan, in order, without what every event carries. */
  async told(): Promise<string[]> {
    const rows = await this.stage.system(() =>
      this.stage
        .get(Store)
        .rows<{ name: string; audience: string }>(
          `select name, audience from platform.event where tenant_id = :tenant and name like 'reactivation.%' order by id`,
        ),
    );
    expect(rows.every(({ audience }) => audience === 'customer')).toBe(true);
    return rows.map(({ name }) => name.replace('reactivation.', ''));
  }

  async letters() {
    return this.stage.rows<{ name: string; words: string; state: string; reason: string | null; on: string }>(
      this.stage.armorial,
      `select name, replace(words_key, 'mail.reactivation.', '') as words, state, reason,
         to_char(post_at at time zone time_zone, 'YYYY-MM-DD HH24:MI') as on
       from platform.notification where tenant_id = :tenant and kind = 'reactivation' order by post_at, name, id`,
    );
  }

  touches() {
    return this.stage.page().then(({ touchpoints }) => touchpoints as unknown as Touch[]);
  }

  speak(heldAt: string, more: object = {}) {
    return this.stage.log({ heldAt: moment(heldAt), ...more });
  }
}

interface Touch {
  id: string;
  state: string;
  plannedAt: string | null;
}

/** Each story is of its own pair, three months and more of silence. */
function story(title: string, tell: (dormant: Dormant, stage: Stage) => Promise<void>) {
  it(title, async () => {
    const dormant = await Dormant.open();
    try {
      await tell(dormant, dormant.stage);
    } finally {
      await dormant.stage.close();
    }
  });
}

describe('EXE-03 a dormant pair owes a plan', () => {
  let dormant: Dormant;
  let stage: Stage;

  beforeAll(async () => {
    dormant = await Dormant.open();
    stage = dormant.stage;
  });
  afterAll(() => stage.close());

  it('which opens by itself on the day it falls dormant, due ten business days later', async () => {
    expect(await dormant.plan()).toMatchObject({
      state: 'DUE',
      dormantOn: '2026-08-21',
      askedOn: '2026-08-21',
      dueOn: '2026-09-04',
      dueReason: 'DORMANT',
      isLate: false,
      owner: null,
    });
    expect(await dormant.told()).toEqual(['opened']);
    const [{ flags } = { flags: [] as string[] }] = (
      await stage.as(stage.ines, () => stage.get(PairScreens).vitals([stage.nordelta.relationshipId]))
    ).values();
    expect(flags).toContain('PLAN_OWED');
  });

  it('only once, however often the pair is looked at', async () => {
    const { id, version } = await dormant.plan();
    for (const _ of [1, 2])
      await stage.system(async () => {
        await stage.get(Store).schedule('pair-ladder', stage.pairId, moment(DORMANT_AT));
        await stage.get(Store).schedule('reactivation-step', id, moment(DORMANT_AT));
      });
    await stage.settle();
    expect(await dormant.plan()).toMatchObject({ id, version });
    expect(await dormant.told()).toEqual(['opened']);
  });

  it('cannot have two open at once, whoever writes them', async () => {
    const second = `insert into executive_contact.reactivation_plan
        (tenant_id, id, pair_id, relationship_id, supplier_id, state, since_on, dormant_on, asked_on, due_on)
      select tenant_id, gen_random_uuid(), pair_id, relationship_id, supplier_id, 'DUE', since_on, dormant_on,
        asked_on, due_on from executive_contact.reactivation_plan where tenant_id = :tenant`;
    await expect(stage.system(() => stage.get(Store).rows(second))).rejects.toThrow(/one_open_plan/);
  });

  it('and is shown to nobody of the supplier', async () => {
    const { id } = await dormant.plan();
    await expect(stage.as(stage.foster, () => stage.get(PlanScreen).card(id))).rejects.toThrow();
    const make = () =>
      stage
        .get(Reactivations)
        .make(id, { ...WORDS, ownerPersonId: stage.claire.personId, firstCallOn: date('2026-09-01') }, 1);
    await expect(stage.as(stage.foster, make)).rejects.toThrow();
    await expect(stage.as(stage.mona, make)).rejects.toThrow();
  });

  it('is reminded of three business days before and one after, once to each, at the digest', async () => {
    await stage.at('2026-09-01T06:30:00+02:00');
    expect((await dormant.letters()).map(({ name, words, on }) => `${on} ${words} ${name}`)).toEqual([
      '2026-09-01 08:45 soon Administration Armorial Assurances',
      '2026-09-01 08:45 soon Claire Vasseur',
      '2026-09-01 08:45 soon Inès Kadri',
    ]);
    await stage.at('2026-09-04T09:00:00+02:00');
    expect(await dormant.letters()).toHaveLength(3);
    await stage.at('2026-09-07T06:30:00+02:00');
    expect(await dormant.plan()).toMatchObject({ state: 'DUE', isLate: true });
    await stage.at('2026-09-07T09:00:00+02:00');
    const late = (await dormant.letters()).filter(({ words }) => words === 'late');
    expect(late.map(({ name, on }) => `${on} ${name}`)).toEqual([
      '2026-09-07 08:45 Administration Armorial Assurances',
      '2026-09-07 08:45 Claire Vasseur',
      '2026-09-07 08:45 Inès Kadri',
    ]);
    expect((await dormant.letters()).map(({ state }) => state)).not.toContain('SUPPRESSED');
    expect(await dormant.told()).toEqual(['opened', 'overdue']);
    await stage.at('2026-09-14T09:00:00+02:00');
    expect(await dormant.letters()).toHaveLength(6);
  });
});

describe('EXE-03 a plan is made', () => {
  story('by nobody who will have left by the day of its first call', async (dormant, stage) => {
    await stage.as(stage.ines, () =>
      stage.get(People).depart(stage.mona.personId, date('2026-08-31'), 'left'),
    );
    const theirs = { ownerPersonId: stage.mona.personId };
    await expect(dormant.make('2026-09-02', stage.ines, theirs)).rejects.toMatchObject({
      code: 'plan-owner-has-left',
      pointer: '/ownerPersonId',
    });
    expect(await dormant.make('2026-08-31', stage.ines, theirs)).toMatchObject({ state: 'MADE' });
  });

  story('for a day of the house, wherever on earth the executive is', async (dormant, stage) => {
    const { personId } = stage.claire;
    await stage.as(stage.ines, () => stage.get(People).correct(personId, { timeZone: 'Pacific/Auckland' }));
    await stage.settle();
    const { firstCallOn } = await dormant.make('2026-09-02');
    const [call] = (await dormant.touches()).filter(({ state }) => state === 'PLANNED');
    const on = moment(call!.plannedAt!).toZonedDateTimeISO('Europe/Paris').toPlainDate().toString();
    expect([firstCallOn, on]).toEqual(['2026-09-02', '2026-09-02']);
  });

  story('and an absence takes the day of its call: its owner is told, once', async (dormant, stage) => {
    await dormant.make('2026-09-02', stage.ines, { ownerPersonId: stage.mona.personId });
    const told = () =>
      stage.rows<{ name: string; words: string; state: string; reason: string | null; params: object }>(
        stage.armorial,
        `select name, words_key as words, state, reason, words_params as params from platform.notification
         where tenant_id = :tenant and kind = 'first-call-away' order by id`,
      );
    const declare = (who: Actor, from: string, to: string) =>
      stage
        .as(who, () =>
          stage
            .get(Absences)
            .declare(who.personId, { from: date(from), to: date(to), standInPersonId: null }),
        )
        .finally(() => stage.settle());
    await declare(stage.claire, '2026-08-24', '2026-08-28');
    expect(await told()).toEqual([]);
    const away = await declare(stage.foster, '2026-09-01', '2026-09-04');
    const said = {
      name: 'Mona Diallo',
      words: 'mail.reactivation.call-away',
      params: { away: 'Diane Foster', on: '2026-09-02', back: '2026-09-04', next: '2026-09-04' },
    };
    expect(await told()).toMatchObject([said]);
    await stage.as(stage.foster, () => stage.get(Absences).correct(away, { from: date('2026-08-31') }, 1));
    await stage.settle();
    expect(await told()).toHaveLength(1);
    await stage.at('2026-08-24T09:00:00+02:00');
    expect(await told()).toMatchObject([{ ...said, state: 'SENT' }]);
    await declare(stage.claire, '2026-08-31', '2026-09-03');
    await dormant.make('2026-09-04', stage.ines, { ownerPersonId: stage.mona.personId });
    await stage.at('2026-08-25T09:00:00+02:00');
    expect((await told()).map(({ state, reason }) => [state, reason])).toEqual([
      ['SENT', null],
      ['SUPPRESSED', 'replanned'],
    ]);
  });

  story(
    'by the executive, for a day that can be kept: its first call is a planned touch',
    async (dormant, stage) => {
      await expect(dormant.make('2026-09-07')).rejects.toMatchObject({ code: 'first-call-on-a-day-off' }); // Labor Day
      await expect(dormant.make('2026-09-21')).rejects.toMatchObject({ code: 'first-call-too-late' });
      await expect(dormant.make('2026-08-20')).rejects.toMatchObject({ code: 'first-call-in-the-past' });
      const theirs = { ownerPersonId: stage.foster.personId };
      await expect(dormant.make('2026-09-02', stage.ines, theirs)).rejects.toMatchObject({
        code: 'plan-owner-of-another-house',
      });
      const plan = await dormant.make('2026-09-02');
      expect(plan).toMatchObject({
        state: 'MADE',
        firstCallOn: '2026-09-02',
        owner: { name: 'Claire Vasseur' },
      });
      expect(await dormant.told()).toEqual(['opened', 'made']);
      const planned = (await dormant.touches()).filter(({ state }) => state === 'PLANNED');
      // The first hour that Paris and New York share.
      expect(planned).toMatchObject([{ id: plan.touchpointId, plannedAt: '2026-09-02T13:00:00.000000Z' }]);
      await stage.at('2026-09-02T07:00:00+02:00');
      expect(await dormant.letters()).toEqual([]);
      // The day goes by without a word about it.
      await stage.at('2026-09-03T09:00:00+02:00');
      expect((await dormant.letters()).map(({ words, name }) => `${words} ${name}`)).toEqual([
        'call-passed Administration Armorial Assurances',
        'call-passed Claire Vasseur',
        'call-passed Inès Kadri',
      ]);
      expect(await dormant.plan()).toMatchObject({ state: 'MADE', isLate: true });
    },
  );

  story('for a day on which both of them are there', async (dormant, stage) => {
    const away = (who: Actor, from: string, to: string) =>
      stage.as(who, () =>
        stage.get(Absences).declare(who.personId, {
          from: date(from),
          to: date(to),
          standInPersonId: null,
        }),
      );
    await away(stage.claire, '2026-09-02', '2026-09-04');
    const { id } = await dormant.plan();
    await expect(dormant.make('2026-09-02')).rejects.toMatchObject({
      code: 'first-call-while-away',
      params: { next: '2026-09-04' },
    });
    // Longer away than a first call may be put off: the first day of both is possible, and no later one.
    await away(stage.foster, '2026-08-24', '2026-10-01');
    expect(await dormant.plan()).toMatchObject({ id, latestCallOn: '2026-10-01' });
    await expect(dormant.make('2026-10-02')).rejects.toMatchObject({ code: 'first-call-too-late' });
    expect(await dormant.make('2026-10-01')).toMatchObject({ state: 'MADE', firstCallOn: '2026-10-01' });
  });

  story('anew for another day, and is asked about again when that one passes', async (dormant, stage) => {
    const passed = async () =>
      (await dormant.letters()).filter(({ words }) => words === 'call-passed').map(({ state }) => state);
    await dormant.make('2026-09-02');
    await stage.at('2026-09-03T07:00:00+02:00');
    // Told at six, and made anew before the digest: what would be read is no longer so.
    await dormant.make('2026-09-08');
    await stage.at('2026-09-03T09:00:00+02:00');
    expect(await passed()).toEqual(['SUPPRESSED', 'SUPPRESSED', 'SUPPRESSED']);
    await stage.at('2026-09-09T09:00:00+02:00');
    expect((await passed()).filter((state) => state === 'SENT')).toHaveLength(3);
  });

  story('around a touch that was planned already, and does not plan it twice', async (dormant, stage) => {
    const planned = await stage.as(stage.claire, () =>
      stage
        .get(Touchpoints)
        .plan(stage.pairId, { type: 'VISIT', plannedAt: moment('2026-09-02T10:00:00+02:00') }),
    );
    expect(await dormant.make('2026-09-02')).toMatchObject({ touchpointId: planned });
    // Revised for another day, it takes its call along.
    const revised = await dormant.make('2026-09-08', stage.ines, { subject: 'Reprendre mi-septembre' });
    expect(revised).toMatchObject({
      state: 'MADE',
      firstCallOn: '2026-09-08',
      subject: 'Reprendre mi-septembre',
    });
    const states = (await dormant.touches()).map(({ state }) => state).sort();
    expect(states).toEqual(['CANCELLED', 'HELD', 'PLANNED']);
    expect(await dormant.told()).toEqual(['opened', 'made', 'revised']);
  });

  story('moved by hand, it follows; missed, it is owed again by its first date', async (dormant, stage) => {
    const { touchpointId } = await dormant.make('2026-09-02');
    const touches = stage.get(Touchpoints);
    const other = await stage.as(stage.claire, () =>
      touches.plan(stage.pairId, { type: 'VIDEO', plannedAt: moment('2026-09-03T16:00:00+02:00') }),
    );
    await stage.as(stage.claire, () => touches.cancel(touchpointId!));
    expect(await dormant.plan()).toMatchObject({
      state: 'MADE',
      touchpointId: other,
      firstCallOn: '2026-09-03',
    });
    await stage.at('2026-09-04T08:00:00+02:00');
    await stage.as(stage.claire, () => touches.noShow(other));
    expect(await dormant.plan()).toMatchObject({
      state: 'DUE',
      dueOn: '2026-09-04',
      firstCallOn: null,
      subject: WORDS.subject,
    });
    expect(await dormant.told()).toEqual(['opened', 'made', 'call-moved', 'call-lost']);
    await stage.at('2026-09-07T09:00:00+02:00');
    expect((await dormant.letters()).filter(({ words }) => words === 'late')).toHaveLength(3);
  });

  story(
    'between the telling and the sending of a reminder: it has lost its reason',
    async (dormant, stage) => {
      await stage.at('2026-09-01T06:30:00+02:00');
      expect((await dormant.letters()).map(({ state }) => state)).toEqual(['WAITING', 'WAITING', 'WAITING']);
      await dormant.make('2026-09-03');
      await stage.at('2026-09-01T09:00:00+02:00');
      expect((await dormant.letters()).map(({ state, reason }) => `${state} ${reason}`)).toEqual([
        'SUPPRESSED made',
        'SUPPRESSED made',
        'SUPPRESSED made',
      ]);
    },
  );
});

describe('EXE-06 a conversation is a reactivation once both halves are written down', () => {
  story(
    'a plain log is accepted and resets the clock; the plan waits for the halves',
    async (dormant, stage) => {
      await stage.at('2026-08-27T16:00:00+02:00');
      const logged = await dormant.speak('2026-08-27T15:00:00+02:00');
      expect(logged).toMatchObject({ qualifying: true, nextDueOn: '2026-11-27' });
      expect(await dormant.plan()).toMatchObject({
        state: 'TO_COMPLETE',
        spokenOn: '2026-08-27',
        daysTaken: 6,
      });
      expect(await stage.page()).toMatchObject({
        freshness: 'FRESH',
        reactivationPlan: { state: 'TO_COMPLETE' },
      });
      await stage.at('2026-09-01T09:00:00+02:00');
      expect((await dormant.letters()).map(({ words, name }) => `${words} ${name}`)).toEqual([
        'halves Claire Vasseur',
      ]);
      await stage.as(stage.claire, () =>
        stage.get(Touchpoints).annotate(logged.id, { ourStakes: 'Un interlocuteur qui arbitre.' }),
      );
      expect(await dormant.plan()).toMatchObject({ state: 'TO_COMPLETE' });
      await stage.as(stage.claire, () =>
        stage
          .get(Touchpoints)
          .annotate(logged.id, { theirValueProposition: 'Un atelier commun en octobre.' }),
      );
      expect(await dormant.plan()).toMatchObject({ state: 'DONE', daysTaken: 6, endedOn: '2026-09-01' });
      expect(await dormant.told()).toEqual(['opened', 'spoken', 'done']);
      // The occurrence is the one that was logged: nobody is asked again whether it took place.
      expect((await dormant.touches()).filter(({ id }) => id === logged.id)).toMatchObject([
        { state: 'HELD' },
      ]);
      expect(await stage.told('touchpoint.annotated')).toMatchObject([
        { audience: 'customer' },
        { audience: 'customer' },
      ]);
    },
  );

  story('what was prepared in the plan stands for our half', async (dormant, stage) => {
    const { touchpointId } = await dormant.make('2026-09-02');
    await stage.at('2026-09-02T17:00:00+02:00');
    await stage.as(stage.claire, () =>
      stage.get(Touchpoints).hold(touchpointId!, {
        heldAt: moment('2026-09-02T15:00:00+02:00'),
        durationMinutes: 25,
        participants: [stage.claire.personId, stage.foster.personId],
        theirValueProposition: 'Un engagement sur les délais de décision.',
      }),
    );
    expect(await dormant.plan()).toMatchObject({ state: 'DONE', daysTaken: 12, spokenBy: touchpointId });
    expect(await dormant.told()).toEqual(['opened', 'made', 'done']);
  });

  story(
    'a correction may bring them too, and what was said in confidence stays so',
    async (dormant, stage) => {
      await stage.at('2026-08-27T16:00:00+02:00');
      const halves = { ourStakes: 'Entre nous.', theirValueProposition: 'Entre nous aussi.' };
      const secret = { confidentiality: 'EXEC_ONLY' as const, ...halves };
      const first = await dormant.speak('2026-08-27T15:00:00+02:00', { confidentiality: 'EXEC_ONLY' });
      expect(await dormant.plan()).toMatchObject({ state: 'TO_COMPLETE' });
      await expect(
        stage.as(stage.ines, () => stage.get(Touchpoints).annotate(first.id, halves)),
      ).rejects.toMatchObject({ code: 'touch-corrected-by-who-was-there' });
      await stage.as(stage.claire, () => stage.get(Touchpoints).correct(first.id, secret));
      expect(await dormant.plan()).toMatchObject({ state: 'DONE' });
      // Whoever cannot read the halves changes nothing by looking.
      await stage.as(stage.ines, () => stage.get(Pairs).pause(stage.pairId, 'Congés', date('2026-09-10')));
      expect(await dormant.plan()).toMatchObject({ state: 'DONE' });
    },
  );

  story('a conversation that is denied ends nothing: the plan is owed again', async (dormant, stage) => {
    await stage.at('2026-08-27T16:00:00+02:00');
    const { id } = await dormant.speak('2026-08-27T15:00:00+02:00', {
      ourStakes: 'A',
      theirValueProposition: 'B',
    });
    expect(await dormant.plan()).toMatchObject({ state: 'DONE' });
    await stage.as(stage.foster, () => stage.get(Touchpoints).dispute(id, 'Nous ne nous sommes pas parlé.'));
    await stage.settle();
    expect(await dormant.plan()).toMatchObject({ state: 'DUE', dueOn: '2026-09-04', endedOn: null });
    await stage.as(stage.ines, () => stage.get(Touchpoints).settle(id, 'UPHELD'));
    expect(await dormant.plan()).toMatchObject({ state: 'DONE', daysTaken: 6 });
    expect(await dormant.told()).toEqual(['opened', 'done', 'reopened', 'done']);
  });

  story('a call that does not count leaves the plan owed', async (dormant, stage) => {
    const { touchpointId } = await dormant.make('2026-09-02');
    await stage.at('2026-09-02T17:00:00+02:00');
    await stage.as(stage.claire, () =>
      stage.get(Touchpoints).hold(touchpointId!, {
        heldAt: moment('2026-09-02T15:00:00+02:00'),
        durationMinutes: 4,
        participants: [stage.claire.personId, stage.foster.personId],
      }),
    );
    expect(await dormant.plan()).toMatchObject({ state: 'DUE', firstCallOn: null });
  });
});

describe('what becomes of a plan when the pair changes', () => {
  story(
    'a hold spares it: nobody is reminded, and it is due five business days after',
    async (dormant, stage) => {
      const { relationshipId } = stage.nordelta;
      await stage.as(stage.ines, () =>
        stage.get(Relationships).hold(relationshipId, { kind: 'TENDER', from: date('2026-08-24'), to: null }),
      );
      await stage.settle();
      await stage.at('2026-09-10T09:00:00+02:00');
      expect(await dormant.letters()).toEqual([]);
      expect(await dormant.plan()).toMatchObject({ state: 'DUE', sparedBecause: 'hold', isLate: false });
      await stage.as(stage.ines, () => stage.get(Relationships).release(relationshipId));
      await stage.settle();
      expect(await dormant.plan()).toMatchObject({
        state: 'DUE',
        dueOn: '2026-09-17',
        dueReason: 'RELEASE',
        sparedBecause: null,
      });
      expect(await dormant.told()).toEqual(['opened', 'postponed']);
      await stage.at('2026-10-05T09:00:00+02:00');
      // Dormant again after the days of grace: of the same silence, and with the same plan.
      expect(await stage.page()).toMatchObject({ freshness: 'DORMANT' });
      expect(await dormant.told()).toEqual(['opened', 'postponed', 'overdue']);
    },
  );

  story('a pause spares it as well; closing the pair calls it off', async (dormant, stage) => {
    await stage.as(stage.ines, () => stage.get(Pairs).pause(stage.pairId, 'Réorganisation', null));
    expect(await dormant.plan()).toMatchObject({ state: 'DUE', sparedBecause: 'paused' });
    await expect(dormant.make('2026-09-02')).rejects.toMatchObject({ code: 'pair-state-out-of-order' });
    const { id } = await dormant.plan();
    await stage.as(stage.ines, () => stage.get(Pairs).close(stage.pairId, 'Relation terminée'));
    const plan = await stage.as(stage.ines, () => stage.get(PlanScreen).card(id));
    expect(plan).toMatchObject({ state: 'CALLED_OFF', calledOffBecause: 'CLOSED', endedOn: '2026-08-21' });
    expect(await dormant.told()).toEqual(['opened', 'called-off']);
    await stage.at('2026-09-14T09:00:00+02:00');
    expect(await dormant.letters()).toEqual([]);
  });

  story('a vacancy spares it; whoever comes is met anew instead', async (dormant, stage) => {
    await stage.as(stage.ines, () => stage.get(Seats).vacateSeat(stage.ceoSeat, { on: date('2026-08-21') }));
    await stage.settle();
    const { id } = await dormant.plan();
    expect(await dormant.plan()).toMatchObject({ state: 'DUE', sparedBecause: 'vacant' });
    await stage.at('2026-09-08T09:00:00+02:00');
    expect(await dormant.letters()).toEqual([]);
    await stage.as(stage.ines, () =>
      stage.get(Seats).fillSeat(stage.ceoSeat, { personId: stage.lise.personId, from: date('2026-09-08') }),
    );
    await stage.settle();
    const plan = await stage.as(stage.ines, () => stage.get(PlanScreen).card(id));
    expect(plan).toMatchObject({ state: 'CALLED_OFF', calledOffBecause: 'NEWCOMER' });
  });

  story(
    'a milder rhythm, or a conversation nobody had logged, leaves nothing to reactivate',
    async (dormant, stage) => {
      const { id } = await dormant.plan();
      const card = () => stage.as(stage.ines, () => stage.get(PlanScreen).card(id));
      await stage.as(stage.ines, () => stage.get(Cadences).set('STRATEGIC', { interval: 'P6M' }));
      await stage.settle();
      expect(await card()).toMatchObject({ state: 'CALLED_OFF', calledOffBecause: 'NOT_DORMANT' });
      await stage.as(stage.ines, () => stage.get(Cadences).set('STRATEGIC', { interval: 'P3M' }));
      await stage.settle();
      const again = await dormant.plan();
      expect(again).toMatchObject({ state: 'DUE', dormantOn: '2026-08-21' });
      expect(again.id).not.toBe(id);
      await stage.as(stage.ines, () =>
        stage.get(Touchpoints).log(
          { pairId: stage.pairId },
          {
            type: 'CALL',
            heldAt: moment('2026-06-20T15:00:00+02:00'),
            durationMinutes: 20,
            participants: [stage.claire.personId, stage.foster.personId],
          },
        ),
      );
      const known = await stage.as(stage.ines, () => stage.get(PlanScreen).card(again.id));
      expect(known).toMatchObject({ state: 'CALLED_OFF', calledOffBecause: 'SPOKEN_BEFORE' });
    },
  );

  story('silence as long again asks for another plan, and says so', async (dormant, stage) => {
    await stage.at('2026-08-27T16:00:00+02:00');
    await dormant.speak('2026-08-27T15:00:00+02:00');
    const first = await dormant.plan();
    await stage.at('2027-03-01T09:00:00+01:00');
    const second = await dormant.plan();
    expect(second.id).not.toBe(first.id);
    expect(second).toMatchObject({ state: 'DUE' });
    expect(await dormant.told()).toEqual(['opened', 'spoken', 'called-off', 'opened']);
  });
});
