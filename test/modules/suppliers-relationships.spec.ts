import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { newId, NotFound, Stale } from '#platform/kernel';
import { Reactions } from '#platform/outbox';
import { Sweeps } from '#platform/queue';
import { type Scope, Store, Tenancy } from '#platform/tenancy';
import { type Level, People, type Side } from '#organisation';
import {
  Relationships,
  Seats,
  Segmentations,
  type SupplierCard,
  Suppliers,
  SuppliersModule,
} from '#suppliers';
import { type House, openHouse } from '../support/house.js';

const date = (text: string) => Temporal.PlainDate.from(text);
const MORNING = '2026-02-02T09:00:00+01:00';

interface Part {
  segment: string | null;
  state: string | null;
  flags: string[];
  hold: { kind: string; inForce: boolean } | null;
  assessment: { number: number; segment: string | null } | null;
  customerSerPersonId: string | null;
  version: number | null;
  seats: { id: string; roleCode: string; isVacant: boolean; tenures: Record<string, unknown>[] }[];
}

jest.setTimeout(180_000);

describe('relationships', () => {
  let house: House;
  let relationships: Relationships;
  let segmentations: Segmentations;
  let seats: Seats;
  let people: People;
  let armorial: string;
  let kerlann: string;
  let nordelta: SupplierCard;
  let helios: SupplierCard;

  const here = <T>(work: () => Promise<T>, who?: Partial<Scope>) => house.within(armorial, work, who);
  const there = <T>(work: () => Promise<T>) => house.within(kerlann, work);
  const asSupplier = ({ id }: SupplierCard): Partial<Scope> => ({
    side: 'supplier',
    supplierId: id,
    roles: ['SUPPLIER_EXECUTIVE'],
  });
  const part = async (who?: Partial<Scope>) =>
    (await here(() => relationships.part(nordelta.relationshipId), who)).parse<Part>();
  const person = (name: string, level: Level, side: Side = 'customer', supplier = nordelta) =>
    here(() =>
      people.add(side, side === 'supplier' ? supplier.id : null, {
        name,
        level,
        locale: 'fr',
        timeZone: 'Europe/Paris',
        country: 'FR',
      }),
    );
  /** What the timeline tells of Nordelta, newest first. */
  const happened = async () =>
    (await here(() => relationships.timeline(nordelta.relationshipId, { limit: 50 }))).parse<{
      items: { name: string; facts: Record<string, unknown> }[];
    }>().items;
  const sweep = (kind: string, id: string) =>
    house
      .get(Tenancy, { strict: false })
      .asSystem(armorial, 'sweep', () => house.get(Sweeps, { strict: false }).of(kind).act([id], armorial));
  const dueAt = async (kind: string) =>
    (
      await here(() =>
        house
          .get(Store, { strict: false })
          .one<{ due: Date }>(
            'select due_at as due from platform.due where tenant_id = :tenant and kind = :kind and id = :id',
            { kind, id: nordelta.relationshipId },
          ),
      )
    )?.due.toISOString();

  beforeAll(async () => {
    house = await openHouse(SuppliersModule);
    const found = { strict: false } as const;
    relationships = house.get(Relationships, found);
    segmentations = house.get(Segmentations, found);
    seats = house.get(Seats, found);
    people = house.get(People, found);
    ({ armorial, kerlann } = house.tenants);
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    await house.at(MORNING);
    [nordelta, helios] = (await here(() =>
      house.get(Suppliers, { strict: false }).addMany([
        { legalName: `Nordelta ${newId()}`, country: 'US' },
        { legalName: `Helios ${newId()}`, country: 'FR' },
      ]),
    )) as [SupplierCard, SupplierCard];
  });

  describe('segment (R-SEG-1)', () => {
    const strategic = { businessImpact: 5, supplyRisk: 4 };
    const assess = (...rest: [decision?: { segment: 'STRATEGIC' | 'KEY'; overrideReason?: string }]) =>
      here(() => segmentations.assess(nordelta.relationshipId, strategic, ...rest));

    it('is proposed, then confirmed by a person', async () => {
      expect(await assess()).toMatchObject({
        kraljic: 'STRATEGIC',
        proposedSegment: 'STRATEGIC',
        segment: null,
      });
      expect((await part()).flags).toEqual(['SEGMENT_TO_CONFIRM']);
      await here(() => segmentations.confirmSegment(nordelta.relationshipId, { segment: 'STRATEGIC' }));
      expect(await part()).toMatchObject({ segment: 'STRATEGIC', flags: ['SPONSOR_MISSING'] });
      expect((await happened())[0]?.name).toBe('relationship.segmented');
    });

    it('keeps every assessment, numbered', async () => {
      await assess({ segment: 'STRATEGIC' });
      await here(() =>
        segmentations.assess(nordelta.relationshipId, { businessImpact: 2, supplyRisk: 2, spendShare: 0.1 }),
      );
      expect(await part()).toMatchObject({
        segment: 'STRATEGIC',
        assessment: { number: 2, spendShare: 0.1, segment: null, proposedSegment: 'COMMODITY' },
      });
      expect((await part()).flags).toContain('SEGMENT_TO_CONFIRM');
    });

    it('overridden holds for twelve months, then gives way and asks to be confirmed', async () => {
      await assess({ segment: 'KEY', overrideReason: 'One lot only' });
      expect((await part()).segment).toBe('KEY');
      expect(await dueAt('segment-override-end')).toBe('2027-02-01T23:00:00.000Z');

      await house.at('2027-02-01T12:00:00+01:00');
      await sweep('segment-override-end', nordelta.relationshipId);
      expect((await part()).segment).toBe('KEY');
      expect(await dueAt('segment-override-end')).toBe('2027-02-01T23:00:00.000Z');

      await house.at('2027-02-02T00:00:01+01:00');
      await sweep('segment-override-end', nordelta.relationshipId);
      expect(await part()).toMatchObject({
        segment: 'STRATEGIC',
        flags: ['SPONSOR_MISSING', 'SEGMENT_TO_CONFIRM'],
      });
      expect(await dueAt('segment-override-end')).toBeUndefined();
    });

    it('needs an assessment, and a reason for another one', async () => {
      const confirm = (decision: { segment: 'KEY' }) =>
        here(() => segmentations.confirmSegment(nordelta.relationshipId, decision));
      await expect(confirm({ segment: 'KEY' })).rejects.toMatchObject({ code: 'segment-needs-assessment' });
      await assess();
      await expect(confirm({ segment: 'KEY' })).rejects.toMatchObject({ code: 'override-needs-reason' });
    });

    it('is not for the other tenant, nor for the supplier', async () => {
      const act = () => segmentations.assess(nordelta.relationshipId, strategic);
      await expect(there(act)).rejects.toBeInstanceOf(NotFound);
      await expect(here(act, asSupplier(nordelta))).rejects.toBeInstanceOf(NotFound);
    });
  });

  describe('sponsors (R-SEG-3)', () => {
    it('both named take SPONSOR_MISSING away; one leaving brings it back', async () => {
      const hugues = await person('Hugues Armand', 'L1_GM');
      const diane = await person('Diane Foster', 'L1_GM', 'supplier');
      const { relationshipId } = nordelta;
      await here(() =>
        segmentations.assess(relationshipId, { businessImpact: 5, supplyRisk: 4 }, { segment: 'STRATEGIC' }),
      );
      expect((await part()).flags).toEqual(['SPONSOR_MISSING']);
      await here(() => relationships.nameSponsors(relationshipId, { customer: hugues }));
      expect((await part()).flags).toEqual(['SPONSOR_MISSING']);
      await here(() => relationships.nameSponsors(relationshipId, { supplier: diane }));
      expect((await part()).flags).toEqual([]);

      await departs(diane, '2026-06-30');
      expect((await part()).flags).toEqual(['SPONSOR_MISSING']);
      expect((await happened())[0]?.name).toBe('sponsor.withdrawn');
    });

    it('come from the right side, and from here', async () => {
      const elodie = await person('Élodie Brun', 'L3_DIRECTOR', 'supplier', helios);
      const hugues = await person('Hugues Armand', 'L1_GM');
      const name = (sponsors: object) =>
        here(() => relationships.nameSponsors(nordelta.relationshipId, sponsors));
      await expect(name({ supplier: elodie })).rejects.toMatchObject({ code: 'person-of-the-other-side' });
      await expect(name({ supplier: hugues })).rejects.toMatchObject({ code: 'person-of-the-other-side' });
      await expect(name({ customer: newId() })).rejects.toMatchObject({ code: 'person-unknown-here' });
    });
  });

  describe('changing', () => {
    it('compares the version that was read', async () => {
      const change = (version: number) =>
        here(() =>
          relationships.change(nordelta.relationshipId, { missionStatement: 'Home office' }, version),
        );
      await change(1);
      await expect(change(1)).rejects.toBeInstanceOf(Stale);
      expect(await part()).toMatchObject({ missionStatement: 'Home office', version: 2 });
    });
  });

  describe('communication hold', () => {
    const hold = (to: string | null = '2026-05-01') =>
      here(() =>
        relationships.hold(nordelta.relationshipId, {
          kind: 'TENDER',
          from: date('2026-02-02'),
          to: to ? date(to) : null,
        }),
      );

    it('is in force from its first day and ends by itself', async () => {
      await hold();
      expect(await part()).toMatchObject({
        state: 'HOLD',
        hold: { kind: 'TENDER', to: '2026-05-01', inForce: true },
      });
      expect(await dueAt('communication-hold-end')).toBe('2026-04-30T22:00:00.000Z');
      await house.at('2026-05-04T08:00:00+02:00');
      await sweep('communication-hold-end', nordelta.relationshipId);
      expect(await part()).toMatchObject({ state: 'ACTIVE', hold: null, releasedOn: '2026-05-01' });
      const [last] = await happened();
      expect(last).toMatchObject({
        name: 'relationship.released',
        facts: { on: '2026-05-01', kind: 'TENDER' },
      });
    });

    it('is released before its end', async () => {
      await hold();
      await house.at('2026-03-10T09:00:00+01:00');
      await here(() => relationships.release(nordelta.relationshipId));
      const card = await here(() => relationships.card(nordelta.relationshipId));
      expect(card.hold).toBeNull();
      expect(card.releasedOn?.toString()).toBe('2026-03-10');
      expect(await dueAt('communication-hold-end')).toBeUndefined();
    });

    it('is nothing the supplier may learn', async () => {
      await hold(null);
      expect(await part(asSupplier(nordelta))).toMatchObject({
        state: null,
        hold: null,
        flags: [],
        version: null,
      });
      const timeline = await here(
        () => relationships.timeline(nordelta.relationshipId, { limit: 50 }),
        asSupplier(nordelta),
      );
      expect(timeline.parse()).toEqual({ items: [], nextCursor: null });
      await expect(
        here(() => relationships.card(nordelta.relationshipId), asSupplier(nordelta)),
      ).rejects.toBeInstanceOf(NotFound);
    });

    it('is not for the other tenant', async () => {
      await expect(
        there(() => relationships.hold(nordelta.relationshipId, { kind: 'LEGAL', from: date('2026-02-02') })),
      ).rejects.toBeInstanceOf(NotFound);
    });
  });

  describe('seats', () => {
    let claire: string;
    let seat: string;
    beforeEach(async () => {
      claire = await person('Claire Vasseur', 'L2_CXO');
      seat = await here(() =>
        seats.addSeat(
          nordelta.relationshipId,
          { side: 'customer', roleCode: 'CIO', requiredLevel: 'L2_CXO' },
          { personId: claire, from: date('2022-10-03'), reason: 'Contract signed' },
        ),
      );
    });

    it('know who sits there, and whose seats they are', async () => {
      const holder = await here(() => seats.holder(seat, date('2026-02-02')));
      expect(holder).toEqual({ personId: claire, since: date('2022-10-03') });
      expect(await here(() => seats.holder(seat, date('2022-10-02')))).toBeUndefined();
      expect(await here(() => seats.heldBy(claire, date('2026-02-02')))).toEqual([seat]);
      expect(await here(() => seats.card(seat))).toMatchObject({
        relationshipId: nordelta.relationshipId,
        supplierId: nordelta.id,
        side: 'customer',
        requiredLevel: 'L2_CXO',
      });
    });

    it('pass from one person to the next, who is told with whom they follow', async () => {
      const jeanne = await person('Jeanne Roy', 'L2_CXO');
      await here(() => seats.fillSeat(seat, { personId: jeanne, from: date('2026-02-02') }));
      expect((await here(() => seats.holder(seat, date('2026-02-01'))))?.personId).toBe(claire);
      expect((await here(() => seats.holder(seat, date('2026-02-02'))))?.personId).toBe(jeanne);
      const [last] = await happened();
      expect(last).toMatchObject({
        name: 'seat.filled',
        facts: { personId: jeanne, previousPersonId: claire },
      });
    });

    it('fall vacant when the person leaves, with their history', async () => {
      await departs(claire, '2026-06-30');
      expect(await here(() => seats.holder(seat, date('2026-06-29')))).toBeDefined();
      expect(await here(() => seats.holder(seat, date('2026-06-30')))).toBeUndefined();
      expect((await part()).flags).not.toContain('SEAT_VACANT');
      await house.at('2026-06-30T09:00:00+02:00');
      await sweep('seat-turn', nordelta.relationshipId);
      const screen = await part();
      expect(screen.flags).toContain('SEAT_VACANT');
      expect(screen.seats[0]).toMatchObject({
        isVacant: true,
        tenures: [
          {
            personId: claire,
            from: '2022-10-03',
            to: '2026-06-30',
            came: 'Contract signed',
            went: 'RETIRED',
          },
        ],
      });
    });

    it('show the name that a person is corrected to', async () => {
      await here(() => people.correct(claire, { name: 'Claire Vasseur-Roy' }));
      await carried('person.corrected', claire, 'rename-holder');
      expect((await part(asSupplier(nordelta))).seats[0]!.tenures[0]).toMatchObject({
        personName: 'Claire Vasseur-Roy',
      });
    });

    it('refuse a second holder even in the database', async () => {
      const twin = () =>
        house.get(Store, { strict: false }).rows(
          `insert into suppliers.tenure (tenant_id, id, supplier_id, seat_id, person_id, person_name, starts_on)
           values (:tenant, :id, :supplierId, :seat, :claire, 'Claire', '2026-01-01')`,
          { id: newId(), supplierId: nordelta.id, seat, claire },
        );
      await expect(here(twin)).rejects.toMatchObject({ code: '23P01' });
    });

    it('take people of their own side only, and none who have left', async () => {
      const diane = await person('Diane Foster', 'L1_GM', 'supplier');
      const fill = (personId: string) =>
        here(() => seats.fillSeat(seat, { personId, from: date('2026-08-01') }));
      await expect(fill(diane)).rejects.toMatchObject({ code: 'person-of-the-other-side' });
      const jeanne = await person('Jeanne Roy', 'L2_CXO');
      await departs(jeanne, '2026-06-30');
      await expect(fill(jeanne)).rejects.toMatchObject({ code: 'person-left-before' });
    });

    it('show the supplier who sits where, and not why', async () => {
      const [seen] = (await part(asSupplier(nordelta))).seats;
      expect(seen).toMatchObject({
        roleCode: 'CIO',
        tenures: [{ personId: claire, personName: 'Claire Vasseur', came: null, went: null }],
      });
      await expect(
        here(() => relationships.part(nordelta.relationshipId), asSupplier(helios)),
      ).rejects.toBeInstanceOf(NotFound);
      expect((await here(() => seats.cards([seat]), asSupplier(helios))).size).toBe(0);
    });

    it('are nothing to the other tenant', async () => {
      expect((await there(() => seats.holders([seat], date('2026-02-02')))).size).toBe(0);
      await expect(there(() => seats.vacateSeat(seat, { on: date('2026-02-02') }))).rejects.toBeInstanceOf(
        NotFound,
      );
    });
  });

  describe('screens', () => {
    it('list relationships with their flags, filtered and in pages', async () => {
      await here(() =>
        segmentations.assess(
          nordelta.relationshipId,
          { businessImpact: 4, supplyRisk: 2 },
          { segment: 'KEY' },
        ),
      );
      const list = async (filter: object) =>
        (await here(() => relationships.list({ limit: 200, ...filter }))).parse<{
          items: { id: string; flags: string[] }[];
          nextCursor: string | null;
        }>();
      const ids = (await list({ segment: 'KEY' })).items.map(({ id }) => id);
      expect(ids).toContain(nordelta.relationshipId);
      expect(ids).not.toContain(helios.relationshipId);
      const all = (await list({})).items;
      expect(all.find(({ id }) => id === helios.relationshipId)?.flags).toEqual(['SEGMENT_MISSING']);
      const page = await list({ limit: 1 });
      const after = JSON.parse(Buffer.from(page.nextCursor!, 'base64url').toString()) as [
        string | null,
        string,
        string,
      ];
      expect((await list({ after })).items.map(({ id }) => id)).toEqual(all.slice(1).map(({ id }) => id));
      const theirs = await there(() => relationships.list({ limit: 200 }));
      expect(theirs.parse()).toEqual({ items: [], nextCursor: null });
    });

    it('tell what happened, newest first, page by page', async () => {
      await here(() =>
        relationships.hold(nordelta.relationshipId, { kind: 'LEGAL', from: date('2026-02-02') }),
      );
      await house.at('2026-02-03T09:00:00+01:00');
      await here(() => relationships.release(nordelta.relationshipId));
      const page = async (limit: number, after?: [string, string]) =>
        (await here(() => relationships.timeline(nordelta.relationshipId, { limit, after }))).parse<{
          items: { name: string }[];
          nextCursor: string | null;
        }>();
      const all = (await page(50)).items.map(({ name }) => name);
      expect(all.slice(0, 2)).toEqual(['relationship.released', 'relationship.held']);
      expect(all.slice(2).sort()).toEqual(['relationship.opened', 'supplier.registered']);

      const first = await page(3);
      const after = JSON.parse(Buffer.from(first.nextCursor!, 'base64url').toString()) as [string, string];
      const second = await page(3, after);
      expect([...first.items, ...second.items].map(({ name }) => name)).toEqual(all);
      expect(second.nextCursor).toBeNull();
      await expect(
        there(() => relationships.timeline(nordelta.relationshipId, { limit: 50 })),
      ).rejects.toBeInstanceOf(NotFound);
    });
  });

  async function departs(personId: string, on: string): Promise<void> {
    await here(() => people.depart(personId, date(on), 'RETIRED'));
    await carried('person.departed', personId, 'vacate-seats');
  }

  /** The news is carried as the worker carries it, and twice, because the queue may. */
  async function carried(name: string, personId: string, reaction: string): Promise<void> {
    const event = await here(() =>
      house.get(Store, { strict: false }).one<{ id: string }>(
        `select id from platform.event where tenant_id = :tenant and name = :name
           and facts ->> 'personId' = :personId`,
        { name, personId },
      ),
    );
    const reactions = house.get(Reactions, { strict: false });
    await reactions.run(armorial, event!.id, name, reaction);
    await reactions.run(armorial, event!.id, name, reaction);
  }
});
