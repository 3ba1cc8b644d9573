import { CUSTOMER_ROLES, type Role, SUPPLIER_ROLES } from '#organisation';
import { RequestLimits } from '../../apps/api/edge/request-limits.js';
import { type Browser, Product } from './product.js';
import { furnishAbsence } from './story/absences.js';
import { CONTRACT_ROOMS } from './story/contract-rooms.js';
import { furnishReactivation } from './story/reactivation.js';

export type House = 'armorial' | 'kerlann';
export type Company = 'nordelta' | 'helios';
/** Who may read a text: the customer's people, they and one supplier's, or only the people who were there. */
export type Half = 'customer' | 'named' | Company;

/** A mark in every stored text, so that an answer tells whose words it carries. */
export function canary(house: House, half: Half): string {
  return `cnry-${house}-${half}`;
}
export const CANARY = /cnry-(armorial|kerlann)-(customer|named|nordelta|helios)/g;

export interface Session {
  name: string;
  house: House;
  role: Role;
  /** Undefined on the customer's side. */
  company: Company | undefined;
  browser: Browser;
  personId: string;
  /** Was in the conversation that only the people who were there may read. */
  wasThere: boolean;
}

/** An object by the word that stands before its id in an address. */
export interface Thing {
  kind: string;
  id: string;
  house: House;
  /** The supplier that may see it; undefined when no supplier may. */
  seenBy: Company | undefined;
}

export const COMPANIES: Record<House, Company[]> = {
  armorial: ['nordelta', 'helios'],
  kerlann: ['nordelta'],
};
const KNOWN_BY_NAME = new Set<Role>(['EXECUTIVE', 'CONTRACT_OWNER', 'LEGAL', 'BU_LEAD']);
const FOUNDED = '2026-02-10T09:00:00Z';
/** Three months of silence later: reminders have been said, and there is a call worth making. */
export const STORY_DAY = '2026-05-26';
const NOW = `${STORY_DAY}T08:00:00Z`;

/** Two organisations with a supplier in common, and one object of every kind on each side, made through the API. */
export class Story {
  readonly things: Thing[] = [];
  /** People and members that a deed may take out of the story without ending it. */
  readonly spare: Thing[] = [];
  readonly sessions: Session[] = [];

  private constructor(readonly product: Product) {}

  static async tell(): Promise<Story> {
    const product = await Product.start({ now: FOUNDED });
    // The matrix asks more in a minute than a person does in a month; limits have specs of their own.
    product.api.get(RequestLimits, { strict: false }).count = () => undefined;
    const story = new Story(product);
    try {
      for (const house of ['armorial', 'kerlann'] as const) await story.found(house);
      await product.settle();
      await product.at(NOW);
      await product.settle();
      for (const house of ['armorial', 'kerlann'] as const) await story.afterwards(house);
      // What all this set going is over, too: from here on only what a spec does changes anything.
      await product.settle();
    } catch (error) {
      await product.stop();
      throw error;
    }
    return story;
  }

  /** Ids of a kind in a house; those that a supplier sees, when one is named. */
  ids(kind: string, house: House, seenBy?: Company): string[] {
    return this.things
      .filter((thing) => thing.kind === kind && thing.house === house && (!seenBy || thing.seenBy === seenBy))
      .map(({ id }) => id);
  }

  keep(house: House, kind: string, id: string, seenBy?: Company): string {
    if (!id) throw new Error(`the story has no id for ${kind} at ${house}`);
    this.things.push({ house, kind, id, seenBy });
    return id;
  }

  private async found(house: House): Promise<void> {
    const mine = canary(house, 'customer');
    const founder = { name: `Founder ${mine}`, email: `founder@${house}.example` };
    const { tenantId } = await this.product.found(house, `House ${house}`, founder);
    const chief = (await this.product.browser(founder.email)).in(house);
    for (const role of CUSTOMER_ROLES) await this.admit(house, tenantId, role);
    for (const company of COMPANIES[house]) {
      const { id: supplierId, relationshipId } = await this.made(chief, '/suppliers', {
        legalName: `${company} ${canary(house, company)}`,
        country: 'FR',
        tags: [`tag ${mine}`],
        securityContact: `security ${mine}`,
        annualSpend: { amount: '1000000.00', currency: 'EUR' },
        identifiers: [{ scheme: 'LEI', value: `OTHER${house}${company}`.toUpperCase() }],
      });
      this.keep(house, 'suppliers', supplierId, company);
      this.keep(house, 'relationships', relationshipId, company);
      for (const role of SUPPLIER_ROLES) await this.admit(house, tenantId, role, { company, supplierId });
      await furnishAbsence(this, house, company);
      await this.relate(house, chief, company, { supplierId, relationshipId });
    }
    await this.furnish(house, chief);
    await furnishAbsence(this, house);
    await this.addSpare(house, tenantId);
    for (const company of COMPANIES[house]) await this.addSpare(house, tenantId, company);
  }

