import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Refused } from '../../session/door.js';
import { useDeed } from '../../shell/deed.js';
import { useWords } from '../../words/words.js';
import { aimSaid } from './aim.js';
import type { KpiPage } from './shapes.js';

/** The definitions it had, the targets it had, and the one that waits for an answer. */
export function KpiHistory({ kpi }: { kpi: KpiPage }) {
  const w = useWords();
  const { unit } = kpi.definition;
  const days = (from: string | null | undefined, to: string | null | undefined) =>
    !from
      ? w('kpi.notInForce')
      : to
        ? w('kpi.fromTo', { from: w.day(from), to: w.day(to) })
        : w('kpi.since', { from: w.day(from) });
  const open = kpi.targetChanges.find(({ state }) => state === 'PROPOSED');
  return (
    <>
      {open && (
        <section aria-label={w('kpi.otherTarget')} className="target-open">
          <h3 className="small-head">{w('kpi.otherTarget')}</h3>
          <p>
            {w('kpi.targetProposed', { aim: aimSaid(w, open, unit), from: w.day(open.from, 'long') })}
            <br />
            <span className="dim">{open.reason}</span>
          </p>
          <Answer kpi={kpi} />
        </section>
      )}
      {kpi.targets.length > 0 && (
        <section aria-label={w('kpi.targets')}>
          <h3 className="small-head">{w('kpi.targets')}</h3>
          <ul className="plain-list">
            {kpi.targets.map((target) => (
              <li key={target.from}>
                <span className="figures">{aimSaid(w, target, unit)}</span>{' '}
                <span className="dim">{days(target.from, target.to)}</span>
              </li>
            ))}
          </ul>
          {kpi.targetChanges
            .filter(({ state }) => state === 'AGREED' || state === 'REFUSED')
            .map((change) => (
              <p key={change.id} className="dim">
                {change.state === 'AGREED'
                  ? w('kpi.leadTime', { days: change.leadDays, from: w.day(change.from) })
                  : w('kpi.targetRefused', { from: w.day(change.from), reason: change.answer })}
              </p>
            ))}
        </section>
      )}
      {kpi.versions.length > 1 && (
        <section aria-label={w('kpi.versions')}>
          <h3 className="small-head">{w('kpi.versions')}</h3>
          <ul className="plain-list">
            {kpi.versions.map((version) => (
              <li key={version.n}>
                <details>
                  <summary>
                    {w('kpi.versionN', { n: version.n })} · {version.name}{' '}
                    <span className="dim">{days(version.from, version.to)}</span>
                  </summary>
                  <p className="dim">
                    {[version.definition, version.object, version.perimeter, version.formula, version.source]
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                </details>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The supplier agrees or says why not; the customer may take it back. */
function Answer({ kpi }: { kpi: KpiPage }) {
  const w = useWords();
  const [reason, setReason] = useState('');
  const answer = useDeed();
  const send = (as: 'AGREED' | 'REFUSED' | 'WITHDRAWN') =>
    answer.mutate({ path: `/kpis/${kpi.id}/target-answer`, body: { as, reason: reason || null } });
  if (kpi.seats.includes('IT'))
    return (
      <>
        <Refused error={answer.error} />
        <Button
          size="compact-sm"
          variant="default"
          loading={answer.isPending}
          onClick={() => send('WITHDRAWN')}
        >
          {w('kpi.withdrawTarget')}
        </Button>
      </>
    );
  if (!kpi.seats.includes('SUPPLIER')) return null;
  return (
    <>
      <Refused error={answer.error} />
      <Textarea
        label={w('kpi.answerReason')}
        autosize
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group mt={6}>
        <Button size="compact-sm" loading={answer.isPending} onClick={() => send('AGREED')}>
          {w('kpi.agreeTarget')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          loading={answer.isPending}
          onClick={() => send('REFUSED')}
        >
          {w('kpi.refuseTarget')}
        </Button>
      </Group>
    </>
  );
}
