import { createFileRoute, Link, Outlet } from '@tanstack/react-router';
import { sections } from '../administration/sections.js';
import { useOrganisation } from '../shell/organisation.js';
import { useWords } from '../words/words.js';

export const Route = createFileRoute('/o/$org/administration')({ component: Administration });

function Administration() {
  const w = useWords();
  const { org } = useOrganisation();
  return (
    <div className="admin">
      <nav className="admin-nav" aria-label={w('admin.sections')}>
        {sections.map((section) => (
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
