import { createFileRoute, redirect } from '@tanstack/react-router';

/** The address that search and mail know of a person: their sheet over the list. */
export const Route = createFileRoute('/o/$org/administration/people/$id')({
  beforeLoad: ({ params: { org, id } }) => {
    throw redirect({
      to: '/o/$org/administration/$section',
      params: { org, section: 'people' },
      search: { open: id },
    });
  },
});
