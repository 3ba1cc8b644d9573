import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Forbidden, NotFound } from '#platform/kernel';
import { Store } from '#platform/tenancy';
import { GuestLinks, TouchScreens, Touchpoints } from '#executive-contact';
import { moment, openStage, type Stage } from './executive-contact-stage.js';

jest.setTimeout(180_000);

describe('touchpoints', () => {
  let stage: Stage;
  const touchpoints = () => stage.get(Touchpoints);
  const screens = () => stage.get(TouchScreens);
  const due = async () => (await stage.page()).dueOn;

  beforeAll(async () => {
    stage = await openStage();
    await stage.at('2026-02-24T18:00:00+01:00');
    await stage.log({ heldAt: moment('2026-02-24T15:00:00+01:00') });
    await stage.at('2026-06-01T18:00:00+02:00');
  });
  afterAll(() => stage.close());

  it('below the level resets nothing, however long (R-TCH-1)', async () => {
    const participants = [stage.theo.personId, stage.lise.personId];
    const facts = { heldAt: moment('2026-06-01T11:00:00+02:00'), durationMinutes: 40, participants };
    expect(await stage.log(facts, stage.theo)).toMatchObject({ qualifying: false, because: 'below-level' });
    expect(await due()).toBe('2026-05-26');
  });

  it('find their pair by its two holders, or belong to the relationship alone', async () => {
    const { relationshipId } = stage.nordelta;
    const facts = {
      type: 'MESSAGE' as const,
      durationMinutes: 15,
      heldAt: moment('2026-06-01T12:00:00+02:00'),
    };
    const both = await stage.as(stage.claire, () =>
      touchpoints().log(
        { relationshipId },
        { ...facts, participants: [stage.claire.personId, stage.foster.personId] },
      ),
    );
    // R-TCH-6: a message does not count.
    expect(both).toMatchObject({ pairId: stage.pairId, because: 'type-does-not-count' });
    const alone = await stage.as(stage.theo, () =>
      touchpoints().log(
        { relationshipId },
        { ...facts, participants: [stage.theo.personId, stage.lise.personId] },
      ),
    );
    expect(alone.pairId).toBeNull();
  });

  it('are written by who was there, their assistant or the CIO office', async () => {
    const heldAt = moment('2026-05-29T10:00:00+02:00');
    const short = { heldAt, durationMinutes: 5 };
    await expect(stage.log(short, stage.hugues)).rejects.toThrow(Forbidden);
    await expect(stage.log(short, stage.foster)).rejects.toThrow();
    expect(await stage.log(short, stage.assistant)).toMatchObject({ because: 'too-short' });
    expect(await stage.log(short, stage.ines)).toMatchObject({ because: 'too-short' });
    const stranger = { ...short, participants: [stage.claire.personId, stage.elodie.personId] };
    await expect(stage.log(stranger)).rejects.toMatchObject({ code: 'participant-of-another-house' });
  });

  it('are logged within fifteen business days, later by the CIO office only (R-TCH-3)', async () => {
    const old = { heldAt: moment('2026-03-03T10:00:00+01:00') };
    await expect(stage.log(old)).rejects.toMatchObject({ code: 'touch-logged-too-late' });
    await expect(stage.log({ heldAt: moment('2026-06-02T10:00:00+02:00') })).rejects.toMatchObject({
      code: 'touch-in-the-future',
    });
    expect(await stage.log(old, stage.ines)).toMatchObject({ qualifying: true });
    expect(await due()).toBe('2026-06-03');
  });

  it('logged late for an older day keep the newer one (R-TCH-2)', async () => {
    expect(await stage.log({ heldAt: moment('2026-02-26T10:00:00+01:00') }, stage.ines)).toMatchObject({
      qualifying: true,
    });
    expect(await due()).toBe('2026-06-03');
  });

  it('show the supplier what is shared and never the private half', async () => {
    const { id } = await stage.log({
      heldAt: moment('2026-06-01T17:00:00+02:00'),
      line: 'Spoke of the home-office kits',
      agreements: ['Pilot in Lyon'],
      ourStakes: 'Flexibility in 2027',
      theirValueProposition: 'A single desk for three sites',
      toneAfter: 4,
    });
    const ours = await stage.as(stage.hugues, () => screens().card(id));
    expect(ours).toMatchObject({
      ourStakes: 'Flexibility in 2027',
      toneAfter: 4,
      line: 'Spoke of the home-office kits',
    });
    const theirs = await stage.as(stage.foster, () => screens().card(id));
    expect(theirs).toMatchObject({ line: 'Spoke of the home-office kits', agreements: ['Pilot in Lyon'] });
    expect(theirs).toMatchObject({ ourStakes: null, theirValueProposition: null, toneAfter: null });
    await expect(stage.as(stage.elodie, () => screens().card(id))).rejects.toThrow(NotFound);
    await expect(stage.within(stage.kerlann, () => screens().card(id))).rejects.toThrow(NotFound);
    expect((await stage.as(stage.elodie, () => screens().list({ limit: 50 }))).items).toEqual([]);
  });

  it('kept to the customer, or to the executives, are read by nobody else', async () => {
    const facts = { heldAt: moment('2026-06-01T17:30:00+02:00'), line: 'Only us', ourStakes: 'Only us' };
    const own = await stage.log({ ...facts, confidentiality: 'CUSTOMER_ONLY' });
    await expect(stage.as(stage.foster, () => screens().card(own.id))).rejects.toThrow(NotFound);
    expect(await stage.as(stage.mona, () => screens().card(own.id))).toMatchObject({ line: 'Only us' });
    const secret = await stage.log({ ...facts, confidentiality: 'EXEC_ONLY' });
    await expect(stage.as(stage.foster, () => screens().card(secret.id))).rejects.toThrow(NotFound);
    expect(await stage.as(stage.ines, () => screens().card(secret.id))).toMatchObject({
      line: null,
      ourStakes: null,
    });
    expect(await stage.as(stage.claire, () => screens().card(secret.id))).toMatchObject({
      line: 'Only us',
      ourStakes: 'Only us',
    });
    // Whoever may not read it cannot put something else in its place.
    await expect(
      stage.as(stage.ines, () => touchpoints().correct(secret.id, { durationMinutes: 20 })),
    ).rejects.toMatchObject({ code: 'touch-corrected-by-who-was-there' });
    // The silence is counted from it all the same, whoever looks.
    expect(await due()).toBe('2026-09-01');
  });

  it('said in confidence are opened one at a time, and each reading is audited (R-TEN-4)', async () => {
    const heldAt = moment('2026-06-01T17:45:00+02:00');
    const secret = await stage.log({ heldAt, line: 'Between us', confidentiality: 'EXEC_ONLY' });
    const inList = async (who: typeof stage.claire) =>
      (await stage.as(who, () => screens().list({ limit: 50 }))).items.find(({ id }) => id === secret.id);
    const readings = () =>
      stage.within(stage.armorial, () =>
        stage.get(Store).rows<{ membership: string; audience: string; facts: unknown }>(
          `select membership_id as membership, audience, after as facts from platform.audit_entry
             where tenant_id = :tenant and act = 'READ' and object = 'executive_contact.touchpoint' and object_id = :id`,
          { id: secret.id },
        ),
      );
    // A list gives nothing away, and says to those who were there that there is something to open.
    expect(await inList(stage.claire)).toMatchObject({ line: null, isKeptShut: true });
    expect(await inList(stage.ines)).toMatchObject({ line: null, isKeptShut: false });
    expect(await readings()).toEqual([]);
    expect(await stage.as(stage.claire, () => screens().card(secret.id))).toMatchObject({
      line: 'Between us',
      isKeptShut: false,
    });
    // Whoever finds nothing has read nothing; what was said is not in the audit.
    await stage.as(stage.ines, () => screens().card(secret.id));
    const found = await readings();
    expect(found).toEqual([
      expect.objectContaining({ membership: stage.claire.membershipId, audience: 'customer' }),
    ]);
    expect(JSON.stringify(found)).not.toContain('Between us');
  });

  it('corrected give way to the new version', async () => {
    await stage.at('2026-06-09T18:00:00+02:00');
    const { id } = await stage.log({
      heldAt: moment('2026-06-09T15:10:00+02:00'),
      line: 'Eighteen minutes',
      ourStakes: 'Ours',
    });
    expect(await due()).toBe('2026-09-09');
    const right = await stage.as(stage.claire, () =>
      touchpoints().correct(id, { heldAt: moment('2026-06-08T15:10:00+02:00') }),
    );
    expect(right).toMatchObject({ qualifying: true, nextDueOn: '2026-09-08' });
    expect(await stage.as(stage.claire, () => screens().card(right.id))).toMatchObject({
      correctsId: id,
      line: 'Eighteen minutes',
      ourStakes: 'Ours',
      durationMinutes: 18,
    });
    expect((await stage.page()).touchpoints.find((touch) => touch.id === id)).toMatchObject({
      state: 'CORRECTED',
      qualifying: false,
    });
  });

  it('disputed do not count until the CIO office settles (R-TCH-4)', async () => {
    const { id } = await stage.log({ heldAt: moment('2026-06-09T17:00:00+02:00') });
    expect(await due()).toBe('2026-09-09');
    const dispute = () => touchpoints().dispute(id, 'It was about another contract');
    await expect(stage.as(stage.lise, dispute)).rejects.toThrow(Forbidden);
    await expect(stage.as(stage.claire, dispute)).rejects.toThrow(Forbidden);
    await expect(stage.as(stage.elodie, dispute)).rejects.toThrow(NotFound);
    await stage.as(stage.foster, dispute);
    await stage.settle();
    expect(await due()).toBe('2026-09-08');
    await stage.as(stage.ines, () => touchpoints().settle(id, 'UPHELD'));
    expect(await due()).toBe('2026-09-09');
    expect((await stage.told('touchpoint.settled'))[0]!.facts).toMatchObject({ verdict: 'UPHELD' });
  });

  it('planned hold the ladder at its step; a no-show releases it with the original due date', async () => {
    await stage.at('2026-09-10T10:00:00+02:00');
    expect((await stage.page()).freshness).toBe('GRACE');
    const plannedAt = moment('2026-09-18T15:00:00+02:00');
    const id = await stage.as(stage.claire, () =>
      touchpoints().plan(stage.pairId, { type: 'VIDEO', plannedAt }),
    );
    await stage.at('2026-09-17T10:00:00+02:00');
    expect(await stage.page()).toMatchObject({
      freshness: 'GRACE',
      stillBecause: 'planned',
      resumesOn: '2026-09-19',
    });
    await expect(stage.as(stage.foster, () => screens().card(id))).rejects.toThrow(NotFound);
    await stage.at('2026-09-18T16:00:00+02:00');
    await stage.as(stage.claire, () => touchpoints().noShow(id));
    await stage.settle();
    expect(await stage.page()).toMatchObject({
      freshness: 'LAPSED',
      dueOn: '2026-09-09',
      stillBecause: null,
    });
    await expect(stage.as(stage.claire, () => touchpoints().cancel(id))).rejects.toMatchObject({
      code: 'touchpoint-state-out-of-order',
    });
  });

  it('planned and then held count like any other', async () => {
    const plannedAt = moment('2026-09-21T15:00:00+02:00');
    const id = await stage.as(stage.claire, () =>
      touchpoints().plan(stage.pairId, { type: 'VIDEO', plannedAt }),
    );
    await stage.at('2026-09-21T16:00:00+02:00');
    const facts = {
      heldAt: plannedAt,
      durationMinutes: 25,
      participants: [stage.claire.personId, stage.foster.personId],
    };
    expect(await stage.as(stage.claire, () => touchpoints().hold(id, facts))).toMatchObject({
      qualifying: true,
      nextDueOn: '2026-12-21',
    });
    expect((await stage.page()).lapse).toMatchObject({
      dueOn: '2026-09-09',
      closedOn: '2026-09-21',
      daysLate: 12,
    });
  });

  it('are gone with the touch that turns out not to count: the same lapse goes on', async () => {
    const [newest] = (await stage.page()).touchpoints;
    await stage.settle();
    await stage.as(stage.foster, () => touchpoints().dispute(newest!.id, 'We did not speak'));
    await stage.settle();
    expect(await stage.page()).toMatchObject({
      dueOn: '2026-09-09',
      lapse: { closedOn: null, daysLate: null },
    });
    await stage.as(stage.ines, () => touchpoints().settle(newest!.id, 'REJECTED'));
    expect((await stage.page()).dueOn).toBe('2026-09-09');
  });
});

