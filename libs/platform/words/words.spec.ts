import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { words } from './words.js';

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'web' ? [] : sources(path);
    return path.endsWith('.ts') && !path.endsWith('.spec.ts') ? [path] : [];
  });
}

describe('the words of the product', () => {
  it('have the same keys in both languages, sorted', () => {
    expect(words.keys('en')).toEqual(words.keys('fr'));
    expect(words.keys('fr')).toEqual([...words.keys('fr')].sort());
  });

  it.each(words.keys('fr'))('take the same arguments in both languages: %s', (key) => {
    expect(words.argumentsOf('en', key)).toEqual(words.argumentsOf('fr', key));
  });

  it('exist for every rule a module can refuse with', () => {
    const codes = ['libs', 'apps']
      .flatMap(sources)
      .flatMap((path) =>
        [...readFileSync(path, 'utf8').matchAll(/new BrokenRule\(\s*'([a-z0-9-]+)'/g)].map(
          (match) => match[1],
        ),
      );
    const untold = [...new Set(codes)].filter((code) => !words.has(`rule.${code}`));
    expect(untold).toEqual([]);
  });

  it('find the reader’s language, French when nothing is asked', () => {
    expect(words.locale('en-US,fr;q=0.8')).toBe('en');
    expect(words.locale('de, fr')).toBe('fr');
    expect(words.locale(undefined)).toBe('fr');
  });

  it('say days as civil days, with the French first of the month', () => {
    expect(words.day('fr', Temporal.PlainDate.from('2026-05-26'), 'full')).toBe('mardi 26 mai 2026');
    expect(words.day('en', '2026-05-26', 'full')).toBe('Tuesday 26 May 2026');
    expect(words.day('fr', '2026-06-01')).toBe('1er juin 2026');
    expect(words.day('fr', '2026-06-11')).toBe('11 juin 2026');
  });

  it('say hours on the reader’s wall', () => {
    const instant = Temporal.Instant.from('2026-06-09T13:10:00Z');
    expect(words.hour('fr', instant, 'Europe/Paris')).toBe('15\u00a0h\u00a010');
    expect(words.hour('en', instant, 'America/New_York')).toBe('09:10');
  });

  it('say money in the reader’s way, exactly', () => {
    expect(words.money('fr', '4200000.00', 'EUR')).toBe('4\u202f200\u202f000\u00a0€');
    expect(words.money('en', '4200000.50', 'EUR')).toBe('€4,200,000.50');
  });

  it('count in words', () => {
    expect(words.say('fr', 'mail.digest.more', { count: 2 })).toBe('Et encore 2 sujets.');
    expect(words.say('en', 'mail.digest.subject', { count: 1, first: 'Call Nordelta' })).toBe(
      'Call Nordelta',
    );
  });

  it('give an unknown key back rather than failing the act', () => {
    expect(words.say('fr', 'rule.never-written')).toBe('rule.never-written');
  });
});
