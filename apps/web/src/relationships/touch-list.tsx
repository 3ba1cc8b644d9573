import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.js';
import type { PairPage, Touchpoint } from '../api/shapes.js';
import { Refused } from '../session/door.js';
import { now } from '../session/session.js';
import { useOrganisation } from '../shell/organisation.js';
import { TouchCorrection } from '../touchpoints/correction.js';
import { Status } from '../ui/status.js';
import { useWords } from '../words/words.js';

/** Every conversation of a pair, with whether it counts and, when it does not, why. */
export function TouchList(props: { pair: PairPage; canAct: boolean; open: boolean }) {
  const w = useWords();
  const { touchpoints } = props.pair;
  if (!touchpoints.length) return null;
  return (
    <details className="touches" open={props.open}>
      <summary>
        {w('pair.touches')} <span className="figures">({touchpoints.length})</span>
      </summary>
      <ul>
        {touchpoints.map((touch) => (
          <Touch key={touch.id} touch={touch} pair={props.pair} canAct={props.canAct} />
        ))}
      </ul>
    </details>
  );
}

function Touch({ touch, pair, canAct }: { touch: Touchpoint; pair: PairPage; canAct: boolean }) {
  const w = useWords();
  const { org, zone, address, governs } = useOrganisation();
  const [correcting, setCorrecting] = useState(false);
  const queries = useQueryClient();
  const act = useMutation({
    mutationFn: ({ path, body }: { path: string; body?: unknown }) =>
      api.post(address(`/touchpoints/${touch.id}/${path}`), body, { version: touch.version }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [org] }),
  });
  const at = touch.heldAt ?? touch.plannedAt;
  const { because } = touch;
  const wasToBe =
    touch.state === 'PLANNED' && touch.plannedAt !== null && Date.parse(touch.plannedAt) < now().getTime();
  return (
    <li>
      <div className="touch-line">
        <span className="figures">{w.instant(at, zone)}</span>
        <span>{w.code('touchType', touch.type)}</span>
        {touch.durationMinutes !== null && (
          <span className="figures">{w('touch.minutes', { n: touch.durationMinutes })}</span>
        )}
        {touch.state === 'HELD' ? (
          touch.qualifying ? (
            <Status tone="good">{w('touch.qualifying')}</Status>
          ) : (
            <Status tone="quiet">
              {w('touch.notQualifying', { because: w.code('because', because) || '—' })}
            </Status>
          )
        ) : (
          <Status tone={wasToBe ? 'due' : 'quiet'}>{w.code('touchState', touch.state)}</Status>
        )}
        {touch.confirmation !== 'NONE' && (
          <Status tone={touch.confirmation === 'DISPUTED' ? 'late' : 'good'}>
            {w.code('confirmation', touch.confirmation)}
          </Status>
        )}
      </div>
      {touch.line && <p className="touch-words">{touch.line}</p>}
      <Refused error={act.error} />
      {canAct && touch.state === 'PLANNED' && (
        <Group gap={6}>
          {wasToBe && (
            <>
              <Button
                size="compact-sm"
                variant="default"
                onClick={() =>
                  act.mutate({
                    path: 'holding',
                    body: {
                      heldAt: touch.plannedAt,
                      durationMinutes: 15,
                      participants: touch.participants.map((person) => person.id),
                    },
                  })
                }
              >
                {w('touch.held.confirm')}
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => act.mutate({ path: 'no-show' })}>
                {w('touch.noShow')}
              </Button>
            </>
          )}
          <Button size="compact-sm" variant="subtle" onClick={() => act.mutate({ path: 'cancellation' })}>
            {w('touch.cancelPlan')}
          </Button>
        </Group>
      )}
      {governs && touch.confirmation === 'DISPUTED' && (
        <Group gap={6}>
          {(['UPHELD', 'REJECTED'] as const).map((verdict) => (
            <Button
              key={verdict}
              size="compact-sm"
              variant="default"
              onClick={() => act.mutate({ path: 'settlement', body: { verdict } })}
            >
              {w(`verdict.${verdict}`)}
            </Button>
          ))}
        </Group>
      )}
      {canAct && touch.state === 'HELD' && (
        <Button
          size="compact-sm"
          variant="subtle"
          className="touch-correct"
          onClick={() => setCorrecting(true)}
        >
          {w('touch.correct')}
        </Button>
      )}
      {correcting && <TouchCorrection touch={touch} pair={pair} close={() => setCorrecting(false)} />}
    </li>
  );
}
