import { Link } from '@tanstack/react-router';
import { useOrganisation } from '../../shell/organisation.js';
import { Panel } from '../../ui/page.js';
import { Status, type Tone } from '../../ui/status.js';
import { useWords } from '../../words/words.js';
import { Coverage, FeedbackFiguresView } from './figures.js';
import type { ReviewPage } from './shapes.js';
import './reviews.css';

const tones: Record<string, Tone> = { NEW: 'due', CHANGED: 'soon', ENDED: 'quiet' };

/** What lies on the table of a review: strategy, internal clients, figures. */
export function ReviewTable({ review }: { review: ReviewPage }) {
  const w = useWords();
  const { org } = useOrganisation();
  const { strategy, feedback, objectives } = review.inputs;
  const kpis = objectives.flatMap((objective) => objective.kpis);
  return (
    <>
      <Panel title={w('review.strategy')}>
        {strategy.length === 0 && <p className="empty-text">{w('review.strategyNone')}</p>}
        {strategy.map((one) => (
          <div key={one.id} className="review-change">
            <span>{one.statement}</span>
            <span>
              <Status tone={tones[one.change] ?? 'quiet'}>{w(`review.change.${one.change}`)}</Status>
              {one.before && <span className="dim"> · {w('review.before', { text: one.before })}</span>}
            </span>
          </div>
        ))}
        {review.strategyNote && <p>{review.strategyNote}</p>}
      </Panel>
      <Panel title={w('review.feedback')}>
        {feedback.length === 0 && <p className="empty-text">{w('review.feedbackNone')}</p>}
        {feedback.map((one) => (
          <div key={one.campaignId} className="review-change">
            <Link
              className="text-link"
              to="/o/$org/contracts/$id/reviews/campaign/$campaign"
              params={{ org, id: review.contractId, campaign: one.campaignId }}
            >
              {one.title}
            </Link>
            <span className="dim">
              {w.day(one.closedOn)} · <Coverage answered={one.answered} invited={one.invited} />
            </span>
            {one.figures ? (
              <FeedbackFiguresView figures={one.figures} answered={one.answered} />
            ) : (
              <span className="dim">{w('feedback.tooFew', { n: one.answered, missing: one.missing })}</span>
            )}
          </div>
        ))}
        {review.feedbackNote && <p>{review.feedbackNote}</p>}
      </Panel>
      <Panel title={w('review.kpis')} flush={kpis.length > 0}>
        {kpis.length === 0 ? (
          <p className="empty-text">{w('review.kpisNone')}</p>
        ) : (
          <div className="table-frame" tabIndex={0} role="region" aria-label={w('review.kpis')}>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{w('review.kpi')}</th>
                  <th scope="col" className="number">
                    {w('review.met')}
                  </th>
                  <th scope="col" className="number">
                    {w('review.missed')}
                  </th>
                  <th scope="col" className="number">
                    {w('review.notAvailable')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {kpis.map((kpi) => (
                  <tr key={kpi.id}>
                    <th scope="row" className="cell-title">
                      {kpi.name}
                    </th>
                    <td className="number figures">{kpi.met}</td>
                    <td className="number figures">{kpi.missed}</td>
                    <td className="number figures">{kpi.notAvailable}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Panel>
    </>
  );
}
