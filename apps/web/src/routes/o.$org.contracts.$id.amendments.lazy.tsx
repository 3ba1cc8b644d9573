import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createLazyFileRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { AmendmentForm } from '../contracts/amendments/amendment-form.js';
import { amendmentTones } from '../contracts/amendments/amendment-panel.js';
import { AsOfPanel } from '../contracts/amendments/as-of-panel.js';
import { OpportunitiesPanel } from '../contracts/amendments/opportunities-panel.js';
import { amendmentsQuery, negotiationsQuery } from '../contracts/amendments/queries.js';
import '../contracts/amendments/amendments.css';
import { contractQuery } from '../contracts/queries.js';
import { now } from '../session/session.js';
import { useOrganisation } from '../shell/organisation.js';
import { Empty, Panel } from '../ui/page.js';
import { dayIn } from '../ui/places.js';
import { Status } from '../ui/status.js';
import { useWords } from '../words/words.js';

export const Route = createLazyFileRoute('/o/$org/contracts/$id/amendments')({ component: Amendments });

function Amendments() {
  const { id } = Route.useParams();
  const { org, zone, isSupplier } = useOrganisation();
  const { data: contract } = useQuery(contractQuery(org, id));
  const currency = contract?.currency ?? 'EUR';
  const today = dayIn(now(), zone);
  return (
    <div className="two amend-home">
      <div className="panel-stack">
        {isSupplier ? <TablesPanel contractId={id} /> : <OpportunitiesPanel contractId={id} />}
      </div>
      <div className="panel-stack">
        <AmendmentsPanel contractId={id} currency={currency} today={today} />
        <AsOfPanel contractId={id} currency={currency} today={today} />
      </div>
    </div>
  );
}

/** The supplier sees the tables at which it sits, and not why it was asked to. */
function TablesPanel(props: { contractId: string }) {
  const w = useWords();
  const { org } = useOrganisation();
  const { data } = useQuery(negotiationsQuery(org, props.contractId));
  return (
    <Panel title={w('amend.negotiations')} flush>
      {data?.items.length === 0 && (
        <Empty title={w('amend.noNegotiation')}>{w('amend.noNegotiationText')}</Empty>
      )}
      <ul className="occasions">
        {data?.items.map((one) => (
          <li key={one.id}>
            <Link
              to="/o/$org/contracts/$id/amendments/$opportunity"
              params={{ org, id: props.contractId, opportunity: one.id }}
            >
              <span className="occasion-words">
                <span className="occasion-title">{one.title}</span>
                <span className="dim">{w('amend.since', { day: w.day(one.openedOn) })}</span>
              </span>
              <Status tone={one.outcome === 'AGREED' ? 'good' : one.outcome ? 'quiet' : 'due'}>
                {one.outcome ? w.code('negotiationOutcome', one.outcome) : w('amend.underWay')}
              </Status>
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** What was changed, and a way to change what needs no table: an address, a name, an error. */
function AmendmentsPanel(props: { contractId: string; currency: string; today: string }) {
  const w = useWords();
  const { org, has } = useOrganisation();
  const [drafting, setDrafting] = useState(false);
  const { data } = useQuery(amendmentsQuery(org, props.contractId));
  return (
    <Panel
      title={w('amend.amendments')}
      aside={
        has('CIO_OFFICE', 'LEGAL', 'CONTRACT_OWNER') && (
          <Button size="compact-sm" variant="default" onClick={() => setDrafting(true)}>
            {w('amend.draftAlone')}
          </Button>
        )
      }
      flush
    >
      {data?.items.length === 0 && <Empty title={w('amend.none')}>{w('amend.noneText')}</Empty>}
      <ul className="occasions">
        {data?.items.map((one) => {
          const words = (
            <>
              <span className="occasion-number figures">
                {one.number === null ? '—' : w('amend.no', { n: one.number })}
              </span>
              <span className="occasion-words">
                <span className="occasion-title">{one.title}</span>
                <span className="dim">{w('amend.from', { day: w.day(one.effectiveOn) })}</span>
              </span>
              <Status tone={amendmentTones[one.state]}>{w.code('amendmentState', one.state)}</Status>
            </>
          );
          return (
            <li key={one.id}>
              {one.negotiationId ? (
                <Link
                  to="/o/$org/contracts/$id/amendments/$opportunity"
                  params={{ org, id: props.contractId, opportunity: one.negotiationId }}
                  hash="amendment"
                >
                  {words}
                </Link>
              ) : (
                <Link
                  to="/o/$org/contracts/$id/amendments/amendment/$amendment"
                  params={{ org, id: props.contractId, amendment: one.id }}
                >
                  {words}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
      {drafting && <AmendmentForm {...props} needs={[]} close={() => setDrafting(false)} />}
    </Panel>
  );
}
