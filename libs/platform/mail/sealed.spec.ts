import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sealed } from './sealed.js';

const HOUSE = 'Rekindle à Nordelta <rekindle@nordelta.example>';
const letter = {
  to: { name: 'Zoé Vasseur', address: 'zoe@armorial.example' },
  subject: 'Un échange à tenir cette semaine avec les dirigeants de Nordelta, avant le comité de pilotage',
  text: 'Bonjour Zoé,\n\n.une ligne qui commence par un point\n-- \nRekindle\n',
  html: '<p>Bonjour Zoé</p>\n',
  messageId: '<4711@nordelta.example>',
};

/** What a mail program reads in the two parts. */
function read(raw: string): string[] {
  const boundary = /boundary="([^"]+)"/.exec(raw)?.[1] ?? '';
  const [, ...parts] = raw.split(`--${boundary}`).slice(0, -1);
  return parts.map((part) => {
    const body = part.slice(part.indexOf('\r\n\r\n') + 4, -2).replace(/=\r\n/g, '');
    const bytes = body.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    return Buffer.from(bytes, 'latin1').toString('utf8');
  });
}

const onLines = (text: string) => text.replace(/\r\n?|\n/g, '\r\n');

describe('a sealed letter', () => {
  it('says the same in both parts, under its own Message-ID', () => {
    const { raw, envelope } = sealed(HOUSE, letter);
    expect(read(raw)).toEqual([onLines(letter.text), onLines(letter.html)]);
    expect(raw).toContain('\r\nMessage-ID: <4711@nordelta.example>\r\n');
    expect(raw).toContain('\r\nAuto-Submitted: auto-generated\r\n');
    expect(envelope).toEqual({ from: 'rekindle@nordelta.example', to: ['zoe@armorial.example'] });
  });

  it('passes through any server: ASCII, in short lines that end as they should', () => {
    const raw = fc.string({ unit: 'binary', maxLength: 300 }).filter((text) => !/\p{Surrogate}/u.test(text));
    fc.assert(
      fc.property(raw, raw, (text, html) => {
        const message = sealed(HOUSE, { ...letter, text, html }).raw;
        expect(read(message)).toEqual([onLines(text), onLines(html)]);
        expect(message).toMatch(/^[\t\r\n -~]*$/);
        expect(message.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(Math.max(...message.split('\r\n').map((line) => line.length))).toBeLessThan(200);
      }),
    );
  });

  it('lets no name or subject write a header or another reader', () => {
    const { raw, envelope } = sealed(HOUSE, {
      ...letter,
      to: { name: 'Zoé\r\nBcc: all@armorial.example', address: 'zoe@armorial.example' },
      subject: 'Bonjour\r\nBcc: all@armorial.example\r\n\r\nfin',
    });
    expect(raw.slice(0, raw.indexOf('\r\n\r\n'))).not.toMatch(/^bcc:/im);
    expect(envelope.to).toEqual(['zoe@armorial.example']);
    expect(read(raw)).toEqual([onLines(letter.text), onLines(letter.html)]);
  });
});
