import { useQuery } from '@tanstack/react-query';
import { createLazyFileRoute } from '@tanstack/react-router';
import { contractQuery } from '../contracts/queries.js';
import { CampaignsPanel } from '../contracts/reviews/campaigns-panel.js';
import { ReviewsPanel } from '../contracts/reviews/reviews-panel.js';
import { runsContract } from '../contracts/reviews/runs.js';
import { SharedPanel } from '../contracts/reviews/shared-panel.js';
import { useOrganisation } from '../shell/organisation.js';

export const Route = createLazyFileRoute('/o/$org/contracts/$id/reviews')({ component: ReviewsTab });

/** Whether the contract still is what the house wants: reviews, and what the internal clients say. */
function ReviewsTab() {
  const { org, id } = Route.useParams();
  const organisation = useOrganisation();
  const { data: contract } = useQuery(contractQuery(org, id));
  if (organisation.isSupplier) return <SharedPanel id={id} />;
  const runs = runsContract(organisation, contract);
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
