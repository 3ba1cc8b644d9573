import { hash, verify } from '@node-rs/argon2';

export const MIN_PASSWORD_LENGTH = 12;
/** Long enough for any passphrase, short enough that hashing it is no weapon. */
export const MAX_PASSWORD_LENGTH = 128;

/** Argon2id with the memory and rounds OWASP recommends (19 MiB, 2 rounds): about 25 ms, off the main thread. */
const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const passwordHash = {
  hash: (password: string): Promise<string> => hash(password, ARGON2ID),
  verify: (stored: { hash: string; password: string }): Promise<boolean> =>
    verify(stored.hash, stored.password),
};

export type PasswordWeakness = 'password-too-short' | 'password-too-long' | 'password-too-common';

/** Words that people pad with digits to reach twelve characters; the first guesses of every list. */
const COMMON = [
  'password passwort motdepasse mdp secret azerty qwerty azertyuiop qwertyuiop qwertz letmein welcome bienvenue',
  'bonjour soleil doudou chouchou loulou jetaime iloveyou admin administrator administrateur root test demo guest',
  'changeme changezmoi football baseball dragon monkey master superman batman princess princesse sunshine shadow',
  'marseille paris london france toulouse lyon rekindle entreprise company summer winter spring autumn ete hiver',
  'printemps automne january february monday lundi janvier fevrier user utilisateur login default hello',
]
  .join(' ')
  .split(' ');

/** Walks over the keyboard and the alphabet; a password that is one long walk is no password. */
const WALKS = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyzabcdef',
  'azertyuiopqsdfghjklmwxcvbnazerty',
  'qwertyuiopasdfghjklzxcvbnmqwerty',
  'qwertzuiopasdfghjklyxcvbnm',
  '1q2w3e4r5t6y7u8i9o0p',
  '1a2z3e4r5t6y7u8i9o0p',
  '1qaz2wsx3edc4rfv5tgb6yhn',
];

const LOOKALIKES: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/**
 * Why a password is refused, or undefined when it is good enough. Length first (NIST SP 800-63B asks for no
 * composition rules), then the shapes that guessers try before all others.
 *
 * @param about what the person told us of themselves; their own name or address is no secret
 */
export function passwordWeakness(
  password: string,
  about: { email?: string; name?: string } = {},
): PasswordWeakness | undefined {
  if ([...password].length < MIN_PASSWORD_LENGTH) return 'password-too-short';
  if (password.length > MAX_PASSWORD_LENGTH) return 'password-too-long';
  const folded = password
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
  const isCommon =
    new Set(folded).size < 5 || isWalk(folded) || isMadeOf(folded, [...COMMON, ...ownWords(about)]);
  return isCommon ? 'password-too-common' : undefined;
}

function isWalk(folded: string): boolean {
  const reversed = [...folded].toReversed().join('');
  return WALKS.some((walk) => walk.includes(folded) || walk.includes(reversed));
}

/** True when nothing but those words remains once digits, signs and look-alike digits are seen through. */
function isMadeOf(folded: string, words: string[]): boolean {
  const letters = (text: string) => text.replace(/[^\p{Letter}]/gu, '');
  const seenThrough = (text: string) =>
    letters(text.replace(/[013457@$]/g, (sign) => LOOKALIKES[sign] ?? ''));
  // Digits at the end are padding more often than letters in disguise, so both readings are tried.
  const readings = [
    letters(folded),
    seenThrough(folded),
    seenThrough(folded.replace(/[^\p{Letter}@$]+$/u, '')),
  ];
  const longest = [...words].sort((one, other) => other.length - one.length);
  return readings.some((text) => longest.reduce((rest, word) => rest.replaceAll(word, ''), text) === '');
}

function ownWords(about: { email?: string; name?: string }): string[] {
  return [
    ...(about.email ?? '').toLowerCase().split(/[^a-z]+/),
    ...(about.name ?? '').toLowerCase().split(/[^a-z]+/),
  ].filter((word) => word.length > 2);
}
