import { createHash, randomBytes } from 'node:crypto';
import { asOwner, rolePool } from '#platform/database';
import type { DatabaseSettings } from '#platform/database';

/**
 * The token of the one-time link that makes the first administrator; undefined as soon as anybody has an
 * account. Only its hash is kept, so each start makes a new one and the link of an earlier start is dead.
 */
export async function firstAdministratorToken(settings: DatabaseSettings): Promise<string | undefined> {
  const isTaken = await hasAccounts(settings);
  return asOwner(settings, async (owner) => {
    await owner.query('delete from platform.setup_token');
    if (isTaken) return undefined;
    const token = randomBytes(32).toString('base64url');
    const hash = createHash('sha256').update(token).digest();
    await owner.query('insert into platform.setup_token (hash, created_at) values ($1, clock_timestamp())', [
      hash,
    ]);
    return token;
  });
}

/** Asked as the role of identity, because nobody else may look at accounts. */
async function hasAccounts(settings: DatabaseSettings): Promise<boolean> {
  const identity = rolePool(settings, 'rekindle_identity', { max: 1 });
  try {
    const { rows } = await identity.query<{ taken: boolean }>(
      'select exists (select from identity."user") as taken',
    );
    return rows[0]?.taken ?? false;
  } finally {
    await identity.end();
  }
}
