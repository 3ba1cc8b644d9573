import { Redis } from 'ioredis';

/** A database of one product's own on the Redis of a run: several run at a time, and each takes only its own jobs. */
export async function ownDatabase(url: string): Promise<string> {
  const client = new Redis(url);
  try {
    return `${url}/${await client.incr('databases-given')}`;
  } finally {
    client.disconnect();
  }
}
