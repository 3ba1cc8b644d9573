/** Starts the PostgreSQL of this run; only projects that need a database name this file in the Jest configuration. */
import './register-typescript.js';

export default async function setUp() {
  const { startTestServer } = await import('./test-server.ts');
  globalThis.rekindleTestServer = await startTestServer();
}
