/**
 * The limit that the product is measured against: the very statements of a screen, prepared, over bare `pg` behind
 * `node:http`. Nobody signs in, nothing is isolated, checked or audited. A process of its own; it speaks to its parent.
 */
import { createHash, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import type { Spoken } from './wire.js';

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

interface Settings {
  url: string;
  routes: Record<string, Spoken[]>;
  /** The routes are deeds: one transaction each, in which these ids are new every time. */
  newborn?: string[];
}

process.once('message', (message) => {
  const { url, routes, newborn } = message as Settings;
  const pool = new pg.Pool({ connectionString: url, max: 16 });
  pool.on('error', () => undefined);
  const prepared = new Map(
    Object.entries(routes).map(([path, statements]) => [
      path,
      statements.map(({ text, values }) => ({
        name: createHash('sha1').update(text).digest('hex'),
        text,
        values,
      })),
    ]),
  );
  const deed = async (statements: { name: string; text: string; values: (string | null)[] }[]) => {
    const ids = new Map(newborn?.map((id) => [id, randomUUID()]));
    const afresh = (value: string | null) => value?.replace(ID, (id) => ids.get(id) ?? id) ?? null;
    const client = await pool.connect();
    try {
      await client.query('begin');
      await client.query('set local session_replication_role = replica');
      const replies: pg.QueryResult[] = [];
      for (const { values, ...statement } of statements)
        replies.push(await client.query({ ...statement, values: values.map(afresh) }));
      await client.query('commit');
      return replies;
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  };
  const server = createServer((request, response) => {
    request.resume();
    const statements = prepared.get(request.url ?? '');
    if (!statements) return void response.writeHead(404).end();
    const answered = newborn
      ? deed(statements)
      : Promise.all(statements.map((statement) => pool.query(statement)));
    answered.then(
      (replies) => {
        response.writeHead(newborn ? 201 : 200, { 'content-type': 'application/json; charset=utf-8' });
        return response.end(replies.map(({ rows }) => text(rows)).join('\n'));
      },
      (error: Error) => {
        process.stderr.write(`the limit fails: ${error.message}\n`);
        response.writeHead(500).end(error.message);
      },
    );
  });
  server.listen(0, '127.0.0.1', () => {
    process.send?.({ port: (server.address() as { port: number }).port });
  });
});

/** One column of one row is a response that PostgreSQL has made; anything else is turned into JSON here. */
function text(rows: Record<string, unknown>[]): string {
  const [row] = rows;
  const values = row ? Object.values(row) : [];
  return rows.length === 1 && values.length === 1 && typeof values[0] === 'string'
    ? values[0]
    : JSON.stringify(rows);
}
