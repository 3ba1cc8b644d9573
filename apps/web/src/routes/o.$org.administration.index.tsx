import { createFileRoute, redirect } from '@tanstack/react-router';

export const Route = createFileRoute('/o/$org/administration/')({
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/o/$org/administration/$section', params: { ...params, section: 'settings' } });
  },
});
