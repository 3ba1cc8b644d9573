import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Refused } from '../../session/door.js';
import { useDeed } from '../../shell/deed.js';
import { useOrganisation } from '../../shell/organisation.js';
import { Empty, Panel, RowsSkeleton } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { useFigureWords } from './figure-words.js';
import { expectedQuery } from './queries.js';
import { type Expected, naCodes } from './shapes.js';
import { VerdictStatus } from './verdict-status.js';

interface Typed {
  value: string;
  naCode: string;
}

const keyOf = ({ kpi, period }: Expected) => `${kpi.id} ${period}`;

/** The last periods of every KPI on one page: type down the column, save once, all or nothing. */
export function BatchGrid({ contract }: { contract: string }) {
  const w = useWords();
  const say = useFigureWords();
  const { org, governs, has, isSupplier } = useOrganisation();
  const { data } = useQuery(expectedQuery(org, contract));
  const [typed, setTyped] = useState<Record<string, Typed>>({});
  const mayMeasure = governs || isSupplier || has('CONTRACT_OWNER', 'BU_LEAD', 'EXECUTIVE');
  const items = data?.items ?? [];
  const entries = items.flatMap((item) => {
    const said = typed[keyOf(item)];
    if (!said || (!said.value && !said.naCode)) return [];
    const { kpi, period } = item;
    return [
      {
        kpiId: kpi.id,
        period,
        ...(said.naCode ? { value: null, naCode: said.naCode } : { value: said.value }),
      },
    ];
  });
  const save = useDeed(() => setTyped({}));
  const type = (item: Expected, change: Partial<Typed>) =>
    setTyped((before) => ({
      ...before,
      [keyOf(item)]: { value: '', naCode: '', ...before[keyOf(item)], ...change },
    }));
  return (
    <Panel title={w('measure.gridTitle')} flush>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (entries.length > 0)
            save.mutate({ path: `/contracts/${contract}/measures`, body: { measures: entries } });
        }}
      >
        <Refused error={save.error} />
        {!data && <RowsSkeleton rows={5} label={w('measure.gridTitle')} />}
        {data && items.length === 0 && (
          <Empty title={w('measure.gridEmpty')}>{w('measure.gridEmptyHint')}</Empty>
        )}
        {items.length > 0 && (
          <div className="table-frame">
            <table className="table cards measure-grid-table">
              <thead>
                <tr>
                  <th scope="col">{w('measure.kpi')}</th>
                  <th scope="col">{w('measure.period')}</th>
                  <th scope="col" className="number">
                    {w('measure.target')}
                  </th>
                  <th scope="col">{w('measure.verdict')}</th>
                  <th scope="col" className="number">
                    {w('measure.value')}
                  </th>
                  <th scope="col">{w('measure.noValue')}</th>
                </tr>
              </thead>
              <tbody>
                {items.map((item) => {
                  const said = typed[keyOf(item)];
                  const name = `${item.kpi.name}, ${say.period(item.period, firstOf(item))}`;
                  return (
                    <tr key={keyOf(item)}>
                      <td className="cell-title cell-main">
                        <Link
                          to="/o/$org/contracts/$id/kpis/$kpi"
                          params={{ org, id: contract, kpi: item.kpi.id }}
                        >
                          {item.kpi.name}
                        </Link>
                      </td>
                      <td data-label={w('measure.period')}>{say.period(item.period, firstOf(item))}</td>
                      <td className="number" data-label={w('measure.target')}>
                        {say.target(item.target, item.kpi.unit)}
                      </td>
                      <td>
                        <VerdictStatus period={item} />
                      </td>
                      <td className="number">
                        {item.measure || !mayMeasure ? (
                          item.measure?.notApplicable ? (
                            w('measure.na')
                          ) : (
                            say.value(item.measure?.value, item.kpi.unit)
                          )
                        ) : (
                          <TextInput
                            size="xs"
                            w={110}
                            ml="auto"
                            inputMode="decimal"
                            aria-label={w('measure.valueOf', { name })}
                            disabled={Boolean(said?.naCode)}
                            value={said?.value ?? ''}
                            onChange={(event) => type(item, { value: event.currentTarget.value })}
                          />
                        )}
                      </td>
                      <td>
                        {!item.measure && mayMeasure && (
                          <NativeSelect
                            size="xs"
                            aria-label={w('measure.noValueOf', { name })}
                            value={said?.naCode ?? ''}
                            data={[
                              { value: '', label: '—' },
                              ...naCodes
                                .filter((code) => code !== 'OTHER')
                                .map((value) => ({ value, label: w.code('naReason', value) })),
                            ]}
                            onChange={(event) => type(item, { naCode: event.currentTarget.value })}
                          />
                        )}
                        {item.measure?.notApplicable && (
                          <span className="dim">{w.code('naReason', item.measure.notApplicable.code)}</span>
                        )}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        )}
        {mayMeasure && items.some(({ measure }) => !measure) && (
          <p className="panel-body">
            <Button type="submit" loading={save.isPending} disabled={entries.length === 0}>
              {w('measure.saveAll', { n: entries.length })}
            </Button>
          </p>
        )}
      </form>
    </Panel>
  );
}

/** A day within the period is enough to name it. */
const firstOf = ({ lastDay }: Expected) => lastDay;
