import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Forbidden, NotFound } from '#platform/kernel';
import { Store } from '#platform/tenancy';
import { Calls, ExecutiveContact, Pairs, Touchpoints } from '#executive-contact';
import { People } from '#organisation';
import { Relationships, Seats, Segmentations } from '#suppliers';
import { type Actor, date, moment, openStage, type Stage } from './executive-contact-stage.js';

jest.setTimeout(180_000);

describe('the call of the day', () => {
  let stage: Stage;
  let heliosPair: string;
  const today = (who: Actor = stage.claire) => stage.as(who, () => stage.get(Calls).ofTheDay(who.personId));

  beforeAll(async () => {
    stage = await openStage();
    await stage.at('2026-02-24T18:00:00+01:00');
    await stage.log({ heldAt: moment('2026-02-24T15:00:00+01:00') });
    const { relationshipId } = stage.helios;
    heliosPair = await stage.as(stage.ines, async () => {
      await stage
        .get(Segmentations)
        .assess(relationshipId, { businessImpact: 5, supplyRisk: 2 }, { segment: 'KEY' });
      const customerSeatId = await stage
        .get(Seats)
        .addSeat(
          relationshipId,
          { side: 'customer', roleCode: 'CIO', requiredLevel: 'L2_CXO' },
          { personId: stage.claire.personId, from: date('2026-02-24') },
        );
      const supplierSeatId = await stage
        .get(Seats)
        .addSeat(
          relationshipId,
          { side: 'supplier', roleCode: 'GM', requiredLevel: 'L2_CXO' },
          { personId: stage.elodie.personId, from: date('2026-02-24') },
        );
      return stage.get(Pairs).form({ relationshipId, customerSeatId, supplierSeatId });
    });
    await stage.settle();
  });
  afterAll(() => stage.close());

  it('is nobody when every silence is young and nothing presses: honesty beats noise', async () => {
    await stage.at('2026-04-01T06:30:00+02:00');
    const { state, suggestion, skipped } = await today(stage.hugues);
    expect({ state, suggestion, skipped }).toEqual({ state: 'NONE', suggestion: null, skipped: [] });
  });

  it('is not settled for the day while somebody is in no pair: the pair formed at noon need not wait', async () => {
    await stage.at('2026-04-02T09:00:00+02:00');
    const { mona } = stage;
    expect((await today(mona)).state).toBe('NONE');
    const [kept] = await stage.as(stage.ines, () =>
      stage.get(Store).rows<{ many: number }>(
        `select count(*)::int as many from executive_contact.call_suggestion
         where tenant_id = :tenant and executive_id = :id`,
        { id: mona.personId },
      ),
    );
    expect(kept?.many).toBe(0);
  });

  it('names one pair with its facts, its window and its components; what nobody supplies is N/A', async () => {
    await stage.as(stage.ines, () =>
      stage.get(ExecutiveContact).noteStake(stage.nordelta.relationshipId, {
        amount: '4200000.00',
        currency: 'EUR',
        isCritical: null,
      }),
    );
    await stage.at('2026-06-09T06:30:00+02:00');
    const { state, suggestion } = await today();
    expect(state).toBe('CALL');
    expect(suggestion).toMatchObject({
      pairId: stage.pairId,
      relationship: { name: 'Nordelta Services' },
      counterpart: { name: 'Diane Foster', seat: 'CEO' },
      components: { C: null, T: 0, B: 0.5, R: 1 },
      coverage: 0.85,
      window: { from: '2026-06-09T13:00:00Z', to: '2026-06-09T16:00:00Z', zone: 'Europe/Paris' },
    });
    expect(suggestion!.reasons[0]).toMatchObject({
      code: 'SILENCE',
      params: { days: 105, interval: 'P3M', lapsedOn: '2026-06-02' },
    });
    expect(suggestion!.reasons.map(({ code }) => code)).toEqual(['SILENCE', 'SEGMENT', 'VALUE']);
    expect(suggestion!.alternates.map(({ pairId }) => pairId)).toEqual([heliosPair]);
  });

  it('was chosen by the sweeper at 06:30, and stays the same all day', async () => {
    const rows = await stage.rows<{ by: string }>(
      stage.armorial,
      `select created_by as by from executive_contact.call_suggestion
       where tenant_id = :tenant and day = '2026-06-09' and pair_id is not null`,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]!.by).toContain('system');
    const before = await today();
    await stage.as(stage.ines, () =>
      stage
        .get(ExecutiveContact)
        .noteStake(stage.helios.relationshipId, { amount: '90000000.00', currency: 'EUR', isCritical: true }),
    );
    await stage.at('2026-06-09T14:00:00+02:00');
    expect(await today()).toEqual(before);
    await stage.as(stage.ines, () =>
      stage.get(ExecutiveContact).noteStake(stage.helios.relationshipId, null),
    );
  });

  it('is not changed by a conversation at a lower level', async () => {
    await stage.log({
      heldAt: moment('2026-06-09T11:00:00+02:00'),
      participants: [stage.claire.personId, stage.lise.personId],
      durationMinutes: 40,
    });
    expect((await today()).state).toBe('CALL');
  });

  it('gives way on dismissal to the next that is worth it, and rests for three business days', async () => {
    const { suggestion } = await today();
    const dismiss = (who: Actor) =>
      stage.as(who, () => stage.get(Calls).dismiss(suggestion!.id, who.personId, 'She is travelling'));
    await expect(dismiss(stage.hugues)).rejects.toThrow(NotFound);
    const next = await dismiss(stage.claire);
    expect(next.suggestion?.pairId).toBe(heliosPair);
    expect(next.skipped).toEqual([
      {
        pairId: stage.pairId,
        relationship: expect.objectContaining({ name: 'Nordelta Services' }),
        reason: 'dismissed',
      },
    ]);
    await stage.at('2026-06-12T07:00:00+02:00');
    expect((await today()).skipped).toContainEqual(
      expect.objectContaining({ pairId: stage.pairId, reason: 'dismissed' }),
    );
    await stage.at('2026-06-15T07:00:00+02:00');
    expect((await today()).suggestion?.pairId).toBe(stage.pairId);
  });

  it('is done when the call is logged, and the pair rests for ten business days', async () => {
    await stage.at('2026-06-15T16:00:00+02:00');
    await stage.log({ heldAt: moment('2026-06-15T15:30:00+02:00') });
    expect((await today()).state).toBe('DONE');
    await stage.at('2026-06-16T07:00:00+02:00');
    expect((await today()).skipped).toContainEqual(
      expect.objectContaining({ pairId: stage.pairId, reason: 'recent-touch' }),
    );
  });

  it('is done when a touch is planned, which is then prepared and not called for', async () => {
    const { suggestion } = await today();
    expect(suggestion?.pairId).toBe(heliosPair);
    const plannedAt = moment('2026-06-18T15:00:00+02:00');
    await stage.as(stage.claire, () => stage.get(Touchpoints).plan(heliosPair, { type: 'CALL', plannedAt }));
    expect((await today()).state).toBe('DONE');
    await stage.at('2026-06-17T07:00:00+02:00');
    expect((await today()).skipped).toContainEqual(
      expect.objectContaining({ pairId: heliosPair, reason: 'already-planned' }),
    );
  });

  it('leaves out who is on hold, on holiday or has nobody opposite', async () => {
    await stage.at('2026-07-14T07:00:00+02:00');
    expect((await today()).skipped.map(({ reason }) => reason)).toEqual([
      'executive-holiday',
      'executive-holiday',
    ]);
    await stage.as(stage.ines, () =>
      stage
        .get(Relationships)
        .hold(stage.nordelta.relationshipId, { kind: 'LEGAL', from: date('2026-07-14') }),
    );
    await stage.as(stage.ines, () => stage.get(Seats).vacateSeat(stage.ceoSeat, { on: date('2026-07-14') }));
    await stage.settle();
    await stage.at('2026-07-15T07:00:00+02:00');
    expect((await today()).skipped).toContainEqual(
      expect.objectContaining({ pairId: stage.pairId, reason: 'hold' }),
    );
    await stage.as(stage.ines, () => stage.get(Relationships).release(stage.nordelta.relationshipId));
    await stage.settle();
    await stage.at('2026-07-16T07:00:00+02:00');
    expect((await today()).skipped).toContainEqual(
      expect.objectContaining({ pairId: stage.pairId, reason: 'vacant' }),
    );
  });

  it('reads the notice deadline that the register of contracts tells', async () => {
    const signals = [{ source: 'contract-1', on: date('2026-10-15'), params: { reference: 'HEL-1' } }];
    await stage.as(stage.ines, () =>
      stage.get(ExecutiveContact).noteSignals(stage.helios.relationshipId, 'NOTICE_DEADLINE', signals),
    );
    await stage.at('2026-09-15T07:00:00+02:00');
    const { suggestion } = await today();
    expect(suggestion?.pairId).toBe(heliosPair);
    expect(suggestion!.components.T).toBeCloseTo(0.6, 10);
    expect(suggestion!.reasons).toContainEqual(
      expect.objectContaining({ code: 'NOTICE_DEADLINE', params: { on: '2026-10-15', reference: 'HEL-1' } }),
    );
  });

  it('does not send two executives to one counterpart on one day', async () => {
    const { relationshipId } = stage.helios;
    await stage.as(stage.ines, async () => {
      const customerSeatId = await stage
        .get(Seats)
        .addSeat(
          relationshipId,
          { side: 'customer', roleCode: 'GM', requiredLevel: 'L1_GM' },
          { personId: stage.hugues.personId, from: date('2026-02-24') },
        );
      const [seat] = (await stage.get(Seats).cardsOf(relationshipId)).filter(
        ({ side }) => side === 'supplier',
      );
      await stage.get(Pairs).form({ relationshipId, customerSeatId, supplierSeatId: seat!.id });
    });
    await stage.settle();
    await stage.at('2026-10-14T07:00:00+02:00');
    const [claire, hugues] = [await today(), await today(stage.hugues)];
    const sent = [claire, hugues].filter(({ state }) => state === 'CALL');
    expect(sent).toHaveLength(1);
    expect([...claire.skipped, ...hugues.skipped].map(({ reason }) => reason)).toContain('counterpart-taken');
  });

  it('is never for the supplier, nor for the other tenant', async () => {
    await expect(
      stage.as(stage.foster, () => stage.get(Calls).ofTheDay(stage.foster.personId)),
    ).rejects.toThrow(Forbidden);
    await expect(
      stage.within(stage.kerlann, () => stage.get(Calls).ofTheDay(stage.claire.personId)),
    ).rejects.toThrow(Forbidden);
    const seen = await stage.as(stage.foster, () =>
      stage.get(ExecutiveContact).builtOn([stage.nordelta.relationshipId]),
    );
    expect(seen.get(stage.nordelta.relationshipId)?.pairs ?? 0).toBe(0);
  });
});

