/** The API as a process of its own, so that its CPU and memory are its own; it speaks to its parent. */
import 'reflect-metadata';
import { installation, readConfiguration } from '#platform/config';
import { createApi } from '../../apps/api/main.js';

process.once('message', async (message) => {
  const { url, secret } = message as { url: string; secret: string };
  const configuration = readConfiguration({
    NODE_ENV: 'test',
    DATABASE_URL: url,
    SECRET: secret,
    BASE_URL: 'http://localhost',
    LOG_LEVEL: 'silent',
    REQUESTS_PER_MINUTE: '10000000',
  });
  const app = await createApi(installation(configuration));
  await app.listen(0, '127.0.0.1');
  process.send?.({ port: Number(new URL(await app.getUrl()).port) });
});
