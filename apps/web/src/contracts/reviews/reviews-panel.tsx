import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { DeedForm } from '../../session/deed-form.js';
import { now } from '../../session/session.js';
import { useDeed } from '../../shell/deed.js';
import { useOrganisation } from '../../shell/organisation.js';
import { Empty, Panel, RowsSkeleton } from '../../ui/page.js';
import { dayIn } from '../../ui/places.js';
import { Status } from '../../ui/status.js';
import { useWords } from '../../words/words.js';
import { reviewsQuery } from './queries.js';

/** The reviews of the contract's objectives, what has gone stale, and when the next one is due. */
export function ReviewsPanel({ id, runs }: { id: string; runs: boolean }) {
  const w = useWords();
  const { org, zone } = useOrganisation();
  const [planning, setPlanning] = useState(false);
  const { data } = useQuery(reviewsQuery(org, id));
  const isPlanned = data?.items.some(({ state }) => state === 'PLANNED');
  const isOverdue = Boolean(data?.dueOn && data.dueOn < dayIn(now(), zone));
  const plan = runs && !isPlanned && (
    <Button size="compact-sm" variant="default" onClick={() => setPlanning(true)}>
      {w('review.plan')}
    </Button>
  );
  return (
    <Panel title={w('review.title')} aside={Boolean(data?.items.length) && plan}>
      {!data && <RowsSkeleton rows={3} label={w('review.title')} />}
      {data?.items.length === 0 && (
        <Empty title={w('review.none')} action={plan}>
          {w('review.noneText')}
        </Empty>
      )}
      {data?.dueOn && (
        <p>
          <Status tone={isOverdue ? 'late' : 'good'}>
            {w(isOverdue ? 'review.overdue' : 'review.due', { on: w.day(data.dueOn, 'long') })}
          </Status>
        </p>
      )}
      <ul className="unit-list">
        {data?.items.map((review) => (
          <li key={review.id} className="unit-row">
            <Link
              className="text-link"
              to="/o/$org/contracts/$id/reviews/$review"
              params={{ org, id, review: review.id }}
            >
              {review.heldOn
                ? w('review.heldOn', { on: w.day(review.heldOn, 'long') })
                : w('review.plannedOn', { on: w.day(review.plannedOn, 'long') })}
            </Link>
            <div className="dim">
              {review.state === 'HELD'
                ? w('review.tally', { keep: review.keep, change: review.change, drop: review.drop })
                : w('review.toHold')}
              {review.participants.length > 0 &&
                ` · ${review.participants.map(({ name }) => name).join(', ')}`}
            </div>
          </li>
        ))}
      </ul>
      {Boolean(data?.stale.length) && (
        <section aria-labelledby="stale-objectives">
          <h3 id="stale-objectives" className="small-head">
            {w('review.stale', { n: data!.stale.length, of: data!.objectives })}
          </h3>
          <ul className="gaps">
            {data!.stale.map((one) => (
              <li key={one.objectiveId}>
                {one.statement} <span className="dim">· {w(`review.stale.${one.because}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {planning && <PlanForm id={id} close={() => setPlanning(false)} />}
    </Panel>
  );
}

function PlanForm({ id, close }: { id: string; close: () => void }) {
  const w = useWords();
  const { org, zone } = useOrganisation();
  const navigate = useNavigate();
  const [on, setOn] = useState(() => dayIn(now(), zone));
  const plan = useDeed<{ id: string }>((review) =>
    navigate({ to: '/o/$org/contracts/$id/reviews/$review', params: { org, id, review: review.id } }),
  );
  return (
    <DeedForm
      title={w('review.plan')}
      close={close}
      submit={() => plan.mutate({ path: `/contracts/${id}/objective-reviews`, body: { plannedOn: on } })}
      submitLabel={w('review.prepare')}
      deed={plan}
    >
      <TextInput
        type="date"
        label={w('review.date')}
        required
        withAsterisk={false}
        value={on}
        onChange={(event) => setOn(event.currentTarget.value)}
      />
    </DeedForm>
  );
}
