import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { attachment, Vault, type VaultSettings } from '#platform/documents';
import { newId } from '#platform/kernel';
import { Bucket } from '../support/bucket.js';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n');
const DAY_MS = 86_400_000;
const directory = mkdtempSync(join(tmpdir(), 'rekindle-vault-'));
const disk: VaultSettings = { directory, maxBytes: 1024 * 1024 };
let bucket: Bucket;

beforeAll(async () => {
  bucket = await Bucket.open();
});
afterAll(async () => {
  await bucket.close();
  rmSync(directory, { recursive: true });
});

describe.each(['disk', 'bucket'])('documents on a %s', (where) => {
  let vault: Vault;
  const tenant = newId();
  beforeAll(() => {
    vault = new Vault(where === 'disk' ? disk : { ...disk, bucket: bucket.settings });
  });

  it('come back as they went, by their digest, and only in their tenant', async () => {
    const kept = await vault.keep(tenant, { name: 'contrat.pdf', bytes: PDF });
    expect(kept).toEqual({
      sha256: createHash('sha256').update(PDF).digest('hex'),
      size: PDF.length,
      name: 'contrat.pdf',
      mediaType: 'application/pdf',
    });
    expect(await read(vault, tenant, kept.sha256)).toEqual(PDF);
    await expect(vault.open(newId(), kept.sha256)).rejects.toMatchObject({ name: 'NotFound' });
    await expect(vault.open(tenant, 'ab'.repeat(32))).rejects.toMatchObject({ name: 'NotFound' });
  });

  it('are too large beyond the limit, and not at it', async () => {
    const text = (length: number) => ({ name: 'a.txt', bytes: Buffer.alloc(length, 'a') });
    await vault.keep(tenant, text(disk.maxBytes));
    await expect(vault.keep(tenant, text(disk.maxBytes + 1))).rejects.toMatchObject({
      code: 'document-too-large',
      params: { megabytes: 1 },
    });
  });

  it('are taken back when their deed is refused, unless somebody else brought them too', async () => {
    const text = () => ({ name: 'a.txt', bytes: Buffer.from(randomBytes(9).toString('hex')) });
    const alone = await vault.keep(tenant, text());
    const isCertain = where === 'disk';
    expect(await vault.takeBack(alone)).toBe(isCertain);
    const isThere = vault.open(tenant, alone.sha256).then(
      (found) => found.destroy() && true,
      () => false,
    );
    expect(await isThere).toBe(!isCertain);
    const both = text();
    const [first, second] = [await vault.keep(tenant, both), await vault.keep(tenant, both)];
    for (const file of [first, second]) expect(await vault.takeBack(file)).toBe(false);
    const atOnce = text();
    const files = await Promise.all(Array.from({ length: 6 }, () => vault.keep(tenant, atOnce)));
    for (const file of files) expect(await vault.takeBack(file)).toBe(false);
    expect(await read(vault, tenant, first.sha256)).toEqual(both.bytes);
    expect(await read(vault, tenant, files[0]!.sha256)).toEqual(atOnce.bytes);
  });

  it('are swept after a day when no row keeps them; those of another tenant are not looked at', async () => {
    const mine = newId();
    const swept = new Vault(where === 'disk' ? disk : { ...disk, bucket: bucket.settings });
    const files = await Promise.all(
      Array.from({ length: 5 }, () =>
        swept.keep(mine, { name: 'a.txt', bytes: Buffer.from(randomBytes(9).toString('hex')) }),
      ),
    );
    const foreign = await swept.keep(tenant, { name: 'a.txt', bytes: Buffer.from('foreign') });
    const [row] = files;
    const asked: string[] = [];
    await expect(swept.sweep(mine, (work) => work())).rejects.toThrow('nobody said');
    swept.heldBy((digests) => {
      asked.push(...digests);
      return Promise.resolve(digests.filter((digest) => digest === row!.sha256));
    });
    expect(await swept.sweep(mine, (work) => work())).toBe(0);
    expect(asked).toEqual([]);
    expect(await swept.sweep(mine, (work) => work(), Date.now() + 2 * DAY_MS)).toBe(4);
    expect(asked.toSorted()).toEqual(files.map(({ sha256 }) => sha256).toSorted());
    expect(await read(swept, mine, row!.sha256)).toBeInstanceOf(Buffer);
    await expect(swept.open(mine, files[1]!.sha256)).rejects.toMatchObject({ name: 'NotFound' });
    expect(await read(swept, tenant, foreign.sha256)).toEqual(Buffer.from('foreign'));
  });
});

