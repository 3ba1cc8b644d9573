import { Members, Organisations, People } from '#organisation';
import { Identity } from '#platform/identity';
import { Tenancy } from '#platform/tenancy';
import type { Standalone } from '../standalone.js';
import { DEMO_PASSWORD, persona, personas } from './personas.js';
import type { Persona } from './personas.js';

const AT_HOME = { country: 'FR', timeZone: 'Europe/Paris', locale: 'fr' } as const;

/** Founds the houses and lets people in as accepted invitations would, without the letters between. */
export class Cast {
  private readonly tenants = new Map<string, string>();
  /** Person ids by organisation and persona. */
  private readonly people = new Map<string, string>();

  constructor(private readonly stage: Standalone) {}

  /** The person a persona is in an organisation. */
  personId(key: string, org = 'armorial'): string {
    const found = this.people.get(`${org} ${key}`);
    if (!found) throw new Error(`${key} does not play in ${org}`);
    return found;
  }

  async found(slug: string, name: string, founder: string): Promise<void> {
    const person = persona(founder);
    const user = await this.account(person);
    const facts = { slug, name, currency: 'EUR', ...AT_HOME };
    const { tenantId } = await this.ask(Organisations).found(facts, {
      userId: user.id,
      name: person.name,
      email: person.email,
    });
    this.tenants.set(slug, tenantId);
    const house = (await this.ask(Organisations).housesOf(user.id)).find((one) => one.slug === slug);
    if (house) this.people.set(`${slug} ${founder}`, house.personId);
  }

  /** Everybody of the customer's own side but the founder, who is in already. */
  async admitOwn(org: string, founder: string): Promise<void> {
    for (const one of personas.filter(
      (it) => !it.supplier && it.key !== founder && it.orgs.includes(org as never),
    )) {
      await this.admit(org, one, null);
    }
  }

  async admitSuppliers(org: string, supplierIds: Record<string, string>): Promise<void> {
    for (const one of personas.filter((it) => it.supplier && it.orgs.includes(org as never))) {
      const supplierId = supplierIds[one.supplier ?? ''];
      if (supplierId) await this.admit(org, one, supplierId);
    }
  }

  private async admit(org: string, one: Persona, supplierId: string | null): Promise<void> {
    const tenantId = this.tenants.get(org) as string;
    const side = supplierId ? 'supplier' : 'customer';
    const { name, title, email, level, roles } = one;
    const place = one.place ?? AT_HOME;
    const members = this.ask(Members);
    const secret = await this.ask(Tenancy).asSystem(tenantId, 'demonstration', async () => {
      const personId = await this.ask(People).add(side, supplierId, { name, title, email, level, ...place });
      this.people.set(`${org} ${one.key}`, personId);
      const inviterName = persona('ines.kadri').name;
      const offer = { email, side, supplierId, roles, personId, locale: place.locale, inviterName } as const;
      return (await members.invite(offer)).secret;
    });
    const user = await this.account(one);
    await members.accept(tenantId, secret, { id: user.id, name, email, locale: place.locale });
  }

  private account({ name, email, place }: Persona) {
    const locale = place?.locale ?? AT_HOME.locale;
    return this.ask(Identity).createUser({
      name,
      email,
      password: DEMO_PASSWORD,
      locale,
      emailVerified: true,
    });
  }

  private ask<T>(part: abstract new (...args: never[]) => T): T {
    return this.stage.api.get<T>(part as never, { strict: false });
  }
}
