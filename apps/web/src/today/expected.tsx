import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { TouchCard } from '../api/shapes.js';
import { Refused } from '../session/door.js';
import { useOrganisation } from '../shell/organisation.js';
import { TouchAnswer } from '../touchpoints/answer.js';
import { Panel } from '../ui/page.js';
import { Status } from '../ui/status.js';
import { useWords } from '../words/words.js';
import { OwedByContract } from './owed.js';
import { expectedQuery } from './queries.js';

/** The supplier's side, of the day or of one relationship: what is expected of you, and what was said. */
export function Expected({ relationshipId }: { relationshipId?: string }) {
  const w = useWords();
  const { org, membership, has } = useOrganisation();
  const { data, error } = useQuery(
    expectedQuery(org, membership.personId, has('SUPPLIER_EXECUTIVE'), relationshipId),
  );
  if (error) return <Refused error={error} />;
  if (!data) return <Skeleton height={220} radius="lg" />;
  return (
    <>
      {data.asked.length > 0 && (
        <Panel title={w('today.expected')}>
          <ul className="asks">
            {data.asked.map((touch) => (
              <Ask key={touch.id} touch={touch} />
            ))}
          </ul>
        </Panel>
      )}
      <OwedByContract follows={data.asked.length > 0} />
      <Panel title={w('pair.touches')} flush>
        {data.past.length === 0 ? (
          <p className="list-none">{w('today.decidedNone')}</p>
        ) : (
          <ul className="asks asks-past">
            {data.past.map((touch) => (
              <li key={touch.id}>
                <Line touch={touch} />
                <Status
                  tone={
                    touch.confirmation === 'DISPUTED'
                      ? 'late'
                      : touch.confirmation === 'CONFIRMED'
                        ? 'good'
                        : 'quiet'
                  }
                >
                  {w.code('confirmation', touch.confirmation)}
                </Status>
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </>
  );
}

function Line({ touch }: { touch: TouchCard }) {
  const w = useWords();
  const names = touch.participants.map((one) => one.name).filter(Boolean);
  return (
    <>
      <p className="touch-line">
        <span className="figures">{w.instant(touch.heldAt ?? touch.plannedAt)}</span>
        <span>{w.code('touchType', touch.type)}</span>
        {touch.durationMinutes !== null && (
          <span className="figures">{w('touch.minutes', { n: touch.durationMinutes })}</span>
        )}
        <span>{names.join(' ↔ ')}</span>
      </p>
      {touch.line && <p className="touch-words">{touch.line}</p>}
    </>
  );
}

function Ask({ touch }: { touch: TouchCard }) {
  const w = useWords();
  const { has } = useOrganisation();
  return (
    <li>
      <Line touch={touch} />
      {touch.state === 'PLANNED' && <Status tone="soon">{w('touchState.PLANNED')}</Status>}
      {touch.state === 'HELD' && has('SUPPLIER_EXECUTIVE') && <TouchAnswer touch={touch} />}
    </li>
  );
}
