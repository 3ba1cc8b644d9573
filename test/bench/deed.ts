import type { Ground } from './ground.js';
import type { House } from './house.js';
import { startApi, startChild } from './child.js';
import { interleaved, type Measured } from './rounds.js';
import { type Spoken, Wire } from './wire.js';

export interface DeedResult extends Measured {
  statements: number;
  roundTrips: number;
  bytes: number;
}

/** A conversation is logged so many times a turn: each one adds to what the next has to read of its pair. */
const TIMES = 20;
/** The transaction is the limit's own. */
const TRANSACTION = /^(begin|commit|rollback)|platform\.(enter|set_context)\(/i;

/**
 * Logs a touchpoint, one sender after the other: all of them meet on one pair, whose row is locked. The limit replays
 * the statements that were heard in one transaction, with their values and new ids where the deed made new ones, as
 * nobody and with triggers off: what it lacks of ours is the door, the rules and the audit.
 */
export async function measureTouchpoint(ground: Ground, house: House, rounds: number): Promise<DeedResult> {
  const path = `/api/v1/orgs/${house.slug}/touchpoints`;
  const address = new URL(ground.database.url);
  const wire = await Wire.to({ host: address.hostname, port: Number(address.port) });
  address.port = String(wire.port);
  const heard = await startApi(address.href);
  const asked = {
    method: 'POST' as const,
    body: JSON.stringify({
      pairId: house.pairId,
      type: 'CALL',
      heldAt: new Date(Date.now() - 3_600_000).toISOString(),
      durationMinutes: 20,
      participants: house.participants,
      line: 'Cap sur la reprise',
    }),
  };
  const headers = {
    cookie: house.cookie,
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
  };
  let bytes = 0;
  const log = async () => {
    const reply = await fetch(`http://127.0.0.1:${heard.port}${path}`, { ...asked, headers });
    const text = await reply.text();
    if (reply.status !== 201) throw new Error(`${path}: ${reply.status} ${text}`);
    bytes = text.length;
  };
  for (let warm = 0; warm < 8; warm += 1) await log();
  const before = idsIn((await wire.during(log)).statements);
  const { statements, roundTrips } = await wire.during(log);
  await heard.stop();
  wire.close();
  const newborn = [...idsIn(statements)].filter((id) => !before.has(id));
  const spoken: Spoken[] = statements.filter(({ text }) => !TRANSACTION.test(text.trim()));
  const [ours, limit] = [
    await startApi(ground.database.url),
    await startChild('./limit-server.ts', {
      url: ground.database.url,
      routes: { [path]: spoken },
      newborn,
    }),
  ];
  const much = { connections: 1, amount: TIMES };
  const sides = [
    { child: ours, path, headers, ...asked },
    { child: limit, path, ...asked },
  ] as const;
  const measured = await interleaved('log a touchpoint', ...sides, rounds, much);
  await Promise.all([ours.stop(), limit.stop()]);
  return { ...measured, statements: statements.length, roundTrips, bytes };
}

function idsIn(statements: Spoken[]): Set<string> {
  const text = statements.flatMap(({ values }) => values).join(' ');
  return new Set(text.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g));
}