describe("a guest's link", () => {
  let stage: Stage;
  let printed = '';
  const tokenOf = (text: string) => /\/links\/(\S+)/.exec(text)![1]!;
  const links = () => stage.get(GuestLinks);

  beforeAll(async () => {
    const write = process.stdout.write.bind(process.stdout);
    jest.spyOn(process.stdout, 'write').mockImplementation(((text: string) => {
      printed += text;
      return true;
    }) as typeof write);
    stage = await openStage('2026-06-09T09:00:00+02:00');
    await stage.at('2026-06-09T15:30:00+02:00');
    await stage.log({
      heldAt: moment('2026-06-09T15:10:00+02:00'),
      line: 'Kits',
      ourStakes: 'Secret stakes',
    });
    await stage.settle();
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await stage.close();
  });

  it('shows one conversation and nothing private', async () => {
    const view = await links().show(tokenOf(printed));
    expect(view).toMatchObject({
      organisation: 'Armorial Assurances',
      guest: 'Diane Foster',
      executives: ['Claire Vasseur'],
      durationMinutes: 18,
      line: 'Kits',
    });
    expect(JSON.stringify(view)).not.toContain('Secret');
  });

  it('acts once', async () => {
    const token = tokenOf(printed);
    await links().answer(token, { verdict: 'CONFIRMED' });
    expect((await stage.page()).touchpoints[0]).toMatchObject({ confirmation: 'CONFIRMED' });
    await expect(links().answer(token, { verdict: 'CONFIRMED' })).rejects.toThrow(NotFound);
    await expect(links().show(token)).rejects.toThrow(NotFound);
  });

  it('opens nothing for a wrong secret, in another house, or after it has expired', async () => {
    await expect(links().show('armorial.wrong')).rejects.toThrow(NotFound);
    const [, secret] = tokenOf(printed).split('.');
    await expect(links().show(`kerlann.${secret}`)).rejects.toThrow(NotFound);
    printed = '';
    await stage.log({ heldAt: moment('2026-06-09T15:20:00+02:00') });
    await stage.settle();
    const fresh = tokenOf(printed);
    await expect(links().show(fresh)).resolves.toBeDefined();
    await expect(links().answer(fresh, { verdict: 'DISPUTED', reason: ' ' })).rejects.toMatchObject({
      code: 'dispute-needs-a-reason',
    });
    // A secret ages in real time: years of business time neither end it nor bring it back.
    await stage.at('2029-07-01T15:30:00+02:00');
    await expect(links().show(fresh)).resolves.toBeDefined();
    await stage.rows(
      stage.armorial,
      `update executive_contact.link set expires_at = clock_timestamp() - interval '1 second'
       where tenant_id = :tenant and used_at is null`,
    );
    await expect(links().show(fresh)).rejects.toThrow(NotFound);
    await stage.at('2019-07-01T15:30:00+02:00');
    await expect(links().show(fresh)).rejects.toThrow(NotFound);
    await expect(links().answer(fresh, { verdict: 'CONFIRMED' })).rejects.toThrow(NotFound);
    await stage.at('2026-07-01T15:30:00+02:00');
  });

  it('keeps its secret out of the messages that are kept', async () => {
    const kept = await stage.rows<{ body: string }>(
      stage.armorial,
      `select coalesce(body, '') || coalesce(html, '') as body from platform.delivery where tenant_id = :tenant`,
    );
    expect(kept.map(({ body }) => body).join()).not.toContain(tokenOf(printed).split('.')[1]);
  });
});
