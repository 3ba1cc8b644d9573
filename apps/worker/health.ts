import { createServer } from 'node:http';
import { register } from 'prom-client';

/** Liveness and metrics of a worker that runs alone; beside the API they are the API's. */
export async function serveHealth(port: number, host: string): Promise<{ close(): Promise<void> }> {
  const server = createServer((request, response) => {
    if (request.url === '/metrics') {
      void register.metrics().then(
        (metrics) => response.writeHead(200, { 'content-type': register.contentType }).end(metrics),
        () => response.writeHead(503).end(),
      );
      return;
    }
    const isHealth = request.url === '/health/live' || request.url === '/health/ready';
    response.writeHead(isHealth ? 200 : 404).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
