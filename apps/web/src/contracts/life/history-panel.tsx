import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useOrganisation } from '../../shell/organisation.js';
import { Panel } from '../../ui/page.js';
import { useWords, type Words } from '../../words/words.js';
import { historyQuery } from './queries.js';
import type { Life } from './shapes.js';

/** Everything that happened to the contract, newest first. */
export function HistoryPanel({ life }: { life: Life }) {
  const w = useWords();
  const { org, zone } = useOrganisation();
  const list = useInfiniteQuery(historyQuery(org, life.id, life.history));
  const events = list.data.pages.flatMap((page) => page.items);
  return (
    <Panel title={w('life.history')}>
      {events.length === 0 ? (
        <p className="empty-text">{w('life.historyNone')}</p>
      ) : (
        <ol className="timeline">
          {events.map((event) => (
            <li key={event.id}>
              <time dateTime={event.at} className="figures">
                {w.instant(event.at, zone)}
              </time>
              <div>
                <p className="timeline-title">{w.code('event', event.name)}</p>
                <p className="timeline-facts">{factsOf(w, event.facts).join(' · ')}</p>
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

/** What an event adds to its title, where it is something a person would read. */
function factsOf(w: Words, facts: Record<string, unknown>): string[] {
  const text = (key: string) => (typeof facts[key] === 'string' ? (facts[key] as string) : '');
  const day = text('effectiveOn') || text('endOn') || text('dueOn') || text('until') || text('on');
  return [
    typeof facts['number'] === 'number' ? w('contract.amendment', { n: facts['number'] }) : '',
    w.code('exit', text('code')),
    w.code('stakeholderRole', text('role')),
    text('title') || text('name') || text('statement'),
    text('reason'),
    /^\d{4}-\d\d-\d\d$/.test(day) ? w.day(day) : '',
  ].filter((said) => said !== '');
}
