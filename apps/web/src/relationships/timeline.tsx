import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../api/client.js';
import { byCursor, rowsOf } from '../api/pages.js';
import type { Timeline as Page } from '../api/shapes.js';
import { useOrganisation } from '../shell/organisation.js';
import { More } from '../ui/more.js';
import { Empty, Panel, RowsSkeleton } from '../ui/page.js';
import { ContractWords } from '../words/contract-words.js';
import { useWords, type Words } from '../words/words.js';

const timelineQuery = (org: string, id: string) =>
  infiniteQueryOptions({
    queryKey: [org, 'relationship', id, 'timeline'],
    queryFn: ({ pageParam }) =>
      api.get<Page>(`/orgs/${org}/relationships/${id}/timeline`, { cursor: pageParam }),
    ...byCursor,
  });

/** What happened, newest first. Its words are those of every module, and come with it. */
export function Timeline(props: { relationshipId: string }) {
  return (
    <ContractWords meanwhile={<RowsSkeleton rows={6} height={34} label="…" />}>
      <Events {...props} />
    </ContractWords>
  );
}

function Events(props: { relationshipId: string }) {
  const w = useWords();
  const { org, zone } = useOrganisation();
  const list = useInfiniteQuery(timelineQuery(org, props.relationshipId));
  const events = rowsOf(list);
  const names = new Map(
    list.data?.pages.flatMap((page) => page.people).map((person) => [person.id, person.name]),
  );
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
                <p className="timeline-facts">{factsOf(w, event.facts, names).join(' · ')}</p>
              </div>
            </li>
          ))}
        </ol>
      )}
      <More of={list} />
    </Panel>
  );
}

/** What an event adds to its title, where it is something a person would read. */
function factsOf(w: Words, facts: Record<string, unknown>, names: Map<string, string>): string[] {
  const text = (key: string) => (typeof facts[key] === 'string' ? facts[key] : '');
  const people = Array.isArray(facts.participants)
    ? facts.participants.map((id) => names.get(String(id))).filter((name) => name !== undefined)
    : [];
  const day = text('on') || text('heldOn') || text('dueOn') || text('to');
  return [
    w.code('touchType', text('type')),
    people.join(' ↔ '),
    text('line'),
    text('personName') || text('name') || text('title'),
    text('reference'),
    w.code('segment', text('segment')),
    w.code('hold', text('kind')),
    text('reason'),
    /^\d{4}-\d\d-\d\d$/.test(day) ? w.day(day) : '',
  ].filter((said) => said !== '');
}
