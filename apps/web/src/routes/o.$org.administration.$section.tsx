import { createFileRoute, notFound } from '@tanstack/react-router';
import { Audit } from '../administration/audit.js';
import { Cadence } from '../administration/cadence.js';
import { CalendarExceptions } from '../administration/calendar-exceptions.js';
import { Members } from '../administration/members.js';
import { Messages } from '../administration/messages.js';
import { People } from '../administration/people.js';
import { Settings } from '../administration/settings.js';

const screens = {
  settings: Settings,
  members: Members,
  people: People,
  calendar: CalendarExceptions,
  cadence: Cadence,
  messages: Messages,
  audit: Audit,
};

export const Route = createFileRoute('/o/$org/administration/$section')({
  validateSearch: (search: Record<string, unknown>): { open?: string; q?: string } => ({
    open: typeof search.open === 'string' ? search.open : undefined,
    q: typeof search.q === 'string' && search.q ? search.q : undefined,
  }),
  beforeLoad: ({ params }) => {
    if (!(params.section in screens)) throw notFound();
  },
  component: function Section() {
    const { section } = Route.useParams();
    const Screen = screens[section as keyof typeof screens];
    return <Screen />;
  },
});
