import { Button, CloseButton } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/client.js';
import { Refused } from '../../session/door.js';
import { now } from '../../session/session.js';
import { useFreshening } from '../../shell/deed.js';
import { useOrganisation } from '../../shell/organisation.js';
import { Facts, RowsSkeleton } from '../../ui/page.js';
import { dayIn } from '../../ui/places.js';
import { Status } from '../../ui/status.js';
import { useRuleWords } from '../../words/rules.js';
import { useWords } from '../../words/words.js';
import { isProblem } from '../../api/problem.js';
import { aimSaid } from './aim.js';
import { KpiClosing, TargetForm } from './kpi-deeds.js';
import { KpiHistory } from './kpi-history.js';
import { kpiTones } from './kpi-table.js';
import { QualityCard } from './quality-card.js';
import { kpiQuery } from './queries.js';
import type { KpiPage } from './shapes.js';
import { ThreeSeats } from './three-seats.js';

/** A KPI beside its list: what it says, who has agreed, what it was worth and how it came here. */
export function KpiPeek(props: { id: string; close: () => void; edit: (kpi: KpiPage) => void }) {
  const w = useWords();
  const { org } = useOrganisation();
  const { data: kpi, error } = useQuery(kpiQuery(org, props.id));
  return (
    <aside className="panel peek kpi-peek" aria-label={kpi?.name ?? w('kpi.one')}>
      <header className="panel-head">
        <h2>{kpi?.name ?? '…'}</h2>
        <CloseButton aria-label={w('act.close')} onClick={props.close} />
      </header>
      <div className="panel-body">
        <Refused error={error} />
        {!kpi && !error && <RowsSkeleton rows={6} label={w('kpi.one')} />}
        {kpi && <KpiBody kpi={kpi} edit={() => props.edit(kpi)} />}
      </div>
    </aside>
  );
}

function KpiBody({ kpi, edit }: { kpi: KpiPage; edit: () => void }) {
  const w = useWords();
  const { org } = useOrganisation();
  const { definition } = kpi;
  const line = (value: string | null) => value || '—';
  return (
    <>
      <p className="outcome-states">
        <Status tone={kpiTones[kpi.state]}>{w(`kpi.state.${kpi.state}`)}</Status>
        <span className="tag">{w(`kpi.nature.${definition.nature}`)}</span>
        {kpi.isContractual && <span className="tag">{w('kpi.isContractual')}</span>}
        {kpi.isCreditable && <span className="tag">{w('kpi.isCreditable')}</span>}
      </p>
      <KpiActs kpi={kpi} edit={edit} />
      {definition.definition && <p>{definition.definition}</p>}
      <Facts
        items={[
          [w('kpi.accountable'), kpi.accountable?.name ?? w('kpi.nobody')],
          [w('kpi.beneficiary'), line(definition.beneficiary)],
          [w('kpi.object'), [definition.object, definition.perimeter].filter(Boolean).join(' · ') || '—'],
          [w('kpi.formula'), line(definition.formula)],
          [w('kpi.source'), [definition.source, definition.method].filter(Boolean).join(' · ') || '—'],
          [w('kpi.frequency'), definition.frequency ? w(`kpi.frequency.${definition.frequency}`) : '—'],
          [
            w('kpi.baseline'),
            definition.baseline === null ? '—' : `${w.number(definition.baseline)} ${definition.unit ?? ''}`,
          ],
          [w('kpi.target'), aimSaid(w, kpi.target ?? definition.target, definition.unit)],
          [w('kpi.need'), line(definition.need)],
        ]}
      />
      {kpi.inForce !== null && (
        <Link
          to="/o/$org/contracts/$id/kpis/$kpi"
          params={{ org, id: kpi.contractId, kpi: kpi.id }}
          className="text-link"
        >
          {w('kpi.measures')}
        </Link>
      )}
      <ThreeSeats kpi={kpi} />
      <KpiHistory kpi={kpi} />
      {kpi.quality && (
        <details className="twin">
          <summary>
            {w('kpi.quality')} · {w.number(kpi.quality.score)}
          </summary>
          <QualityCard quality={kpi.quality} bare />
        </details>
      )}
    </>
  );
}

/** What the reader may do with it now. */
function KpiActs({ kpi, edit }: { kpi: KpiPage; edit: () => void }) {
  const w = useWords();
  const { address, zone } = useOrganisation();
  const freshen = useFreshening();
  const say = useRuleWords();
  const [deed, setDeed] = useState<'target' | 'close'>();
  const act = useMutation({
    mutationFn: (name: 'proposal' | 'activation') =>
      name === 'proposal'
        ? api.post(address(`/kpis/${kpi.id}/proposal`), {}, { version: kpi.version })
        : api.post(address(`/kpis/${kpi.id}/activation`), { from: dayIn(now(), zone) }),
    onSettled: freshen,
  });
  const shapes = kpi.seats.includes('IT') || kpi.seats.includes('BUSINESS');
  const isIt = kpi.seats.includes('IT');
  const isReady = kpi.state === 'APPROVED' || (kpi.state === 'ACTIVE' && kpi.newest !== kpi.inForce);
  const button = (word: 'kpi.propose' | 'kpi.activate', name: 'proposal' | 'activation') => (
    <Button size="compact-sm" loading={act.isPending} onClick={() => act.mutate(name)}>
      {w(word)}
    </Button>
  );
  if (kpi.state === 'RETIRED' || kpi.seats.length === 0) return null;
  return (
    <>
      <div className="pair-acts">
        {shapes && kpi.state === 'DRAFT' && button('kpi.propose', 'proposal')}
        {isIt && isReady && button('kpi.activate', 'activation')}
        {shapes && (
          <Button size="compact-sm" variant="default" onClick={edit}>
            {w('act.edit')}
          </Button>
        )}
        {isIt && kpi.state === 'ACTIVE' && kpi.parts.length === 0 && (
          <Button size="compact-sm" variant="default" onClick={() => setDeed('target')}>
            {w('kpi.otherTarget')}
          </Button>
        )}
        {isIt && (
          <Button size="compact-sm" variant="subtle" onClick={() => setDeed('close')}>
            {w('kpi.retire')}
          </Button>
        )}
      </div>
      <Refused error={act.error} />
      {isProblem(act.error) && act.error.code === 'kpi-refused' && (
        <ul className="gaps">
          {(kpi.quality?.refusals ?? []).map((reason) => (
            <li key={`${reason.code}${JSON.stringify(reason.params)}`}>{say(reason)}</li>
          ))}
        </ul>
      )}
      {deed === 'target' && <TargetForm kpi={kpi} close={() => setDeed(undefined)} />}
      {deed === 'close' && <KpiClosing kpi={kpi} close={() => setDeed(undefined)} />}
    </>
  );
}
