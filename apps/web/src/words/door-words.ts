/**
 * What is said before anybody is inside: signing in, invitations, links that need no account. A family is named by
 * its first word, one sentence by its whole key. Every other word comes with the house, so that the front door opens
 * without the sentences of forty screens.
 */
const families = [
  'auth',
  'door',
  'failure',
  'first',
  'forgotten',
  'invitation',
  'link',
  'locale',
  'notFound',
  'password',
  'reset',
  'role',
  'signIn',
  'start',
  'touchType',
  'twoFactor',
  'verify',
];
const sentences = [
  'account.currentPassword',
  'act.back',
  'act.continue',
  'act.loading',
  'act.retry',
  'touch.agreed',
  'touch.duration',
  'touch.heldAt',
  'touch.line',
  'touch.minutes',
  'touch.type',
  'touch.with',
];

const known = new Set([...families, ...sentences]);

export const isDoorWord = (key: string) => known.has(key) || known.has(key.split('.')[0]!);

/** The addresses of the house; whoever arrives at one needs its words from the start. */
export const isInHouse = (path: string) => path.startsWith('/o/') || path === '/account';
