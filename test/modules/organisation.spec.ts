import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform/kernel';
import type { Json } from '#platform/tenancy';
import { Store } from '#platform/tenancy';
import { Members, Organisations, type Role } from '#organisation';
import { Stop, untilSomebodyWaits } from '../support/crossing.js';
import { type House, openHouse } from '../support/house.js';

const NOUR = { id: newId(), name: 'Nour Saïd', email: 'nour@armorial.example', locale: 'fr' as const };
const OFFER = {
  email: NOUR.email,
  side: 'customer' as const,
  supplierId: null,
  roles: ['EVALUATOR' as const],
  personId: null,
  locale: 'fr' as const,
  inviterName: 'Inès Kadri',
};

describe('organisation', () => {
  let house: House;
  let members: Members;
  let organisations: Organisations;

  beforeAll(async () => {
    house = await openHouse();
    members = house.get(Members, { strict: false });
    organisations = house.get(Organisations, { strict: false });
  });
  afterAll(() => house.close());

  it('gives back a slug whose founding failed', async () => {
    const place = { country: 'FR', locale: 'fr' as const, currency: 'EUR', name: 'X', slug: 'x-sa' };
    const founder = { userId: newId(), name: 'F', email: 'f@x.example' };
    await expect(organisations.found({ ...place, timeZone: 'Nowhere/Land' }, founder)).rejects.toThrow(
      'time-zone-unknown',
    );
    await expect(
      organisations.found({ ...place, timeZone: 'Europe/Paris', currency: 'TOOLONG' }, founder),
    ).rejects.toThrow();
    await organisations.found({ ...place, timeZone: 'Europe/Paris' }, founder);
    await expect(organisations.found({ ...place, timeZone: 'Europe/Paris' }, founder)).rejects.toThrow(
      'slug-taken',
    );
  });

  it('admits by invitation once, to that address, in that organisation', async () => {
    const { armorial, kerlann } = house.tenants;
    const { secret } = await house.within(armorial, () => members.invite(OFFER));
    expect(await members.offered(kerlann, secret)).toBeUndefined();
    await expect(
      members.accept(armorial, secret, { ...NOUR, email: 'eve@armorial.example' }),
    ).rejects.toThrow('invitation-of-another');
    await members.accept(armorial, secret, NOUR);
    await expect(members.accept(armorial, secret, NOUR)).rejects.toThrow('not found');
    const keys = await organisations.housesOf(NOUR.id);
    expect(keys).toMatchObject([{ slug: 'armorial', roles: ['EVALUATOR'], side: 'customer' }]);
    expect((await house.told(armorial)).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['invitation.offered', 'membership.opened', 'invitation.accepted']),
    );
  });

  it('lets one person belong to several organisations, and at two suppliers of one', async () => {
    const { armorial, kerlann } = house.tenants;
    const karim = { id: newId(), name: 'Karim Hadj', email: 'karim@nordelta.example', locale: 'fr' as const };
    for (const [tenant, supplierId] of [
      [armorial, newId()],
      [armorial, newId()],
      [kerlann, newId()],
    ] as const) {
      const offer = {
        ...OFFER,
        email: karim.email,
        side: 'supplier' as const,
        supplierId,
        roles: ['SUPPLIER_ACCOUNT_MANAGER' as const],
      };
      const { secret } = await house.within(tenant, () => members.invite(offer));
      await members.accept(tenant, secret, karim);
    }
    expect((await organisations.housesOf(karim.id)).map(({ slug }) => slug)).toEqual([
      'armorial',
      'armorial',
      'kerlann',
    ]);
  });

  it('keeps at least one active administrator', async () => {
    const { armorial } = house.tenants;
    const list = await house.within(armorial, async () =>
      (await members.list({ limit: 200 })).parse<{ items: { id: string; roles: string[] }[] }>(),
    );
    const administrator = list.items.find(({ roles }) => roles.includes('ORGANISATION_ADMIN'));
    for (const change of [{ roles: ['AUDITOR' as const] }, { state: 'DISABLED' as const }]) {
      const left = house.within(armorial, () => members.change(administrator?.id ?? '', change));
      await expect(left).rejects.toThrow('organisation-needs-an-administrator');
    }
  });

  describe('of two administrators', () => {
    const noa = { id: newId(), name: 'Noa Pré', email: 'noa@duo.example', locale: 'fr' as const };
    const luz = { id: newId(), name: 'Luz Roy', email: 'luz@duo.example', locale: 'fr' as const };
    let duo: string;
    let administrators: string[];

    const offered = async (who: typeof noa, roles: Role[]) => {
      const { secret } = await house.within(duo, () => members.invite({ ...OFFER, email: who.email, roles }));
      await members.accept(duo, secret, who);
    };

    beforeAll(async () => {
      const place = { country: 'FR', locale: 'fr' as const, timeZone: 'Europe/Paris', currency: 'EUR' };
      const founder = { userId: noa.id, name: noa.name, email: noa.email };
      ({ tenantId: duo } = await organisations.found({ ...place, slug: 'duo', name: 'Duo' }, founder));
      await offered(luz, ['ORGANISATION_ADMIN']);
      const list = await house.within(duo, () => members.list({ limit: 200 }));
      administrators = list.parse<{ items: { id: string }[] }>().items.map(({ id }) => id);
    });

    it('only one leaves when both do so at once', async () => {
      const [one = '', other = ''] = administrators;
      const stop = new Stop();
      const leaving = house.within(duo, async () => {
        await members.change(one, { state: 'DISABLED' });
        await stop.here();
      });
      await stop.reached;
      const following = house.within(duo, () => members.change(other, { roles: ['AUDITOR'] }));
      const refused = expect(following).rejects.toThrow('organisation-needs-an-administrator');
      await untilSomebodyWaits((sql) =>
        house.within(duo, () => house.get(Store, { strict: false }).rows<{ many: number }>(sql)),
      );
      stop.goOn();
      await refused;
      await leaving;
      await house.within(duo, () => members.change(one, { state: 'ACTIVE' }));
      await house.within(duo, () => members.change(one, { roles: ['AUDITOR'] }));
    });

    it('the last does not lose that by an invitation either', async () => {
      const list = await house.within(duo, () => members.list({ limit: 200 }));
      const { items } = list.parse<{ items: { email: string; roles: Role[] }[] }>();
      const last = items.find(({ roles }) => roles.includes('ORGANISATION_ADMIN'))?.email;
      const who = [noa, luz].find(({ email }) => email === last) ?? noa;
      await expect(offered(who, ['EVALUATOR'])).rejects.toThrow('organisation-needs-an-administrator');
      await offered(who, ['EVALUATOR', 'ORGANISATION_ADMIN']);
    });
  });

  it('shows a supplier’s administrator their own members only', async () => {
    const { armorial } = house.tenants;
    const mine = newId();
    const offer = {
      ...OFFER,
      email: 'a@helios.example',
      side: 'supplier' as const,
      supplierId: mine,
      roles: ['SUPPLIER_ADMIN' as const],
    };
    const { secret } = await house.within(armorial, () => members.invite(offer));
    await members.accept(armorial, secret, {
      id: newId(),
      name: 'Élodie Brun',
      email: 'a@helios.example',
      locale: 'fr',
    });
    const seen = await house.within(
      armorial,
      async () =>
        (await members.list({ limit: 200 }))
          .parse<{ items: { email: string }[] }>()
          .items.map(({ email }) => email),
      { side: 'supplier', supplierId: mine, roles: ['SUPPLIER_ADMIN'] },
    );
    expect(seen).toEqual(['a@helios.example']);
    const change = (state: 'DISABLED' | 'ACTIVE') =>
      house.within(
        armorial,
        async () => {
          const { items } = (await members.list({ limit: 200 })).parse<{ items: { id: string }[] }>();
          await members.change(items[0]?.id ?? '', { state });
        },
        { side: 'supplier', supplierId: mine, roles: ['SUPPLIER_ADMIN'] },
      );
    await change('DISABLED');
    await change('ACTIVE');
  });

  it('lets a supplier’s administrator change nobody of another supplier, nor of the customer', async () => {
    const { armorial } = house.tenants;
    const all = await house.within(armorial, async () =>
      (await members.list({ limit: 200 })).parse<{ items: { id: string; supplierId: string | null }[] }>(),
    );
    const other = newId();
    for (const { id } of all.items) {
      const reached = house.within(armorial, () => members.change(id, { state: 'DISABLED' }), {
        side: 'supplier',
        supplierId: other,
        roles: ['SUPPLIER_ADMIN'],
      });
      await expect(reached).rejects.toThrow('not found');
    }
  });

  /** Every page of a list, of two rows each. */
  const pages = async (tenant: string, read: (after: string[] | undefined) => Promise<Json>) => {
    const found: string[][] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const keys: string[] | undefined = cursor
        ? (JSON.parse(Buffer.from(cursor, 'base64url').toString()) as string[])
        : undefined;
      const page: { items: { email: string }[]; nextCursor: string | null } = await house.within(
        tenant,
        async () => (await read(keys)).parse(),
      );
      found.push(page.items.map(({ email }) => email));
      cursor = page.nextCursor;
    }
    return found;
  };

  it('lists members and unanswered invitations a page at a time, each of them once', async () => {
    const { tenantId } = await organisations.found(
      {
        slug: 'pages-sa',
        name: 'Pages',
        country: 'FR',
        locale: 'fr',
        timeZone: 'Europe/Paris',
        currency: 'EUR',
      },
      { userId: newId(), name: 'Founder', email: 'founder@pages.example' },
    );
    const invite = (email: string, personId: string | null = null) =>
      house.within(tenantId, () => members.invite({ ...OFFER, email, personId }));
    const join = async (name: string, email: string, personId: string | null = null) => {
      const { secret } = await invite(email, personId);
      await members.accept(tenantId, secret, { id: newId(), name, email, locale: 'fr' });
    };
    for (const email of ['one', 'two']) await join('Ana Ruiz', `${email}@pages.example`);
    await join('Élie', 'elie@pages.example');
    const [elie] = await house.within(tenantId, async () =>
      (await members.list({ limit: 200 }))
        .parse<{ items: { email: string; person: { id: string } }[] }>()
        .items.filter(({ email }) => email === 'elie@pages.example'),
    );
    // One person with two accounts is two members.
    await join('Élie', 'elie.bis@pages.example', elie!.person.id);
    await join('Zoé', 'zoe@pages.example');
    const listed = await pages(tenantId, (after) => members.list({ after, limit: 2 }));
    expect(listed.map(({ length }) => length)).toEqual([2, 2, 2]);
    expect([listed.flat().slice(0, 2).sort(), listed.flat().slice(2)]).toEqual([
      ['one@pages.example', 'two@pages.example'],
      ['elie@pages.example', 'elie.bis@pages.example', 'founder@pages.example', 'zoe@pages.example'],
    ]);
    for (const email of ['a', 'b', 'c']) await invite(`${email}@open.example`);
    expect(await pages(tenantId, (after) => members.invitations({ all: false, after, limit: 2 }))).toEqual([
      ['c@open.example', 'b@open.example'],
      ['a@open.example'],
    ]);
    const all = await pages(tenantId, (after) => members.invitations({ all: true, after, limit: 3 }));
    expect(all.flat()).toHaveLength(8);
  });
});
