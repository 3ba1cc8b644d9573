import type { ReactNode } from 'react';
import { Status, type Tone } from '../../ui/status.js';
import { useWords } from '../../words/words.js';
import { useFigureWords } from '../measures/figure-words.js';
import { VerdictStatus } from '../measures/verdict-status.js';
import { aimSaid } from './aim.js';
import { Course } from './course.js';
import type { KpiLine, Objective } from './shapes.js';

export const kpiTones: Record<KpiLine['state'], Tone> = {
  DRAFT: 'quiet',
  CO_CONSTRUCTION: 'soon',
  APPROVED: 'due',
  ACTIVE: 'good',
  RETIRED: 'asleep',
};

/** The KPIs of an objective: what each aims at, where it stands, and the way it came. */
export function KpiTable(props: {
  objective: Objective;
  weight: number;
  opened: string | undefined;
  open: (kpi: string) => void;
  awaited: (kpi: KpiLine) => ReactNode;
}) {
  const w = useWords();
  const say = useFigureWords();
  const { objective, weight } = props;
  if (objective.kpis.length === 0) return <p className="dim outcome-none">{w('kpi.none')}</p>;
  const share = (kpi: KpiLine) =>
    kpi.state === 'ACTIVE' && weight > 0
      ? w('outcome.percent', { n: Math.round((100 * kpi.weight) / weight) })
      : '—';
  return (
    <div className="table-frame">
      <table className="table cards outcome-table">
        <thead>
          <tr>
            <th scope="col">{w('kpi.name')}</th>
            <th scope="col" className="number">
              {w('kpi.target')}
            </th>
            <th scope="col" className="number">
              {w('kpi.last')}
            </th>
            <th scope="col">{w('kpi.verdict')}</th>
            <th scope="col">{w('kpi.course')}</th>
            <th scope="col" className="number outcome-more">
              {w('kpi.weight')}
            </th>
            <th scope="col" className="number outcome-more">
              {w('kpi.quality')}
            </th>
            <th scope="col">{w('kpi.state')}</th>
          </tr>
        </thead>
        <tbody>
          {objective.kpis.map((kpi) => (
            <tr key={kpi.id} data-peeked={kpi.id === props.opened || undefined}>
              <td className="cell-main">
                <button type="button" className="link-button" onClick={() => props.open(kpi.id)}>
                  {kpi.name}
                </button>
                <div className="dim">
                  {w(`kpi.nature.${kpi.nature}`)} · {kpi.accountable?.name ?? w('kpi.nobody')}
                </div>
              </td>
              <td className="number" data-label={w('kpi.target')}>
                {aimSaid(w, kpi.target, kpi.unit)}
              </td>
              <td className="number" data-label={w('kpi.last')}>
                {say.value(kpi.figures?.value, kpi.unit)}
              </td>
              <td>{kpi.figures ? <Last kpi={kpi} /> : null}</td>
              <td className="outcome-course">{kpi.figures ? <Course kpi={kpi} /> : null}</td>
              <td className="number outcome-more" data-label={w('kpi.weight')}>
                {share(kpi)}
              </td>
              <td className="number outcome-more" data-label={w('kpi.quality')}>
                {kpi.qualityScore === null ? '—' : w.number(kpi.qualityScore)}
              </td>
              <td>
                <Status tone={kpiTones[kpi.state]}>{w(`kpi.state.${kpi.state}`)}</Status>
                {props.awaited(kpi)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How the last period that was judged ended, and whether a later one is still without a figure. */
function Last({ kpi }: { kpi: KpiLine }) {
  const { standing, met } = kpi.figures!;
  if (standing === null) return null;
  return (
    <span className="outcome-last">
      {met === null ? (
        <VerdictStatus period={{ standing, met: null }} />
      ) : (
        <VerdictStatus period={{ standing: 'JUDGED', met }} />
      )}
      {met !== null && standing !== 'JUDGED' && <VerdictStatus period={{ standing, met: null }} />}
    </span>
  );
}
