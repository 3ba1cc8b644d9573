import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  asOwner,
  databaseRoles,
  EmbeddedServer,
  migrateDatabase,
  onDatabase,
  prepareDatabase,
  roleUrl,
} from '#platform/database';
import { prepareQueue } from '#platform/queue';
import type { FreshDatabase } from './database.js';

/** A server of the test's own that keeps its promises (fsync on) and can be cut down under load. */
export interface RestartablePostgres {
  database: FreshDatabase;
  /** Ends it without any shutdown of its own (SIGQUIT), leaves it down for a while, and starts it on the same data. */
  restart(downMs: number): Promise<void>;
  stop(): Promise<void>;
}

/** Its address stays the same over restarts, as a real server's does: a door of ours stands before it. */
export async function startRestartablePostgres(): Promise<RestartablePostgres> {
  const directory = mkdtempSync(join(tmpdir(), 'rekindle-restart-'));
  chmodSync(directory, 0o755);
  let server = await EmbeddedServer.start({ directory });
  const sockets = new Set<Socket>();
  const door = createServer((incoming) => {
    const outgoing = connect(Number(new URL(server.url).port), '127.0.0.1');
    for (const [one, other] of [
      [incoming, outgoing],
      [outgoing, incoming],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  const url = new URL(onDatabase(server.url, 'rekindle'));
  url.port = String((door.address() as { port: number }).port);
  const settings = { url: url.href, secret: 'a secret of thirty-two characters' };
  await prepareDatabase(settings);
  await migrateDatabase(settings);
  await asOwner(settings, prepareQueue);
  const urls = Object.fromEntries(databaseRoles.map((role) => [role, roleUrl(settings, role)]));
  return {
    database: {
      ...settings,
      name: 'rekindle',
      urls: urls as FreshDatabase['urls'],
      drop: () => Promise.resolve(),
    },
    restart: async (downMs) => {
      const note = readFileSync(join(server.home, 'postgres', 'postmaster.pid'), 'utf8');
      process.kill(Number(note.split('\n')[0]), 'SIGQUIT');
      await server.stop();
      await new Promise((resolve) => setTimeout(resolve, downMs));
      server = await EmbeddedServer.start({ directory });
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => door.close(resolve));
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
