import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { register } from 'prom-client';

/** Liveness, readiness and metrics of a worker that runs alone; beside the API they are the API's. */
export async function serveHealth(
  port: number,
  host: string,
  isReady: () => Promise<boolean>,
): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    if (request.url === '/metrics') {
      void register.metrics().then(
        (metrics) => response.writeHead(200, { 'content-type': register.contentType }).end(metrics),
        () => response.writeHead(503).end(),
      );
      return;
    }
    if (request.url === '/health/ready') {
      void isReady().then((ready) => response.writeHead(ready ? 200 : 503).end());
      return;
    }
    response.writeHead(request.url === '/health/live' ? 200 : 404).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
