import { APIError, createAuthMiddleware, isAPIError } from 'better-auth/api';
import type pg from 'pg';
import type { Counters } from './counters.js';
import { GUESSES } from './counters.js';
import { passwordWeakness } from './password-rules.js';
import { identityRoutes } from './routes.js';
import type { IdentityRoute } from './routes.js';

type Visit = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

interface Holder {
  id: string;
  email: string;
  name: string;
}

/**
 * Stands before and behind every act of the library and closes what it leaves open: routes outside the fence, weak
 * passwords, guessing an account's password or second factor, replaying a one-time code, and sessions left behind.
 */
export function doorkeeper(pool: pg.Pool, counters: Counters) {
  async function holderOf(visit: Visit): Promise<Holder | undefined> {
    const token = await sessionToken(visit);
    if (!token) return undefined;
    const { rows } = await pool.query<Holder>(
      `select u.id, u.email, u.name from identity.session s join identity.user u on u.id = s.user_id
       where s.token = $1 and s.expires_at > clock_timestamp()`,
      [token],
    );
    return rows[0];
  }

  /** Who is answering a second-factor question: the session's owner, else the one who has just given the password. */
  async function challenged(visit: Visit): Promise<string | undefined> {
    const holder = await holderOf(visit);
    if (holder) return holder.id;
    const cookie = visit.context.createAuthCookie('two_factor');
    const identifier = await visit.getSignedCookie(cookie.name, visit.context.secret);
    if (!identifier) return undefined;
    return (await visit.context.internalAdapter.findVerificationValue(identifier))?.value;
  }

  /** Whose guesses are counted together, or undefined when there is nobody to guess at. */
  async function account(visit: Visit, route: IdentityRoute): Promise<string | undefined> {
    if (route.guesses === 'second-factor') {
      const userId = await challenged(visit);
      return userId && `second-factor ${userId}`;
    }
    if (route.guesses !== 'password') return undefined;
    const email = visit.path === '/sign-in/email' ? visit.body?.email : (await holderOf(visit))?.email;
    return typeof email === 'string' ? `password ${email.toLowerCase()}` : undefined;
  }

  /** Whose attempt a request was counted as; afterwards the session or challenge that told may be gone. */
  const counted = new WeakMap<Request, string>();

  const before = createAuthMiddleware(async (visit) => {
    const route = identityRoutes.get(visit.path);
    if (!route) {
      if (visit.request) throw new APIError('NOT_FOUND', { code: 'NOT_FOUND' });
      return;
    }
    if (route.newPassword) await refuseWeakPassword(visit, route.newPassword, await holderOf(visit));
    const guessed = visit.request && (await account(visit, route));
    if (visit.request && guessed) {
      counted.set(visit.request, guessed);
      const wait = await counters.attempt(guessed, GUESSES);
      if (wait)
        throw new APIError('TOO_MANY_REQUESTS', { code: 'LOCKED_OUT' }, { 'Retry-After': String(wait) });
    }
    if (visit.path === '/two-factor/verify-totp') await refuseReplay(visit);
  });

  async function refuseReplay(visit: Visit): Promise<void> {
    const userId = await challenged(visit);
    const code: unknown = visit.body?.code;
    if (!userId || typeof code !== 'string') return;
    // Spent before it is checked, so that of two simultaneous uses one fails; a wrong code loses nothing by it.
    if (!(await counters.spendCode(userId, code)))
      throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE' });
  }

  const after = createAuthMiddleware(async (visit) => {
    const route = identityRoutes.get(visit.path);
    if (!route) return;
    const returned: unknown = visit.context.returned;
    const failed = isAPIError(returned);
    const guessed = visit.request && counted.get(visit.request);
    const wasRight = !failed || returned.body?.code === 'EMAIL_NOT_VERIFIED';
    if (guessed && wasRight) await counters.forgive(guessed);
    const opened = visit.context.newSession;
    if (failed || !opened) return;
    // Whoever signs in here leaves no earlier session of this browser behind, be it his own or one planted for him.
    const earlier = await sessionToken(visit);
    if (earlier && earlier !== opened.session.token) {
      await pool.query('delete from identity.session where token = $1', [earlier]);
    }
  });

  return { before, after };
}

async function sessionToken(visit: Visit): Promise<string | undefined> {
  const name = visit.context.authCookies.sessionToken.name;
  return (await visit.getSignedCookie(name, visit.context.secret)) || undefined;
}

async function refuseWeakPassword(visit: Visit, field: string, holder: Holder | undefined): Promise<void> {
  const password: unknown = visit.body?.[field];
  if (typeof password !== 'string') return;
  const weakness = passwordWeakness(password, holder ?? visit.body);
  if (weakness) {
    throw new APIError('UNPROCESSABLE_ENTITY', { code: weakness.toUpperCase().replaceAll('-', '_') });
  }
}
