import { createFileRoute, notFound, redirect } from '@tanstack/react-router';
import { membershipOf, meQuery } from '../session/session.js';
import { Shell } from '../shell/shell.js';
import { wordsOfTheHouse } from '../words/words.js';

export const Route = createFileRoute('/o/$org')({
  // The sheet that logs a conversation has an address too: any screen may be under it.
  validateSearch: (search: Record<string, unknown>): { log?: string } => ({
    log: typeof search.log === 'string' ? search.log : undefined,
  }),
  beforeLoad: async ({ context, params, location }) => {
    const [me] = await Promise.all([context.cache.ensureQueryData(meQuery), wordsOfTheHouse()]);
    if (!me) throw redirect({ to: '/sign-in', search: { next: location.href } });
    const membership = membershipOf(me, params.org);
    if (!membership) throw notFound();
    localStorage.setItem('rekindle-organisation', params.org);
    return { me, membership };
  },
  component: Shell,
});
