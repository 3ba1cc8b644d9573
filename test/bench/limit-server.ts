/**
 * The limit that the product is measured against: the very statements of a screen, prepared, over bare `pg` behind
 * `node:http`. Nobody signs in, nothing is isolated, checked or audited. A process of its own; it speaks to its parent.
 */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import type { Spoken } from './wire.js';

process.once('message', (message) => {
  const { url, routes } = message as { url: string; routes: Record<string, Spoken[]> };
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
  const server = createServer((request, response) => {
    const statements = prepared.get(request.url ?? '');
    if (!statements) return void response.writeHead(404).end();
    Promise.all(statements.map((statement) => pool.query(statement))).then(
      (replies) => {
        response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
        response.end(replies.map(({ rows }) => text(rows)).join('\n'));
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
