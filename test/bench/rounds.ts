import autocannon from 'autocannon';
import type { Child } from './child.js';

/** One side of a measure: a process, the path it answers, and how it is asked. */
export interface Side {
  child: Child;
  path: string;
  headers?: Record<string, string>;
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

const CONNECTIONS = 16;

/** Ours and the limit by turns, so that whatever else the machine does falls on both. */
export async function interleaved(
  name: string,
  ours: Side,
  limit: Side,
  rounds: number,
  seconds: number,
): Promise<Measured> {
  await load(ours, 2);
  await load(limit, 2);
  const throughput: number[] = [];
  const cpu: number[] = [];
  const [mine, bare]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const first = round % 2 === 0 ? ours : limit;
    const results = new Map<Side, { perSecond: number; cpuEach: number }>();
    for (const side of [first, first === ours ? limit : ours]) results.set(side, await load(side, seconds));
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

async function load({ child, path, headers }: Side, seconds: number) {
  const before = child.cpuSeconds();
  const result = await autocannon({
    url: `http://127.0.0.1:${child.port}${path}`,
    connections: CONNECTIONS,
    duration: seconds,
    ...(headers ? { headers } : {}),
  });
  const { total } = result.requests;
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${path}: ${result.non2xx} refusals and ${result.errors} errors among ${total} requests`);
  }
  return { perSecond: total / result.duration, cpuEach: (child.cpuSeconds() - before) / total };
}
