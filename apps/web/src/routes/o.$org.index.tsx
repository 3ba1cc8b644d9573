import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute, Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { CallOfTheDay } from '../api/shapes.js';
import { now } from '../session/session.js';
import { useOrganisation } from '../shell/organisation.js';
import { CallCard, CallSkeleton } from '../today/call-card.js';
import { Expected } from '../today/expected.js';
import { callQuery, listsQuery } from '../today/queries.js';
import { ThreeLists } from '../today/three-lists.js';
import { useKeys } from '../ui/keyboard.js';
import { Empty, Page, Trouble } from '../ui/page.js';
import { Hearth } from '../ui/pictures.js';
import { dayIn } from '../ui/places.js';
import { useWords, type Words } from '../words/words.js';

// Who calls or governs sees their day first; what is asked of them besides may come after it.
const OwnDay = lazy(() => import('../today/own-day.js'));
const AwayDialog = lazy(() => import('../absences/away-dialog.js'));

/** Whose day is made of calls, and of what became of every relationship. */
const callers = ['EXECUTIVE', 'CIO_OFFICE'];

export const Route = createFileRoute('/o/$org/')({
  loader: ({ context, params }) => {
    const { org, personId, roles } = context.membership;
    if (!roles.some((role) => callers.includes(role))) return;
    void context.cache.prefetchQuery(listsQuery(params.org, org.timeZone));
    void context.cache.prefetchQuery(callQuery(params.org, org.timeZone, personId));
  },
  component: Today,
});

function Today() {
  const w = useWords();
  const { zone, isSupplier, has, membership } = useOrganisation();
  const heading = w.day(dayIn(now(), zone), 'weekday');
  if (isSupplier)
    return (
      <Page title={w('today.title')} lead={`${heading} · ${membership.org.name}`} narrow>
        <Expected />
      </Page>
    );
  const calls = has(...callers);
  return (
    <Page title={w('today.title')} lead={heading}>
      {calls && (
        <>
          <TheCall />
          <ThreeLists />
        </>
      )}
      <Suspense>
        <OwnDay follows={calls} />
      </Suspense>
    </Page>
  );
}

function TheCall() {
  const w = useWords();
  const navigate = useNavigate();
  const { org, zone, governs, membership } = useOrganisation();
  const { data, error, refetch } = useQuery(callQuery(org, zone, membership.personId));
  const lists = useQuery(listsQuery(org, zone));
  const pairId = data?.suggestion?.pairId;
  useKeys(
    useMemo(
      () => ({
        l: () => void navigate({ to: '.', search: (search) => ({ ...search, log: pairId ?? 'any' }) }),
      }),
      [navigate, pairId],
    ),
  );
  if (error && !data)
    return (
      <section className="call call-quiet">
        <Trouble
          title={w('failure.title')}
          detail={error.message}
          retry={() => void refetch()}
          retryLabel={w('act.retry')}
        />
      </section>
    );
  if (!data) return <CallSkeleton />;
  if (data.state === 'CALL' && data.suggestion) return <CallCard call={data.suggestion} />;
  if (data.awayUntil && data.state === 'NONE') return <AwayToday until={data.awayUntil} />;
  const isUnpaired = Boolean(lists.data?.isEmpty);
  return (
    <section className="call call-quiet">
      <Empty
        picture={<Hearth />}
        title={
          data.state === 'DONE'
            ? w('today.doneTitle')
            : isUnpaired
              ? w('today.noPairTitle')
              : w('today.noneTitle')
        }
        action={
          isUnpaired && governs ? (
            <Button renderRoot={(root) => <Link to="/o/$org/first-run" params={{ org }} {...root} />}>
              {w('today.firstRun')}
            </Button>
          ) : undefined
        }
      >
        {data.state === 'DONE'
          ? w('today.doneShort')
          : isUnpaired
            ? w('today.noPairText')
            : whoIsAway(w, data.skipped) ||
              w(lists.data?.slipped.length ? 'today.noneButSlipped' : 'today.noneText')}
      </Empty>
    </section>
  );
}

/** It is not that nothing presses when whom one would call is away. */
const whoIsAway = (w: Words, skipped: CallOfTheDay['skipped']) => {
  const away = skipped.flatMap(({ relationship: { name }, until }) =>
    until ? w('today.awayOne', { name, day: w.day(until, 'long') }) : [],
  );
  return away.length > 0 && w('today.noneAway', { names: away.join(' · ') });
};

/** Whoever is away is asked nothing; it is told once, with the way to change it. */
function AwayToday(props: { until: string }) {
  const w = useWords();
  const { me, membership } = useOrganisation();
  const [changing, setChanging] = useState(false);
  const { personId: id, side, supplierId } = membership;
  return (
    <section className="call call-quiet">
      <Empty
        picture={<Hearth />}
        title={w('today.awayTitle', { day: w.day(props.until, 'long') })}
        action={
          <Button variant="default" onClick={() => setChanging(true)}>
            {w('today.awayChange')}
          </Button>
        }
      >
        {w('today.awayText')}
      </Empty>
      <Suspense>
        {changing && (
          <AwayDialog
            isOwn
            person={{ id, name: me.user.name, side, supplierId }}
            close={() => setChanging(false)}
          />
        )}
      </Suspense>
    </section>
  );
}
