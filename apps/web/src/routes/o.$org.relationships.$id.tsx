import { Alert, Button, Skeleton, Tabs } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { RelationshipPage } from '../api/shapes.js';
import { ContractTable } from '../contracts/table.js';
import { FaceToFace } from '../relationships/face-to-face.js';
import { Governance } from '../relationships/governance.js';
import { PairCard } from '../relationships/pair-card.js';
import { PairForm } from '../relationships/pair-form.js';
import { contractsOfQuery, pairsQuery, relationshipQuery } from '../relationships/queries.js';
import { Timeline } from '../relationships/timeline.js';
import { Vitals } from '../relationships/vitals.js';
import { MissingPage } from '../session/unread.js';
import { useOrganisation } from '../shell/organisation.js';
import { Expected } from '../today/expected.js';
import { Empty, Page, Panel, RowsSkeleton } from '../ui/page.js';
import { useWords } from '../words/words.js';

const tabs = ['overview', 'timeline', 'contracts', 'governance'] as const;
type Tab = (typeof tabs)[number];

export const Route = createFileRoute('/o/$org/relationships/$id')({
  // `plan` is the reactivation plan whose form is open.
  validateSearch: (search: Record<string, unknown>): { tab?: Tab; plan?: string } => ({
    tab: tabs.includes(search.tab as Tab) && search.tab !== 'overview' ? (search.tab as Tab) : undefined,
    plan: typeof search.plan === 'string' ? search.plan : undefined,
  }),
  loader: ({ context, params }) => {
    void context.cache.prefetchQuery(relationshipQuery(params.org, params.id));
    if (context.membership.side === 'customer')
      void context.cache.prefetchQuery(pairsQuery(params.org, params.id));
  },
  component: Relationship,
});

function Relationship() {
  const w = useWords();
  const { id } = Route.useParams();
  const { tab = 'overview' } = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const { org, governs, isSupplier } = useOrganisation();
  const reading = useQuery(relationshipQuery(org, id));
  const page = reading.data;
  const { data: pairs } = useQuery({ ...pairsQuery(org, id), enabled: !isSupplier });
  const first = pairs?.[0];
  if (reading.error && !page) return <MissingPage of={reading} />;
  return (
    <Page
      title={page?.supplier.name ?? '…'}
      lead={
        <Link to="/o/$org/relationships" params={{ org }} className="text-link">
          ← {w('relationships.title')}
        </Link>
      }
      actions={
        first && (
          <Button
            variant="default"
            onClick={() => void navigate({ search: (search) => ({ ...search, log: first.id }) })}
          >
            {w('pair.log')}
          </Button>
        )
      }
    >
      {page?.hold && (
        <Alert color="ember" variant="light" mb="md">
          {page.hold.to
            ? w('rel.onHoldUntil', {
                from: w.day(page.hold.from),
                to: w.day(page.hold.to),
                kind: w.code('hold', page.hold.kind).toLowerCase(),
              })
            : w('rel.onHold', {
                from: w.day(page.hold.from),
                kind: w.code('hold', page.hold.kind).toLowerCase(),
              })}
        </Alert>
      )}
      {page ? <Vitals page={page} /> : <Skeleton height={86} mb="md" />}
      <Tabs
        value={tab}
        onChange={(value) =>
          void navigate({
            search: (search) => ({ ...search, tab: (value as Tab) ?? undefined }),
            replace: true,
          })
        }
      >
        <Tabs.List mb="md">
          {tabs.map((value) => (
            <Tabs.Tab key={value} value={value}>
              {w(`rel.tab.${value}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="overview">
          {page ? <Overview page={page} canGovern={governs} /> : <Skeleton height={320} />}
        </Tabs.Panel>
        <Tabs.Panel value="timeline">{tab === 'timeline' && <Timeline relationshipId={id} />}</Tabs.Panel>
        <Tabs.Panel value="contracts">{tab === 'contracts' && <ContractsOf id={id} />}</Tabs.Panel>
        <Tabs.Panel value="governance">{page && <Governance page={page} canGovern={governs} />}</Tabs.Panel>
      </Tabs>
    </Page>
  );
}

function ContractsOf({ id }: { id: string }) {
  const w = useWords();
  const { org } = useOrganisation();
  const { data } = useQuery(contractsOfQuery(org, id));
  return (
    <div className="panel">
      {!data ? (
        <RowsSkeleton rows={3} label={w('act.loading')} />
      ) : data.items.length ? (
        <ContractTable rows={data.items} plain />
      ) : (
        <Empty title={w('rel.contractsNone')} />
      )}
    </div>
  );
}

/** A pair and its ladder are the customer's own; a supplier sees the conversations themselves. */
function Overview(props: { page: RelationshipPage; canGovern: boolean }) {
  const { isSupplier } = useOrganisation();
  if (!isSupplier) return <Pairs {...props} />;
  return (
    <>
      <Expected relationshipId={props.page.id} />
      <FaceToFace {...props} />
    </>
  );
}

function Pairs({ page, canGovern }: { page: RelationshipPage; canGovern: boolean }) {
  const w = useWords();
  const { org, has } = useOrganisation();
  const { data: open } = useQuery(pairsQuery(org, page.id));
  const [forming, setForming] = useState(false);
  const sides = new Set(page.seats.map((seat) => seat.side));
  const canForm = canGovern && sides.size === 2;
  const form = (variant: 'subtle' | 'filled') => (
    <Button
      variant={variant}
      size={variant === 'subtle' ? 'compact-sm' : undefined}
      leftSection={<IconPlus size={14} />}
      onClick={() => setForming(true)}
    >
      {w('rel.addPair')}
    </Button>
  );
  return (
    <>
      <Panel title={w('rel.pairs')} aside={canForm && open && open.length > 0 && form('subtle')}>
        {!open ? (
          <Skeleton height={120} />
        ) : open.length ? (
          open.map((pair) => (
            <PairCard
              key={pair.id}
              pair={pair}
              canAct={has('CIO_OFFICE', 'EXECUTIVE')}
              openTouches={open.length === 1}
            />
          ))
        ) : (
          <Empty title={w('rel.noPairs')} action={canForm && form('filled')}>
            {canGovern && !canForm ? w('rel.noPairsSeats') : w('rel.noPairsText')}
          </Empty>
        )}
      </Panel>
      <FaceToFace page={page} canGovern={canGovern} />
      {forming && <PairForm page={page} close={() => setForming(false)} />}
    </>
  );
}
