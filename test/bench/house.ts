import { Temporal } from 'temporal-polyfill';
import { asOwner } from '#platform/database';
import { Identity } from '#platform/identity';
import { Tenancy } from '#platform/tenancy';
import { Contracts } from '#contracts';
import { Pairs, Touchpoints } from '#executive-contact';
import { Organisations, People } from '#organisation';
import { Relationships, Seats, Segmentations, Suppliers } from '#suppliers';
import type { Ground } from './ground.js';

export const SUPPLIERS = 10_000;
const BATCH = 500;
const PASSWORD = 'correct horse battery staple';
const HOME = { locale: 'fr', timeZone: 'Europe/Paris', country: 'FR' } as const;

/** An organisation with a large register, somebody of its CIO office signed in, and one relationship that lives. */
export interface House {
  tenantId: string;
  slug: string;
  cookie: string;
  relationshipId: string;
  pairId: string;
  /** Person ids of the two who talk. */
  participants: [string, string];
}

export async function furnish({ api, database }: Ground): Promise<House> {
  const get = <T>(type: abstract new (...args: never[]) => T): T => api.get(type as never, { strict: false });
  const slug = 'bench';
  const founder = {
    name: 'Inès Kadri',
    email: 'ines@bench.example',
    password: PASSWORD,
    locale: 'fr',
    emailVerified: true,
  };
  const user = await get(Identity).createUser(founder);
  const { tenantId } = await get(Organisations).found(
    { name: 'Bench', slug, currency: 'EUR', ...HOME },
    { userId: user.id, name: founder.name, email: founder.email },
  );
  const within = <T>(work: () => Promise<T>) => get(Tenancy).asSystem(tenantId, 'bench', work);
  let supplierId = '';
  let relationshipId = '';
  for (let from = 0; from < SUPPLIERS; from += BATCH) {
    const drafts = Array.from({ length: BATCH }, (_, n) => ({
      legalName: `Société ${String((from + n) * 7_919).padStart(9, '0')} Services`,
      country: 'FR',
      identifiers: [{ scheme: 'SIREN' as const, value: String(300_000_000 + from + n) }],
    }));
    const [first] = await within(() => get(Suppliers).addMany(drafts));
    ({ id: supplierId, relationshipId } = first!);
  }
  const [ours, theirs, pairId] = await within(async () => {
    const cio = { name: 'Claire Vasseur', title: 'DSI', email: 'claire@bench.example', ...HOME };
    const chief = { name: 'Diane Foster', title: 'CEO', email: 'diane@supplier.example', ...HOME };
    const cioId = await get(People).add('customer', null, { ...cio, level: 'L2_CXO' });
    const chiefId = await get(People).add('supplier', supplierId, { ...chief, level: 'L1_GM' });
    await get(Segmentations).assess(
      relationshipId,
      { businessImpact: 5, supplyRisk: 4 },
      { segment: 'STRATEGIC' },
    );
    await get(Relationships).nameSponsors(relationshipId, { customer: cioId, supplier: chiefId });
    const from = Temporal.Now.plainDateISO(HOME.timeZone).subtract({ months: 2 });
    const seats = get(Seats);
    const customerSeatId = await seats.addSeat(
      relationshipId,
      { side: 'customer', roleCode: 'CIO', requiredLevel: 'L2_CXO' },
      { personId: cioId, from },
    );
    const supplierSeatId = await seats.addSeat(
      relationshipId,
      { side: 'supplier', roleCode: 'GM', title: 'CEO', requiredLevel: 'L1_GM' },
      { personId: chiefId, from },
    );
    const pair = await get(Pairs).form({ relationshipId, customerSeatId, supplierSeatId });
    for (const number of [1, 2, 3]) {
      await get(Contracts).register({
        reference: `C-${number}`,
        title: `Infogérance, lot ${number}`,
        currency: 'EUR',
        supplierId,
        annualValue: '1250000.00',
      } as never);
    }
    await get(Touchpoints).log(
      { pairId: pair },
      {
        type: 'CALL',
        heldAt: Temporal.Now.instant().subtract({ hours: 24 }),
        durationMinutes: 20,
        participants: [cioId, chiefId],
      },
    );
    return [cioId, chiefId, pair] as const;
  });
  // What autovacuum does within a minute of such a load.
  await asOwner(database, (owner) => owner.query('analyze'));
  const cookie = await signIn(api, founder);
  return { tenantId, slug, cookie, relationshipId, pairId, participants: [ours, theirs] };
}

async function signIn(
  api: Ground['api'],
  { email, password }: { email: string; password: string },
): Promise<string> {
  await api.listen(0, '127.0.0.1');
  const address = await api.getUrl();
  const signedIn = await fetch(`${address}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ email, password }),
  });
  const cookies = signedIn.headers.getSetCookie();
  if (cookies.length === 0) throw new Error(`sign-in: ${signedIn.status} ${await signedIn.text()}`);
  return cookies.map((line) => line.split(';')[0]).join('; ');
}
