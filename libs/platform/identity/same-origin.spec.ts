import { describe, expect, it } from '@jest/globals';
import { isCrossSite } from './same-origin.js';

const SITE = 'https://rekindle.example';
const signedIn = { cookie: 'session=1', host: 'rekindle.example' };
const post = (headers: Record<string, string>, baseUrl = SITE) =>
  isCrossSite({ method: 'POST', headers }, baseUrl);

describe('a request that changes something', () => {
  it('comes from our own pages, as the browser itself says', () => {
    expect(post({ ...signedIn, 'sec-fetch-site': 'same-origin' })).toBe(false);
    expect(post({ ...signedIn, 'sec-fetch-site': 'cross-site' })).toBe(true);
    // A sibling on the same domain may belong to somebody else.
    expect(post({ ...signedIn, 'sec-fetch-site': 'same-site' })).toBe(true);
  });

  it('is judged by the browser’s word before the origin it names', () => {
    expect(post({ ...signedIn, 'sec-fetch-site': 'cross-site', origin: SITE })).toBe(true);
  });

  it('names our origin where the browser says nothing else', () => {
    expect(post({ ...signedIn, origin: SITE })).toBe(false);
    expect(post({ ...signedIn, origin: 'https://evil.example' })).toBe(true);
    expect(post({ ...signedIn, origin: 'null' })).toBe(true);
    expect(post({ ...signedIn, origin: 'http://rekindle.example' })).toBe(true);
    expect(post({ ...signedIn, origin: `${SITE}.evil.example` })).toBe(true);
  });

  it('with a cookie, proves where it comes from', () => {
    expect(post(signedIn)).toBe(true);
  });

  it('without a cookie, acts in nobody’s name', () => {
    expect(post({ host: 'rekindle.example' })).toBe(false);
    expect(post({ origin: 'https://evil.example' })).toBe(true);
  });

  it.each(['PUT', 'PATCH', 'DELETE', 'put'])('is asked the same by %s', (method) => {
    expect(isCrossSite({ method, headers: signedIn }, SITE)).toBe(true);
  });

  it('may use any name of a laptop, as long as page and request agree', () => {
    const laptop = 'http://localhost:3000';
    const at = (origin: string, host: string) => post({ cookie: 'session=1', origin, host }, laptop);
    expect(at('http://127.0.0.1:3000', '127.0.0.1:3000')).toBe(false);
    expect(at('http://127.0.0.1:4000', '127.0.0.1:3000')).toBe(true);
    expect(post({ ...signedIn, host: 'evil.example', origin: 'http://evil.example' })).toBe(true);
  });
});

describe('a request that only reads', () => {
  it.each(['GET', 'HEAD', 'OPTIONS'])('may come from anywhere: %s', (method) => {
    expect(isCrossSite({ method, headers: { ...signedIn, 'sec-fetch-site': 'cross-site' } }, SITE)).toBe(
      false,
    );
  });
});
