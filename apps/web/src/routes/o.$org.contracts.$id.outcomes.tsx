import { createFileRoute } from '@tanstack/react-router';

/** The KPI that is open beside the list, by its id. */
export const Route = createFileRoute('/o/$org/contracts/$id/outcomes')({
  validateSearch: (search: Record<string, unknown>): { kpi?: string | undefined } =>
    typeof search['kpi'] === 'string' ? { kpi: search['kpi'] } : {},
});
