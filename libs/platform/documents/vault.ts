import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { BrokenRule, NotFound } from '#platform/kernel';
import type { Cabinet } from './cabinet.js';
import { DiskCabinet } from './disk-cabinet.js';
import { recognise } from './file-kind.js';
import { cleanName } from './file-name.js';
import { S3Cabinet } from './s3-cabinet.js';
import { VAULT_SETTINGS, type VaultSettings } from './settings.js';

/** A file that lies in the vault: what a row keeps of it. */
export interface KeptFile {
  /** 64 hexadecimal digits: its address and its proof. */
  sha256: string;
  size: number;
  /** Cleaned. */
  name: string;
  mediaType: string;
}

/** Of these digests, the ones that some row of the tenant in scope keeps. */
export type Holder = (digests: string[]) => Promise<string[]>;

/** A file without a row is somebody's upload on its way, until it is a day old. */
const STRAY_AFTER_MS = 24 * 60 * 60 * 1000;
const CHUNK = 500;
/** Shorter than any other writing of the same file could follow. */
const A_MOMENT_MS = 0.001;

/**
 * Where the bytes of documents lie: on disk, or in a bucket. Who may read them is decided by the rows that keep their
 * digest, so nothing is opened here without a row that row security let through. Bytes are written before the row and
 * outside its transaction; what no row keeps after a day is swept.
 */
@Injectable()
export class Vault {
  private readonly cabinet: Cabinet;
  private readonly holders: Holder[] = [];
  /** When the files were written that nobody had brought before. */
  private readonly fresh = new WeakMap<KeptFile, { key: string; writtenAt: number }>();

  constructor(@Inject(VAULT_SETTINGS) private readonly settings: VaultSettings) {
    this.cabinet = settings.bucket ? new S3Cabinet(settings.bucket) : new DiskCabinet(settings.directory);
  }

  get maxBytes(): number {
    return this.settings.maxBytes;
  }

  /** @throws BrokenRule `document-too-large` {megabytes}, and what {@link recognise} refuses */
  async keep(tenantId: string, given: { name: string; bytes: Buffer }): Promise<KeptFile> {
    const { bytes } = given;
    if (bytes.length > this.maxBytes) throw this.tooLarge();
    const name = cleanName(given.name);
    const mediaType = await recognise(bytes, name);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const key = keyOf(tenantId, sha256);
    const writtenAt = await this.cabinet.put(key, bytes, sha256);
    const file = { sha256, size: bytes.length, name, mediaType };
    if (writtenAt !== undefined) this.fresh.set(file, { key, writtenAt });
    return file;
  }

  /**
   * Takes back a file whose deed was refused, unless somebody brought the same bytes before or since; what cannot be
   * told for certain is left to the sweep. Returns whether it went.
   */
  async takeBack(file: KeptFile): Promise<boolean> {
    const written = this.fresh.get(file);
    return written !== undefined && this.cabinet.remove(written.key, written.writtenAt + A_MOMENT_MS);
  }

  tooLarge(): BrokenRule {
    const megabytes = Math.floor(this.maxBytes / 1024 / 1024);
    return new BrokenRule('document-too-large', { megabytes }, { pointer: '/file' });
  }

  /** @throws NotFound when the bytes are gone */
  async open(tenantId: string, sha256: string): Promise<Readable> {
    const found = await this.cabinet.open(keyOf(tenantId, sha256));
    if (!found) throw new NotFound('document');
    return found;
  }

  /** A module whose rows keep digests says so, or the sweep would take its files for strays. */
  heldBy(holder: Holder): void {
    this.holders.push(holder);
  }

  /**
   * Removes a tenant's strays. `within` opens the tenant's scope for the holders, and only for them: no transaction
   * waits for the disk. Returns how many went.
   */
  async sweep(
    tenantId: string,
    within: <T>(work: () => Promise<T>) => Promise<T>,
    now = Date.now(),
  ): Promise<number> {
    if (this.holders.length === 0) throw new Error('nobody said which files are kept');
    const before = now - STRAY_AFTER_MS;
    let removed = 0;
    let chunk: string[] = [];
    const settle = async () => {
      const digests = chunk.map(digestOf);
      const kept = new Set(
        await within(async () => (await Promise.all(this.holders.map((ask) => ask(digests)))).flat()),
      );
      for (const key of chunk)
        if (!kept.has(digestOf(key)) && (await this.cabinet.remove(key, before))) removed++;
      chunk = [];
    };
    for await (const { key, writtenAt } of this.cabinet.under(`${tenantId}/`)) {
      if (writtenAt < before) chunk.push(key);
      if (chunk.length === CHUNK) await settle();
    }
    if (chunk.length > 0) await settle();
    return removed;
  }
}

function keyOf(tenantId: string, sha256: string): string {
  return `${tenantId}/${sha256.slice(0, 2)}/${sha256}`;
}

function digestOf(key: string): string {
  return key.split('/').at(-1) ?? '';
}
