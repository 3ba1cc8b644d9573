import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

// Two arbitrary numbers that name "this product on this data" among all advisory locks.
const LOCK = [1_380_273_230, 1];
const PATIENCE_MS = 3_000;
const NAME_LIMIT = 63;

/** Another process of this product already works on the data. */
export class DataInUse extends Error {
  override readonly name = 'DataInUse';
}

/**
 * The right to use one data directory, held as an advisory lock by one connection: it is let go by the
 * server itself the moment the holder dies, which a lock file is not.
 */
export class DirectoryLock {
  private released = false;
  private address = '';

  private constructor(
    private client: pg.Client,
    private readonly url: string,
    private readonly directory: string,
  ) {
    this.watch();
  }

  /** @throws DataInUse naming the process and address of the holder. */
  static async take(url: string, directory: string): Promise<DirectoryLock> {
    return new DirectoryLock(await hold(url, directory), url, directory);
  }

  /** Writes the address where the product answers beside the lock, for the next start to repeat. */
  async announce(address: string): Promise<void> {
    this.address = address;
    await sign(this.client, address);
  }

  async release(): Promise<void> {
    this.released = true;
    await this.client.end().catch(() => undefined);
  }

  /** The server restarts its connections after a crash of one of them; the lock is then taken again. */
  private watch(): void {
    this.client.on('error', () => undefined);
    this.client.once('end', () => {
      if (!this.released) void this.retake();
    });
  }

  private async retake(): Promise<void> {
    while (!this.released) {
      try {
        this.client = await hold(this.url, this.directory);
        this.watch();
        await sign(this.client, this.address);
        return;
      } catch {
        await pause(1_000);
      }
    }
  }
}

async function hold(url: string, directory: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, keepAlive: true });
  client.on('error', () => undefined);
  await client.connect();
  await sign(client, '');
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const { rows } = await client.query<{ taken: boolean }>(
      'select pg_try_advisory_lock($1, $2) as taken',
      LOCK,
    );
    if (rows[0]?.taken) return client;
    if (Date.now() > deadline) break;
    // A process killed a moment ago loses its connection within milliseconds; a live one keeps it.
    await pause(100);
  }
  const holder = await holderOf(client);
  await client.end();
  throw new DataInUse(
    `${holder || 'Another process'} already runs on the data in ${directory}. Use that one, stop it, or set DATA_DIR to another directory.`,
  );
}

/** Where the product that holds the data answers, as far as it has said so. */
export async function announcedAddress(url: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    // A name that was too long to be kept whole does not end in the bracket.
    return /, (https?:\/\/\S+)\)$/.exec((await holderOf(client)) ?? '')?.[1];
  } finally {
    await client.end();
  }
}

async function holderOf(client: pg.Client): Promise<string | undefined> {
  const { rows } = await client.query<{ holder: string }>(
    `select a.application_name as holder from pg_locks l join pg_stat_activity a on a.pid = l.pid
      where l.locktype = 'advisory' and l.classid = $1 and l.objid = $2 and l.granted`,
    LOCK,
  );
  return rows[0]?.holder;
}

async function sign(client: pg.Client, address: string): Promise<void> {
  const name = `Rekindle (process ${process.pid}${address && `, ${address}`})`;
  await client.query(`select set_config('application_name', $1, false)`, [name.slice(0, NAME_LIMIT)]);
}
