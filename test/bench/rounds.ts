import autocannon from 'autocannon';
import type { Child } from './child.js';

/** One side of a measure: a process, the path it answers, and how it is asked. */
export interface Side {
  child: Child;
  path: string;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
}

/** How long or how often a side is asked at a turn, and over how many connections. */
export interface Much {
  connections: number;
  seconds?: number;
  amount?: number;
}

export interface Ratio {
  min: number;
  median: number;
  max: number;
}

export interface Measured {
  name: string;
  /** Requests a second, ours over the limit's. */
  throughput: Ratio;
  /** CPU seconds a request of the Node process, ours over the limit's. */
  cpu: Ratio;
  oursPerSecond: number;
  limitPerSecond: number;
}

/** Ours and the limit by turns, so that whatever else the machine does falls on both. */
export async function interleaved(
  name: string,
  ours: Side,
  limit: Side,
  rounds: number,
  much: Much,
): Promise<Measured> {
  await load(ours, much);
  await load(limit, much);
  const throughput: number[] = [];
  const cpu: number[] = [];
  const [mine, bare]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const first = round % 2 === 0 ? ours : limit;
    const results = new Map<Side, { perSecond: number; cpuEach: number }>();
    for (const side of [first, first === ours ? limit : ours]) results.set(side, await load(side, much));
    const [a, b] = [results.get(ours)!, results.get(limit)!];
    throughput.push(a.perSecond / b.perSecond);
    cpu.push(a.cpuEach / b.cpuEach);
    mine.push(a.perSecond);
    bare.push(b.perSecond);
  }
  return {
    name,
    throughput: ratio(throughput),
    cpu: ratio(cpu),
    oursPerSecond: ratio(mine).median,
    limitPerSecond: ratio(bare).median,
  };
}

export function ratio(values: number[]): Ratio {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  return { min: at(0), median: at(Math.floor(sorted.length / 2)), max: at(sorted.length - 1) };
}

async function load({ child, path, method, headers, body }: Side, { connections, seconds, amount }: Much) {
  const before = child.cpuSeconds();
  const result = await autocannon({
    url: `http://127.0.0.1:${child.port}${path}`,
    connections,
    ...(seconds ? { duration: seconds } : {}),
    ...(amount ? { amount } : {}),
    ...(method ? { method } : {}),
    ...(headers ? { headers } : {}),
    ...(body ? { body } : {}),
  });
  const { total } = result.requests;
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${path}: ${result.non2xx} refusals and ${result.errors} errors among ${total} requests`);
  }
  // Of a fixed amount the duration is rounded up to a second; the mean latency is not.
  const perSecond = amount ? (connections * 1_000) / result.latency.average : total / result.duration;
  return { perSecond, cpuEach: (child.cpuSeconds() - before) / total };
}
