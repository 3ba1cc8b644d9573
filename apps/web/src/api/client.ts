import { Problem } from './problem.js';

type Query = Record<string, string | number | boolean | null | undefined>;

interface Ask {
  query?: Query;
  body?: unknown;
  /** The version that the reader saw; the API answers 412 when somebody has changed it since. */
  version?: number;
  /** Set on a POST that must not happen twice, also when its answer was lost on the way. */
  once?: string;
  keepalive?: boolean;
  signal?: AbortSignal;
}

let language = 'fr-FR';
/** The language in which the API words its refusals. */
export const speak = (tag: string) => {
  language = tag;
};

/** The session has ended elsewhere: the one place that takes the reader to the door. */
let onSignedOut: () => void = () => undefined;
export const whenSignedOut = (act: () => void) => {
  onSignedOut = act;
};

function address(path: string, query?: Query): string {
  const asked = Object.entries(query ?? {}).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  );
  const text = new URLSearchParams(asked.map(([key, value]) => [key, String(value)])).toString();
  return text ? `${path}?${text}` : path;
}

async function send(method: string, path: string, ask: Ask = {}): Promise<unknown> {
  const isFile = ask.body instanceof FormData;
  const response = await fetch(address(path, ask.query), {
    method,
    credentials: 'same-origin',
    keepalive: ask.keepalive,
    signal: ask.signal,
    headers: {
      accept: 'application/json, application/problem+json',
      'accept-language': language,
      ...(ask.body !== undefined && !isFile && { 'content-type': 'application/json' }),
      ...(ask.version !== undefined && { 'if-match': `"${ask.version}"` }),
      ...(ask.once && { 'idempotency-key': ask.once }),
    },
    body: isFile ? (ask.body as FormData) : ask.body === undefined ? undefined : JSON.stringify(ask.body),
  }).catch((cause: unknown) => {
    if (cause instanceof DOMException) throw cause;
    throw new Problem(0, 'unreachable', '');
  });
  const text = await response.text();
  const json: unknown =
    text && /json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : undefined;
  if (response.ok) return json;
  const said = (json ?? {}) as Partial<Problem> & { message?: string };
  if (response.status === 401 && !path.startsWith('/api/auth/')) onSignedOut();
  throw new Problem(
    response.status,
    said.code ?? `http-${response.status}`,
    said.detail ?? said.message ?? '',
    said.errors ?? [],
    said.currentVersion,
  );
}

const V1 = '/api/v1';

export const api = {
  get: <T>(path: string, query?: Query, signal?: AbortSignal) =>
    send('GET', V1 + path, { query, signal }) as Promise<T>,
  post: <T = void>(path: string, body?: unknown, ask: Omit<Ask, 'body'> = {}) =>
    send('POST', V1 + path, { ...ask, body: body ?? {} }) as Promise<T>,
  put: <T = void>(path: string, body: unknown, version?: number) =>
    send('PUT', V1 + path, { body, version }) as Promise<T>,
  patch: <T = void>(path: string, body: unknown, version?: number) =>
    send('PATCH', V1 + path, { body, version }) as Promise<T>,
  remove: <T = void>(path: string, query?: Query) => send('DELETE', V1 + path, { query }) as Promise<T>,
  /** The sign-in library's own routes, which do not live under /v1. */
  auth: <T = unknown>(path: string, body?: unknown) =>
    send(body === undefined ? 'GET' : 'POST', `/api/auth${path}`, { body }) as Promise<T>,
};
