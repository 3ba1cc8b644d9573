import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ContractPage } from '../../api/shapes.js';
import { useOrganisation } from '../../shell/organisation.js';
import { Empty, Panel, RowsSkeleton } from '../../ui/page.js';
import { Status, type Tone } from '../../ui/status.js';
import { useWords } from '../../words/words.js';
import type { Standing } from '../standing.js';
import { DueDay } from './due-day.js';
import { clausesQuery } from './queries.js';
import { ClauseForm, RecordForm, TriggerForm } from './rendezvous-forms.js';
import type { ClauseReview, ReviewClause } from './shapes.js';

const tones: Record<ClauseReview['state'], Tone> = {
  SCHEDULED: 'quiet',
  DUE: 'due',
  HELD: 'good',
  LAPSED: 'late',
};

/** When both sides look at the contract again, and what came of it. */
export function RendezvousPanel({ contract, standing }: { contract: ContractPage; standing: Standing }) {
  const w = useWords();
  const { org } = useOrganisation();
  const [adding, setAdding] = useState(false);
  const { data } = useQuery(clausesQuery(org, contract.id));
  const add = standing.writes && (
    <Button size="compact-sm" variant="default" onClick={() => setAdding(true)}>
      {w('rendezvous.new')}
    </Button>
  );
  return (
    <Panel title={w('rendezvous.panel')} aside={Boolean(data?.items.length) && add} flush>
      {!data && <RowsSkeleton rows={2} label={w('rendezvous.panel')} />}
      {data?.items.length === 0 && (
        <Empty title={w('rendezvous.none')} action={add}>
          {w('rendezvous.noneText')}
        </Empty>
      )}
      <ul className="duties">
        {data?.items.map((clause) => (
          <Clause key={clause.id} clause={clause} standing={standing} />
        ))}
      </ul>
      {adding && <ClauseForm contract={contract} close={() => setAdding(false)} />}
    </Panel>
  );
}

function Clause({ clause, standing }: { clause: ReviewClause; standing: Standing }) {
  const w = useWords();
  const [triggering, setTriggering] = useState(false);
  const triggers = clause.triggers.map(({ kind, threshold }) =>
    threshold === null
      ? w.code('rendezvous.trigger', kind)
      : w('rendezvous.triggerOver', { kind: w.code('rendezvous.trigger', kind), threshold }),
  );
  return (
    <li className="duty">
      <p className="duty-title">{clause.title}</p>
      <p className="dim">
        {[w.code('duty.every', clause.recurrence), ...triggers].join(' · ')}
        {clause.endedOn && ` · ${w('duty.ended', { on: w.day(clause.endedOn) })}`}
      </p>
      {clause.participants.length > 0 && (
        <p className="dim">{clause.participants.map(({ name }) => name).join(', ')}</p>
      )}
      {clause.reviews.map((review) => (
        <Review key={review.id} review={review} standing={standing} />
      ))}
      {standing.writes && clause.triggers.length > 0 && !clause.endedOn && (
        <Group>
          <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setTriggering(true)}>
            {w('rendezvous.callFor')}
          </Button>
        </Group>
      )}
      {triggering && <TriggerForm clause={clause} close={() => setTriggering(false)} />}
    </li>
  );
}

function Review({ review, standing }: { review: ClauseReview; standing: Standing }) {
  const w = useWords();
  const [recording, setRecording] = useState(false);
  const { trigger } = review;
  return (
    <div className="duty-time">
      <div className="duty-when">
        <DueDay on={review.dueOn} why={review.why} />
        <Status tone={tones[review.state]}>
          {review.state === 'HELD' && review.outcome
            ? w(`rendezvous.outcome.${review.outcome}`)
            : w(`rendezvous.state.${review.state}`)}
        </Status>
      </div>
      {trigger && (
        <p className="dim">
          {w.code('rendezvous.trigger', trigger.kind)}
          {trigger.figure !== null && ` ${trigger.figure > 0 ? '+' : ''}${w.number(trigger.figure)} %`}
          {trigger.text && ` — ${trigger.text}`}
        </p>
      )}
      {review.record && (
        <div className="duty-evidence">
          <p className="dim">
            {w('rendezvous.heldBy', { on: w.day(review.heldOn), by: review.heldBy ?? '' })}
            {review.lapsedOn && ` · ${w('rendezvous.hadLapsed', { on: w.day(review.lapsedOn) })}`}
          </p>
          <p>{review.record}</p>
        </div>
      )}
      {review.state === 'DUE' && (
        <p className="dim">{w('rendezvous.lapsesOn', { on: w.day(review.lapseOn) })}</p>
      )}
      {standing.writes && review.state !== 'HELD' && (
        <Group>
          <Button
            size="compact-sm"
            variant={review.state === 'SCHEDULED' ? 'default' : 'filled'}
            onClick={() => setRecording(true)}
          >
            {w('rendezvous.record')}
          </Button>
        </Group>
      )}
      {recording && <RecordForm review={review} close={() => setRecording(false)} />}
    </div>
  );
}
