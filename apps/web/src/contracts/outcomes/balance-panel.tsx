import { useOrganisation } from '../../shell/organisation.js';
import { Panel } from '../../ui/page.js';
import { Status } from '../../ui/status.js';
import { useWords } from '../../words/words.js';
import type { Outcomes } from './shapes.js';

/** Whether the KPIs in force together measure results, at a price somebody will go on paying. */
export function BalancePanel({ outcomes, open }: { outcomes: Outcomes; open: (kpi: string) => void }) {
  const w = useWords();
  const { isSupplier } = useOrganisation();
  const { balance, objectives } = outcomes;
  const names = new Map(objectives.flatMap(({ kpis }) => kpis).map(({ id, name }) => [id, name]));
  const isHeavy = balance.warnings.includes('BURDEN_OVER_BUDGET');
  const isLow = balance.warnings.includes('OUTCOME_SHARE_LOW');
  return (
    <Panel title={w('outcome.balance')}>
      <div className="outcome-gauges">
        <Gauge
          label={w('outcome.share')}
          said={
            balance.outcomeShare === null ? '—' : w('outcome.percent', { n: w.number(balance.outcomeShare) })
          }
          note={w('outcome.shareNote')}
          filled={(balance.outcomeShare ?? 0) / 100}
          notch={0.5}
          isOff={isLow}
        />
        <Gauge
          label={w('outcome.burden')}
          said={w('outcome.minutes', { n: w.number(balance.burdenMinutes) })}
          note={w('outcome.burdenNote', { n: balance.burdenBudget })}
          filled={balance.burdenMinutes / (balance.burdenBudget * 1.25)}
          notch={0.8}
          isOff={isHeavy}
        />
        <Gauge
          label={w('outcome.count')}
          said={String(balance.kpis)}
          note={w('outcome.countNote', { reported: balance.reported })}
          filled={balance.kpis / 12}
          isOff={balance.kpis > 12}
        />
      </div>
      {balance.warnings.length > 0 && (
        <ul className="plain-list outcome-warnings">
          {balance.warnings.map((warning) => (
            <li key={warning}>
              <Status tone="due">{w(`outcome.warning.${warning}`)}</Status>
            </li>
          ))}
        </ul>
      )}
      {/* What to retire is the customer's to decide: the supplier is not told that a KPI serves nobody. */}
      {!isSupplier && (balance.relief.length > 0 || balance.unused.length > 0) && (
        <ul className="gaps outcome-relief">
          {balance.relief.map(({ kpiId, advice, minutes }) => (
            <li key={kpiId}>
              <button type="button" className="link-button" onClick={() => open(kpiId)}>
                {names.get(kpiId)}
              </button>{' '}
              <span className="dim">{w(`outcome.advice.${advice}`, { n: w.number(minutes) })}</span>
            </li>
          ))}
          {balance.unused.map((kpiId) => (
            <li key={kpiId}>
              <button type="button" className="link-button" onClick={() => open(kpiId)}>
                {names.get(kpiId)}
              </button>{' '}
              <span className="dim">{w('outcome.unused')}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Gauge(props: {
  label: string;
  said: string;
  note: string;
  filled: number;
  notch?: number;
  isOff: boolean;
}) {
  const width = Math.min(100, Math.max(0, props.filled * 100));
  return (
    <div className="outcome-gauge">
      <div className="dim">{props.label}</div>
      <div className="figure-big figures">{props.said}</div>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" className="gauge-bar" aria-hidden="true">
        <rect width="100" height="6" rx="1" className="gauge-ground" />
        <rect width={width} height="6" rx="1" className={props.isOff ? 'gauge-over' : 'gauge-fill'} />
        {props.notch !== undefined && (
          <rect x={props.notch * 100 - 0.4} width="0.8" height="6" className="gauge-notch" />
        )}
      </svg>
      <div className="dim gauge-note">{props.note}</div>
    </div>
  );
}
