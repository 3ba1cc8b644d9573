import { createFileRoute, notFound } from '@tanstack/react-router';
import { Audit } from '../administration/audit.js';
import { Cadence } from '../administration/cadence.js';
import { CalendarExceptions } from '../administration/calendar-exceptions.js';
import { Members } from '../administration/members.js';
import { Messages } from '../administration/messages.js';
import { People } from '../administration/people.js';
import { isSection, type Section } from '../administration/sections.js';
import { Settings } from '../administration/settings.js';

export const Route = createFileRoute('/o/$org/administration/$section')({
  validateSearch: (search: Record<string, unknown>): { open?: string } =>
    typeof search.open === 'string' ? { open: search.open } : {},
  beforeLoad: ({ params }) => {
    if (!isSection(params.section)) throw notFound();
  },
  component: Room,
});

function Room() {
  const { section } = Route.useParams();
  const Screen = {
    settings: Settings,
    members: Members,
    people: People,
    calendar: CalendarExceptions,
    cadence: Cadence,
    messages: Messages,
    audit: Audit,
  }[section as Section];
  return <Screen />;
}
