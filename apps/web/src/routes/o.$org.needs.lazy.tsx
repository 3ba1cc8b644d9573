import { Button, SegmentedControl, Skeleton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { createLazyFileRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { rowsOf } from '../api/pages.js';
import { NeedForm } from '../contracts/needs/need-form.js';
import { NeedRow } from '../contracts/needs/need-row.js';
import { coverageQuery, needsQuery, needStates } from '../contracts/needs/shapes.js';
import '../contracts/amendments/amendments.css';
import { Unread } from '../session/unread.js';
import { useOrganisation } from '../shell/organisation.js';
import { More } from '../ui/more.js';
import { Empty, Page, Panel, RowsSkeleton } from '../ui/page.js';
import { Hearth } from '../ui/pictures.js';
import { ContractWords } from '../words/contract-words.js';
import { useWords } from '../words/words.js';

export const Route = createLazyFileRoute('/o/$org/needs')({
  component: () => (
    <ContractWords meanwhile={<Skeleton height={380} />}>
      <Needs />
    </ContractWords>
  ),
});

function Needs() {
  const w = useWords();
  const { org, has, isSupplier } = useOrganisation();
  const [state, setState] = useState('');
  const [raising, setRaising] = useState(false);
  const list = useInfiniteQuery(needsQuery(org, state || undefined));
  const rows = rowsOf(list);
  const raises = has('BU_LEAD', 'CIO_OFFICE', 'CONTRACT_OWNER', 'EXECUTIVE', 'LEGAL');
  const raise = raises && (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setRaising(true)}>
      {w('need.raise')}
    </Button>
  );
  return (
    <Page
      title={isSupplier ? w('need.titleSupplier') : w('need.title')}
      lead={w('need.lead')}
      actions={raise}
    >
      <div className="filters">
        <SegmentedControl
          size="sm"
          aria-label={w('need.filter')}
          value={state}
          onChange={setState}
          data={[
            { value: '', label: w('need.all') },
            ...needStates.map((value) => ({ value, label: w.code('needState', value) })),
          ]}
        />
      </div>
      <div className="panel">
        {list.isPending ? (
          <RowsSkeleton rows={6} height={40} label={w('act.loading')} />
        ) : list.isError ? (
          <Unread of={list} />
        ) : rows.length === 0 ? (
          <Empty picture={<Hearth />} title={w('need.none')}>
            {isSupplier ? w('need.noneSupplier') : w('need.noneText')}
          </Empty>
        ) : (
          <ul className="needs">
            {rows.map((need) => (
              <NeedRow key={need.id} need={need} />
            ))}
          </ul>
        )}
        <More of={list} />
      </div>
      {!isSupplier && <Coverage />}
      {raising && <NeedForm close={() => setRaising(false)} />}
    </Page>
  );
}

/** What each unit needs, and how much of it its contracts answer. */
function Coverage() {
  const w = useWords();
  const { org } = useOrganisation();
  const { data } = useQuery(coverageQuery(org));
  if (!data || data.items.length === 0) return null;
  return (
    <Panel title={w('need.coverage')} flush>
      <div className="table-frame">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{w('need.unit')}</th>
              <th scope="col">{w('need.contract')}</th>
              <th scope="col" className="number">
                {w('need.covered')}
              </th>
              <th scope="col" className="number">
                {w('need.partial')}
              </th>
              <th scope="col" className="number">
                {w('need.gaps')}
              </th>
            </tr>
          </thead>
          <tbody>
            {data.items.map((cell) => (
              <tr key={`${cell.businessUnit} ${cell.contract.id}`}>
                <th scope="row">{cell.businessUnit ?? w('need.noUnit')}</th>
                <td>{cell.contract.reference}</td>
                <td className="number">{cell.covered}</td>
                <td className="number">{cell.partial}</td>
                <td className="number" data-gap={cell.gaps > 0 || undefined}>
                  {cell.gaps}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
