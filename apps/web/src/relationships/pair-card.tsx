import { ActionIcon, Button, Menu, Skeleton, Stack } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { api } from '../api/client.js';
import type { PairCard as Pair, PairPage } from '../api/shapes.js';
import { now } from '../session/session.js';
import { useFreshening } from '../shell/deed.js';
import { useOrganisation } from '../shell/organisation.js';
import { SilenceBar } from '../ui/pictures.js';
import { dayIn } from '../ui/places.js';
import { Status } from '../ui/status.js';
import { useWords } from '../words/words.js';
import { FreshnessStatus, toneOf } from './freshness.js';
import { PairDeed, type PairDeedKind } from './pair-deed.js';
import { pairQuery } from './queries.js';
import { TouchList } from './touch-list.js';
import { WhyDate } from './why-date.js';

const Reactivation = lazy(() => import('./reactivation.js'));

/** Two people who owe each other a conversation: how long ago the last one was, and what silence will do. */
export function PairCard(props: { pair: Pair; canAct: boolean; openTouches: boolean }) {
  const w = useWords();
  const navigate = useNavigate();
  const freshen = useFreshening();
  const { org, address, zone } = useOrganisation();
  const [deed, setDeed] = useState<PairDeedKind | null>(null);
  const { data: page } = useQuery(pairQuery(org, props.pair.id));
  const resume = useMutation({
    mutationFn: () => api.post(address(`/pairs/${props.pair.id}/resumption`)),
    onSettled: freshen,
  });
  const { pair } = props;
  const today = dayIn(now(), zone);
  const { ratio } = pair;
  const name = `${pair.customerSeat.holder?.name ?? w('rel.vacant')} ↔ ${pair.supplierSeat.holder?.name ?? w('rel.vacant')}`;
  return (
    <article className="pair" aria-label={name}>
      <header className="pair-head">
        <div>
          <h3>{name}</h3>
          <p className="pair-facts">
            {pair.state === 'ACTIVE' ? (
              <FreshnessStatus freshness={pair.freshness} />
            ) : (
              <Status tone="quiet">{w.code('pairState', pair.state)}</Status>
            )}
            <span>
              {pair.lastTouchOn ? w('pair.lastTouch', { day: w.day(pair.lastTouchOn) }) : w('pair.noTouch')}
            </span>
            {ratio !== null && (
              <SilenceBar
                ratio={ratio}
                tone={pair.freshness ? toneOf[pair.freshness] : 'quiet'}
                label={w('days.silenceBar', { percent: Math.round(ratio * 100) })}
                width={96}
              />
            )}
          </p>
          {[pair.customerSeat.holder, pair.supplierSeat.holder].map(
            (one) =>
              one?.awayUntil && (
                <p key={one.id} className="pair-facts">
                  <Status tone="asleep">
                    {w('pair.awayNow', { name: one.name, day: w.day(one.awayUntil) })}
                  </Status>
                </p>
              ),
          )}
          {!pair.atParity && <p className="pair-warning">{w('rel.parity')}</p>}
        </div>
        {props.canAct && (
          <div className="pair-acts">
            <Button
              variant="default"
              onClick={() => void navigate({ to: '.', search: (search) => ({ ...search, log: pair.id }) })}
            >
              {w('pair.log')}
            </Button>
            <Menu position="bottom-end" withinPortal>
              <Menu.Target>
                <ActionIcon variant="subtle" color="gray" size={34} aria-label={w('pair.acts')}>
                  <IconDots size={17} />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                {pair.state === 'PAUSED' ? (
                  <Menu.Item onClick={() => resume.mutate()}>{w('pair.resume')}</Menu.Item>
                ) : (
                  <>
                    <Menu.Item onClick={() => setDeed('snooze')}>{w('pair.snooze')}</Menu.Item>
                    <Menu.Item onClick={() => setDeed('pause')}>{w('pair.pause')}</Menu.Item>
                  </>
                )}
                <Menu.Item onClick={() => setDeed('closure')}>{w('pair.close')}</Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </div>
        )}
      </header>
      {!page ? (
        <Skeleton height={76} />
      ) : (
        <>
          {page.lapse && (
            <p className={page.lapse.closedOn ? 'pair-past' : 'pair-warning'}>
              {page.lapse.closedOn
                ? w('pair.closedLapse', {
                    closedOn: w.day(page.lapse.closedOn),
                    daysLate: page.lapse.daysLate ?? 0,
                  })
                : w('pair.openLapse', {
                    lapsedOn: w.day(page.lapse.lapsedOn),
                    dueOn: w.day(page.lapse.dueOn),
                  })}
            </p>
          )}
          {page.reactivationPlan && (
            <Suspense fallback={<Skeleton height={64} />}>
              <Reactivation pair={page} planId={page.reactivationPlan.id} />
            </Suspense>
          )}
          <Steps page={page} today={today} />
          <Absences page={page} />
          <TouchList pair={page} canAct={props.canAct} open={props.openTouches} />
        </>
      )}
      {deed && page && <PairDeed kind={deed} pair={page} close={() => setDeed(null)} />}
    </article>
  );
}

/** Why a reminder may come on another day than its step: the steps are days of two houses, not of two people. */
function Absences({ page }: { page: PairPage }) {
  const w = useWords();
  const lines = page.absences.map(({ personId, name, from, to, standIn }) => (
    <p key={personId + from} className="why-note">
      {w(standIn ? 'pair.awayStandIn' : 'pair.awayOf', {
        name,
        from: w.day(from),
        to: w.day(to),
        standIn,
      })}
    </p>
  ));
  return (
    lines.length > 0 && (
      <Stack gap={2} mt={8}>
        {lines}
      </Stack>
    )
  );
}

function Steps(props: { page: PairPage; today: string }) {
  const w = useWords();
  const { page } = props;
  if (!page.dueOn) return <p className="empty-text">{w('pair.noDue')}</p>;
  return (
    <div>
      <h4 className="call-heading">{w('pair.steps')}</h4>
      <ol className="steps">
        {page.steps.map((step) => {
          const { offset } = step;
          const count =
            step.step === 'DORMANT'
              ? w('why.dormant')
              : offset === null
                ? null
                : offset < 0
                  ? w('why.stepBefore', { offset: -offset })
                  : w('why.step', { offset });
          const because =
            step.step === 'DUE'
              ? [
                  page.dueReason ? w.code('why', page.dueReason) : null,
                  page.rawDueOn && page.rawDueOn !== page.dueOn
                    ? w('why.raw', { raw: w.day(page.rawDueOn, 'weekday') })
                    : w('why.rawSame'),
                ]
              : [count];
          return (
            <li
              key={step.step}
              data-past={step.date < props.today || undefined}
              data-due={step.step === 'DUE' || undefined}
            >
              <span className="steps-dot" aria-hidden="true" />
              <span className="steps-word">{w.code('step', step.step)}</span>
              <WhyDate
                day={step.date}
                because={because}
                skipped={step.step === 'DUE' ? page.why : step.why}
              />
            </li>
          );
        })}
      </ol>
    </div>
  );
}