  private async addSpare(house: House, tenantId: string, company?: Company): Promise<void> {
    const mark = canary(house, company ?? 'customer');
    const { personId } = await this.product.admit(tenantId, {
      name: `Spare ${mark}`,
      email: `spare@${company ?? 'own'}.${house}.example`,
      roles: [company ? 'SUPPLIER_ACCOUNT_MANAGER' : 'EVALUATOR'],
      ...(company
        ? { side: 'supplier', supplierId: this.ids('suppliers', house, company)[0] as string }
        : {}),
    });
    this.spare.push({ kind: 'people', id: personId, house, seenBy: company });
  }

  private async admit(
    house: House,
    tenantId: string,
    role: Role,
    at?: { company: Company; supplierId: string },
  ): Promise<void> {
    const word = role.toLowerCase().replaceAll('_', '-');
    const email = at ? `${word}@${at.company}.${house}.example` : `${word}@${house}.example`;
    const { personId } = await this.product.admit(tenantId, {
      // Whom a supplier deals with, by a seat or on a contract, is known by name; nothing else of theirs is.
      name:
        !at && KNOWN_BY_NAME.has(role)
          ? `${word} of ${house}`
          : `${word} ${canary(house, at?.company ?? 'customer')}`,
      email,
      roles: [role],
      level: role === 'EXECUTIVE' || role === 'SUPPLIER_EXECUTIVE' ? 'L2_CXO' : 'L4_MANAGER',
      title: `Title ${canary(house, at?.company ?? 'customer')}`,
      ...(at ? { side: 'supplier', supplierId: at.supplierId } : {}),
    });
    this.keep(house, 'people', personId, at?.company);
    this.sessions.push({
      name: `${role} of ${at ? `${at.company} at ` : ''}${house}`,
      house,
      role,
      company: at?.company,
      browser: (await this.product.browser(email)).in(house),
      personId,
      wasThere: role === 'EXECUTIVE',
    });
  }

  session(house: House, role: Role, company?: Company): Session {
    const found = this.sessions.find(
      (it) => it.house === house && it.role === role && it.company === company,
    );
    if (!found) throw new Error(`nobody is ${role} at ${house}`);
    return found;
  }

  /** Seats, a pair and what was said in it: shared, among customers, among those who were there. */
  private async relate(
    house: House,
    chief: Browser,
    company: Company,
    { supplierId, relationshipId }: { supplierId: string; relationshipId: string },
  ): Promise<void> {
    const [mine, ours] = [canary(house, 'customer'), canary(house, company)];
    const here = `/relationships/${relationshipId}`;
    // Who sits in a seat is shown to both sides by name, and by nothing else of theirs.
    const holder = await this.made(chief, '/people', {
      ...person(`Holder ${ours}`, 'customer'),
      title: `Title ${mine}`,
      email: `holder.${company}.${mine}@${house}.example`,
      level: 'L2_CXO',
    });
    this.keep(house, 'people', holder.id);
    const executive = this.session(house, 'EXECUTIVE').personId;
    const theirs = this.session(house, 'SUPPLIER_EXECUTIVE', company).personId;
    const seat = async (side: string, personId: string) => {
      const { id } = await this.made(chief, `${here}/seats`, {
        side,
        roleCode: side === 'customer' ? 'CIO' : 'ACCOUNT_EXECUTIVE',
        title: `Seat ${ours}`,
        requiredLevel: 'L2_CXO',
        personId,
        from: '2025-11-03',
      });
      return this.keep(house, 'seats', id, company);
    };
    const customerSeatId = await seat('customer', holder.id);
    const supplierSeatId = await seat('supplier', theirs);
    const { body: before } = await chief.get(here);
    await this.did(
      chief.patch(here, { missionStatement: `Mission ${mine}` }, { ifMatch: before.version }),
      [200],
    );
    await this.did(
      chief.post(`${here}/segmentation`, {
        businessImpact: 5,
        supplyRisk: 4,
        segment: 'KEY',
        overrideReason: `Override ${mine}`,
      }),
      [200],
    );
    const pair = await this.made(chief, '/pairs', {
      relationshipId,
      customerSeatId,
      supplierSeatId,
      purpose: `Purpose ${mine}`,
    });
    this.keep(house, 'pairs', pair.id);
    const own = await this.made(chief, '/pairs', {
      relationshipId,
      customerSeatId: await seat('customer', executive),
      supplierSeatId: await seat('supplier', theirs),
      purpose: `Purpose ${mine}`,
    });
    this.keep(house, 'pairs', own.id);
    const touch = async (facts: object) =>
      this.made(chief, '/touchpoints', {
        pairId: pair.id,
        type: 'CALL',
        durationMinutes: 30,
        participants: [executive, holder.id, theirs],
        initiatedBy: 'customer',
        ourStakes: `Stakes ${mine}`,
        theirValueProposition: `Proposition ${mine}`,
        ...facts,
      });
    const shared = await touch({
      heldAt: '2026-02-03T09:00:00Z',
      line: `Line ${ours}`,
      agreements: [`Agreed ${ours}`],
    });
    this.keep(house, 'touchpoints', shared.id, company);
    const among = await touch({
      heldAt: '2026-02-04T09:00:00Z',
      line: `Line ${mine}`,
      confidentiality: 'CUSTOMER_ONLY',
    });
    this.keep(house, 'touchpoints', among.id);
    const secret = await this.made(this.session(house, 'EXECUTIVE').browser, '/touchpoints', {
      pairId: pair.id,
      type: 'CALL',
      durationMinutes: 30,
      participants: [executive, theirs],
      heldAt: '2026-02-05T09:00:00Z',
      line: `Line ${canary(house, 'named')}`,
      ourStakes: `Stakes ${canary(house, 'named')}`,
      confidentiality: 'EXEC_ONLY',
    });
    this.keep(house, 'touchpoints', secret.id);
    const planned = await this.made(chief, '/touchpoints/plan', {
      pairId: pair.id,
      type: 'VIDEO',
      plannedAt: '2026-03-03T09:00:00Z',
    });
    this.keep(house, 'touchpoints', planned.id, company);
    const contract = await this.made(chief, '/contracts', {
      reference: `REF-${company} ${ours}`,
      title: `Contract ${ours}`,
      supplierId,
      currency: 'EUR',
      annualValue: '250000.00',
      startOn: '2025-01-01',
      endOn: '2027-12-31',
      renewalMode: 'TACIT',
      renewalTermMonths: 12,
      noticeMonths: 3,
      ownerPersonId: this.session(house, 'CONTRACT_OWNER').personId,
    });
    this.keep(house, 'contracts', contract.id, company);
    for (const furnish of CONTRACT_ROOMS)
      await furnish({ story: this, house, company, chief, contractId: contract.id, mine, ours });
    const invited = await this.made(chief, '/invitations', {
      email: `invited.${ours}@${company}.example`,
      roles: ['SUPPLIER_ACCOUNT_MANAGER'],
      side: 'supplier',
      supplierId,
    });
    this.keep(house, 'invitations', invited.id, company);
    await this.did(
      chief.post(`${here}/hold`, { kind: 'TENDER', from: '2026-06-01', to: '2026-07-01' }),
      [204],
    );
  }

