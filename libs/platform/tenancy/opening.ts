import type { Socket } from 'node:net';
import pg from 'pg';
import type { ClientBase, QueryConfig, QueryResult } from 'pg';

/** What the driver's query class is made of, as far as its extensions (cursors, streams) rely on it. */
interface Wire {
  stream: Socket;
  parsedStatements: Record<string, string>;
  submittedNamedStatements: Record<string, string>;
  parse(statement: { name: string; text: string; types: undefined }): void;
  bind(statement: { portal: string; statement: string }): void;
  execute(portal: { portal: string; rows: number }): void;
}

interface DriverQuery {
  callback: (error: Error | null, results?: QueryResult | QueryResult[]) => void;
  submit(wire: Wire): Error | null;
}

const Query = (pg as unknown as { Query: new (config: QueryConfig) => DriverQuery }).Query;

/** Statements without values that go ahead of a scope's first one. */
type Ahead = 'COMMIT' | 'BEGIN' | 'BEGIN READ ONLY';

/**
 * The first statement of a scope and the BEGIN ahead of it as one message group with one answer. Each statement sent
 * by itself costs the server a wake-up and an answer of its own, and us another read: on a short read that is most of
 * what it costs.
 */
export class Opening extends Query {
  private readonly ahead: Ahead[];

  private constructor(begin: Ahead, statement: QueryConfig) {
    super(statement);
    this.ahead = [begin];
  }

  /** Opens a transaction on the client and asks its first statement. */
  static of(
    client: ClientBase,
    begin: 'BEGIN' | 'BEGIN READ ONLY',
    statement: QueryConfig,
  ): Promise<QueryResult> {
    const opening = new Opening(begin, statement);
    return new Promise((resolve, reject) => {
      opening.callback = (error, results) =>
        error ? reject(error) : resolve([results].flat().at(-1) as QueryResult);
      client.query(opening as never);
    });
  }

  /** Takes along the COMMIT of the read that used the connection before. */
  afterCommit(): void {
    this.ahead.unshift('COMMIT');
  }

  override submit(wire: Wire): Error | null {
    wire.stream.cork();
    try {
      for (const statement of this.ahead) send(wire, statement);
      return super.submit(wire);
    } finally {
      wire.stream.uncork();
    }
  }
}

function send(wire: Wire, text: Ahead): void {
  const name = `platform-${text}`;
  if (!wire.parsedStatements[name]) {
    wire.parse({ name, text, types: undefined });
    wire.parsedStatements[name] = text;
  }
  wire.bind({ portal: '', statement: name });
  wire.execute({ portal: '', rows: 0 });
}

/** How long a finished read waits for another scope to take its COMMIT along. */
const PATIENCE_MS = 5;

/**
 * Ends a read without a message of its own: its COMMIT leaves with whatever the connection is asked next, and by itself
 * when nothing is asked for a moment. Nobody can use the connection before it: the first question goes behind it.
 */
export function commitLater(client: ClientBase): void {
  const commit = () => {
    clearTimeout(timer);
    Reflect.deleteProperty(client, 'query');
  };
  const timer = setTimeout(() => {
    commit();
    client.query('COMMIT').catch(() => undefined);
  }, PATIENCE_MS);
  timer.unref();
  client.query = ((first: unknown, ...rest: unknown[]) => {
    commit();
    if (first instanceof Opening) first.afterCommit();
    else client.query('COMMIT').catch(() => undefined);
    return (client.query as (...all: unknown[]) => unknown)(first, ...rest);
  }) as never;
}

/** Holds what is written until this turn of the loop is over: the door and the screen's statement are one write. */
export function sendTogether(client: ClientBase): void {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  stream.cork();
  setImmediate(() => stream.uncork());
}