describe('what was said in confidence', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
    await stage.at('2026-02-24T18:00:00+01:00');
    await stage.log({
      heldAt: moment('2026-02-24T15:00:00+01:00'),
      confidentiality: 'EXEC_ONLY',
      line: 'She leaves in spring',
      agreements: ['Not a word before March'],
    });
    await stage.at('2026-06-09T06:30:00+02:00');
  });
  afterAll(() => stage.close());

  it('is kept in no suggestion and no audit but their own', async () => {
    const kept = await stage.rows<{ by: string; content: string }>(
      stage.armorial,
      `select created_by as by, content::text from executive_contact.call_suggestion
       where tenant_id = :tenant and day = '2026-06-09' and pair_id = :pairId`,
      { pairId: stage.pairId },
    );
    expect(kept).toEqual([{ by: expect.stringContaining('system'), content: expect.any(String) }]);
    expect(kept[0]!.content).not.toMatch(/She leaves|Not a word/);
    const audited = await stage.rows<{ audience: string; object: string }>(
      stage.armorial,
      `select distinct audience, object from platform.audit_entry
       where tenant_id = :tenant and (after::text ~ 'She leaves|Not a word' or before::text ~ 'She leaves|Not a word')`,
    );
    expect(audited).toEqual([{ audience: 'named', object: 'executive_contact.touchpoint_words' }]);
  });

  it('is in the brief of those who were there alone', async () => {
    const brief = async (membershipId: string) => {
      const reader = { ...stage.claire, membershipId };
      const { suggestion } = await stage.as(reader, () => stage.get(Calls).ofTheDay(reader.personId));
      expect(suggestion?.pairId).toBe(stage.pairId);
      return suggestion!.brief.facts;
    };
    expect(await brief(stage.claire.membershipId)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'LAST_TOUCH' }),
        { code: 'LAST_LINE', params: { line: 'She leaves in spring' } },
        { code: 'AGREED', params: { agreement: 'Not a word before March' } },
      ]),
    );
    // Whoever takes the seat next was not there: they learn that it happened, and not what was said.
    const codes = (await brief(stage.mona.membershipId)).map(({ code }) => code);
    expect(codes).toContain('LAST_TOUCH');
    expect(codes.filter((code) => ['LAST_LINE', 'AGREED', 'IN_CONFIDENCE'].includes(code))).toEqual([]);
  });
});

describe('the morning of an executive whose day begins before the house’s', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
    await stage.at('2026-02-24T18:00:00+01:00');
    await stage.log({ heldAt: moment('2026-02-24T15:00:00+01:00') });
    await stage.system(async () => {
      for (const { personId } of [stage.claire, stage.foster])
        await stage.get(People).correct(personId, { timeZone: 'Pacific/Auckland' });
    });
    await stage.settle();
  });
  afterAll(() => stage.close());

  it('is done as soon as the call is logged, whatever day it is in Paris', async () => {
    const today = () =>
      stage
        .as(stage.claire, () => stage.get(Calls).ofTheDay(stage.claire.personId))
        .then(({ state }) => state);
    await stage.at('2026-06-09T09:00:00+12:00');
    expect(await today()).toBe('CALL');
    await stage.at('2026-06-09T09:30:00+12:00');
    await stage.log({ heldAt: moment('2026-06-09T09:05:00+12:00') });
    expect(await today()).toBe('DONE');
  });
});
