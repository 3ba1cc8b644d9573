import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { api } from '../api/client.js';
import type { List, RelationshipRow } from '../api/shapes.js';
import { FirstPair } from '../first-run/first-pair.js';
import { ImportDrop } from '../imports/import-drop.js';
import { pairsQuery } from '../relationships/queries.js';
import { useOrganisation } from '../shell/organisation.js';
import { Page, RowsSkeleton } from '../ui/page.js';
import { useWords } from '../words/words.js';

export const Route = createFileRoute('/o/$org/first-run')({ component: FirstRun });

/** Nothing is remembered of the steps: what is in the register says which are done, so one may leave and come back. */
function FirstRun() {
  const w = useWords();
  const { org, address, membership } = useOrganisation();
  const [again, setAgain] = useState(false);
  const list = useQuery({
    queryKey: [org, 'relationships', 'first-run'],
    queryFn: () => api.get<List<RelationshipRow>>(address('/relationships'), { limit: 200, total: true }),
  });
  const formed = useQuery(pairsQuery(org));
  const rows = list.data?.items ?? [];
  const pairs = formed.data?.length ?? 0;
  const count = list.data?.total ?? rows.length;
  return (
    <Page title={w('firstRun.title')} lead={w('firstRun.lead')} narrow>
      <ol className="steps-run">
        <Step done title={w('firstRun.step1')}>
          <p className="empty-text">{w('firstRun.step1Done', { name: membership.org.name })}</p>
        </Step>
        <Step done={count > 0} title={w('firstRun.step2')}>
          {list.isPending ? (
            <RowsSkeleton rows={2} label={w('act.loading')} />
          ) : count > 0 ? (
            <p className="empty-text">
              {w('firstRun.step2Done', { n: count })}{' '}
              <Link to="/o/$org/imports" params={{ org }} className="text-link">
                {w('import.again')}
              </Link>
            </p>
          ) : (
            <>
              <p className="empty-text">{w('firstRun.step2Text')}</p>
              <ImportDrop />
              <Link to="/o/$org/relationships" params={{ org }} search={{ add: true }} className="text-link">
                {w('firstRun.step2Other')}
              </Link>
            </>
          )}
        </Step>
        <Step done={pairs > 0} title={w('firstRun.step3')}>
          {pairs > 0 && !again ? (
            <>
              <p className="empty-text">{w('firstRun.step3Done', { n: pairs })}</p>
              <div className="deeds">
                <Button renderRoot={(root) => <Link to="/o/$org" params={{ org }} {...root} />}>
                  {w('firstRun.today')}
                </Button>{' '}
                <Button variant="subtle" onClick={() => setAgain(true)}>
                  {w('firstRun.again')}
                </Button>
              </div>
            </>
          ) : (
            <>
              <p className="empty-text">{w('firstRun.step3Text')}</p>
              {count > 0 && <FirstPair relationships={rows} />}
            </>
          )}
        </Step>
      </ol>
    </Page>
  );
}

function Step(props: { done?: boolean; title: string; children: ReactNode }) {
  return (
    <li className="step-run" data-done={props.done || undefined}>
      <span className="step-run-mark" aria-hidden="true">
        {props.done && <IconCheck size={15} stroke={2.4} />}
      </span>
      <div className="step-run-body">
        <h2>{props.title}</h2>
        {props.children}
      </div>
    </li>
  );
}
