import { createConnection, createServer, type Socket } from 'node:net';

/** One statement as it went over the wire: its text and its bound values, as text. */
export interface Spoken {
  text: string;
  values: (string | null)[];
}

const [PARSE, BIND, QUERY] = [0x50, 0x42, 0x51];

/**
 * A PostgreSQL connection that is listened to. A statement is a Bind or a simple Query of the frontend protocol; a
 * round trip is each time the client speaks after the server has: what was pipelined together counts once.
 */
export class Wire {
  private spoken: Spoken[] = [];
  private waits = 0;
  private readonly sockets = new Set<Socket>();
  private readonly server = createServer((client) => this.connect(client));
  port = 0;

  private constructor(private readonly target: { host: string; port: number }) {}

  static async to(target: { host: string; port: number }): Promise<Wire> {
    const wire = new Wire(target);
    await new Promise<void>((resolve) => wire.server.listen(0, '127.0.0.1', resolve));
    wire.port = (wire.server.address() as { port: number }).port;
    return wire;
  }

  /** What the work said to the database. */
  async during(work: () => Promise<unknown>): Promise<{ statements: Spoken[]; roundTrips: number }> {
    this.spoken = [];
    this.waits = 0;
    await work();
    return { statements: this.spoken, roundTrips: this.waits };
  }

  close(): void {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
  }

  private connect(client: Socket): void {
    const database = createConnection(this.target);
    this.sockets.add(client).add(database);
    const known = new Map<string, string>();
    let isStarted = false;
    let serverSpoke = true;
    let rest = Buffer.alloc(0);
    client.on('data', (chunk) => {
      database.write(chunk);
      if (serverSpoke) this.waits += 1;
      serverSpoke = false;
      rest = Buffer.concat([rest, chunk]);
      if (!isStarted && rest.length >= 4 && rest.length >= rest.readInt32BE(0)) {
        rest = rest.subarray(rest.readInt32BE(0));
        isStarted = true;
      }
      while (isStarted && rest.length >= 5 && rest.length >= rest.readInt32BE(1) + 1) {
        const end = rest.readInt32BE(1) + 1;
        this.hear(rest[0] as number, rest.subarray(5, end), known);
        rest = rest.subarray(end);
      }
    });
    database.on('data', (chunk) => {
      serverSpoke = true;
      client.write(chunk);
    });
    const pairs: [Socket, Socket][] = [
      [client, database],
      [database, client],
    ];
    for (const [one, other] of pairs) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  }

  private hear(kind: number, body: Buffer, known: Map<string, string>): void {
    const text = (from: number) => body.toString('utf8', from, body.indexOf(0, from));
    if (kind === QUERY) this.spoken.push({ text: text(0), values: [] });
    if (kind === PARSE) {
      const name = text(0);
      known.set(name, text(Buffer.byteLength(name) + 1));
    }
    if (kind !== BIND) return;
    const statement = body.indexOf(0) + 1;
    let at = body.indexOf(0, statement) + 1;
    at += 2 + 2 * body.readInt16BE(at);
    const values: (string | null)[] = [];
    const many = body.readInt16BE(at);
    at += 2;
    for (let index = 0; index < many; index += 1) {
      const length = body.readInt32BE(at);
      at += 4;
      values.push(length < 0 ? null : body.toString('utf8', at, at + length));
      at += Math.max(0, length);
    }
    this.spoken.push({ text: known.get(text(statement)) ?? '', values });
  }
}
