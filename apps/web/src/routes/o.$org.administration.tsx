import { createFileRoute, Link, Outlet } from '@tanstack/react-router';
import { useOrganisation } from '../shell/organisation.js';
import { useWords } from '../words/words.js';

export const sections = [
  'settings',
  'members',
  'people',
  'calendar',
  'cadence',
  'messages',
  'audit',
] as const;
export type Section = (typeof sections)[number];

export const Route = createFileRoute('/o/$org/administration')({ component: Administration });

function Administration() {
  const w = useWords();
  const { org, has } = useOrganisation();
  const shown = sections.filter((section) => {
    if (section === 'audit') return has('ORGANISATION_ADMIN', 'CIO_OFFICE', 'AUDITOR');
    return true;
  });
  return (
    <div className="admin">
      <nav className="admin-nav" aria-label={w('admin.sections')}>
        {shown.map((section) => (
          <Link
            key={section}
            to="/o/$org/administration/$section"
            params={{ org, section }}
            className="admin-link"
          >
            {w(`admin.${section}`)}
          </Link>
        ))}
      </nav>
      <div className="admin-body">
        <Outlet />
      </div>
    </div>
  );
}
