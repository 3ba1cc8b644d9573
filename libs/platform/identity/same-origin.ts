const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The part of a request that tells where it comes from; Fastify's and Node's both fit. */
export interface RequestOrigin {
  method: string;
  headers: Record<string, string | string[] | undefined>;
}

/**
 * Whether a request that changes something may have been made by another site in the reader's name (CSRF).
 *
 * The browser itself says so in `Sec-Fetch-Site`; where it does not (plain http, old browsers) `Origin` must be ours.
 * A request that carries a cookie and neither header is refused, because no browser makes one: a program that
 * signs in with a cookie sends `Origin`. Without a cookie there is nothing to abuse.
 *
 * @param baseUrl the address people use; on plain http the address they typed is accepted too, since a laptop is
 *   reached as localhost, 127.0.0.1 or by its name
 */
export function isCrossSite(request: RequestOrigin, baseUrl: string): boolean {
  if (SAFE.has(request.method.toUpperCase())) return false;
  const header = (name: string) => {
    const value = request.headers[name];
    return Array.isArray(value) ? value[0] : value;
  };
  const site = header('sec-fetch-site');
  if (site) return site !== 'same-origin' && site !== 'none';
  const origin = header('origin');
  if (origin === undefined) return header('cookie') !== undefined;
  const base = new URL(baseUrl);
  if (origin === base.origin) return false;
  return base.protocol === 'https:' || origin !== `http://${header('host')}`;
}
