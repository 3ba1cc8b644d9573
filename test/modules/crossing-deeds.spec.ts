import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Store } from '#platform/tenancy';
import { Absences, People } from '#organisation';
import { Calls, Pairs, PlanScreen, Reactivations, Touchpoints } from '#executive-contact';
import { Seats } from '#suppliers';
import { Stop, untilSomebodyWaits } from '../support/crossing.js';
import { type Actor, date, moment, openStage, type Stage } from './executive-contact-stage.js';

jest.setTimeout(180_000);

/** Past this PostgreSQL has looked for a deadlock on behalf of who waits: the next one to wait is the one it refuses. */
const LOOKED_FOR_DEADLOCKS_MS = 1_300;

describe('two deeds that meet wait for one another, and never both', () => {
  let stage: Stage;
  const asked = (sql: string) => stage.rows<{ many: number }>(stage.armorial, sql);
  const lockRow = (table: string, id: string) =>
    stage
      .get(Store)
      .rows(`select id from executive_contact.${table} where tenant_id = :tenant and id = :id for update`, {
        id,
      });

  beforeAll(async () => {
    stage = await openStage();
    await stage.at('2026-02-24T17:00:00+01:00');
    await stage.log({ heldAt: moment('2026-02-24T15:00:00+01:00') });
  });
  afterAll(() => stage.close());

  it('one absence corrected while another of the same person is declared', async () => {
    const { personId } = stage.claire;
    const absences = stage.get(Absences);
    const days = (from: string, to: string) => ({ from: date(from), to: date(to), standInPersonId: null });
    const first = await stage.as(stage.claire, () =>
      absences.declare(personId, days('2026-03-09', '2026-03-11')),
    );
    const stop = new Stop();
    const declaring = stage.as(stage.assistant, async () => {
      await stage.get(People).hold(personId);
      await stop.here();
      return absences.declare(personId, days('2026-03-16', '2026-03-18'));
    });
    await stop.reached;
    const correcting = stage.as(stage.claire, () => absences.correct(first, { to: date('2026-03-12') }, 1));
    await untilSomebodyWaits(asked);
    stop.goOn();
    const ends = await Promise.allSettled([declaring, correcting]);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  });

  it('an absence that decides two mornings again, and one of them put aside meanwhile', async () => {
    const { relationshipId } = stage.nordelta;
    await stage.as(stage.ines, async () => {
      const customerSeatId = await stage
        .get(Seats)
        .addSeat(
          relationshipId,
          { side: 'customer', roleCode: 'GM', requiredLevel: 'L1_GM' },
          { personId: stage.hugues.personId, from: date('2026-02-24') },
        );
      await stage.get(Pairs).form({ relationshipId, customerSeatId, supplierSeatId: stage.ceoSeat });
    });
    await stage.at('2026-06-09T10:00:00+02:00');
    for (const who of [stage.claire, stage.hugues])
      await stage.as(who, () => stage.get(Calls).ofTheDay(who.personId));
    const mornings = await stage.rows<{ id: string }>(
      stage.armorial,
      `select id from executive_contact.call_suggestion
       where tenant_id = :tenant and day = '2026-06-09' and state in ('CALL', 'NONE') order by id`,
    );
    expect(mornings).toHaveLength(2);
    const stop = new Stop();
    const puttingAside = stage.system(async () => {
      await lockRow('call_suggestion', mornings[1]!.id);
      await stop.here();
      await stage
        .get(Store)
        .rows(
          `select pg_advisory_xact_lock(hashtextextended('call-of-the-day ' || :tenant::text || ' 2026-06-09', 0))`,
        );
    });
    await stop.reached;
    await stage.as(stage.foster, () =>
      stage.get(Absences).declare(stage.foster.personId, {
        from: date('2026-06-09'),
        to: date('2026-06-12'),
        standInPersonId: null,
      }),
    );
    const settling = stage.settle();
    await untilSomebodyWaits(asked, LOOKED_FOR_DEADLOCKS_MS);
    stop.goOn();
    const ends = await Promise.allSettled([puttingAside, settling]);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    const { suggestion } = await stage.as(stage.claire, () =>
      stage.get(Calls).ofTheDay(stage.claire.personId),
    );
    expect(suggestion).toBeNull();
  });

  /** Of the two pairs with Nordelta, the one that was formed later. */
  const laterPair = async () =>
    (
      await stage.rows<{ id: string }>(
        stage.armorial,
        `select id from executive_contact.pair where tenant_id = :tenant order by id desc limit 1`,
      )
    )[0]!.id;
  const speak = (pairId: string, who: Actor, heldAt: string) =>
    stage.as(who, () =>
      stage.get(Touchpoints).log(
        { pairId },
        {
          type: 'CALL',
          durationMinutes: 20,
          participants: [who.personId, stage.foster.personId],
          heldAt: moment(heldAt),
        },
      ),
    );
  const contact = async () =>
    (
      await stage.rows<{ kept: string; true: string }>(
        stage.armorial,
        `select concat(r.silent_since, ' ', r.due_on) as kept,
           (select concat(max(p.since_on), ' ', min(p.due_on)) from executive_contact.pair p
            where p.tenant_id = :tenant and p.relationship_id = r.id) as true
         from suppliers.relationship r where r.tenant_id = :tenant and r.id = :id`,
        { id: stage.nordelta.relationshipId },
      )
    )[0]!;

  it('two pairs of one relationship that speak at once: the lists know of both', async () => {
    const stop = new Stop();
    const one = stage.as(stage.claire, async () => {
      await speak(stage.pairId, stage.claire, '2026-06-09T09:00:00+02:00');
      await stop.here();
    });
    await stop.reached;
    const other = speak(await laterPair(), stage.hugues, '2026-06-08T16:00:00+02:00');
    await untilSomebodyWaits(asked);
    stop.goOn();
    await Promise.all([one, other]);
    const { kept, true: found } = await contact();
    expect(kept).toBe(found);
  });

  it('a sweep over two pairs of one relationship, and a call logged on one of them meanwhile', async () => {
    const pairId = await laterPair();
    await stage.at('2026-06-10T10:00:00+02:00');
    await stage.rows(
      stage.armorial,
      `update suppliers.relationship set due_on = null where tenant_id = :tenant and id = :id`,
      { id: stage.nordelta.relationshipId },
    );
    const stop = new Stop();
    const logging = stage.as(stage.hugues, async () => {
      await lockRow('pair', pairId);
      await stop.here();
      await speak(pairId, stage.hugues, '2026-06-10T09:00:00+02:00');
    });
    await stop.reached;
    await stage.system(async () => {
      for (const id of [stage.pairId, pairId])
        await stage.get(Store).schedule('pair-ladder', id, moment('2026-06-10T10:00:00+02:00'));
    });
    const settling = stage.settle();
    await untilSomebodyWaits(asked, LOOKED_FOR_DEADLOCKS_MS);
    stop.goOn();
    const ends = await Promise.allSettled([logging, settling]);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    const { kept, true: found } = await contact();
    expect(kept).toBe(found);
  });

  it('a plan made anew while its call is logged as missed: the plan that was read is stale', async () => {
    await stage.at('2026-12-10T08:00:00+01:00');
    const { reactivationPlan } = await stage.page();
    const { id } = reactivationPlan!;
    const plan = () => stage.as(stage.ines, () => stage.get(PlanScreen).card(id));
    const make = async (firstCallOn: string, version: number) =>
      stage.as(stage.claire, () =>
        stage.get(Reactivations).make(
          id,
          {
            ownerPersonId: stage.claire.personId,
            subject: 'Reprendre après l’été',
            ourStakes: 'Le poste de travail de demain.',
            hopedFor: 'Ce que Nordelta ferait à notre place.',
            firstCallOn: date(firstCallOn),
          },
          version,
        ),
      );
    await make('2026-12-15', (await plan()).version);
    const { version, touchpointId } = await plan();
    const stop = new Stop();
    const missing = stage.as(stage.claire, async () => {
      await lockRow('touchpoint', touchpointId!);
      await stop.here();
      await stage.get(Touchpoints).noShow(touchpointId!);
    });
    await stop.reached;
    const making = make('2026-12-16', version);
    await untilSomebodyWaits(asked, LOOKED_FOR_DEADLOCKS_MS);
    stop.goOn();
    const [missed, made] = await Promise.allSettled([missing, making]);
    expect(missed.status).toBe('fulfilled');
    expect(made).toMatchObject({ status: 'rejected', reason: { name: 'Stale' } });
    expect(await plan()).toMatchObject({ state: 'DUE', touchpointId: null });
  });
});
