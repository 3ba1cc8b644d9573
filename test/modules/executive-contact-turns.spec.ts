import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { log } from '#platform/logs';
import { Sweeps } from '#platform/queue';
import { Store, Tenancy } from '#platform/tenancy';
import { Clock } from '#platform/clock';
import { Pairs } from '#executive-contact';
import { Seats } from '#suppliers';
import { Sweeper } from '../../apps/worker/sweeper.js';
import { untilSomebodyWaits } from '../support/crossing.js';
import { date, openStage, type Stage } from './executive-contact-stage.js';

jest.setTimeout(180_000);

const LADDER = 'pair-ladder';

/** Each pair's step writes its pair and its relationship: two sweeps that meet the same rows must not wait in a circle. */
describe('two sweeps of the same pairs at once', () => {
  let stage: Stage;
  let pairs: string[];

  beforeAll(async () => {
    stage = await openStage();
    const { nordelta, mona } = stage;
    const second = await stage.system(async () => {
      const customerSeatId = await stage
        .get(Seats)
        .addSeat(
          nordelta.relationshipId,
          { side: 'customer', roleCode: 'PROCUREMENT', requiredLevel: 'L2_CXO' },
          { personId: mona.personId, from: date('2026-01-01') },
        );
      const seats = { customerSeatId, supplierSeatId: stage.ceoSeat };
      return stage.get(Pairs).form({ relationshipId: nordelta.relationshipId, ...seats });
    });
    await stage.settle();
    await stage.rest();
    pairs = [stage.pairId, second];
  });
  afterAll(() => stage.close());

  const fallDue = () =>
    stage.system(async () => {
      for (const id of pairs) await stage.get(Store).schedule(LADDER, id, stage.get(Clock).now());
    });

  it('takes turns, whatever order they were given', async () => {
    // A handful that was refused goes one by one, and the log says so.
    const said = jest.spyOn(log, 'warn');
    const sweep = (ids: string[]) => stage.get(Sweeper).run({ tenantId: stage.armorial, kind: LADDER, ids });
    for (let round = 0; round < 15; round += 1) {
      await fallDue();
      await Promise.all([sweep(pairs), sweep(pairs.toReversed()), sweep(pairs), sweep(pairs.toReversed())]);
    }
    expect(said.mock.calls.map(([, words]) => words)).not.toContain(
      'a sweep failed together and goes one by one',
    );
    said.mockRestore();
  });

  it('would wait in a circle without turns', async () => {
    const { act } = stage.get(Sweeps).of(LADDER);
    const tenancy = stage.get(Tenancy);
    let waiting = 0;
    let open: () => void = () => undefined;
    const bothInside = new Promise<void>((resolve) => (open = resolve));
    const oneWaits = untilSomebodyWaits((sql) => stage.rows<{ many: number }>(stage.armorial, sql));
    // Each takes its first pair, waits until the other has one too or waits for us, and reaches for the other's.
    const reach = (ids: string[]) =>
      tenancy.asSystem(stage.armorial, 'without-turns', async () => {
        await act([ids[0]!], stage.armorial);
        waiting += 1;
        if (waiting === 2) open();
        await Promise.race([bothInside, oneWaits]);
        await act([ids[1]!], stage.armorial);
      });
    const outcomes = await Promise.allSettled([reach(pairs), reach(pairs.toReversed())]);
    const refused = outcomes.flatMap((it) =>
      it.status === 'rejected' ? [it.reason as { code?: string }] : [],
    );
    expect(refused.map(({ code }) => code)).toEqual(['40P01']);
  });
});
