import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useOrganisation } from '../shell/organisation.js';
import { Empty, Panel, RowsSkeleton } from '../ui/page.js';
import { useWords } from '../words/words.js';
import { timelineQuery } from './queries.js';

/** What a fact adds to its event, when it is something a person would read. */
const telling = [
  'line',
  'name',
  'title',
  'reference',
  'personName',
  'reason',
  'segment',
  'kind',
  'on',
  'dueOn',
  'to',
];

export function Timeline(props: { relationshipId: string }) {
  const w = useWords();
  const { org, zone } = useOrganisation();
  const list = useInfiniteQuery(timelineQuery(org, props.relationshipId));
  const events = list.data?.pages.flatMap((page) => page.items) ?? [];
  const words = (key: string, value: unknown) => {
    if (typeof value !== 'string' || !value) return null;
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return w.day(value);
    if (key === 'segment') return w.code('segment', value);
    if (key === 'kind') return w.code('hold', value);
    return /^[0-9a-f]{8}-/.test(value) ? null : value;
  };
  return (
    <Panel title={w('rel.tab.timeline')}>
      {list.isPending ? (
        <RowsSkeleton rows={6} height={34} label={w('act.loading')} />
      ) : events.length === 0 ? (
        <Empty title={w('rel.timelineNone')}>{w('rel.timelineNoneText')}</Empty>
      ) : (
        <ol className="timeline">
          {events.map((event) => (
            <li key={event.id}>
              <time dateTime={event.at} className="figures">
                {w.instant(event.at, zone)}
              </time>
              <div>
                <p className="timeline-title">{w.code('event', event.name)}</p>
                <p className="timeline-facts">
                  {telling
                    .map((key) => words(key, event.facts[key]))
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </div>
            </li>
          ))}
        </ol>
      )}
      {list.hasNextPage && (
        <div className="more">
          <Button
            variant="default"
            loading={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            {w('act.more')}
          </Button>
        </div>
      )}
    </Panel>
  );
}
