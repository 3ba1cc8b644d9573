import { AsyncLocalStorage } from 'node:async_hooks';
import { Server } from 'node:http';
import pg, { type QueryConfig } from 'pg';
import { Round } from '../../libs/platform/tenancy/round.js';
import { describeApi } from '../../apps/api/edge/openapi.js';
import type { Browser, Product } from './product.js';
import { operationsOf } from './router.js';

export interface Statement {
  text: string;
  values: unknown[];
  /** The request that asked it; empty for the loops of the worker, which lives in the same process. */
  asked: string;
}

type Query = (this: unknown, config: unknown, values?: unknown, ...rest: unknown[]) => unknown;

/** What the server is answering, however long it waits in between. */
const answering = new AsyncLocalStorage<string>();

/** Hears every statement that leaves this process while the work runs, each under the name of its request. */
export async function overhear(work: (ask: (name: string) => void) => Promise<void>): Promise<Statement[]> {
  const heard: Statement[] = [];
  let next = '';
  const asked = () => answering.getStore() ?? '';
  const emit = Server.prototype.emit;
  Server.prototype.emit = function (this: Server, event: string, ...rest: unknown[]) {
    const go = () => Reflect.apply(emit, this, [event, ...rest]) as boolean;
    return event === 'request' ? answering.run(next, go) : go();
  } as typeof emit;
  const client = pg.Client.prototype as unknown as { query: Query };
  const original = client.query;
  // The statements of a round leave the driver as one query, which has no text of its own.
  const round = Round.prototype as { add(this: Round, config: QueryConfig): ReturnType<Round['add']> };
  const adding = round.add;
  round.add = function (this: Round, config) {
    heard.push({ text: config.text, values: (config.values ?? []) as unknown[], asked: asked() });
    return adding.call(this, config);
  };
  client.query = function (this: unknown, config: unknown, values?: unknown, ...rest: unknown[]) {
    const { text, values: own } = (typeof config === 'string' ? { text: config } : config) as {
      text?: string;
      values?: unknown[];
    };
    if (text && !(config instanceof Round))
      heard.push({ text, values: own ?? (Array.isArray(values) ? values : []), asked: asked() });
    return original.call(this, config, values, ...rest);
  };
  try {
    await work((name) => (next = name));
  } finally {
    Server.prototype.emit = emit;
    client.query = original;
    round.add = adding;
  }
  return heard;
}

/** Asks every reading of the contract, with each of its filters and orders, and one page further. */
export async function readEverything(
  product: Product,
  browser: Browser,
  org: string,
  ids: Record<string, string>,
  ask: (name: string) => void,
): Promise<string[]> {
  const refused: string[] = [];
  for (const { method, path, parameters } of operationsOf(describeApi(product.api))) {
    if (method !== 'GET' || !path.startsWith('/api/v1/orgs/{org}')) continue;
    const kind = /\/([a-z-]+)\/\{[^}]+\}/.exec(path.slice('/api/v1/orgs/{org}'.length))?.[1];
    if (kind && !ids[kind]) continue;
    const url = path
      .replace('{org}', org)
      .replace('{day}', '2026-06-01')
      .replace(/\{[^}]+\}/g, ids[kind ?? ''] ?? '');
    const filters = parameters.filter((one) => one.in === 'query' && !['limit', 'cursor'].includes(one.name));
    const needed = filters
      .filter(({ required }) => required)
      .map(({ name, schema }) => `${name}=${schema?.format === 'date' ? '2026-06-01' : 'Services'}`);
    const variants = filters
      .filter(({ required }) => !required)
      .flatMap(({ name, schema }) => {
        if (schema?.enum) return schema.enum.map((value) => [`${name}=${String(value)}`]);
        if (schema?.format === 'uuid') return [[`${name}=${idFor(name, ids)}`]];
        if (schema?.format === 'date') return [[`${name}=2026-06-01`]];
        if (schema?.type === 'boolean') return [[`${name}=true`]];
        if (name === 'q') return [['q=Services'], ['q=0042']];
        return [];
      });
    for (const variant of [[], ...variants]) {
      const query = [...new Set([...needed, ...variant])].join('&');
      const first = `${url}${query ? `?${query}` : ''}`;
      ask(`GET ${first}`);
      const { status, body } = await browser.raw('GET', first);
      if (status !== 200) refused.push(`GET ${first}: ${status} ${JSON.stringify(body)}`);
      const cursor = (body as { nextCursor?: string | null } | undefined)?.nextCursor;
      if (!cursor) continue;
      ask(`GET ${first}, further on`);
      const next = await browser.raw(
        'GET',
        `${first}${query ? '&' : '?'}cursor=${encodeURIComponent(cursor)}`,
      );
      if (next.status !== 200) refused.push(`GET ${first}, further on: ${next.status}`);
    }
  }
  return refused;
}

function idFor(name: string, ids: Record<string, string>): string | undefined {
  const kinds: [RegExp, string][] = [
    [/person|owner/i, 'people'],
    [/supplier/i, 'suppliers'],
    [/relationship/i, 'relationships'],
    [/pair/i, 'pairs'],
    [/contract/i, 'contracts'],
  ];
  return ids[kinds.find(([pattern]) => pattern.test(name))?.[1] ?? ''];
}

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  Schema?: string;
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  'Rows Removed by Filter'?: number;
  Plans?: PlanNode[];
}

/** Beyond so many rows, reading a table from one end to the other is no longer cheap. */
const BIG = 1_000;

/**
 * Reads how the application’s own role would run a statement, and says where it walks through a big table.
 * @param before SQL run first, as the administrator, in the same transaction, which is rolled back
 */
export async function walks(
  admin: pg.Client,
  context: { tenant: string; roles: string },
  { text, values, asked }: Statement,
  before = '',
): Promise<string[]> {
  await admin.query('begin');
  try {
    const { rows: big } = await admin.query<{ name: string }>(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and c.reltuples > ${BIG} and n.nspname !~ '^(pg_|information_schema)'`,
    );
    const isBig = new Set(big.map(({ name }) => name));
    if (before) await admin.query(before);
    await admin.query('set local role rekindle_app');
    await admin.query(
      `select platform.set_context($1, 'plan', null, null, 'customer', null, string_to_array($2, ','), 'plan')`,
      [context.tenant, context.roles],
    );
    const { rows } = await admin.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }>({
      text: `explain (analyze, verbose, format json) ${text}`,
      values,
    });
    const found: string[] = [];
    const visit = (node: PlanNode) => {
      const table = `${node.Schema}.${node['Relation Name']}`;
      if (node['Relation Name'] && isBig.has(table)) {
        const loops = node['Actual Loops'] ?? 1;
        const removed = (node['Rows Removed by Filter'] ?? 0) * loops;
        // A page is a few rows: whoever reads a thousand sorts or counts them, by whatever index.
        const read = (node['Actual Rows'] ?? 0) * loops;
        if (node['Node Type'] === 'Seq Scan') found.push(`${asked}: walks through ${table}`);
        else if (removed > BIG)
          found.push(`${asked}: reads ${removed} rows of ${table} that it does not want`);
        else if (read > BIG) found.push(`${asked}: reads ${read} rows of ${table}`);
      }
      node.Plans?.forEach(visit);
    };
    visit(rows[0]!['QUERY PLAN'][0]!.Plan);
    return found;
  } finally {
    await admin.query('rollback');
  }
}
