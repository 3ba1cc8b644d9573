import { betterAuth } from 'better-auth';
import type { BetterAuthOptions } from 'better-auth';
import { isAPIError } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins';
import { PostgresDialect } from 'kysely';
import type pg from 'pg';
import { newId } from '#platform/kernel';
import type { IdentityLetter } from '#platform/mail';
import { LETTERS } from './counters.js';
import type { Counters } from './counters.js';
import { doorkeeper } from './doorkeeper.js';
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH, passwordHash } from './password-rules.js';
import { cookiePrefix } from './session-cookie.js';
import { keyFor, RENEWAL_AGE_SECONDS, SESSION_SECONDS } from './settings.js';
import type { IdentitySettings } from './settings.js';

/** The header in which the mount tells the client's address; whatever a client sends under this name is thrown away. */
export const CLIENT_ADDRESS_HEADER = 'x-rekindle-client-address';
export const AUTH_PATH = '/api/auth';

const HOUR = 3600;
/** Guessing is stopped per account; this stops one address from trying many accounts. */
const SIGN_INS_PER_MINUTE = 60;
const stamps = { createdAt: 'created_at', updatedAt: 'updated_at' } as const;

/** How identity's letters leave the house: `IdentityMail` of #platform/mail, or a list in a test. */
export interface Letters {
  send(letter: IdentityLetter): Promise<void>;
}

/** What the library is given to work with. */
export interface Surroundings {
  pool: pg.Pool;
  settings: IdentitySettings;
  mail: Letters;
  counters: Counters;
  /** Runs what the answer must not wait for, such as a letter that only known addresses get. */
  later: (work: Promise<unknown>) => void;
  /** Sends the reset letter to an address that has an account. */
  remind: (email: string) => Promise<void>;
}

/** Better Auth as we use it: e-mail and password, verification, reset, sessions, second factor, and nothing else. */
export function authentication(around: Surroundings) {
  return betterAuth(authenticationOptions(around));
}

/** The options apart from the library, because the migration is compared with what they ask for. */
export function authenticationOptions({ pool, settings, mail, counters, later, remind }: Surroundings) {
  const { origin } = new URL(settings.baseUrl);
  const secure = settings.baseUrl.startsWith('https://');

  /** Anyone may ask for letters to any address, so a patient stranger gets few of them sent. */
  const write = async (kind: IdentityLetter['kind'], user: Record<string, unknown>, link: string) => {
    const to = { name: String(user.name), email: String(user.email) };
    if (await counters.attempt(`letter ${kind} ${to.email}`, LETTERS)) return;
    await mail.send({ to, kind, locale: String(user.locale), link });
  };

  return {
    appName: 'Rekindle',
    baseURL: origin,
    basePath: AUTH_PATH,
    secret: keyFor(settings, 'cookies'),
    trustedOrigins: [origin],
    telemetry: { enabled: false },
    logger: {
      level: 'warn',
      log: (level, message) => {
        if (level === 'error') settings.log?.('error', message);
      },
    },
    // The library would print every refusal; only what is not a refusal is worth a line.
    onAPIError: {
      onError: (error) => {
        if (!isAPIError(error)) settings.log?.('error', `identity failed: ${(error as Error).message}`);
      },
    },
    // Qualified names in every statement: nothing relies on a search_path, which a transaction pooler would lose.
    database: {
      dialect: new PostgresDialect({ pool }),
      type: 'postgres',
      schemaName: 'identity',
      transaction: true,
    },
    user: {
      fields: { emailVerified: 'email_verified', ...stamps },
      additionalFields: { locale: { type: ['fr', 'en'], required: true, defaultValue: 'fr' } },
    },
    session: {
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        ...stamps,
      },
      expiresIn: SESSION_SECONDS,
      updateAge: RENEWAL_AGE_SECONDS,
      // Listing one's own sessions needs no recent sign-in; every act that weighs asks for the password itself.
      freshAge: 0,
      cookieCache: { enabled: false },
    },
    account: {
      modelName: 'credential',
      fields: {
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        ...stamps,
      },
    },
    verification: { storeIdentifier: 'hashed', fields: { expiresAt: 'expires_at', ...stamps } },
    emailAndPassword: {
      enabled: true,
      disableSignUp: settings.signup !== 'open',
      requireEmailVerification: true,
      minPasswordLength: MIN_PASSWORD_LENGTH,
      maxPasswordLength: MAX_PASSWORD_LENGTH,
      password: passwordHash,
      resetPasswordTokenExpiresIn: HOUR,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => write('reset', user, `${origin}/reset?token=${token}`),
      // The link came through the mailbox, which is what verification asks; and a reset ends a lock-out.
      onPasswordReset: async ({ user }) => {
        await pool.query('update identity.user set email_verified = true where id = $1', [user.id]);
        await counters.forgive(`password ${user.email}`);
      },
      // Who signs up twice has forgotten that he has an account: he gets the letter that lets him in again.
      onExistingUserSignUp: ({ user }) => remind(user.email),
    },
    emailVerification: {
      expiresIn: 24 * HOUR,
      sendOnSignUp: true,
      sendOnSignIn: true,
      sendVerificationEmail: ({ user, token }) =>
        write('verification', user, `${origin}/verify?token=${token}`),
    },
    rateLimit: {
      enabled: true,
      window: 10,
      max: 100,
      customStorage: { consume: (key, rule) => counters.consume(key, rule) },
      customRules: {
        '/get-session': false,
        '/sign-in/email': { window: 60, max: settings.signInsPerMinute ?? SIGN_INS_PER_MINUTE },
        '/two-factor/*': { window: 60, max: settings.signInsPerMinute ?? SIGN_INS_PER_MINUTE },
        '/change-password': { window: 60, max: 30 },
        '/sign-up/email': { window: 60, max: 10 },
        '/request-password-reset': { window: 60, max: 10 },
        '/send-verification-email': { window: 60, max: 10 },
      },
    },
    advanced: {
      database: { generateId: newId },
      // The prefix of the library would be __Secure-; ours is stricter and carries the flags itself.
      useSecureCookies: false,
      cookiePrefix: cookiePrefix(settings.baseUrl),
      defaultCookieAttributes: { secure, httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
      // Said out loud, because the library turns both checks off by itself under test.
      disableCSRFCheck: false,
      disableOriginCheck: false,
      backgroundTasks: { handler: later },
    },
    hooks: doorkeeper(pool, counters),
    plugins: [
      twoFactor({
        issuer: 'Rekindle',
        schema: {
          user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
          twoFactor: {
            modelName: 'two_factor',
            fields: {
              userId: 'user_id',
              backupCodes: 'backup_codes',
              failedVerificationCount: 'failed_verification_count',
              lockedUntil: 'locked_until',
            },
          },
        },
      }),
    ],
  } satisfies BetterAuthOptions;
}
