import type { ClientBase, QueryConfig, QueryResult } from 'pg';

/** Opens a transaction on the client and asks its first statement; the two leave without waiting for each other. */
export function opened(client: ClientBase, statement: QueryConfig): Promise<QueryResult> {
  // Where BEGIN fails the connection is broken, and the statement behind it says so.
  client.query('BEGIN').catch(() => undefined);
  return client.query(statement);
}
