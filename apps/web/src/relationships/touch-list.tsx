import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.js';
import type { PairPage, TouchCard, Touchpoint } from '../api/shapes.js';
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

function Touch(props: { touch: Touchpoint; pair: PairPage; canAct: boolean }) {
  const { pair, canAct } = props;
  const w = useWords();
  const { org, zone, address, governs } = useOrganisation();
  const [correcting, setCorrecting] = useState(false);
  const [opened, setOpened] = useState<TouchCard>();
  const touch = { ...props.touch, ...opened };
  const queries = useQueryClient();
  const act = useMutation({
    mutationFn: ({ path, body }: { path: string; body?: unknown }) =>
      api.post(address(`/touchpoints/${touch.id}/${path}`), body, { version: touch.version }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [org] }),
  });
  // What was said in confidence is fetched when somebody asks for it: each reading is noted.
  const open = useMutation({
    mutationFn: () => api.get<TouchCard>(address(`/touchpoints/${touch.id}`)),
    onSuccess: setOpened,
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
      {touch.isKeptShut && (
        <div className="touch-line">
          <Button size="compact-sm" variant="default" loading={open.isPending} onClick={() => open.mutate()}>
            {w('touch.openConfidence')}
          </Button>
          <span className="dim">{w('touch.confidenceNoted')}</span>
        </div>
      )}
      {touch.line && <p className="touch-words">{touch.line}</p>}
      <Refused error={act.error ?? open.error} />
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
          // A correction starts from what was said, not from the silence of a line that was not opened.
          onClick={() =>
            touch.isKeptShut
              ? open.mutate(undefined, { onSuccess: () => setCorrecting(true) })
              : setCorrecting(true)
          }
        >
          {w('touch.correct')}
        </Button>
      )}
      {correcting && (
        <TouchCorrection
          touch={touch}
          pair={pair}
          close={() => {
            setCorrecting(false);
            // What was opened is as old as before the correction.
            setOpened(undefined);
          }}
        />
      )}
    </li>
  );
}
