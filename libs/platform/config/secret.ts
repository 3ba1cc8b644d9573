import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Configuration } from './configuration.js';

/**
 * The installation's secret: the one given, else one made once and kept beside the data, for its owner's
 * eyes only. Losing it signs everyone out; role passwords are then set anew at the next start.
 */
export function installationSecret(configuration: Configuration): string {
  if (configuration.secret) return configuration.secret;
  mkdirSync(configuration.dataDir, { recursive: true });
  const file = join(configuration.dataDir, 'secret');
  if (!existsSync(file)) keepNew(file);
  return readFileSync(file, 'utf8').trim();
}

/** Written aside and linked into place, so that of two first starts both read the same whole secret. */
function keepNew(file: string): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
}
