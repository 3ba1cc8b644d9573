import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useOrganisation } from '../../shell/organisation.js';
import { Empty, Panel, RowsSkeleton } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { CampaignForm } from './campaign-form.js';
import { CampaignStatus } from './campaign-status.js';
import { Coverage, FeedbackFiguresView } from './figures.js';
import { campaignsQuery } from './queries.js';

/** What the internal clients are asked about this contract; the newest result is open. */
export function CampaignsPanel({ id, runs }: { id: string; runs: boolean }) {
  const w = useWords();
  const { org } = useOrganisation();
  const [adding, setAdding] = useState(false);
  const { data } = useQuery(campaignsQuery(org, id));
  const newest = data?.items.find(({ result }) => result?.figures);
  const add = runs && (
    <Button size="compact-sm" variant="default" onClick={() => setAdding(true)}>
      {w('feedback.new')}
    </Button>
  );
  return (
    <Panel title={w('feedback.campaigns')} aside={Boolean(data?.items.length) && add}>
      {!data && <RowsSkeleton rows={3} label={w('feedback.campaigns')} />}
      {data?.items.length === 0 && (
        <Empty title={w('feedback.none')} action={add}>
          {w('feedback.noneText')}
        </Empty>
      )}
      <ul className="unit-list">
        {data?.items.map((campaign) => (
          <li key={campaign.id} className="unit-row">
            <Link
              className="text-link"
              to="/o/$org/contracts/$id/reviews/campaign/$campaign"
              params={{ org, id, campaign: campaign.id }}
            >
              {campaign.title}
            </Link>
            <div>
              <CampaignStatus campaign={campaign} />
              <span className="dim">
                {' · '}
                {w('feedback.fromTo', { from: w.day(campaign.opensOn), to: w.day(campaign.closesOn) })}
              </span>
            </div>
            {campaign.state !== 'DRAFT' && (
              <div className="dim">
                <Coverage answered={campaign.answered} invited={campaign.invited} />
                {campaign.unit && ` · ${campaign.unit.name}`}
              </div>
            )}
          </li>
        ))}
      </ul>
      {newest?.result?.figures && (
        <section aria-labelledby="latest-feedback" className="newest-result">
          <h3 id="latest-feedback" className="small-head">
            {w('feedback.latest', { title: newest.title })}
          </h3>
          <FeedbackFiguresView figures={newest.result.figures} answered={newest.result.answered} />
        </section>
      )}
      {adding && <CampaignForm contractId={id} close={() => setAdding(false)} />}
    </Panel>
  );
}
