import type { Socket } from 'node:net';
import type { ClientBase, QueryConfig, QueryResult } from 'pg';

/** Opens a transaction on the client and asks its first statement; the two leave without waiting for each other. */
export function opened(
  client: ClientBase,
  begin: 'BEGIN' | 'BEGIN READ ONLY',
  statement: QueryConfig,
): Promise<QueryResult> {
  // Where BEGIN fails the connection is broken, and the statement behind it says so.
  client.query(begin).catch(() => undefined);
  return client.query(statement);
}

/** Holds what is written until this turn of the loop is over: BEGIN, the door and the screen's statement are one write. */
export function sendTogether(client: ClientBase): void {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  stream.cork();
  setImmediate(() => stream.uncork());
}
