import { createHash, randomBytes } from 'node:crypto';

/** What opens a link: 192 random bits, safe in an address. It is told once; a row keeps its hash. */
export function newSecret(bytes = 24): string {
  return randomBytes(bytes).toString('base64url');
}

/** A secret as a row keeps it. Fast on purpose: what is as random as this needs no slow hash. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
