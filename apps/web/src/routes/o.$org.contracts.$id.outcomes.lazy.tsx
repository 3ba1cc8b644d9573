import { createLazyFileRoute } from '@tanstack/react-router';
import { OutcomesTab } from '../contracts/outcomes/outcomes-tab.js';

export const Route = createLazyFileRoute('/o/$org/contracts/$id/outcomes')({ component: Outcomes });

function Outcomes() {
  const { id } = Route.useParams();
  const { kpi } = Route.useSearch();
  return <OutcomesTab id={id} opened={kpi} />;
}
