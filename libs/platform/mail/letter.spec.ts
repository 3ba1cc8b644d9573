import { describe, expect, it } from '@jest/globals';
import { words } from '#platform/words';
import { compose, writeLetter } from './letter.js';

// The ground has few words of its own; these two lines are as good as any module's.
const line = (name: string) => ({
  key: 'mail.digest.intro',
  params: { name },
  url: `https://rekindle.example/armorial/pairs/${encodeURIComponent(name)}`,
});
const letter = (count: number, more = {}) =>
  writeLetter({
    name: 'Claire Vasseur',
    locale: 'fr',
    organisation: 'Armorial Assurances',
    home: 'https://rekindle.example/armorial',
    lines: Array.from({ length: count }, (_, n) => line(`Sujet ${n + 1}`)),
    ...more,
  });

describe('a letter is a screen', () => {
  it('has five lines and one button, and says how much more there is', () => {
    const { text, html } = letter(8);
    expect(text.match(/^- /gm)).toHaveLength(4);
    expect(text).toContain(words.say('fr', 'mail.digest.more', { count: 4 }));
    expect(html.match(/<li/g)).toHaveLength(4);
    expect(html.match(/display:inline-block/g)).toHaveLength(1);
    expect(letter(5).text.match(/^- /gm)).toHaveLength(5);
  });

  it('says in the subject what it is about, and how many matters there are', () => {
    expect(letter(1).subject).toBe('Bonjour Sujet 1,');
    expect(letter(3).subject).toBe('Bonjour Sujet 1,, et 2 autres sujets');
  });

  it('has a plain twin with the same words and addresses', () => {
    const { text, html } = letter(2);
    for (const piece of [
      'Bonjour Claire Vasseur,',
      'Bonjour Sujet 2,',
      'Ouvrir Rekindle',
      'Armorial Assurances',
    ]) {
      expect(text).toContain(piece);
      expect(html).toContain(piece);
    }
    expect(text).toContain('https://rekindle.example/armorial/pairs/Sujet%202');
    expect(html).toContain('href="https://rekindle.example/armorial"');
  });

  it('leads its only matter’s button to that matter, and a secret one nowhere else', () => {
    expect(letter(1).html).toContain(
      'href="https://rekindle.example/armorial/pairs/Sujet%201" style="display',
    );
    expect(letter(1).text.match(/\/pairs\/Sujet%201/g)).toHaveLength(1);
    const secret = letter(1, { secretUrl: 'https://rekindle.example/links/abc' });
    expect(secret.html.match(/href="[^"]*"/g)).toEqual(['href="https://rekindle.example/links/abc"']);
    expect(secret.text).not.toContain('/pairs/');
  });

  it('speaks the reader’s language', () => {
    expect(letter(1, { locale: 'en' }).text).toContain('Hello Claire Vasseur,');
    expect(letter(1, { locale: 'en' }).html).toContain('<html lang="en">');
  });

  it('lets nobody’s name become markup or a second header', () => {
    const { html, subject } = compose({
      locale: 'fr',
      subject: 'Hello\r\nBcc: everyone@example.org',
      greeting: '<script>alert(1)</script>',
      lines: [{ text: '"><img src=x>', url: 'https://rekindle.example/"onclick="x' }],
      button: { label: '<b>', url: 'https://rekindle.example' },
      footer: '&',
    });
    expect(subject).toBe('Hello Bcc: everyone@example.org');
    expect(html).not.toMatch(/<script|<img|"onclick|<b>/);
  });
});
