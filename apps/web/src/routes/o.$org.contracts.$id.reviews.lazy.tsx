import { useQuery } from '@tanstack/react-query';
import { createLazyFileRoute } from '@tanstack/react-router';
import { contractQuery } from '../contracts/queries.js';
import { CampaignsPanel } from '../contracts/reviews/campaigns-panel.js';
import { ReviewsPanel } from '../contracts/reviews/reviews-panel.js';
import { SharedPanel } from '../contracts/reviews/shared-panel.js';
import { useStanding } from '../contracts/standing.js';

export const Route = createLazyFileRoute('/o/$org/contracts/$id/reviews')({ component: ReviewsTab });

/** Whether the contract still is what the house wants: reviews, and what the internal clients say. */
function ReviewsTab() {
  const { org, id } = Route.useParams();
  const { data: contract } = useQuery(contractQuery(org, id));
  const { leads: runs, isSupplier } = useStanding(contract);
  if (isSupplier) return <SharedPanel id={id} />;
  return (
    <div className="two two-lead">
      <div>
        <ReviewsPanel id={id} runs={runs} />
      </div>
      <div>
        <CampaignsPanel id={id} runs={runs} />
      </div>
    </div>
  );
}
