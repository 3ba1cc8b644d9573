import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute, Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { now } from '../session/session.js';
import { useOrganisation } from '../shell/organisation.js';
import { CallCard, CallSkeleton } from '../today/call-card.js';
import { todayQuery } from '../today/queries.js';
import { ShortList } from '../today/short-list.js';
import { useKeys } from '../ui/keyboard.js';
import { Empty, Page, Trouble } from '../ui/page.js';
import { Hearth } from '../ui/pictures.js';
import { dayIn } from '../ui/places.js';
import { useWords } from '../words/words.js';

export const Route = createFileRoute('/o/$org/')({
  loader: ({ context, params }) => void context.cache.prefetchQuery(todayQuery(params.org)),
  component: Today,
});

function Today() {
  const w = useWords();
  const navigate = useNavigate();
  const { org, zone, isSupplier, membership, governs } = useOrganisation();
  const { data, error, refetch } = useQuery(todayQuery(org));
  const call = data?.call;
  const pairId = call?.suggestion?.pairId;
  useKeys(
    useMemo(
      () => ({
        l: () => void navigate({ to: '.', search: (search) => ({ ...search, log: pairId ?? 'any' }) }),
      }),
      [navigate, pairId],
    ),
  );
  const heading = w.day(dayIn(now(), zone), 'weekday');
  if (error && !data)
    return (
      <Page title={w('today.title')}>
        <Trouble
          title={w('failure.title')}
          detail={error.message}
          retry={() => void refetch()}
          retryLabel={w('act.retry')}
        />
      </Page>
    );
  if (isSupplier)
    return (
      <Page title={w('today.title')} lead={`${heading} · ${membership.org.name}`} narrow>
        {data ? (
          <>
            <ShortList
              title={w('today.expected')}
              items={data.expected ?? data.due}
              none={w('today.expectedNone')}
            />
            <ShortList title={w('today.decided')} items={data.decided} none={w('today.decidedNone')} />
          </>
        ) : (
          <CallSkeleton />
        )}
      </Page>
    );
  const nothing = data && !data.slipped.length && !data.due.length && !data.decided.length;
  return (
    <Page title={w('today.title')} lead={heading}>
      {!data ? (
        <CallSkeleton />
      ) : call?.state === 'CALL' && call.suggestion ? (
        <CallCard call={call.suggestion} />
      ) : (
        <section className="call call-quiet">
          <Empty
            picture={<Hearth />}
            title={call?.state === 'DONE' ? w('today.doneTitle') : w('today.noneTitle')}
            action={
              nothing && governs ? (
                <Button renderRoot={(root) => <Link to="/o/$org/first-run" params={{ org }} {...root} />}>
                  {w('today.firstRun')}
                </Button>
              ) : undefined
            }
          >
            {call?.state === 'DONE'
              ? w('today.doneShort')
              : membership.personId
                ? w('today.noneText')
                : w('today.noPerson')}
          </Empty>
        </section>
      )}
      {data && (
        <div className="three">
          <ShortList title={w('today.slipped')} items={data.slipped} none={w('today.slippedNone')} />
          <ShortList title={w('today.due')} items={data.due} none={w('today.dueNone')} />
          <ShortList title={w('today.decided')} items={data.decided} none={w('today.decidedNone')} />
        </div>
      )}
    </Page>
  );
}
