import { useRuleWords } from '../../words/rules.js';
import { useWords } from '../../words/words.js';
import { Status } from '../../ui/status.js';
import type { Quality } from './shapes.js';

/** The score with every facet that makes it, and what each still lacks. */
export function QualityCard({ quality, bare }: { quality: Quality; bare?: boolean }) {
  const w = useWords();
  const say = useRuleWords();
  const blocking = quality.refusals.filter(({ gate }) => gate !== 'APPROVALS' && gate !== 'A');
  return (
    <div className="quality" aria-live={bare ? undefined : 'polite'}>
      <div className="quality-head">
        <span className="figure-big figures">{w.number(quality.score)}</span>
        <span className="dim">/ 100</span>
        <span className="tag">{w(`kpi.nature.${quality.nature}`)}</span>
        <Status tone={blocking.length > 0 ? 'late' : 'good'}>
          {blocking.length > 0 ? w('kpi.blocked', { n: blocking.length }) : w('kpi.passes')}
        </Status>
      </div>
      <table className="components">
        <thead>
          <tr>
            <th>{w('kpi.facet')}</th>
            <th className="number">{w('kpi.facetValue')}</th>
            <th className="number">{w('kpi.facetPoints')}</th>
          </tr>
        </thead>
        <tbody>
          {quality.facets.map(({ facet, value, weight }) => (
            <tr key={facet}>
              <td>{w(`kpi.facet.${facet}`)}</td>
              <td className="number">{w.number(Math.round(value * 100) / 100)}</td>
              <td className="number">
                {w.number(Math.round(value * weight * 10000) / 100)} / {w.number(weight * 100)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {quality.warnings.map((warning) => (
        <p key={warning.code} className="quality-warning">
          <Status tone="due">{say(warning)}</Status>
        </p>
      ))}
      <ul className="gaps quality-lacks">
        {quality.facets
          .flatMap(({ facet, lacks }) => lacks.map((lack) => ({ ...lack, facet })))
          .filter(({ code }) => code !== 'kpi-approval-awaited')
          .map((lack) => (
            <li key={`${lack.code} ${JSON.stringify(lack.params)}`}>
              <span className="dim">{w(`kpi.facet.${lack.facet}`)} ·</span> {say(lack)}
            </li>
          ))}
      </ul>
    </div>
  );
}
