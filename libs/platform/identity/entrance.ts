import { setTimeout as pause } from 'node:timers/promises';
import { AUTH_PATH, CLIENT_ADDRESS_HEADER } from './authentication.js';
import { identityProblem, translatedProblem } from './identity-problem.js';
import { identityRoutes } from './routes.js';
import type { IdentityRoute } from './routes.js';
import { isCrossSite } from './same-origin.js';
import type { IdentitySettings } from './settings.js';

/** Where a request really comes from, as the server knows and no header can claim. */
export interface Caller {
  /** The client's address, after trusted proxies. */
  address: string;
  requestId?: string;
}

const PASSED_HEADERS = ['cookie', 'accept-language'];
const LONGEST_USER_AGENT = 300;

/**
 * The only way in from outside. It makes a request of its own for the library, from listed routes, listed fields and
 * facts the server knows, so that nothing the caller invents beyond these reaches it.
 */
export class Entrance {
  readonly #origin: string;

  constructor(
    private readonly library: (request: Request) => Promise<Response>,
    private readonly settings: IdentitySettings,
  ) {
    this.#origin = new URL(settings.baseUrl).origin;
  }

  async answer(request: Request, caller: Caller): Promise<Response> {
    const began = performance.now();
    const url = new URL(request.url);
    const path = url.pathname.slice(AUTH_PATH.length);
    const asker = {
      acceptLanguage: request.headers.get('accept-language'),
      requestId: caller.requestId,
    };
    const route = identityRoutes.get(path);
    if (!route || !url.pathname.startsWith(AUTH_PATH)) return identityProblem(404, 'not-found', asker);
    if (request.method !== route.method) {
      const refused = identityProblem(405, 'http-405', asker);
      refused.headers.set('allow', route.method);
      return refused;
    }
    const headers: Record<string, string> = {};
    request.headers.forEach((value, name) => (headers[name] = value));
    if (isCrossSite({ method: request.method, headers }, this.settings.baseUrl)) {
      return identityProblem(403, 'cross-site', asker);
    }
    if (path === '/sign-up/email' && this.settings.signup !== 'open') {
      return identityProblem(403, 'sign-up-closed', asker);
    }
    const inner = await this.#rewritten(request, url, route, path, caller);
    if (!inner) return identityProblem(400, 'bad-request', asker);
    const answered = await this.library(inner);
    const response = answered.ok ? unkept(answered) : await translatedProblem(answered, asker);
    await pause(Math.max(0, (route.leastMilliseconds ?? 0) - (performance.now() - began)));
    return response;
  }

  /** Undefined when the body is not a JSON object of the expected kinds. */
  async #rewritten(
    request: Request,
    url: URL,
    route: IdentityRoute,
    path: string,
    caller: Caller,
  ): Promise<Request | undefined> {
    const headers = new Headers({ [CLIENT_ADDRESS_HEADER]: caller.address });
    for (const name of PASSED_HEADERS) {
      const value = request.headers.get(name);
      if (value) headers.set(name, value);
    }
    headers.set('user-agent', (request.headers.get('user-agent') ?? '').slice(0, LONGEST_USER_AGENT));
    const target = new URL(this.#origin + AUTH_PATH + path);
    if (route.method === 'GET') {
      for (const field of route.fields) {
        const value = url.searchParams.get(field);
        if (value !== null) target.searchParams.set(field, value);
      }
      return new Request(target, { headers });
    }
    const body = picked(await request.text(), route);
    if (!body) return undefined;
    // Changing the password on a stolen laptop must also end the thief's session.
    if (path === '/change-password') body.revokeOtherSessions = true;
    headers.set('content-type', 'application/json');
    // The origin was checked above, more tolerantly on a laptop than the library would.
    headers.set('origin', this.#origin);
    return new Request(target, { method: 'POST', headers, body: JSON.stringify(body) });
  }
}

function picked(text: string, route: IdentityRoute): Record<string, unknown> | undefined {
  const given = text === '' ? {} : parsed(text);
  if (typeof given !== 'object' || given === null) return undefined;
  const body: Record<string, unknown> = {};
  for (const field of route.fields) {
    const value = (given as Record<string, unknown>)[field];
    if (value === undefined) continue;
    if (field === 'rememberMe' ? typeof value !== 'boolean' : !isText(field, value)) return undefined;
    body[field] = tidied(field, value);
  }
  return body;
}

const LONGEST_TEXT = 4096;

function isText(field: string, value: unknown): boolean {
  if (typeof value !== 'string' || value.length > LONGEST_TEXT) return false;
  if (field === 'name') return value.trim() !== '' && value.length <= 200;
  return field !== 'locale' || value === 'fr' || value === 'en';
}

/** People copy "123 456" from their telephone, and addresses with a space at the end. */
function tidied(field: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (field === 'code') return value.replace(/\s/g, '');
  return field === 'email' || field === 'name' ? value.trim() : value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Answers about a session must not lie in any cache. */
function unkept(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.set('cache-control', 'no-store');
  headers.delete('location');
  return new Response(response.body, { status: response.status, headers });
}
