/** `npm run bench`: each measure beside its limit in one run. Prints ratios; ends with 1 when one misses its mark. */
import 'reflect-metadata';
import { asOwner } from '#platform/database';
import { Identity } from '#platform/identity';
import { Tenancy } from '#platform/tenancy';
import { Organisations } from '#organisation';
import { Suppliers } from '#suppliers';
import { layGround, type Ground } from './ground.js';
import { measureScreens } from './screens.js';

const SUPPLIERS = 10_000;
const PASSWORD = 'correct horse battery staple';
const quick = process.argv.includes('--quick');
const pace = quick ? { rounds: 3, seconds: 2 } : { rounds: 7, seconds: 4 };

const ground = await layGround();
try {
  const { cookie, relationshipId } = await settle(ground);
  const results = await measureScreens(
    ground,
    cookie,
    [
      {
        name: `list of 50 among ${SUPPLIERS} suppliers`,
        path: '/api/v1/orgs/bench/suppliers?limit=50',
        atLeast: 0.6,
      },
      { name: 'one relationship', path: `/api/v1/orgs/bench/relationships/${relationshipId}`, atLeast: 0.35 },
    ],
    pace,
  );
  for (const one of results) {
    const { min, median, max } = one.throughput;
    const isReached = median >= one.atLeast;
    if (!isReached) process.exitCode = 1;
    process.stdout.write(
      `${isReached ? 'reached' : 'MISSED '}  ${one.name}: ${f(median)} of the limit's throughput (${f(min)}–${f(max)}, mark ${one.atLeast}), ` +
        `CPU × ${f(one.cpu.median)} (${f(one.cpu.min)}–${f(one.cpu.max)}); ${Math.round(one.oursPerSecond)}/s against ${Math.round(one.limitPerSecond)}/s; ` +
        `${one.statements} statements in ${one.roundTrips} round trips, ${one.bytes} bytes; ${Math.round(one.residentMiB)} MiB after\n`,
    );
  }
} finally {
  await ground.close();
}
process.exit();

/** An organisation with a large register, and somebody of its CIO office signed in. */
async function settle({ api, database }: Ground) {
  const get = <T>(type: abstract new (...args: never[]) => T): T => api.get(type as never, { strict: false });
  const email = 'ines@bench.example';
  const user = await get(Identity).createUser({
    name: 'Inès Kadri',
    email,
    password: PASSWORD,
    locale: 'fr',
    emailVerified: true,
  });
  const { tenantId } = await get(Organisations).found(
    { name: 'Bench', slug: 'bench', country: 'FR', locale: 'fr', timeZone: 'Europe/Paris', currency: 'EUR' },
    { userId: user.id, name: 'Inès Kadri', email },
  );
  let relationshipId = '';
  for (let from = 0; from < SUPPLIERS; from += 500) {
    await get(Tenancy).asSystem(tenantId, 'bench', async () => {
      const drafts = Array.from({ length: 500 }, (_, n) => ({
        legalName: `Société ${String((from + n) * 7_919).padStart(9, '0')} Services`,
        country: 'FR',
        identifiers: [{ scheme: 'SIREN' as const, value: String(300_000_000 + from + n) }],
      }));
      const [first] = await get(Suppliers).addMany(drafts as never);
      relationshipId = first!.relationshipId;
    });
  }
  // What autovacuum does within a minute of such a load.
  await asOwner(database, (owner) => owner.query('analyze'));
  await api.listen(0, '127.0.0.1');
  const signedIn = await fetch(`${await api.getUrl()}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: await api.getUrl() },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  return { tenantId, relationshipId, cookie };
}

function f(value: number): string {
  return value.toFixed(2);
}
