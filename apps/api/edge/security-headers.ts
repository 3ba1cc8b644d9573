import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';

/**
 * The headers that keep a browser from doing more with an answer than was meant. They depend on the installation and
 * on no request, so helmet is asked once and not on every request.
 */
export function securityHeaders(baseUrl: string): Record<string, string> {
  const isHttps = baseUrl.startsWith('https:');
  const headers: Record<string, string> = {};
  const reply = {
    setHeader: (name: string, value: string) => (headers[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  };
  const ask = helmet({
    contentSecurityPolicy: { directives: policy(isHttps) },
    strictTransportSecurity: isHttps,
  });
  ask({} as IncomingMessage, reply as unknown as ServerResponse, (error?: unknown) => {
    if (error) throw error;
  });
  return headers;
}

function policy(isHttps: boolean) {
  return {
    'default-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'object-src': ["'none'"],
    'frame-ancestors': ["'none'"],
    'form-action': ["'self'"],
    'base-uri': ["'self'"],
    // On a laptop the address is plain http, and an upgrade would break every request.
    'upgrade-insecure-requests': isHttps ? [] : null,
  };
}
