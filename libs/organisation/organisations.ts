import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { BrokenRule, newId } from '#platform/kernel';
import { type Json, Store, Tenancy } from '#platform/tenancy';
import { Membership } from './membership.js';
import { Organisation } from './organisation.js';
import { house, organisationCard } from './organisation.queries.js';
import { Person } from './person.js';
import type { Locale, Place } from './place.js';

/** A house as other modules need it: its place, its money and its address. */
export interface House extends Place {
  name: string;
  currency: string;
  slug: string;
}

/** One of a person's memberships, for the switch between houses. */
export interface HouseKey {
  slug: string;
  name: string;
  locale: Locale;
  timeZone: string;
  currency: string;
  country: string;
  membershipId: string;
  personId: string;
  roles: string[];
  side: 'customer' | 'supplier';
  supplierId: string | null;
}

/** The customer organisations: founding one, correcting it, and which of them somebody belongs to. */
@Injectable()
export class Organisations {
  /** One reading of the house per transaction; the key dies with it. */
  private readonly read = new WeakMap<object, Promise<House | undefined>>();

  constructor(
    private readonly tenancy: Tenancy,
    private readonly store: Store,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  /** Founds an organisation with its first member, who administers it and works in its CIO office. */
  async found(
    facts: Place & { name: string; slug: string; currency: string },
    founder: { userId: string; name: string; email: string },
  ): Promise<{ tenantId: string; slug: string }> {
    const { slug, ...rest } = facts;
    const tenantId = newId();
    const organisation = Organisation.found(tenantId, rest);
    await this.reserve(tenantId, slug);
    try {
      await this.tenancy.within(
        { tenantId, actor: founder.userId, roles: [], side: 'system', requestId: 'founding' },
        async () => {
          const { country, region, locale, timeZone } = facts;
          const person = Person.add('customer', null, {
            name: founder.name,
            email: founder.email,
            level: 'L4_MANAGER',
            country,
            region: region ?? null,
            locale,
            timeZone,
          });
          const membership = Membership.open({
            userId: founder.userId,
            email: founder.email,
            side: 'customer',
            supplierId: null,
            roles: ['ORGANISATION_ADMIN', 'CIO_OFFICE'],
            personId: person.id,
          });
          await this.store.put(organisation, person, membership);
          await this.store.index(person.indexed());
        },
      );
    } catch (error) {
      await this.source.query('select platform.give_up_tenant($1)', [tenantId]);
      throw error;
    }
    return { tenantId, slug };
  }

  async correct(
    tenantId: string,
    facts: Partial<Place & { name: string; currency: string }>,
    ifMatch: number,
  ): Promise<void> {
    const organisation = await this.store.get(Organisation, tenantId, { ifMatch });
    organisation.correct(facts);
    await this.store.put(organisation);
    this.read.delete(this.tenancy.opened());
  }

  card(): Promise<Json> {
    return this.store.json(organisationCard);
  }

  /** The open scope's house. */
  async house(): Promise<House> {
    const scope = this.tenancy.opened();
    const reading = this.read.get(scope) ?? this.store.one<House>(house);
    this.read.set(scope, reading);
    const found = await reading;
    if (!found) throw new Error('the scope has no organisation');
    return found;
  }

  /** Everywhere a user belongs, active houses only; asked outside any scope and only about the signed-in user. */
  housesOf(userId: string): Promise<HouseKey[]> {
    return this.source.query(
      `select slug, name, locale, time_zone as "timeZone", currency, country, membership_id as "membershipId",
              person_id as "personId", roles, side, supplier_id as "supplierId" from platform.houses_of($1)`,
      [userId],
    );
  }

  async isEmpty(): Promise<boolean> {
    const [row] = await this.source.query<{ some: boolean }[]>(
      'select exists (select 1 from platform.tenant) as some',
    );
    return !row?.some;
  }

  /** The tenant behind a slug, for links that carry their organisation's address; undefined when there is none. */
  async tenantOf(slug: string): Promise<string | undefined> {
    const [row] = await this.source.query<{ id: string }[]>(
      `select id from platform.tenant where slug = $1 and status in ('TRIAL', 'ACTIVE')`,
      [slug],
    );
    return row?.id;
  }

  private async reserve(tenantId: string, slug: string): Promise<void> {
    const reserved = await this.source.query<{ id: string }[]>(
      'insert into platform.tenant (id, slug) values ($1, $2) on conflict (slug) do nothing returning id',
      [tenantId, slug],
    );
    if (reserved.length === 0)
      throw new BrokenRule('slug-taken', { slug }, { status: 409, pointer: '/slug' });
  }
}
