import { useQuery } from '@tanstack/react-query';
import { useOrganisation } from '../../shell/organisation.js';
import { Empty, Panel, RowsSkeleton } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { Coverage, FeedbackFiguresView } from './figures.js';
import { sharedFeedbackQuery } from './queries.js';

/** What the customer shares with its supplier of what the users say. */
export function SharedPanel({ id }: { id: string }) {
  const w = useWords();
  const { org } = useOrganisation();
  const { data } = useQuery(sharedFeedbackQuery(org, id));
  if (!data)
    return (
      <Panel title={w('feedback.sharedTitle')}>
        <RowsSkeleton rows={3} label={w('feedback.sharedTitle')} />
      </Panel>
    );
  if (data.items.length === 0)
    return (
      <Panel title={w('feedback.sharedTitle')}>
        <Empty title={w('feedback.sharedNone')}>{w('feedback.sharedNoneText')}</Empty>
      </Panel>
    );
  return (
    <>
      {data.items.map((one) => (
        <Panel
          key={one.id}
          title={one.title}
          aside={
            <span className="dim">
              {w('feedback.fromTo', { from: w.day(one.openedOn), to: w.day(one.closedOn) })}
            </span>
          }
        >
          <p className="dim">
            {one.service} · <Coverage answered={one.answered} invited={one.invited} />
          </p>
          <FeedbackFiguresView figures={one.figures} answered={one.answered} />
        </Panel>
      ))}
    </>
  );
}
