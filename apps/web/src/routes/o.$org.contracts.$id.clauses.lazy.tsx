import { createLazyFileRoute } from '@tanstack/react-router';
import { ClauseBook } from '../contracts/clauses/clause-book.js';

export const Route = createLazyFileRoute('/o/$org/contracts/$id/clauses')({ component: ClausesTab });

function ClausesTab() {
  const { id } = Route.useParams();
  return <ClauseBook id={id} search={Route.useSearch()} navigate={Route.useNavigate()} />;
}
