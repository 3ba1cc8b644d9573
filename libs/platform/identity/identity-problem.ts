import { words } from '#platform/words';

/** What the library says, and what we say instead: status and the stable code looked up as `problem.<code>`. */
const OURS: Record<string, [status: number, code: string]> = {
  INVALID_EMAIL_OR_PASSWORD: [401, 'invalid-credentials'],
  INVALID_EMAIL: [401, 'invalid-credentials'],
  INVALID_PASSWORD: [422, 'wrong-password'],
  EMAIL_NOT_VERIFIED: [403, 'email-not-verified'],
  EMAIL_MISMATCH: [422, 'email-mismatch'],
  EMAIL_ALREADY_VERIFIED: [409, 'email-already-verified'],
  INVALID_TOKEN: [422, 'invalid-link'],
  TOKEN_EXPIRED: [422, 'invalid-link'],
  USER_NOT_FOUND: [422, 'invalid-link'],
  INVALID_USER: [422, 'invalid-link'],
  PASSWORD_TOO_SHORT: [422, 'password-too-short'],
  PASSWORD_TOO_LONG: [422, 'password-too-long'],
  PASSWORD_TOO_COMMON: [422, 'password-too-common'],
  INVALID_CODE: [401, 'invalid-second-factor'],
  INVALID_BACKUP_CODE: [401, 'invalid-second-factor'],
  INVALID_TWO_FACTOR_COOKIE: [401, 'second-factor-expired'],
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: [401, 'second-factor-expired'],
  TOTP_ALREADY_ENABLED: [409, 'second-factor-already-on'],
  TOTP_NOT_ENABLED: [409, 'second-factor-not-on'],
  TWO_FACTOR_NOT_ENABLED: [409, 'second-factor-not-on'],
  BACKUP_CODES_NOT_ENABLED: [409, 'second-factor-not-on'],
  ACCOUNT_TEMPORARILY_LOCKED: [429, 'locked-out'],
  LOCKED_OUT: [429, 'locked-out'],
  UNAUTHORIZED: [401, 'signed-out'],
  VALIDATION_ERROR: [400, 'bad-request'],
};

const BY_STATUS: Record<number, string> = {
  401: 'signed-out',
  403: 'forbidden',
  404: 'not-found',
  429: 'too-many-requests',
};

/** Who asked, as far as an answer needs to know. */
export interface Asker {
  acceptLanguage?: string | null | undefined;
  requestId?: string | undefined;
}

/**
 * A refusal as RFC 9457 problem+json in the reader's language.
 * @param retryAfter seconds after which it is worth trying again
 */
export function identityProblem(
  status: number,
  code: string,
  asker: Asker,
  retryAfter?: string | null,
): Response {
  const locale = words.locale(asker.acceptLanguage);
  const headers = new Headers({ 'content-type': 'application/problem+json', 'cache-control': 'no-store' });
  if (retryAfter) headers.set('retry-after', retryAfter);
  const minutes = Math.max(1, Math.ceil(Number(retryAfter ?? 60) / 60));
  const problem = {
    type: 'about:blank',
    title: words.say(locale, `problem.title.${status}`),
    status,
    code,
    detail: words.say(locale, `problem.${code}`, { minutes }),
    requestId: asker.requestId,
  };
  return new Response(JSON.stringify(problem), { status, headers });
}

/** The library's refusal in our words. What it says in English, and what it lets slip, stays behind. */
export async function translatedProblem(refused: Response, asker: Asker): Promise<Response> {
  const body: unknown = await refused.json().catch(() => undefined);
  const said = (body as { code?: string } | undefined)?.code ?? '';
  const [status, code] = OURS[said] ?? fromStatus(refused.status);
  const retryAfter = refused.headers.get('retry-after') ?? refused.headers.get('x-retry-after');
  const problem = identityProblem(status, code, asker, retryAfter);
  for (const cookie of refused.headers.getSetCookie()) problem.headers.append('set-cookie', cookie);
  return problem;
}

function fromStatus(status: number): [number, string] {
  if (status >= 500) return [500, 'unexpected'];
  return [status, BY_STATUS[status] ?? 'bad-request'];
}