describe('a disk', () => {
  it('never shows half a file, and leaves no draft', async () => {
    const vault = new Vault(disk);
    const tenant = newId();
    const bytes = Buffer.alloc(900_000, 'x');
    await Promise.all(Array.from({ length: 8 }, () => vault.keep(tenant, { name: 'x.txt', bytes })));
    const files = readdirSync(join(directory, tenant), { recursive: true, encoding: 'utf8' });
    expect(files.filter((name) => name.length > 40)).toHaveLength(1);
  });

  it('lets only its owner in', async () => {
    const tenant = newId();
    const { sha256 } = await new Vault(disk).keep(tenant, { name: 'x.txt', bytes: Buffer.from('mine') });
    const file = join(directory, tenant, sha256.slice(0, 2), sha256);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('keeps a file for another day when it is stored again', async () => {
    const vault = new Vault(disk);
    vault.heldBy(() => Promise.resolve([]));
    const tenant = newId();
    const given = { name: 'x.txt', bytes: Buffer.from('again') };
    const { sha256 } = await vault.keep(tenant, given);
    const old = new Date(Date.now() - 2 * DAY_MS);
    utimesSync(join(directory, tenant, sha256.slice(0, 2), sha256), old, old);
    await vault.keep(tenant, given);
    expect(await vault.sweep(tenant, (work) => work())).toBe(0);
  });
});

describe('a bucket', () => {
  it('is asked again when it is busy', async () => {
    const vault = new Vault({ ...disk, bucket: bucket.settings });
    bucket.failures = 2;
    const { sha256 } = await vault.keep(newId(), { name: 'b.txt', bytes: Buffer.from('busy') });
    expect([...bucket.files.keys()].some((key) => key.endsWith(sha256))).toBe(true);
  });

  it('refuses a wrong key, and the refusal names no secret', async () => {
    const wrong = { ...bucket.settings, secretAccessKey: 'another-secret' };
    const vault = new Vault({ ...disk, bucket: wrong });
    const asked = vault.keep(newId(), { name: 'b.txt', bytes: Buffer.from('wrong') });
    await expect(asked).rejects.toThrow('the bucket answered 403 SignatureDoesNotMatch to PUT');
  });
});

describe('what comes in', () => {
  const vault = new Vault(disk);
  const tenant = newId();
  const keep = (name: string, bytes: Buffer | string) =>
    vault.keep(tenant, { name, bytes: Buffer.from(bytes) });

  it.each([
    ['note.txt', 'Réunion du 3 mars', 'text/plain'],
    ['mesures.csv', 'kpi;valeur\nA;3', 'text/csv'],
    ['scan.png', pngOf(), 'image/png'],
    ['avis.EML', 'From: a@b.fr\nSubject: Avis\n\nBonjour', 'message/rfc822'],
  ])('%s is recognised by its bytes', async (name, bytes, mediaType) => {
    expect(await keep(name, bytes)).toMatchObject({ mediaType });
  });

  it.each([
    ['contrat.pdf', 'MZ' + '\0'.repeat(200), 'document-runs'],
    ['contrat.pdf', '\x7fELF\x02\x01\x01' + '\0'.repeat(60), 'document-runs'],
    ['logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>', 'document-runs'],
    ['note.txt', '<!doctype html><p>Bonjour', 'document-runs'],
    ['note.txt', '  \n<HTML><body onload=x>', 'document-runs'],
    ['note.txt', Buffer.from('\ufeff<script>x</script>', 'utf16le'), 'document-runs'],
    ['note.txt', '#!/bin/sh\nrm -rf .', 'document-runs'],
    ['contrat.pdf', pngOf(), 'document-kind-differs'],
    ['contrat.pdf', 'Ceci est du texte', 'document-kind-differs'],
    ['contrat.docx', PDF, 'document-kind-differs'],
    ['contrat', PDF, 'document-kind-unknown'],
    ['contrat.exe', 'plain words', 'document-kind-unknown'],
    ['vide.pdf', '', 'document-empty'],
  ])('%s is refused: %#', async (name, bytes, code) => {
    await expect(keep(name, bytes)).rejects.toMatchObject({ code, pointer: '/file' });
  });

  it.each([
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\Users\\ines\\Avenant n° 3.txt', 'Avenant n° 3.txt'],
    ['facture\u202etxt.exe.txt', 'facture txt.exe.txt'],
    ['  .caché.txt', 'caché.txt'],
    [`${'é'.repeat(300)}.txt`, `${'é'.repeat(176)}.txt`],
    ['a\u0000b\r\nc.txt', 'a b c.txt'],
  ])('the name %j is kept as %j', async (given, name) => {
    expect((await keep(given, 'x')).name).toBe(name);
  });

  it('is offered to keep, never to open, under any name', () => {
    expect(attachment('Avenant n° 3 "final"; x.pdf')).toBe(
      `attachment; filename="Avenant n 3 _final_; x.pdf"; filename*=UTF-8''Avenant%20n%C2%B0%203%20%22final%22%3B%20x.pdf`,
    );
    expect(attachment("l'été (1)*.txt")).toContain("UTF-8''l%27%C3%A9t%C3%A9%20%281%29%2A.txt");
  });
});

async function read(vault: Vault, tenant: string, digest: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await vault.open(tenant, digest)) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function pngOf(): Buffer {
  return Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
}
