import './environment.js';
import { readConfiguration } from '#platform/config';
import { liveUntilStopped } from './lifetime.js';
import { startStandalone } from './standalone.js';

await liveUntilStopped(async () => {
  const standalone = await startStandalone(readConfiguration());
  const lines = [`Rekindle is ready: ${standalone.baseUrl}`];
  if (standalone.setupLink) {
    lines.push(
      'Nobody has an account yet. This link works once and makes the first administrator:',
      standalone.setupLink,
    );
  }
  process.stdout.write(`\n${lines.join('\n')}\n\nCtrl-C stops it.\n`);
  return standalone;
});
