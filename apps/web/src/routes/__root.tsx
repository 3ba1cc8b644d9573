import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, Link, Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { recover, reloadWhenReached } from '../session/lost-code.js';
import { setupQuery } from '../session/session.js';
import { Trouble } from '../ui/page.js';
import { Mark } from '../ui/mark.js';
import { useWords } from '../words/words.js';

export const Route = createRootRouteWithContext<{ cache: QueryClient }>()({
  // The product's clock must be known before any screen counts days.
  beforeLoad: ({ context }) => context.cache.ensureQueryData(setupQuery),
  component: Outlet,
  notFoundComponent: NotFound,
  errorComponent: Failure,
});

function NotFound() {
  const w = useWords();
  return (
    <main className="door">
      <Mark />
      <div className="empty">
        <h1>{w('notFound.title')}</h1>
        <p className="empty-text">{w('notFound.text')}</p>
        <Link to="/" className="text-link">
          {w('notFound.home')}
        </Link>
      </div>
    </main>
  );
}

function Failure({ error }: { error: unknown }) {
  const w = useWords();
  useEffect(() => void recover(error), [error]);
  return (
    <main className="door">
      <Mark />
      <h1 className="unseen">{w('failure.title')}</h1>
      <Trouble
        title={w('failure.title')}
        detail={(error instanceof Error && error.message) || w('failure.unreachable')}
        retry={() => void reloadWhenReached()}
        retryLabel={w('act.retry')}
      />
    </main>
  );
}
