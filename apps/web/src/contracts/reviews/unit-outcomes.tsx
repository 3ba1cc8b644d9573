import { Link } from '@tanstack/react-router';
import { useOrganisation } from '../../shell/organisation.js';
import { Panel } from '../../ui/page.js';
import { Status } from '../../ui/status.js';
import { useWords } from '../../words/words.js';
import type { UnitScreen } from './shapes.js';
import './reviews.css';

type Outcome = UnitScreen['outcomes'][number];
type Kpi = Outcome['kpis'][number];

/** What the unit is promised, how it stands, and who answers for it. */
export function UnitOutcomes({ outcomes }: { outcomes: Outcome[] }) {
  const w = useWords();
  const { org } = useOrganisation();
  return (
    <Panel title={w('unit.outcomes', { n: outcomes.length })}>
      {outcomes.length === 0 && <p className="empty-text">{w('unit.outcomesNone')}</p>}
      {outcomes.map((outcome) => (
        <div key={outcome.id} className="unit-row">
          <div>{outcome.statement}</div>
          <div className="dim">
            <Link className="text-link" to="/o/$org/contracts/$id" params={{ org, id: outcome.contract.id }}>
              {outcome.contract.reference}
            </Link>
            {outcome.contract.supplier && ` · ${outcome.contract.supplier}`}
          </div>
          <ul className="unit-kpis">
            {outcome.kpis.map((kpi) => (
              <KpiLine key={kpi.id} kpi={kpi} />
            ))}
          </ul>
        </div>
      ))}
    </Panel>
  );
}

function KpiLine({ kpi }: { kpi: Kpi }) {
  const w = useWords();
  const { last, target } = kpi;
  const figure = (value: string) => [w.number(Number(value)), kpi.unit].filter(Boolean).join(' ');
  const isMet = last?.isMet;
  return (
    <li>
      <span>
        {kpi.name}
        <span className="dim"> · {kpi.accountable ?? w('unit.nobodyAccountable')}</span>
      </span>
      <span>
        {last?.value && <span className="figures">{figure(last.value)} </span>}
        {target?.value && (
          <span className="dim figures">
            {w(`unit.target.${target.comparator as 'GE'}`, {
              value: figure(target.value),
              upper: target.upper ? figure(target.upper) : '',
            })}{' '}
          </span>
        )}
        <Status tone={isMet === true ? 'good' : isMet === false ? 'late' : 'quiet'}>
          {isMet === true ? w('unit.met') : isMet === false ? w('unit.missed') : w('unit.notMeasured')}
        </Status>
      </span>
    </li>
  );
}
