/** A process that starts an embedded server on the directory it is given and then waits to be killed. */
import { EmbeddedServer } from '#platform/database';

const server = await EmbeddedServer.start({ directory: process.argv[2] as string });
await server.announce('http://localhost:3999');
process.stdout.write(`${server.url}\n`);
setInterval(() => undefined, 1_000);
