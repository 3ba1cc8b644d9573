import pg from 'pg';
import type { OpenAPIObject } from '@nestjs/swagger';
import { describeApi } from '../../apps/api/edge/openapi.js';
import type { Reply } from './product.js';
import { operationsOf, type Operation, type Schema } from './router.js';
import { Sampler } from './sampler.js';
import { CANARY, type House, mayRead, type Session, STORY_DAY, type Story } from './story.js';

/** One call of the matrix: who, what, with which ids. */
export interface Call {
  session: Session;
  operation: Operation;
  url: string;
  body?: unknown;
}

export interface Answer extends Call {
  reply: Reply;
}

/** Tenant × supplier × role × route, made from the contract and asked over HTTP. */
export class Matrix {
  readonly document: OpenAPIObject;
  /** The routes of an organisation; what ends something comes last, so that the rest finds it alive. */
  readonly operations: Operation[];
  readonly sampler: Sampler;
  asked = 0;

  constructor(readonly story: Story) {
    this.document = describeApi(story.product.api);
    const ends = ({ method, path }: Operation) =>
      method === 'DELETE' ||
      /\/(closure|loss|departure|vacancy|cancellation|calling-off|undo|withdrawal)$/.test(path)
        ? 1
        : 0;
    this.operations = operationsOf(this.document)
      // What tools reach is asked with their keys, in the specs of those keys: a session opens none of it.
      .filter(({ path, allow }) => path.startsWith('/api/v1/orgs/{org}') && allow !== 'token')
      .sort((one, other) => ends(one) - ends(other));
    this.sampler = new Sampler(this.document, story);
  }

  isAllowed({ role }: Session, { allow }: Operation): boolean {
    return role in (allow as Record<string, string>);
  }

  /** The kind of object in the address, `people` in /people/{id}; undefined when the route is about none. */
  kindOf({ path }: Operation): string | undefined {
    return /\/([a-z-]+)\/\{[^}]+\}/.exec(path.slice('/api/v1/orgs/{org}'.length))?.[1];
  }

  /** The address with that id of its kind; what stands behind the id is a day or a number, as the contract says. */
  url({ path, parameters }: Operation, house: string, id = ''): string {
    const [, ...behind] = parameters.filter((one) => one.in === 'path' && one.name !== 'org');
    const whole = behind.reduce(
      (address, { name, schema }) => address.replace(`{${name}}`, partOf(schema, id)),
      path,
    );
    return whole.replace('{org}', house).replace(/\{[^}]+\}/g, id);
  }

  /**
   * Asks, with the version now stored where one is needed. What the contract does not allow becomes a fault and not
   * an end, so that one look shows all of them.
   */
  async ask(call: Call, faults: string[]): Promise<Answer | undefined> {
    const { session, operation, url, body } = call;
    this.asked += 1;
    try {
      if (operation.bodyType?.startsWith('multipart')) {
        return {
          ...call,
          reply: await bare(session).upload(url, 'register.csv', 'Référence;Intitulé\n1;2\n'),
        };
      }
      const version = operation.parameters.some(({ name }) => name.toLowerCase() === 'if-match')
        ? await this.version(session, url)
        : undefined;
      const ask = version === undefined ? {} : { ifMatch: version };
      return { ...call, reply: await bare(session).raw(operation.method, url, body, ask) };
    } catch (error) {
      faults.push(`${describe(call)}: ${(error as Error).message}`);
      return undefined;
    }
  }

  private async version(session: Session, url: string): Promise<number> {
    const read = (at: string) =>
      bare(session)
        .raw('GET', at)
        .then(({ body }) => (body as { version?: number } | undefined)?.version)
        .catch(() => undefined);
    // A deed has no reading of its own: the card of what it is done to tells the version.
    const card = /^.*?\/[0-9a-f]{8}-[0-9a-f-]{27}(?=\/)/.exec(url)?.[0];
    return (await read(url)) ?? (card ? await read(card) : undefined) ?? 1;
  }

  /** What no answer may be, whoever asked for whatever. */
  judge({ session, operation, url, body, reply }: Answer): string[] {
    const at = describe({ session, operation, url, body });
    const faults: string[] = [];
    if (reply.status >= 500) faults.push(`${at}: ${reply.status}`);
    if (reply.status === 429) faults.push(`${at}: counted, so that the matrix proves nothing`);
    const text = JSON.stringify(reply.body ?? '') + (reply.headers.get('location') ?? '');
    const foreign = [...text.matchAll(CANARY)].filter(([, house, half]) => !mayRead(session, house!, half!));
    if (foreign.length > 0)
      faults.push(`${at}: shows ${[...new Set(foreign.map(([mark]) => mark))].join(', ')}`);
    return faults;
  }

  /** A fingerprint of every business row, by house and table; a supplier's own rows apart. */
  async fingerprint(): Promise<Map<string, string>> {
    const client = new pg.Client({ connectionString: this.story.product.database.url });
    await client.connect();
    try {
      const { rows: tables } = await client.query<{ name: string; columns: string[] }>(`
        select n.nspname || '.' || c.relname as name,
          array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0) as columns
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and c.relrowsecurity
          and (n.nspname <> 'platform' or c.relname = 'calendar_exception') order by 1`);
      const found = new Map<string, string>();
      for (const { name, columns } of tables) {
        const { rows } = await client.query<{ slug: string; supplier: string; print: string }>(`
          select p.slug, ${supplierOf(name, columns)} as supplier,
            md5(string_agg(md5(t::text), '' order by md5(t::text))) as print
          from ${name} t join platform.tenant p on p.id = t.tenant_id group by 1, 2`);
        for (const { slug, supplier, print } of rows) found.set(`${slug} ${name} ${supplier}`.trim(), print);
      }
      return found;
    } finally {
      await client.end();
    }
  }
}

function partOf(schema: Schema | undefined, id: string): string {
  if (schema?.format === 'date') return STORY_DAY;
  return schema?.type === 'integer' || schema?.type === 'number' ? '1' : id;
}

/** Whose row it is: the supplier it names, else the one that leads the contract it hangs on, else nobody's. */
function supplierOf(table: string, columns: string[]): string {
  const named = columns.includes('supplier_id') ? 't.supplier_id::text' : 'null';
  const contract =
    table === 'contracts.contract' ? 't.id' : columns.includes('contract_id') ? 't.contract_id' : undefined;
  const led =
    contract &&
    `(select c.supplier_id::text from contracts.party c
      where c.tenant_id = t.tenant_id and c.contract_id = ${contract} and c.role = 'LEAD')`;
  return `coalesce(${[named, led, `''`].filter(Boolean).join(', ')})`;
}

/** The groups of rows that are not what they were. */
export function changed(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => before.get(key) !== after.get(key),
  );
}

export function describe({ session, operation, url, body }: Call): string {
  return `${session.name} ${operation.method} ${url}${body === undefined ? '' : ` ${JSON.stringify(body).slice(0, 300)}`}`;
}

/** The session at whole addresses. */
function bare(session: Session) {
  return Object.assign(Object.create(session.browser) as typeof session.browser, { prefix: '' });
}

export const other = (house: House): House => (house === 'armorial' ? 'kerlann' : 'armorial');
