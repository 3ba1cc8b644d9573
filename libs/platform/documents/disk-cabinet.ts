import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { link, mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Cabinet, Filed } from './cabinet.js';

/** Files in a directory of the machine. */
export class DiskCabinet implements Cabinet {
  constructor(private readonly directory: string) {}

  /** Written aside, forced to the disk and moved into place, so that nobody ever reads half a file. */
  async put(key: string, bytes: Buffer): Promise<number | undefined> {
    const path = this.path(key);
    if (await this.renewed(path)) return undefined;
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
      const { mtimeMs } = await stat(draft);
      // Of two who bring the same bytes at once, one is the first: the other only renews them.
      if (await link(draft, path).then(() => true, unlessThere)) return mtimeMs;
    } finally {
      await rm(draft, { force: true });
    }
    return this.put(key, bytes);
  }

  async open(key: string): Promise<Readable | undefined> {
    const file = await open(this.path(key), 'r').catch(unlessAbsent);
    return file && createReadStream('', { fd: file });
  }

  /** Taken out of sight before it is looked at: whoever writes the same bytes meanwhile writes them anew. */
  async remove(key: string, writtenBefore: number): Promise<boolean> {
    const path = this.path(key);
    const aside = `${path}.${randomUUID()}.part`;
    const isOld = ({ mtimeMs }: { mtimeMs: number }) => mtimeMs < writtenBefore;
    const found = await stat(path).catch(unlessAbsent);
    if (!found || !isOld(found)) return false;
    if (!(await rename(path, aside).then(() => true, unlessAbsent))) return false;
    if (isOld(await stat(aside))) {
      await rm(aside, { force: true });
      return true;
    }
    await rename(aside, path);
    return false;
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
    // Said in whole milliseconds, and never before the moment at which somebody else has just written it.
    const now = new Date(Date.now() + 1);
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

function unlessThere(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'EEXIST') throw error;
}
