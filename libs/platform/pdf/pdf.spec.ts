import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { describe, expect, it } from '@jest/globals';
import { inflateSync } from 'node:zlib';
import { Pdf } from './pdf.js';

const letterhead = {
  title: 'Contrat NOR-2022-01',
  organisation: 'Armorial Assurances',
  locale: 'fr',
  madeAt: '2026-06-09T08:00:00Z',
} as const;

describe('printed matter', () => {
  const pdf = new Pdf();

  it('carries the title, the organisation and the language in its properties', async () => {
    const bytes = await pdf.render({ content: 'Bonjour' }, letterhead);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const text = bytes.toString('latin1');
    expect(text).toContain('/Lang (fr-FR)');
    expect(text).toContain('(Contrat NOR-2022-01)');
    expect(text).toContain('Armorial Assurances');
    expect(text).toContain('(D:20260609080000Z)');
  });

  it('prints « l’été à 4 200 € » in letters that the typeface has, narrow spaces included', async () => {
    const said = '« L’été à Œuvre : 4\u202f200\u00a0€ ≥ 3,5 % »';
    const bytes = await pdf.render({ content: said }, letterhead);
    const drawn = lettersOf(bytes);
    for (const letter of '«’éàŒ€≥»') expect(drawn).toContain(letter);
    expect(drawn).not.toContain('\u202f');
  });

  it('numbers its pages and repeats the letterhead on each', async () => {
    const bytes = await pdf.render(
      { content: Array.from({ length: 200 }, (_, n) => `Ligne ${n}`) },
      letterhead,
    );
    const pages = /\/Count (\d+)/.exec(bytes.toString('latin1'))?.[1];
    expect(Number(pages)).toBeGreaterThan(2);
  });

  it('reads no file and asks no address, whatever the definition says', async () => {
    const content = [{ image: '/etc/hostname' }];
    await expect(pdf.render({ content }, letterhead)).rejects.toThrow();
    await expect(
      pdf.render(
        { content: [{ image: 'there' }], images: { there: 'http://127.0.0.1:1/x.png' } },
        letterhead,
      ),
    ).rejects.toThrow();
  });

  it('leaves the thread that asked free', async () => {
    let threads = 0;
    let beats = 0;
    const count = () => (threads += 1);
    subscribe('worker_threads', count);
    const heart = setInterval(() => beats++, 10);
    const content = Array.from({ length: 400 }, () => 'Le Prestataire s’engage à fournir. '.repeat(20));
    await pdf.render({ content }, letterhead);
    clearInterval(heart);
    unsubscribe('worker_threads', count);
    expect(threads).toBe(1);
    // Set in type here, half a second's work would leave it no turn.
    expect(beats).toBeGreaterThan(3);
  });
});

/** The characters of the fonts' maps (ToUnicode): what a reader would copy out of the file. */
function lettersOf(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  let found = '';
  for (const stream of text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)) {
    let plain: string;
    try {
      plain = inflateSync(Buffer.from(stream[1]!, 'latin1')).toString('latin1');
    } catch {
      continue;
    }
    if (!plain.includes('begincmap')) continue;
    for (const [, hex] of plain.matchAll(/<([0-9a-f]{4,})>/gi))
      for (const unit of hex!.match(/.{4}/g) ?? []) found += String.fromCharCode(Number.parseInt(unit, 16));
  }
  return found;
}
