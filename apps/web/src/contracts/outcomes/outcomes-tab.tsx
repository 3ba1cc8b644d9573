import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Refused } from '../../session/door.js';
import { useOrganisation } from '../../shell/organisation.js';
import { Empty, Panel, RowsSkeleton } from '../../ui/page.js';
import { useWords } from '../../words/words.js';
import { BalancePanel } from './balance-panel.js';
import { KpiForm } from './kpi-form.js';
import { KpiPeek } from './kpi-peek.js';
import { ObjectiveClosing, ObjectiveForm } from './objective-form.js';
import { ObjectivePanel, type ObjectiveDeed } from './objective-panel.js';
import { outcomesQuery } from './queries.js';
import type { KpiPage, Objective } from './shapes.js';
import './outcomes.css';

type Doing = { deed: ObjectiveDeed; objective: Objective; kpi?: KpiPage } | { deed: 'objective' };

/** What the contract is for: its objectives with their KPIs, and whether the whole holds together. */
export function OutcomesTab({ id, opened }: { id: string; opened: string | undefined }) {
  const w = useWords();
  const { org, has, isSupplier } = useOrganisation();
  const navigate = useNavigate();
  const [doing, setDoing] = useState<Doing>();
  const { data, error } = useQuery(outcomesQuery(org, id));
  const open = (kpi: string | undefined) =>
    void navigate({
      to: '/o/$org/contracts/$id/outcomes',
      params: { org, id },
      search: { kpi },
      replace: true,
    });
  const close = () => setDoing(undefined);
  if (error) return <Refused error={error} />;
  if (!data)
    return (
      <Panel title={w('outcome.title')}>
        <RowsSkeleton rows={6} label={w('outcome.title')} />
      </Panel>
    );
  const kpis = data.objectives.flatMap((one) => one.kpis);
  const weight = kpis.filter(({ state }) => state === 'ACTIVE').reduce((sum, one) => sum + one.weight, 0);
  const mayPropose = data.seats.includes('IT') || has('BU_LEAD');
  const add = mayPropose && (
    <Button size="compact-sm" onClick={() => setDoing({ deed: 'objective' })}>
      {w('objective.add')}
    </Button>
  );
  const current = (objective: Objective) =>
    data.objectives.find(({ id: one }) => one === objective.id) ?? objective;
  return (
    <>
      <div className={opened ? 'with-peek' : undefined}>
        <div className="outcome-list">
          {(!isSupplier || (data.objectives.length > 0 && add)) && (
            <div className="outcome-bar">
              {!isSupplier && (
                <Link to="/o/$org/strategic-objectives" params={{ org }} className="text-link">
                  {w('strategy.title')}
                </Link>
              )}
              {data.objectives.length > 0 && add}
            </div>
          )}
          {kpis.length > 0 && <BalancePanel outcomes={data} open={open} />}
          {data.objectives.length === 0 && (
            <Panel>
              <Empty title={w('objective.none')} action={add}>
                {w('objective.noneText')}
              </Empty>
            </Panel>
          )}
          {data.objectives.map((objective) => (
            <ObjectivePanel
              key={objective.id}
              objective={objective}
              weight={weight}
              opened={opened}
              open={open}
              act={(deed) => setDoing({ deed, objective })}
            />
          ))}
        </div>
        {opened && (
          <KpiPeek
            key={opened}
            id={opened}
            close={() => open(undefined)}
            edit={(kpi) => {
              const objective = data.objectives.find(({ id: one }) => one === kpi.objectiveId);
              if (objective) setDoing({ deed: 'kpi', objective, kpi });
            }}
          />
        )}
      </div>
      {doing?.deed === 'objective' && <ObjectiveForm contractId={id} close={close} />}
      {doing?.deed === 'edit' && (
        <ObjectiveForm contractId={id} objective={current(doing.objective)} close={close} />
      )}
      {doing?.deed === 'close' && <ObjectiveClosing objective={current(doing.objective)} close={close} />}
      {doing?.deed === 'kpi' && (
        <KpiForm
          objective={current(doing.objective)}
          {...(doing.kpi && { kpi: doing.kpi })}
          others={kpis.filter(
            (one) => one.state === 'ACTIVE' && one.parts.length === 0 && one.id !== doing.kpi?.id,
          )}
          close={close}
          made={(kpi) => {
            close();
            open(kpi);
          }}
        />
      )}
    </>
  );
}
