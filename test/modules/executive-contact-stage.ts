import { Temporal } from 'temporal-polyfill';
import type { Scope } from '#platform/tenancy';
import { Store, Tenancy } from '#platform/tenancy';
import { type Level, Members, People, type Role, type Side } from '#organisation';
import { Pairs, PairScreens, Touchpoints, type LoggedFacts } from '#executive-contact';
import { Relationships, Seats, Segmentations, Suppliers, type SupplierCard } from '#suppliers';
import { newId } from '#platform/kernel';
import { openWorkerHouse, type WorkerHouse } from '../support/worker-house.js';

export const date = (text: string) => Temporal.PlainDate.from(text);
export const moment = (text: string) => Temporal.Instant.from(text);

/** A person of the story with their membership, as a scope sees them. */
export interface Actor {
  personId: string;
  membershipId: string;
  roles: Role[];
  side: Side;
  supplierId?: string;
}

/** The story's people and pair P1 (Vasseur, CIO – Foster, CEO of Nordelta), formed on 2 February 2026. */
export interface Stage extends WorkerHouse {
  nordelta: SupplierCard;
  helios: SupplierCard;
  claire: Actor;
  hugues: Actor;
  ines: Actor;
  mona: Actor;
  theo: Actor;
  assistant: Actor;
  foster: Actor;
  lise: Actor;
  elodie: Actor;
  cioSeat: string;
  ceoSeat: string;
  pairId: string;
  as<T>(actor: Actor, work: () => Promise<T>): Promise<T>;
  system<T>(work: () => Promise<T>): Promise<T>;
  /** Moves the clock, and lets the worker do everything that is due then. */
  at(instant: string): Promise<void>;
  log(
    facts: Partial<LoggedFacts> & { heldAt: Temporal.Instant },
    who?: Actor,
  ): ReturnType<Touchpoints['log']>;
  page(): ReturnType<PairScreens['page']>;
  /** Messages of the ladder: who, which words, state, reason. */
  messages(): Promise<{ name: string; words: string; state: string; reason: string | null; on: string }[]>;
  /** What was told in the tenant since an instant, oldest first. */
  told(name: string): Promise<{ facts: Record<string, unknown>; audience: string }[]>;
}

const HOME = { locale: 'fr' as const, timeZone: 'Europe/Paris', country: 'FR' };

export async function openStage(start = '2026-02-02T09:00:00+01:00'): Promise<Stage> {
  const house = await openWorkerHouse();
  await house.at(start);
  const { armorial } = house;
  const tenancy = house.get(Tenancy);
  const system = <T>(work: () => Promise<T>) => tenancy.asSystem(armorial, 'spec', work);
  const as = <T>(actor: Actor, work: () => Promise<T>) =>
    tenancy.within(
      { tenantId: armorial, actor: actor.personId, requestId: 'spec', ...actor } satisfies Scope,
      work,
    );
  const someone = (name: string, level: Level, roles: Role[], more: object = {}, supplier?: SupplierCard) =>
    system(async (): Promise<Actor> => {
      const side: Side = supplier ? 'supplier' : 'customer';
      const email = `${name.toLowerCase().replace(/\W+/g, '.')}@${supplier ? 'supplier' : 'armorial'}.example`;
      const supplierId = supplier?.id ?? null;
      const personId = await house
        .get(People)
        .add(side, supplierId, { name, level, email, ...HOME, ...more });
      const invited = {
        email,
        side,
        supplierId,
        roles,
        personId,
        locale: 'fr' as const,
        inviterName: 'spec',
      };
      const { secret } = await house.get(Members).invite(invited);
      await house.get(Members).accept(armorial, secret, { id: newId(), name, email, locale: 'fr' });
      const card = (await house.get(People).cards([personId])).get(personId)!;
      return {
        personId,
        membershipId: card.membershipId!,
        roles,
        side,
        ...(supplier ? { supplierId: supplier.id } : {}),
      };
    });
  const [nordelta, helios] = (await system(() =>
    house.get(Suppliers).addMany([
      { legalName: 'Nordelta Services', country: 'US' },
      { legalName: 'Helios Cloud', country: 'FR' },
    ]),
  )) as [SupplierCard, SupplierCard];
  const assistant = await someone('Alix Morel', 'L5_TEAM', ['SECRETARY']);
  const claire = await someone('Claire Vasseur', 'L2_CXO', ['EXECUTIVE'], {
    assistantPersonId: assistant.personId,
  });
  const hugues = await someone('Hugues Armand', 'L1_GM', ['EXECUTIVE']);
  const ines = await someone('Inès Kadri', 'L4_MANAGER', ['CIO_OFFICE']);
  const mona = await someone('Mona Diallo', 'L4_MANAGER', ['CONTRACT_OWNER']);
  const theo = await someone('Théo Blanc', 'L4_MANAGER', ['EVALUATOR']);
  const america = { locale: 'en', timeZone: 'America/New_York', country: 'US' };
  const foster = await someone('Diane Foster', 'L1_GM', ['SUPPLIER_EXECUTIVE'], america, nordelta);
  const lise = await someone('Lise Moreau', 'L4_MANAGER', ['SUPPLIER_ACCOUNT_MANAGER'], {}, nordelta);
  const elodie = await someone('Élodie Brun', 'L2_CXO', ['SUPPLIER_EXECUTIVE'], {}, helios);
  const from = date(start.slice(0, 10));
  const { relationshipId } = nordelta;
  const { cioSeat, ceoSeat, pairId } = await as(ines, async () => {
    await house
      .get(Segmentations)
      .assess(relationshipId, { businessImpact: 5, supplyRisk: 4 }, { segment: 'STRATEGIC' });
    await house.get(Relationships).nameSponsors(relationshipId, { customer: hugues.personId });
    const seats = house.get(Seats);
    const cioSeat = await seats.addSeat(
      relationshipId,
      { side: 'customer', roleCode: 'CIO', requiredLevel: 'L2_CXO' },
      { personId: claire.personId, from },
    );
    const ceoSeat = await seats.addSeat(
      relationshipId,
      { side: 'supplier', roleCode: 'GM', title: 'CEO', requiredLevel: 'L1_GM' },
      { personId: foster.personId, from },
    );
    const pairId = await house
      .get(Pairs)
      .form({ relationshipId, customerSeatId: cioSeat, supplierSeatId: ceoSeat });
    return { cioSeat, ceoSeat, pairId };
  });
  await house.settle();
  return {
    ...house,
    nordelta,
    helios,
    claire,
    hugues,
    ines,
    mona,
    theo,
    assistant,
    foster,
    lise,
    elodie,
    cioSeat,
    ceoSeat,
    pairId,
    as,
    system,
    log: (facts, who = claire) =>
      as(who, () =>
        house
          .get(Touchpoints)
          .log(
            { pairId },
            { type: 'CALL', durationMinutes: 18, participants: [claire.personId, foster.personId], ...facts },
          ),
      ),
    page: () => as(ines, () => house.get(PairScreens).page(pairId)),
    messages: () =>
      house.rows(
        armorial,
        `select name, replace(words_key, 'mail.pair.', '') as words, state, reason,
           to_char(post_at at time zone time_zone, 'YYYY-MM-DD HH24:MI') as on
         from platform.notification where tenant_id = :tenant and kind = 'pair-step' order by post_at, name, id`,
      ),
    told: (name) =>
      system(() =>
        house
          .get(Store)
          .rows(
            'select facts, audience from platform.event where tenant_id = :tenant and name = :name order by id',
            {
              name,
            },
          ),
      ),
  };
}
