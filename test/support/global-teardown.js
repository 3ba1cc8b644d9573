/** Stops the PostgreSQL of this run and deletes its data. */
export default async function tearDown() {
  await globalThis.rekindleTestServer?.stop();
}
