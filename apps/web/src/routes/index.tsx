import { createFileRoute, redirect } from '@tanstack/react-router';
import { meQuery, setupQuery } from '../session/session.js';

/** No screen of its own: everyone is taken to where their day starts. */
export const Route = createFileRoute('/')({
  beforeLoad: async ({ context }) => {
    const setup = await context.cache.ensureQueryData(setupQuery);
    const me = await context.cache.ensureQueryData(meQuery);
    if (!me) throw redirect({ to: setup.needsFirstAdministrator ? '/first-administrator' : '/sign-in' });
    const last = localStorage.getItem('rekindle-organisation');
    const home = me.memberships.find((one) => one.org.slug === last) ?? me.memberships[0];
    if (home) throw redirect({ to: '/o/$org', params: { org: home.org.slug } });
    throw redirect({ to: '/start' });
  },
});
