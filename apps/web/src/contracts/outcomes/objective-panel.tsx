import { Button } from '@mantine/core';
import { Refused } from '../../session/door.js';
import { useDeed } from '../../shell/deed.js';
import { useOrganisation } from '../../shell/organisation.js';
import { Facts, Panel } from '../../ui/page.js';
import { Status, type Tone } from '../../ui/status.js';
import { useWords } from '../../words/words.js';
import { KpiTable } from './kpi-table.js';
import { allSeats, type KpiLine, type Objective } from './shapes.js';

const objectiveTones: Record<Objective['state'], Tone> = {
  PROPOSED: 'soon',
  AGREED: 'soon',
  ACTIVE: 'good',
  ACHIEVED: 'good',
  MISSED: 'late',
  DROPPED: 'quiet',
};
export type ObjectiveDeed = 'edit' | 'close' | 'kpi';

/** One objective: for whom, who puts what into it, and the KPIs that say whether it is reached. */
export function ObjectivePanel(props: {
  objective: Objective;
  weight: number;
  opened: string | undefined;
  open: (kpi: string) => void;
  act: (deed: ObjectiveDeed) => void;
}) {
  const w = useWords();
  const { objective } = props;
  const shapes = objective.seats.includes('IT') || objective.seats.includes('BUSINESS');
  const isOver = ['ACHIEVED', 'MISSED', 'DROPPED'].includes(objective.state);
  return (
    <Panel
      title={objective.statement}
      aside={
        <span className="outcome-states">
          <Status tone={objectiveTones[objective.state]}>{w(`objective.state.${objective.state}`)}</Status>
          {objective.isStale && (
            <Status tone="asleep">
              {w(objective.isStrategic ? 'objective.stale' : 'objective.unlinked')}
            </Status>
          )}
        </span>
      }
      flush
    >
      <div className="panel-body">
        <Facts
          items={[
            [w('objective.beneficiary'), objective.beneficiary?.name ?? '—'],
            [w('objective.it'), objective.itContribution ?? '—'],
            [w('objective.supplier'), objective.supplierContribution ?? '—'],
            ...(objective.strategicObjectives.length > 0
              ? [
                  [
                    w('objective.serves'),
                    objective.strategicObjectives.map(({ statement }) => statement).join(' · '),
                  ] as [string, string],
                ]
              : []),
          ]}
        />
        <Deeds objective={objective} shapes={shapes} isOver={isOver} act={props.act} />
      </div>
      <KpiTable {...props} awaited={(kpi) => <Awaited kpi={kpi} />} />
    </Panel>
  );
}

function Deeds(props: {
  objective: Objective;
  shapes: boolean;
  isOver: boolean;
  act: (deed: ObjectiveDeed) => void;
}) {
  const w = useWords();
  const { isSupplier } = useOrganisation();
  const { objective, shapes, isOver } = props;
  const deed = useDeed();
  const here = `/objectives/${objective.id}`;
  const agreed = isSupplier ? objective.supplierAgreedOn : objective.customerAgreedOn;
  if (isOver || objective.seats.length === 0) return null;
  return (
    <>
      <div className="pair-acts">
        {objective.state === 'PROPOSED' && !agreed && (
          <Button
            size="compact-sm"
            loading={deed.isPending}
            onClick={() => deed.mutate({ path: `${here}/agreement`, version: objective.version })}
          >
            {w('objective.agree')}
          </Button>
        )}
        {objective.state === 'PROPOSED' && agreed && (
          <span className="dim">
            {w(isSupplier ? 'objective.awaitsCustomer' : 'objective.awaitsSupplier')}
          </span>
        )}
        {objective.state === 'AGREED' && objective.seats.includes('IT') && (
          <Button
            size="compact-sm"
            loading={deed.isPending}
            onClick={() => deed.mutate({ path: `${here}/activation` })}
          >
            {w('objective.activate')}
          </Button>
        )}
        {shapes && (
          <>
            <Button size="compact-sm" variant="default" onClick={() => props.act('kpi')}>
              {w('kpi.add')}
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={() => props.act('edit')}>
              {w('act.edit')}
            </Button>
          </>
        )}
        {objective.seats.includes('IT') && (
          <Button size="compact-sm" variant="subtle" onClick={() => props.act('close')}>
            {w('objective.close')}
          </Button>
        )}
      </div>
      <Refused error={deed.error} />
    </>
  );
}

/** Whose approval a definition still waits for. */
function Awaited({ kpi }: { kpi: KpiLine }) {
  const w = useWords();
  const isAgreed = kpi.state === 'DRAFT' || kpi.state === 'RETIRED' || kpi.inForce === kpi.newest;
  const awaited = allSeats.filter(
    (seat) => !kpi.approvals[seat] && (seat !== 'SUPPLIER' || kpi.isContractual),
  );
  if (isAgreed || awaited.length === 0) return null;
  return (
    <div className="dim">
      {w('kpi.awaits', { seats: awaited.map((seat) => w(`kpi.seat.${seat}`)).join(', ') })}
    </div>
  );
}
