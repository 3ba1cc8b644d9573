import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createLazyFileRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { MeasureChart } from '../contracts/measures/chart.js';
import { useFigureWords } from '../contracts/measures/figure-words.js';
import { seriesQuery } from '../contracts/measures/queries.js';
import { RecordForm } from '../contracts/measures/record-form.js';
import { SeriesTable } from '../contracts/measures/series-table.js';
import type { Series } from '../contracts/measures/shapes.js';
import { Missing } from '../session/unread.js';
import { useOrganisation } from '../shell/organisation.js';
import { Empty, Panel } from '../ui/page.js';
import { useWords } from '../words/words.js';

export const Route = createLazyFileRoute('/o/$org/contracts/$id/kpis/$kpi')({ component: KpiMeasures });

/** As many periods as are read at a glance. */
const GLANCE = 24;

/** A KPI over time, the same for both sides: what was measured, against which target, and how much is known. */
function KpiMeasures() {
  const { kpi: kpiId } = Route.useParams();
  const { org } = useOrganisation();
  const reading = useQuery(seriesQuery(org, kpiId));
  const series = reading.data;
  if (reading.error && !series) return <Missing of={reading} />;
  return series ? <Measured series={series} /> : <Skeleton height={380} />;
}

function Measured({ series }: { series: Series }) {
  const w = useWords();
  const say = useFigureWords();
  const { org, governs, has, isSupplier } = useOrganisation();
  const [recording, setRecording] = useState(false);
  const [all, setAll] = useState(false);
  const { kpi, periods, years } = series;
  const shown = all ? periods : periods.slice(-GLANCE);
  const last = periods.at(-1);
  const [year] = years;
  const mayMeasure =
    !kpi.isComposite && (governs || isSupplier || has('CONTRACT_OWNER', 'BU_LEAD', 'EXECUTIVE'));
  return (
    <>
      <div className="measure-head">
        <div>
          <Link
            to="/o/$org/contracts/$id/measures"
            params={{ org, id: kpi.contractId }}
            className="text-link"
          >
            ← {w('measure.back')}
          </Link>
          <h2>{kpi.name}</h2>
          {kpi.definition && <p className="dim">{kpi.definition}</p>}
          {kpi.source && <p className="dim">{w('measure.source', { source: kpi.source })}</p>}
        </div>
        {mayMeasure && periods.length > 0 && (
          <Button onClick={() => setRecording(true)}>{w('measure.record')}</Button>
        )}
      </div>
      {periods.length === 0 ? (
        <Panel>
          <Empty title={w('measure.noneYet')}>{w('measure.noneYetHint')}</Empty>
        </Panel>
      ) : (
        <>
          <Panel
            title={w('measure.overTime')}
            aside={
              periods.length > GLANCE && (
                <Button size="xs" variant="subtle" onClick={() => setAll(!all)}>
                  {all ? w('measure.showLast', { n: GLANCE }) : w('measure.showAll', { n: periods.length })}
                </Button>
              )
            }
          >
            <dl className="measure-figures">
              <div>
                <dt>{last && say.period(last.period, last.firstDay)}</dt>
                <dd>
                  {last?.measure?.notApplicable ? w('measure.na') : say.value(last?.measure?.value, kpi.unit)}
                </dd>
              </div>
              <div>
                <dt>{w('measure.target')}</dt>
                <dd>{say.target(last?.target, kpi.unit)}</dd>
              </div>
              {year && (
                <>
                  <div>
                    <dt>{w('measure.attainment', { year: String(year.year) })}</dt>
                    <dd>
                      {say.share(year.attainment)}{' '}
                      <small>{w('measure.attainmentOf', { met: year.met, judged: year.judged })}</small>
                    </dd>
                  </div>
                  <div>
                    <dt>{w('measure.coverage')}</dt>
                    <dd>
                      {say.share(year.coverage)}{' '}
                      <small>
                        {w('measure.coverageOf', { judged: year.judged, expected: year.expected })}
                      </small>
                    </dd>
                  </div>
                </>
              )}
            </dl>
            <MeasureChart series={series} periods={shown} />
            <details className="measure-details" open>
              <summary>{w('measure.table')}</summary>
              <SeriesTable series={series} periods={shown} />
            </details>
          </Panel>
          <Panel title={w('measure.years')} flush>
            <div className="table-frame">
              <table className="table cards measure-years">
                <thead>
                  <tr>
                    <th scope="col">{w('measure.year')}</th>
                    {(
                      [
                        'attainment',
                        'coverage',
                        'met',
                        'missed',
                        'notApplicable',
                        'disputed',
                        'missing',
                      ] as const
                    ).map((column) => (
                      <th scope="col" key={column} className="number">
                        {w(`measureYear.${column}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {years.map((one) => (
                    <tr key={one.year}>
                      <td className="cell-main figures">{one.year}</td>
                      <td className="number" data-label={w('measureYear.attainment')}>
                        {say.share(one.attainment)}
                      </td>
                      <td className="number" data-label={w('measureYear.coverage')}>
                        {say.share(one.coverage)}
                      </td>
                      {(['met', 'missed', 'notApplicable', 'disputed', 'missing'] as const).map((column) => (
                        <td key={column} className="number" data-label={w(`measureYear.${column}`)}>
                          {one[column]}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </Panel>
        </>
      )}
      {recording && <RecordForm kpi={kpi} periods={periods} close={() => setRecording(false)} />}
    </>
  );
}
