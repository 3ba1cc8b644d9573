import { Button, NativeSelect, SegmentedControl, Skeleton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { createFileRoute, Link, useNavigate } from '@tanstack/react-router';
import { rowsOf } from '../api/pages.js';
import { ContractForm } from '../contracts/form.js';
import { contractStates, type ContractState } from '../contracts/life/shapes.js';
import { contractsQuery } from '../contracts/register.js';
import { ContractTable } from '../contracts/table.js';
import { TimeLine } from '../contracts/time-line.js';
import { Unread } from '../session/unread.js';
import { useOrganisation } from '../shell/organisation.js';
import { Finding } from '../ui/finding.js';
import { More } from '../ui/more.js';
import { Empty, Page, RowsSkeleton } from '../ui/page.js';
import { Hearth } from '../ui/pictures.js';
import { ContractWords } from '../words/contract-words.js';
import { useWords } from '../words/words.js';

interface Search {
  q?: string;
  sort?: string;
  view?: 'line';
  state?: ContractState;
  /** Whose: an owner sees their own first, everybody else all of them. */
  whose?: 'mine' | 'all';
  add?: boolean;
}

export const Route = createFileRoute('/o/$org/contracts/')({
  validateSearch: (search: Record<string, unknown>): Search => ({
    q: typeof search.q === 'string' && search.q ? search.q : undefined,
    sort: typeof search.sort === 'string' ? search.sort : undefined,
    view: search.view === 'line' ? 'line' : undefined,
    state: contractStates.find((state) => state === search.state),
    whose: search.whose === 'mine' || search.whose === 'all' ? search.whose : undefined,
    add: search.add === true ? true : undefined,
  }),
  component: () => (
    <ContractWords meanwhile={<Skeleton height={380} />}>
      <Contracts />
    </ContractWords>
  ),
});

function Contracts() {
  const w = useWords();
  const { q, sort, view, state, add, ...search } = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const { org, governs, has } = useOrganisation();
  const isOwner = has('CONTRACT_OWNER');
  const whose = search.whose ?? (isOwner && !governs ? 'mine' : 'all');
  const mine = whose === 'mine' || undefined;
  const list = useInfiniteQuery(contractsQuery(org, { q, sort, state, mine }));
  const change = (part: Partial<Search>) =>
    void navigate({ search: (known) => ({ ...known, ...part }), replace: true });
  const rows = rowsOf(list);
  const canAdd = governs || isOwner;
  return (
    <Page
      title={w('contracts.title')}
      lead={rows.length ? w('contracts.lead', { n: list.data?.pages[0]?.total ?? rows.length }) : undefined}
      actions={
        canAdd && (
          <Button leftSection={<IconPlus size={16} />} onClick={() => change({ add: true })}>
            {w('contracts.add')}
          </Button>
        )
      }
    >
      <div className="filters">
        <Finding
          value={q ?? ''}
          find={(found) => change({ q: found })}
          label={w('contracts.search')}
          clearLabel={w('act.remove')}
        />
        {isOwner && (
          <SegmentedControl
            size="sm"
            aria-label={w('contracts.whose')}
            value={whose}
            onChange={(value) => change({ whose: value === 'mine' ? 'mine' : 'all' })}
            data={[
              { value: 'mine', label: w('contracts.mine') },
              { value: 'all', label: w('contracts.all') },
            ]}
          />
        )}
        <NativeSelect
          aria-label={w('col.state')}
          value={state ?? ''}
          onChange={({ currentTarget }) =>
            change({ state: contractStates.find((one) => one === currentTarget.value) })
          }
          data={[
            { value: '', label: w('contracts.anyState') },
            ...contractStates.map((value) => ({ value, label: w(`contractState.${value}`) })),
          ]}
        />
        <SegmentedControl
          size="sm"
          aria-label={w('contracts.view')}
          value={view ?? 'table'}
          onChange={(value) => change({ view: value === 'line' ? 'line' : undefined })}
          data={[
            { value: 'table', label: w('contracts.viewTable') },
            { value: 'line', label: w('contracts.viewLine') },
          ]}
        />
      </div>
      <div className="panel">
        {list.isPending ? (
          <RowsSkeleton rows={10} height={22} label={w('act.loading')} />
        ) : list.isError ? (
          <Unread of={list} />
        ) : rows.length === 0 ? (
          q || state || mine ? (
            <Empty title={w('contracts.noMatch')} />
          ) : (
            <Empty
              picture={<Hearth />}
              title={w('contracts.emptyTitle')}
              action={
                governs && (
                  <Button renderRoot={(root) => <Link to="/o/$org/imports" params={{ org }} {...root} />}>
                    {w('palette.import')}
                  </Button>
                )
              }
            >
              {w('contracts.emptyText')}
            </Empty>
          )
        ) : view === 'line' ? (
          <>
            <TimeLine rows={rows} />
            <details className="twin">
              <summary>{w('contracts.lineTable')}</summary>
              <ContractTable rows={rows} />
            </details>
          </>
        ) : (
          <ContractTable rows={rows} sort={sort} onSort={(next) => change({ sort: next })} />
        )}
        <More of={list} />
      </div>
      {add && canAdd && <ContractForm close={() => change({ add: undefined })} />}
    </Page>
  );
}
