import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { SessionCookie } from './session-cookie.js';
import { keyFor } from './settings.js';

const settings = { baseUrl: 'https://rekindle.example', secret: 's'.repeat(40) };
const cookie = new SessionCookie(settings);

function signed(token: string, key = keyFor(settings, 'cookies')): string {
  return encodeURIComponent(`${token}.${createHmac('sha256', key).update(token).digest('base64')}`);
}

describe('the session cookie', () => {
  it('is bound to its host on https, and plain on a laptop', () => {
    expect(cookie.name).toBe('__Host-rekindle.session_token');
    expect(new SessionCookie({ ...settings, baseUrl: 'http://localhost:3000' }).name).toBe(
      'rekindle.session_token',
    );
  });

  it('gives its token when the signature is ours', () => {
    expect(cookie.verify(`theme=dark; ${cookie.name}=${signed('abc')}; other=1`)).toBe('abc');
  });

  it.each([
    ['no cookie at all', undefined],
    ['an empty header', ''],
    ['another cookie', `theme=${signed('abc')}`],
    ['the laptop’s name on https', `rekindle.session_token=${signed('abc')}`],
    ['a name that only ends like ours', `x${cookie.name}=${signed('abc')}`],
    ['no signature', `${cookie.name}=abc`],
    ['an empty token', `${cookie.name}=${signed('')}`],
    ['another token under the same signature', `${cookie.name}=${signed('abc').replace('abc', 'abd')}`],
    ['a truncated signature', `${cookie.name}=${signed('abc').slice(0, -8)}`],
    ['a signature with another key', `${cookie.name}=${signed('abc', keyFor(settings, 'counters'))}`],
    ['a signature with the installation’s bare secret', `${cookie.name}=${signed('abc', settings.secret)}`],
    ['a malformed escape', `${cookie.name}=abc.%zz`],
  ])('gives nothing for %s', (_, header) => {
    expect(cookie.verify(header)).toBeUndefined();
  });

  it('reads the first of two, so that a second one cannot shadow it', () => {
    expect(cookie.verify(`${cookie.name}=${signed('abc')}; ${cookie.name}=${signed('def')}`)).toBe('abc');
  });
});
