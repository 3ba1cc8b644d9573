/**
 * The limit that the product is measured against: the very statements of a screen, prepared, over bare `pg` behind
 * `node:http`. Nobody signs in, nothing is isolated, checked or audited. A process of its own; it speaks to its parent.
 */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import type { Spoken } from './wire.js';

interface Settings {
  url: string;
  routes: Record<string, Spoken[]>;
  /** A deed is done in one transaction and taken back, so that the same values can be written again. */
  isDeed?: boolean;
}

process.once('message', (message) => {
  const { url, routes, isDeed } = message as Settings;
  const pool = new pg.Pool({ connectionString: url, max: 16 });
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
  const takenBack = async (statements: pg.QueryConfig[]) => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      await client.query('set local session_replication_role = replica');
      const replies: pg.QueryResult[] = [];
      for (const statement of statements) replies.push(await client.query(statement));
      return replies;
    } finally {
      await client.query('rollback');
      client.release();
    }
  };
  const server = createServer((request, response) => {
    request.resume();
    const statements = prepared.get(request.url ?? '');
    if (!statements) return void response.writeHead(404).end();
    const answered = isDeed
      ? takenBack(statements)
      : Promise.all(statements.map((statement) => pool.query(statement)));
    answered.then(
      (replies) => {
        response.writeHead(isDeed ? 201 : 200, { 'content-type': 'application/json; charset=utf-8' });
        return response.end(replies.map(({ rows }) => text(rows)).join('\n'));
      },
      (error: Error) => response.writeHead(500).end(error.message),
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
