import { describe, expect, it } from '@jest/globals';
import { passwordHash, passwordWeakness } from './password-rules.js';

describe('a password', () => {
  it('has twelve characters at least, counted as people count', () => {
    expect(passwordWeakness('nuage9-vert')).toBe('password-too-short');
    expect(passwordWeakness('nuage9-vert!')).toBeUndefined();
    // Eleven pictures are twenty-two units of UTF-16, and eleven characters to everybody else.
    expect(passwordWeakness('🌧🌨🌩🌪🌫🌬🌭🌮🌯🌰🌱')).toBe('password-too-short');
  });

  it('is not a weapon against the machine that hashes it', () => {
    expect(passwordWeakness('a1b2c3d4e5f6 '.repeat(10))).toBe('password-too-long');
  });

  it.each([
    'password1234',
    'P@ssw0rd2026!',
    'MotDePasse2026',
    'azertyuiop12',
    'Bienvenue1234!',
    'aaaaaaaaaaaaaa',
    '121212121212',
    '012345678901',
    'abcdefghijklm',
    'mlkjhgfdsqpoiu',
    'qwertyuiopasdf',
    'Rekindle2026!',
    'administrateur1',
    '839201748362',
  ])('is not one that is guessed first: %s', (password) => {
    expect(passwordWeakness(password)).toBe('password-too-common');
  });

  it.each([
    'quatre lampes au vent',
    'correct horse battery staple',
    'Zg7-kolibri-Wq',
    'тёплый вечер в порту',
    'passwordless is the future',
  ])('may be a phrase or a machine’s invention: %s', (password) => {
    expect(passwordWeakness(password)).toBeUndefined();
  });

  it('is not the person’s own name or address', () => {
    const about = { email: 'claire.fontaine@nordelta.fr', name: 'Claire Fontaine' };
    expect(passwordWeakness('ClaireFontaine75', about)).toBe('password-too-common');
    expect(passwordWeakness('fontaine-nordelta', about)).toBe('password-too-common');
    expect(passwordWeakness('ClaireFontaine75')).toBeUndefined();
  });

  it('is kept as argon2id, each time with another salt', async () => {
    const [one, other] = await Promise.all([
      passwordHash.hash('quatre lampes au vent'),
      passwordHash.hash('quatre lampes au vent'),
    ]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
    expect(await passwordHash.verify({ hash: one, password: 'quatre lampes au vent' })).toBe(true);
    expect(await passwordHash.verify({ hash: one, password: 'quatre lampes au vent ' })).toBe(false);
  });
});
