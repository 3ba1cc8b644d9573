import { Button, NativeSelect } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { createFileRoute, Link, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { rowsOf } from '../api/pages.js';
import { segments } from '../api/shapes.js';
import { NewSupplier } from '../relationships/new-supplier.js';
import { Peek } from '../relationships/peek.js';
import { relationshipsQuery } from '../relationships/register.js';
import { RelationshipTable } from '../relationships/table.js';
import { Unread } from '../session/unread.js';
import { useOrganisation } from '../shell/organisation.js';
import { Finding } from '../ui/finding.js';
import { More } from '../ui/more.js';
import { Empty, Page, RowsSkeleton } from '../ui/page.js';
import { Hearth } from '../ui/pictures.js';
import { useWords } from '../words/words.js';

interface Search {
  q?: string;
  segment?: string;
  flag?: string;
  sort?: string;
  peek?: string;
  add?: boolean;
}
const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);

export const Route = createFileRoute('/o/$org/relationships/')({
  validateSearch: (search: Record<string, unknown>): Search => ({
    q: text(search.q),
    segment: text(search.segment),
    flag: text(search.flag),
    sort: text(search.sort),
    peek: text(search.peek),
    add: search.add === true ? true : undefined,
  }),
  component: Relationships,
});

const flags = [
  'SPONSOR_MISSING',
  'SEGMENT_MISSING',
  'SEGMENT_TO_CONFIRM',
  'SEAT_VACANT',
  'PLAN_OWED',
] as const;

function Relationships() {
  const w = useWords();
  const search = Route.useSearch();
  const navigate = useNavigate({ from: Route.fullPath });
  const { org, governs } = useOrganisation();
  const { peek, add, ...filters } = search;
  const list = useInfiniteQuery(relationshipsQuery(org, filters));
  const change = useCallback(
    (part: Partial<Search>) => void navigate({ search: (known) => ({ ...known, ...part }), replace: true }),
    [navigate],
  );
  const rows = rowsOf(list);
  const filtered = Boolean(filters.q || filters.segment || filters.flag);
  const total = list.data?.pages[0]?.total ?? rows.length;

  return (
    <Page
      title={w('relationships.title')}
      lead={list.data && rows.length > 0 ? w('relationships.lead', { n: total }) : undefined}
      actions={
        governs && (
          <Button leftSection={<IconPlus size={16} />} onClick={() => change({ add: true })}>
            {w('relationships.add')}
          </Button>
        )
      }
    >
      <div className="filters">
        <Finding
          value={filters.q ?? ''}
          find={(q) => change({ q })}
          label={w('relationships.search')}
          clearLabel={w('act.remove')}
        />
        <NativeSelect
          aria-label={w('relationships.segment')}
          value={filters.segment ?? ''}
          onChange={(event) => change({ segment: event.currentTarget.value || undefined })}
          data={[
            { value: '', label: w('relationships.allSegments') },
            ...segments.map((value) => ({ value, label: w(`segment.${value}`) })),
          ]}
        />
        <NativeSelect
          aria-label={w('relationships.flag')}
          value={filters.flag ?? ''}
          onChange={(event) => change({ flag: event.currentTarget.value || undefined })}
          data={[
            { value: '', label: `${w('relationships.flag')} · ${w('relationships.allFlags').toLowerCase()}` },
            ...flags.map((value) => ({ value, label: w(`flag.${value}`) })),
          ]}
        />
        {filtered && (
          <Button
            variant="subtle"
            onClick={() => change({ q: undefined, segment: undefined, flag: undefined })}
          >
            {w('relationships.clear')}
          </Button>
        )}
      </div>
      <div className={peek ? 'with-peek' : undefined}>
        <div className="panel">
          {list.isPending ? (
            <RowsSkeleton rows={10} height={22} label={w('act.loading')} />
          ) : list.isError ? (
            <Unread of={list} />
          ) : rows.length === 0 ? (
            filtered ? (
              <Empty title={w('relationships.noMatch')} />
            ) : (
              <Empty
                picture={<Hearth />}
                title={w('relationships.emptyTitle')}
                action={
                  governs && (
                    <Button renderRoot={(root) => <Link to="/o/$org/imports" params={{ org }} {...root} />}>
                      {w('relationships.emptyAction')}
                    </Button>
                  )
                }
              >
                {w('relationships.emptyText')}
              </Empty>
            )
          ) : (
            <RelationshipTable
              rows={rows}
              sort={filters.sort}
              onSort={(sort) => change({ sort })}
              peeked={peek}
              peek={(id) => change({ peek: id === peek ? undefined : id })}
            />
          )}
          <More of={list} />
        </div>
        {peek && <Peek id={peek} close={() => change({ peek: undefined })} />}
      </div>
      {add && governs && <NewSupplier close={() => change({ add: undefined })} />}
    </Page>
  );
}
