import { Button, Group, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute, Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { ContractForm } from '../contracts/form.js';
import { DeedsMenu } from '../contracts/life/deeds-menu.js';
import { StateStatus } from '../contracts/life/state-status.js';
import { contractQuery } from '../contracts/queries.js';
import { useStanding } from '../contracts/standing.js';
import { contractTabs } from '../contracts/tabs.js';
import { MissingPage } from '../session/unread.js';
import { useOrganisation } from '../shell/organisation.js';
import { Page } from '../ui/page.js';
import { ContractWords } from '../words/contract-words.js';
import { useWords } from '../words/words.js';

export const Route = createFileRoute('/o/$org/contracts/$id')({
  loader: ({ context, params }) => void context.cache.prefetchQuery(contractQuery(params.org, params.id)),
  component: () => (
    <ContractWords meanwhile={<Skeleton height={380} />}>
      <Contract />
    </ContractWords>
  ),
});

function Contract() {
  const w = useWords();
  const { id } = Route.useParams();
  const { org } = useOrganisation();
  const [editing, setEditing] = useState(false);
  const reading = useQuery(contractQuery(org, id));
  const contract = reading.data;
  const { writes } = useStanding(contract);
  if (reading.error && !contract) return <MissingPage of={reading} />;
  return (
    <Page
      title={contract ? contract.title : '…'}
      lead={
        <>
          <Link to="/o/$org/contracts" params={{ org }} className="text-link">
            ← {w('contracts.title')}
          </Link>
          {contract && (
            <>
              <span className="figures"> · {contract.reference} · </span>
              <StateStatus state={contract.state} />
            </>
          )}
        </>
      }
      actions={
        contract && (
          <Group gap="xs">
            {writes && (
              <Button variant="default" onClick={() => setEditing(true)}>
                {w('contract.edit')}
              </Button>
            )}
            <DeedsMenu contract={contract} />
          </Group>
        )
      }
    >
      <Tabs id={id} />
      {contract ? <Outlet /> : <Skeleton height={380} />}
      {editing && contract && <ContractForm contract={contract} close={() => setEditing(false)} />}
    </Page>
  );
}

/** The tabs; on a phone they scroll, and the one that is open is brought into sight. */
function Tabs({ id }: { id: string }) {
  const w = useWords();
  const { org } = useOrganisation();
  const bar = useRef<HTMLElement>(null);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const isOfKpi = path.includes('/kpis/');
  useEffect(() => {
    const open = bar.current?.querySelector<HTMLElement>('.active');
    if (open && bar.current)
      bar.current.scrollLeft = open.offsetLeft - bar.current.offsetLeft - bar.current.clientWidth / 3;
  }, [path]);
  return (
    <nav ref={bar} className="page-tabs" aria-label={w('contract.tabs')}>
      {contractTabs.map(({ tab, to }) => (
        <Link
          key={tab}
          to={to}
          params={{ org, id }}
          className={isOfKpi && tab === 'measures' ? 'page-tab active' : 'page-tab'}
          activeOptions={{ exact: tab === 'overview', includeSearch: false }}
        >
          {w(`contract.tab.${tab}`)}
        </Link>
      ))}
    </nav>
  );
}
