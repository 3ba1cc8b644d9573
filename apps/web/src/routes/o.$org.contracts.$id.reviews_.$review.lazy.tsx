import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createLazyFileRoute, Link } from '@tanstack/react-router';
import { contractQuery } from '../contracts/queries.js';
import { reviewQuery } from '../contracts/reviews/queries.js';
import { ReviewTable } from '../contracts/reviews/review-table.js';
import { Verdicts } from '../contracts/reviews/verdicts.js';
import { useStanding } from '../contracts/standing.js';
import { useWords } from '../words/words.js';

export const Route = createLazyFileRoute('/o/$org/contracts/$id/reviews_/$review')({
  component: ReviewScreen,
});

/** A review: what lies on the table, and what is said of each objective. */
function ReviewScreen() {
  const w = useWords();
  const { org, id, review: reviewId } = Route.useParams();
  const { data: contract } = useQuery(contractQuery(org, id));
  const { leads } = useStanding(contract);
  const { data: review } = useQuery(reviewQuery(org, reviewId));
  if (!review) return <Skeleton height={380} />;
  return (
    <div className="panel-stack">
      <div className="campaign-head">
        <div>
          <Link className="text-link" to="/o/$org/contracts/$id/reviews" params={{ org, id }}>
            ← {w('contract.tab.reviews')}
          </Link>
          <h2>
            {review.heldOn
              ? w('review.heldOn', { on: w.day(review.heldOn, 'long') })
              : w('review.plannedOn', { on: w.day(review.plannedOn, 'long') })}
          </h2>
          <p className="dim">
            {review.since ? w('review.since', { on: w.day(review.since, 'long') }) : w('review.first')}
          </p>
        </div>
      </div>
      <div className="two two-lead">
        <div>
          <Verdicts key={review.version} review={review} runs={leads && review.state === 'PLANNED'} />
        </div>
        <div>
          <ReviewTable review={review} />
        </div>
      </div>
    </div>
  );
}
