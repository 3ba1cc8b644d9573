import { createServer } from 'node:net';

const ATTEMPTS = 50;

/** The first port from `wanted` upwards that nobody listens on; 0 asks the system for any. */
export async function firstFreePort(wanted: number, host: string): Promise<number> {
  for (let port = wanted; port < wanted + ATTEMPTS && port <= 65_535; port++) {
    const free = await probe(port, host);
    if (free) return free;
  }
  throw new Error(`PORT: none of the ports from ${wanted} to ${wanted + ATTEMPTS - 1} is free.`);
}

function probe(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined);
      else reject(error);
    });
    server.listen(port, host, () => {
      const address = server.address() as { port: number };
      server.close(() => resolve(address.port));
    });
  });
}
