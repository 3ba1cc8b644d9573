import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Cabinet, Filed } from './cabinet.js';

/** Files in a directory of the machine. */
export class DiskCabinet implements Cabinet {
  constructor(private readonly directory: string) {}

  /** Written aside, forced to the disk and moved into place, so that nobody ever reads half a file. */
  async put(key: string, bytes: Buffer): Promise<void> {
    const path = this.path(key);
    if (await this.renewed(path)) return;
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const draft = `${path}.${randomUUID()}.part`;
    try {
      const file = await open(draft, 'wx', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }

  async open(key: string): Promise<Readable | undefined> {
    const file = await open(this.path(key), 'r').catch(unlessAbsent);
    return file && createReadStream('', { fd: file });
  }

  async remove(key: string, writtenBefore: number): Promise<boolean> {
    const found = await stat(this.path(key)).catch(unlessAbsent);
    if (!found || found.mtimeMs >= writtenBefore) return false;
    await rm(this.path(key), { force: true });
    return true;
  }

  async *under(prefix: string): AsyncIterable<Filed> {
    const top = this.path(prefix);
    const found = await readdir(top, { recursive: true, withFileTypes: true }).catch(unlessAbsent);
    for (const entry of found ?? []) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const file = await stat(path).catch(unlessAbsent);
      if (file)
        yield {
          key: prefix + path.slice(join(top, '/').length).replaceAll('\\', '/'),
          writtenAt: file.mtimeMs,
        };
    }
  }

  private async renewed(path: string): Promise<boolean> {
    const now = new Date();
    return utimes(path, now, now)
      .then(() => true, unlessAbsent)
      .then(Boolean);
  }

  private path(key: string): string {
    if (!/^[\w/.-]+$/.test(key) || key.includes('..')) throw new Error('not a key of this cabinet');
    return join(this.directory, key);
  }
}

function unlessAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