  private async furnish(house: House, chief: Browser): Promise<void> {
    const mine = canary(house, 'customer');
    const invited = await this.made(chief, '/invitations', {
      email: `invited.${mine}@${house}.example`,
      roles: ['EVALUATOR'],
      side: 'customer',
    });
    this.keep(house, 'invitations', invited.id);
    const day = await this.made(chief, '/calendar-exceptions', {
      country: 'FR',
      day: '2026-12-24',
      kind: 'ADDED',
      name: `Day off ${mine}`,
    });
    this.keep(house, 'calendar-exceptions', day.id);
    const file = `Référence;Intitulé;Fournisseur;Devise\nR-1 ${mine};Title ${mine};Nobody ${mine};EUR\n`;
    const uploaded = await chief.upload('/imports', `register ${mine}.csv`, file);
    if (uploaded.status !== 201)
      throw new Error(`upload: ${uploaded.status} ${JSON.stringify(uploaded.body)}`);
    this.keep(house, 'imports', uploaded.body.id);
    this.keep(house, 'cadence-policies', 'KEY');
  }

  /** What the product made itself: members' ids, messages, the call of the day. */
  private async afterwards(house: House): Promise<void> {
    const chief = this.session(house, 'CIO_OFFICE').browser;
    const { body: members } = await this.session(house, 'ORGANISATION_ADMIN').browser.get(
      '/members?limit=200',
    );
    for (const member of members.items) {
      const spare = this.spare.find(({ id }) => id === member.person.id);
      if (spare) this.spare.push({ ...spare, kind: 'members', id: member.id });
      const company = (spare ?? this.things.find(({ id }) => id === member.person.id))?.seenBy;
      this.keep(house, 'members', member.id, company);
    }
    const { body: messages } = await chief.get('/messages');
    for (const message of messages.items) this.keep(house, 'messages', message.id);
    const called: string[] = [];
    for (const role of ['EXECUTIVE', 'CIO_OFFICE'] as const) {
      const { body: call } = await this.session(house, role).browser.get('/call-of-the-day');
      if (call.suggestion) {
        this.keep(house, 'call-of-the-day', call.suggestion.id);
        called.push(call.suggestion.pairId);
      } else if (role === 'EXECUTIVE') throw new Error(`no call at ${house}: ${JSON.stringify(call)}`);
    }
    await furnishReactivation(this, house, chief, called);
  }

  async made(browser: Browser, path: string, body: object) {
    const reply = await browser.post(path, body);
    if (reply.status !== 201) throw new Error(`POST ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
    return reply.body;
  }

  async did(asked: Promise<{ status: number; body: unknown }>, fine: number[]): Promise<void> {
    const { status, body } = await asked;
    if (!fine.includes(status)) throw new Error(`${status} ${JSON.stringify(body)}`);
  }
}

export function person(name: string, side: 'customer' | 'supplier') {
  return { name, side, level: 'L4_MANAGER', locale: 'fr', timeZone: 'Europe/Paris', country: 'FR' };
}

/** Whether that session may read what carries the mark. */
export function mayRead(session: Session, house: string, half: string): boolean {
  if (session.house !== house) return false;
  if (session.company) return half === session.company;
  return half !== 'named' || session.wasThere;
}
