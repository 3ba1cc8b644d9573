import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, Link, Outlet } from '@tanstack/react-router';
import { setupQuery } from '../session/session.js';
import { Empty, Trouble } from '../ui/page.js';
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
      <Empty title={w('notFound.title')} action={<Link to="/">{w('notFound.home')}</Link>}>
        {w('notFound.text')}
      </Empty>
    </main>
  );
}

function Failure({ error }: { error: unknown }) {
  const w = useWords();
  return (
    <main className="door">
      <Mark />
      <Trouble
        title={w('failure.title')}
        detail={(error instanceof Error && error.message) || w('failure.unreachable')}
        retry={() => location.reload()}
        retryLabel={w('act.retry')}
      />
    </main>
  );
}
