import type { ContractPage } from '../../api/shapes.js';
import { Panel } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import type { Life } from './shapes.js';

/** The terms one after the other: what was signed, what was agreed on since, what silence renewed. */
export function TermsPanel({ contract, life }: { contract: ContractPage; life: Life }) {
  const w = useWords();
  if (life.terms.length === 0) return null;
  return (
    <Panel title={w('life.terms')} flush>
      <div className="table-frame">
        <table className="table cards">
          <thead>
            <tr>
              <th scope="col">{w('life.termFrom')}</th>
              <th scope="col">{w('life.termOrigin')}</th>
              <th scope="col">{w('col.end')}</th>
              <th scope="col">{w('contract.renewalMode')}</th>
              <th scope="col" className="number">
                {w('col.value')}
              </th>
            </tr>
          </thead>
          <tbody>
            {life.terms.toReversed().map((term) => (
              <tr key={term.id} aria-current={term.to === null || undefined}>
                <td className="cell-main figures">{w.day(term.from ?? term.startOn ?? contract.startOn)}</td>
                <td data-label={w('life.termOrigin')}>
                  {term.amendmentNumber
                    ? w('contract.amendment', { n: term.amendmentNumber })
                    : w(`life.origin.${term.origin}`)}
                </td>
                <td className="figures" data-label={w('col.end')}>
                  {w.day(term.endOn)}
                </td>
                <td data-label={w('contract.renewalMode')}>{w.code('renewal', term.renewalMode) || '—'}</td>
                <td className="number" data-label={w('col.value')}>
                  {w.money(term.annualValue?.amount, term.annualValue?.currency)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
