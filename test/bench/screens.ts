import { type Child, startApi, startChild } from './child.js';
import type { Ground } from './ground.js';
import { interleaved, type Measured } from './rounds.js';
import { type Spoken, Wire } from './wire.js';

/** One screen to measure: its path, and how much of the limit's throughput it must reach. */
export interface Screen {
  name: string;
  path: string;
  atLeast: number;
}

export interface ScreenResult extends Measured {
  atLeast: number;
  statements: number;
  roundTrips: number;
  bytes: number;
  residentMiB: number;
}

/** The door and the transaction are the product's own cost; what is left is the screen, which the limit runs too. */
const OWN_COST = /^(begin|commit|rollback)|platform\.enter\(|platform\.set_context\(|rate_limit/i;

/** Each screen against the very statements it runs, heard on the wire, over bare `pg` behind `node:http`. */
export async function measureScreens(
  ground: Ground,
  cookie: string,
  screens: Screen[],
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<ScreenResult[]> {
  const address = new URL(ground.database.url);
  const wire = await Wire.to({ host: address.hostname, port: Number(address.port) });
  const throughWire = new URL(ground.database.url);
  throughWire.port = String(wire.port);
  const heard = await startApi(throughWire.href);
  const spoken: Record<string, Spoken[]> = {};
  const cost = new Map<string, { statements: number; roundTrips: number; bytes: number }>();
  for (const { path } of screens) {
    let bytes = 0;
    const ask = async () => (bytes = await sizeOf(heard, path, cookie));
    // The first requests open connections and prepare; the one that counts finds both done.
    for (let warm = 0; warm < 20; warm += 1) await ask();
    const { statements, roundTrips } = await wire.during(ask);
    spoken[path] = statements.filter(({ text }) => !OWN_COST.test(text.trim()));
    cost.set(path, { statements: statements.length, roundTrips, bytes });
  }
  await heard.stop();
  wire.close();

  const ours = await startApi(ground.database.url);
  const limit = await startChild('./limit-server.ts', { url: ground.database.url, routes: spoken });
  const results: ScreenResult[] = [];
  for (const { name, path, atLeast } of screens) {
    const { statements, roundTrips, bytes } = cost.get(path)!;
    const limitBytes = await sizeOf(limit, path, '');
    // A limit that answers with less than the screen is no limit.
    if (limitBytes < bytes * 0.9)
      throw new Error(`${path}: the limit answers ${limitBytes} bytes, we ${bytes}`);
    const sides = [
      { child: ours, path, headers: { cookie } },
      { child: limit, path },
    ] as const;
    const measured = await interleaved(name, ...sides, rounds, { connections: 16, seconds });
    results.push({ ...measured, atLeast, statements, roundTrips, bytes, residentMiB: 0 });
  }
  const residentMiB = ours.residentMiB();
  await Promise.all([ours.stop(), limit.stop()]);
  return results.map((result) => ({ ...result, residentMiB }));
}

async function sizeOf(child: Child, path: string, cookie: string): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${child.port}${path}`, {
    headers: cookie ? { cookie } : {},
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
  return text.length;
}
