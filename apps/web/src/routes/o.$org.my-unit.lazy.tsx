import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createLazyFileRoute, Link } from '@tanstack/react-router';
import { api } from '../api/client.js';
import { Coverage, FeedbackFiguresView } from '../contracts/reviews/figures.js';
import type { UnitScreen } from '../contracts/reviews/shapes.js';
import { UnitOutcomes } from '../contracts/reviews/unit-outcomes.js';
import { Missing } from '../session/unread.js';
import { useOrganisation } from '../shell/organisation.js';
import { Empty, Page, Panel, RowsSkeleton } from '../ui/page.js';
import { ContractWords } from '../words/contract-words.js';
import { useWords } from '../words/words.js';

export const Route = createLazyFileRoute('/o/$org/my-unit')({
  component: () => (
    <ContractWords meanwhile={<Skeleton height={380} />}>
      <MyUnit />
    </ContractWords>
  ),
});

/** What the contracts bring to the unit that the reader leads: one request, one screen. */
function MyUnit() {
  const w = useWords();
  const { org } = Route.useParams();
  const { address } = useOrganisation();
  const reading = useQuery({
    queryKey: [org, 'my-unit'],
    queryFn: () => api.get<UnitScreen>(address('/my-unit')),
  });
  const { data } = reading;
  if (reading.error)
    return (
      <Page title={w('unit.title')}>
        <Missing of={reading} />
      </Page>
    );
  if (!data)
    return (
      <Page title={w('unit.title')}>
        <Panel>
          <RowsSkeleton label={w('unit.title')} />
        </Panel>
      </Page>
    );
  if (data.units.length === 0)
    return (
      <Page title={w('unit.title')}>
        <Panel>
          <Empty title={w('unit.none')}>{w('unit.noneText')}</Empty>
        </Panel>
      </Page>
    );
  return (
    <Page title={data.units.map(({ name }) => name).join(', ')} lead={w('unit.lead')}>
      <div className="two two-lead">
        <div>
          <UnitOutcomes outcomes={data.outcomes} />
        </div>
        <div>
          <Panel title={w('unit.needs', { n: data.needs.length })}>
            {data.needs.length === 0 && <p className="empty-text">{w('unit.needsNone')}</p>}
            <ul className="unit-list">
              {data.needs.map((need) => (
                <li key={need.id} className="unit-row">
                  <div>{need.statement}</div>
                  <div className="dim">
                    {w.code('unit.need', need.state)} ·{' '}
                    <Link
                      className="text-link"
                      to="/o/$org/contracts/$id"
                      params={{ org, id: need.contract.id }}
                    >
                      {need.contract.reference}
                    </Link>{' '}
                    · {w.day(need.raisedOn)}
                  </div>
                </li>
              ))}
            </ul>
          </Panel>
          <Panel title={w('unit.campaigns')}>
            {data.campaigns.length === 0 && <p className="empty-text">{w('unit.campaignsNone')}</p>}
            {data.campaigns.map((campaign) => (
              <div key={campaign.id} className="review-change">
                <Link
                  className="text-link"
                  to="/o/$org/contracts/$id/reviews/campaign/$campaign"
                  params={{ org, id: campaign.contract.id, campaign: campaign.id }}
                >
                  {campaign.title}
                </Link>
                <span className="dim">
                  {campaign.contract.reference} ·{' '}
                  <Coverage answered={campaign.answered} invited={campaign.invited} />
                </span>
                {campaign.figures ? (
                  <FeedbackFiguresView figures={campaign.figures} answered={campaign.answered} />
                ) : (
                  <span className="dim">
                    {campaign.state === 'OPEN'
                      ? w('feedback.until', { on: w.day(campaign.closesOn) })
                      : w('feedback.state.TOO_FEW')}
                  </span>
                )}
              </div>
            ))}
          </Panel>
        </div>
      </div>
    </Page>
  );
}
