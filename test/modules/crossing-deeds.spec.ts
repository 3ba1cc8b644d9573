import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Store } from '#platform/tenancy';
import { Absences, People } from '#organisation';
import { Calls, Pairs, PlanScreen, Reactivations, Touchpoints } from '#executive-contact';
import { Seats } from '#suppliers';
import { Stop, untilSomebodyWaits } from '../support/crossing.js';
import { date, moment, openStage, type Stage } from './executive-contact-stage.js';

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
    await untilSomebodyWaits(asked);
    await new Promise((resolve) => setTimeout(resolve, LOOKED_FOR_DEADLOCKS_MS));
    stop.goOn();
    const ends = await Promise.allSettled([puttingAside, settling]);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    const { suggestion } = await stage.as(stage.claire, () =>
      stage.get(Calls).ofTheDay(stage.claire.personId),
    );
    expect(suggestion).toBeNull();
  });

  it('a plan made anew while its call is logged as missed: the plan that was read is stale', async () => {
    await stage.at('2026-08-21T08:00:00+02:00');
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
    await make('2026-09-02', (await plan()).version);
    const { version, touchpointId } = await plan();
    const stop = new Stop();
    const missing = stage.as(stage.claire, async () => {
      await lockRow('touchpoint', touchpointId!);
      await stop.here();
      await stage.get(Touchpoints).noShow(touchpointId!);
    });
    await stop.reached;
    const making = make('2026-09-08', version);
    await untilSomebodyWaits(asked);
    await new Promise((resolve) => setTimeout(resolve, LOOKED_FOR_DEADLOCKS_MS));
    stop.goOn();
    const [missed, made] = await Promise.allSettled([missing, making]);
    expect(missed.status).toBe('fulfilled');
    expect(made).toMatchObject({ status: 'rejected', reason: { name: 'Stale' } });
    expect(await plan()).toMatchObject({ state: 'DUE', touchpointId: null });
  });
});
