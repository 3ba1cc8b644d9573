import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createLazyFileRoute } from '@tanstack/react-router';
import { CreditsPanel } from '../contracts/obligations/credits-panel.js';
import { DecisionsPanel } from '../contracts/obligations/decisions-panel.js';
import { DutiesPanel } from '../contracts/obligations/duties-panel.js';
import { RendezvousPanel } from '../contracts/obligations/rendezvous-panel.js';
import { contractQuery } from '../contracts/queries.js';
import { useStanding } from '../contracts/standing.js';
import '../contracts/obligations/duties.css';

export const Route = createLazyFileRoute('/o/$org/contracts/$id/obligations')({ component: DutiesTab });

/** What each side owes, what breaches cost, when both look again, and what was settled. */
function DutiesTab() {
  const { org, id } = Route.useParams();
  const { data: contract } = useQuery(contractQuery(org, id));
  const standing = useStanding(contract);
  if (!contract) return <Skeleton height={380} />;
  return (
    <div className="panel-stack">
      <DutiesPanel contract={contract} standing={standing} />
      <div className="two two-lead">
        <div>
          <CreditsPanel contract={contract} standing={standing} />
        </div>
        <div>
          <RendezvousPanel contract={contract} standing={standing} />
          {!standing.isSupplier && <DecisionsPanel contractId={id} standing={standing} />}
        </div>
      </div>
    </div>
  );
}
