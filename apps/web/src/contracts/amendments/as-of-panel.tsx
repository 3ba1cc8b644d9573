import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useOrganisation } from '../../shell/organisation.js';
import { Facts, Panel } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { termFact } from './change-list.js';
import { asOfQuery } from './queries.js';

/** The contract as it was on a day: every amendment since is left out, nothing that was is lost. */
export function AsOfPanel(props: { contractId: string; currency: string; today: string }) {
  const w = useWords();
  const { org } = useOrganisation();
  const [day, setDay] = useState(props.today);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(day);
  const { data } = useQuery({
    ...asOfQuery(org, props.contractId, day),
    enabled: isDay,
    placeholderData: (known) => known,
  });
  return (
    <Panel
      title={w('amend.asOf')}
      aside={
        <TextInput
          type="date"
          size="xs"
          aria-label={w('amend.asOfDay')}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
      }
    >
      {data && (
        <>
          {data.changedOn.length > 0 && (
            <p className="as-of-days">
              <span className="dim">{w('amend.changedOn')}</span>
              {data.changedOn.map((one) => (
                <Button
                  key={one}
                  size="compact-xs"
                  variant={one === day ? 'light' : 'default'}
                  onClick={() => setDay(one)}
                >
                  {w.day(one)}
                </Button>
              ))}
            </p>
          )}
          <Facts
            items={[
              ...Object.entries(data.term).map(
                ([field, value]) =>
                  [w.code('termField', field), termFact(w, field, value, props.currency)] as [string, string],
              ),
              [
                w('amend.amendments'),
                data.amendments
                  .map(({ number, title }) => `${w('amend.no', { n: number })} ${title}`)
                  .join(', ') || '—',
              ],
            ]}
          />
          {data.clauses.length > 0 && (
            <details className="twin">
              <summary>{w('amend.clauses', { n: data.clauses.length })}</summary>
              <ul className="as-of-clauses">
                {data.clauses.map((clause) => (
                  <li key={clause.id}>
                    <p className="item-title">
                      {clause.number} {clause.title}
                      {clause.amendment !== null && (
                        <span className="tag">{w('amend.no', { n: clause.amendment })}</span>
                      )}
                    </p>
                    <p className="dim">{clause.text}</p>
                  </li>
                ))}
              </ul>
            </details>
          )}
          {data.kpis.length > 0 && (
            <details className="twin">
              <summary>{w('amend.kpis', { n: data.kpis.length })}</summary>
              <ul className="plain-list">
                {data.kpis.map((kpi) => (
                  <li key={kpi.id}>
                    {kpi.name} <span className="dim">v{kpi.n}</span>
                    {kpi.target && kpi.target.value !== null && (
                      <span className="figures">
                        {' '}
                        {w.code('comparatorSign', kpi.target.comparator)} {w.number(kpi.target.value)}
                        {kpi.target.upper !== null && ` – ${w.number(kpi.target.upper)}`} {kpi.unit}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </Panel>
  );
}
