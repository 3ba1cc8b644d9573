/**
 * `npm run bench [-- --quick] [-- screens touchpoint sweep mail]`: each measure beside its limit in one run, by turns,
 * so that whatever else the machine does falls on both. Prints ratios (min/median/max); ends with 1 when a median
 * misses its mark.
 *
 * Ours is the compiled product in a process of its own: signed in, isolated, permission-checked, logged and audited.
 * The limit of a screen is the very statements that were heard on the wire, prepared, over bare `pg` behind
 * `node:http`. A ratio of CPU is of the Node processes, per request.
 */
import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { measureTouchpoint } from './deed.js';
import { layGround } from './ground.js';
import { furnish, SUPPLIERS } from './house.js';
import { measureLetters } from './letters.js';
import type { Measured, Ratio } from './rounds.js';
import { measureScreens } from './screens.js';
import { measureSweep } from './sweep.js';

const PARTS = ['screens', 'touchpoint', 'sweep', 'mail'];
const MOST_MIB = 250;
const quick = process.argv.includes('--quick');
const named = process.argv.slice(2).filter((word) => PARTS.includes(word));
const wanted = (part: string) => named.length === 0 || named.includes(part);
const pace = quick ? { rounds: 3, seconds: 2 } : { rounds: 7, seconds: 4 };

execFileSync(process.execPath, ['apps/standalone/build.js', 'server'], { stdio: 'inherit' });
const ground = await layGround();
try {
  const house = wanted('screens') || wanted('touchpoint') ? await furnish(ground) : undefined;
  if (house && wanted('screens')) {
    const at = `/api/v1/orgs/${house.slug}`;
    const screens = [
      { name: `list of 50 among ${SUPPLIERS} suppliers`, path: `${at}/suppliers?limit=50`, atLeast: 0.6 },
      { name: 'one relationship', path: `${at}/relationships/${house.relationshipId}`, atLeast: 0.35 },
    ];
    const results = await measureScreens(ground, house.cookie, screens, pace);
    for (const one of results) {
      verdict(one.throughput.median >= one.atLeast, `${compared(one)}, mark ${one.atLeast}; ${cost(one)}`);
    }
    const resident = results.at(-1)?.residentMiB ?? Number.NaN;
    verdict(resident < MOST_MIB, `the API's process: ${Math.round(resident)} MiB after it, mark ${MOST_MIB}`);
  }
  if (house && wanted('touchpoint')) {
    const deed = await measureTouchpoint(ground, house, pace.rounds);
    verdict(true, `${compared(deed)}, recorded; ${cost(deed)}`);
  }
  if (wanted('sweep')) {
    const { name, slowdown, fewSeconds, manySeconds } = await measureSweep(ground, pace.rounds);
    const seconds = `${f(manySeconds)} s against ${f(fewSeconds)} s`;
    verdict(slowdown.median <= 1.3, `${name}: × ${spread(slowdown)}, mark 1.3; ${seconds}`);
  }
  if (wanted('mail')) {
    const { name, throughput, oursPerSecond, limitPerSecond } = await measureLetters(
      ground.database,
      pace.rounds,
    );
    const rates = `${Math.round(oursPerSecond)}/s against ${Math.round(limitPerSecond)}/s`;
    verdict(
      throughput.median >= 0.7,
      `${name}: ${spread(throughput)} of a bare pooled transport, mark 0.7; ${rates}`,
    );
  }
} finally {
  await ground.close();
}
process.exit();

function verdict(isReached: boolean, line: string): void {
  if (!isReached) process.exitCode = 1;
  process.stdout.write(`${isReached ? 'reached' : 'MISSED '}  ${line}\n`);
}

function compared({ name, throughput, cpu, oursPerSecond, limitPerSecond }: Measured): string {
  const rates = `${Math.round(oursPerSecond)}/s against ${Math.round(limitPerSecond)}/s`;
  return `${name}: ${spread(throughput)} of the limit's throughput, CPU × ${spread(cpu)}; ${rates}`;
}

function cost({ statements, roundTrips, bytes }: { statements: number; roundTrips: number; bytes: number }) {
  return `${statements} statements in ${roundTrips} round trips, ${bytes} bytes`;
}

/** Minimum/median/maximum. */
function spread({ min, median, max }: Ratio): string {
  return `${f(min)}/${f(median)}/${f(max)}`;
}

function f(value: number): string {
  return value.toFixed(2);
}
