import { connect, createServer } from 'node:net';

const ATTEMPTS = 50;
/** Longer than a machine needs to refuse itself; a silent firewall must not hold up the start. */
const PATIENCE_MS = 500;

/** Nobody can listen where the operator asked for it; the message says why. */
export class NoPort extends Error {
  override readonly name = 'NoPort';
}

/**
 * The first port from `wanted` upwards that nobody listens on; 0 asks the system for any.
 * @throws NoPort
 */
export async function firstFreePort(wanted: number, host: string): Promise<number> {
  for (let port = wanted; port < wanted + ATTEMPTS && port <= 65_535; port++) {
    if (port !== 0 && (await isAnswered(port))) continue;
    const free = await probe(port, host);
    if (free) return free;
  }
  const last = Math.min(wanted + ATTEMPTS - 1, 65_535);
  throw new NoPort(`PORT: none of the ports from ${wanted} to ${last} is free.`);
}

/**
 * A browser that is sent to localhost tries ::1 first, where another program may listen while 127.0.0.1 is free; and
 * macOS lets us listen on 127.0.0.1 beside one that listens everywhere.
 */
async function isAnswered(port: number): Promise<boolean> {
  const answers = await Promise.all(['127.0.0.1', '::1'].map((address) => accepts(port, address)));
  return answers.includes(true);
}

function accepts(port: number, address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: address, timeout: PATIENCE_MS });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => end(true));
    socket.once('timeout', () => end(false));
    socket.once('error', () => end(false));
  });
}

function probe(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined);
      else reject(new NoPort(`HOST: nobody can listen on "${host}" here (${error.message}).`));
    });
    server.listen(port, host, () => {
      const address = server.address() as { port: number };
      server.close(() => resolve(address.port));
    });
  });
}
