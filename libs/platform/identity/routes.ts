/** One door in the fence: its method, and the only fields that pass through it. */
export interface IdentityRoute {
  method: 'GET' | 'POST';
  fields: readonly string[];
  /** The body field that holds a new password, which must meet the rules. */
  newPassword?: string;
  /** What a wrong answer here lets somebody guess; wrong answers are counted per account. */
  guesses?: 'password' | 'second-factor';
  /** Answers take at least this long, so that the time spent on a known address does not show. */
  leastMilliseconds?: number;
}

const read = (...fields: string[]): IdentityRoute => ({ method: 'GET', fields });
const post = (fields: string[], more: Partial<IdentityRoute> = {}): IdentityRoute => ({
  method: 'POST',
  fields,
  ...more,
});

/**
 * The whole of the library that can be reached from outside, under `/api/auth`. What is not listed does not exist, so
 * that a new version of the library opens nothing by itself; and what a listed route takes besides these fields
 * (redirects, trusted devices, pictures) never reaches it.
 */
export const identityRoutes: ReadonlyMap<string, IdentityRoute> = new Map([
  ['/sign-in/email', post(['email', 'password', 'rememberMe'], { guesses: 'password' })],
  [
    '/sign-up/email',
    post(['name', 'email', 'password', 'locale'], { newPassword: 'password', leastMilliseconds: 250 }),
  ],
  ['/sign-out', post([])],
  ['/get-session', read()],
  ['/list-sessions', read()],
  ['/revoke-session', post(['token'])],
  ['/revoke-other-sessions', post([])],
  ['/request-password-reset', post(['email'], { leastMilliseconds: 250 })],
  ['/reset-password', post(['token', 'newPassword'], { newPassword: 'newPassword' })],
  ['/send-verification-email', post(['email'])],
  ['/verify-email', read('token')],
  [
    '/change-password',
    post(['currentPassword', 'newPassword'], { newPassword: 'newPassword', guesses: 'password' }),
  ],
  ['/two-factor/enable', post(['password'], { guesses: 'password' })],
  ['/two-factor/disable', post(['password'], { guesses: 'password' })],
  ['/two-factor/generate-backup-codes', post(['password'], { guesses: 'password' })],
  ['/two-factor/verify-totp', post(['code'], { guesses: 'second-factor' })],
  ['/two-factor/verify-backup-code', post(['code'], { guesses: 'second-factor' })],
]);
