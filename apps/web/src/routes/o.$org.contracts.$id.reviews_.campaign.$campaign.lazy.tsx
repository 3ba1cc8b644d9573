import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createLazyFileRoute, Link } from '@tanstack/react-router';
import { contractQuery } from '../contracts/queries.js';
import { CampaignDeeds } from '../contracts/reviews/campaign-deeds.js';
import { CampaignInvitations, CampaignLink } from '../contracts/reviews/campaign-link.js';
import { CampaignStatus } from '../contracts/reviews/campaign-status.js';
import { Coverage, FeedbackFiguresView } from '../contracts/reviews/figures.js';
import { campaignQuery } from '../contracts/reviews/queries.js';
import type { CampaignPage } from '../contracts/reviews/shapes.js';
import { useStanding } from '../contracts/standing.js';
import { Facts, Panel } from '../ui/page.js';
import { useWords } from '../words/words.js';

export const Route = createLazyFileRoute('/o/$org/contracts/$id/reviews_/campaign/$campaign')({
  component: CampaignScreen,
});

/** One campaign: how to reach people with it, how many have answered, and what they said once it has closed. */
function CampaignScreen() {
  const w = useWords();
  const { org, id, campaign: campaignId } = Route.useParams();
  const { data: contract } = useQuery(contractQuery(org, id));
  const { leads: runs } = useStanding(contract);
  const { data: campaign } = useQuery(campaignQuery(org, campaignId));
  if (!campaign) return <Skeleton height={380} />;
  return (
    <div className="panel-stack">
      <div className="campaign-head">
        <div>
          <Link className="text-link" to="/o/$org/contracts/$id/reviews" params={{ org, id }}>
            ← {w('contract.tab.reviews')}
          </Link>
          <h2>{campaign.title}</h2>
          <CampaignStatus campaign={campaign} />
        </div>
        {runs && <CampaignDeeds campaign={campaign} contractId={id} />}
      </div>
      <div className="two two-lead">
        <div>
          <Results campaign={campaign} />
        </div>
        <div>
          <Panel title={w('feedback.facts')}>
            <Facts
              items={[
                [w('feedback.service'), campaign.service],
                [w('feedback.unit'), campaign.unit?.name ?? w('feedback.everybody')],
                [
                  w('feedback.days'),
                  w('feedback.fromTo', { from: w.day(campaign.opensOn), to: w.day(campaign.closesOn) }),
                ],
                [
                  w('feedback.answers'),
                  <Coverage key="c" answered={campaign.answered} invited={campaign.invited} />,
                ],
                [w('feedback.scales'), campaign.scales.map((one) => w(`feedback.scale.${one}`)).join(', ')],
                [w('feedback.access'), w(`feedback.access.${campaign.access}`)],
                [w('feedback.contracts'), campaign.contracts.map(({ reference }) => reference).join(', ')],
              ]}
            />
          </Panel>
          {campaign.state !== 'CLOSED' && campaign.linkCode && (
            <CampaignLink code={campaign.linkCode} isOpen={campaign.state === 'OPEN'} />
          )}
          {runs && campaign.state !== 'CLOSED' && campaign.access === 'INVITATION' && (
            <CampaignInvitations campaign={campaign} />
          )}
          {campaign.state === 'CLOSED' && campaign.comments.length > 0 && (
            <Panel title={w('feedback.comments')}>
              <p className="empty-text">{w('feedback.commentsHint')}</p>
              <ul className="verbatims">
                {campaign.comments.map((text, at) => (
                  <li key={at}>{text}</li>
                ))}
              </ul>
            </Panel>
          )}
        </div>
      </div>
    </div>
  );
}

function Results({ campaign }: { campaign: CampaignPage }) {
  const w = useWords();
  const { result, state, missing } = campaign;
  return (
    <Panel title={w('feedback.results')}>
      {state !== 'CLOSED' && (
        <>
          <p>{missing > 0 ? w('feedback.missingLong', { n: missing }) : w('feedback.enough')}</p>
          <p className="empty-text">{w('feedback.whyClosed')}</p>
        </>
      )}
      {state === 'CLOSED' && !result && <p role="status">{w('feedback.counting')}</p>}
      {result && !result.figures && (
        <>
          <p>{w('feedback.tooFew', { n: result.answered, missing: result.missing })}</p>
          <p className="empty-text">{w('feedback.tooFewWhy')}</p>
        </>
      )}
      {result?.figures && (
        <>
          <FeedbackFiguresView figures={result.figures} answered={result.answered} />
          {!result.figures.showsComments && campaign.asksComment && (
            <p className="empty-text">{w('feedback.commentsFew')}</p>
          )}
        </>
      )}
    </Panel>
  );
}
