import { Button, Group, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createLazyFileRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { AmendmentForm } from '../contracts/amendments/amendment-form.js';
import { AmendmentPanel } from '../contracts/amendments/amendment-panel.js';
import { Ledger } from '../contracts/amendments/ledger.js';
import { MandatePanel } from '../contracts/amendments/mandate-panel.js';
import { NeedPanel } from '../contracts/amendments/need-panel.js';
import { amendmentQuery, negotiationQuery, opportunityQuery } from '../contracts/amendments/queries.js';
import type { AmendmentPage, NegotiationPage, OpportunityPage } from '../contracts/amendments/shapes.js';
import { SignaturePanel } from '../contracts/amendments/signature-panel.js';
import { type Step, Steps } from '../contracts/amendments/steps.js';
import '../contracts/amendments/amendments.css';
import { now } from '../session/session.js';
import { Missing } from '../session/unread.js';
import { useOrganisation } from '../shell/organisation.js';
import { Panel } from '../ui/page.js';
import { dayIn } from '../ui/places.js';
import { useWords } from '../words/words.js';

export const Route = createLazyFileRoute('/o/$org/contracts/$id/amendments_/$opportunity')({
  component: Way,
});

/** From a need to a signature on one page, for both sides; each reads its own half of it. */
function Way() {
  const w = useWords();
  const { id, opportunity: at } = Route.useParams();
  const { org, isSupplier, zone, has } = useOrganisation();
  const [drafting, setDrafting] = useState(false);
  const found = useQuery({ ...opportunityQuery(org, at), enabled: !isSupplier });
  const opportunity = found.data;
  const isLost = opportunity?.state === 'LOST';
  // What was let go before there was a mandate never came to the table.
  const hasSat = ['NEGOTIATING', 'CONVERTED'].includes(opportunity?.state ?? '');
  const isAtTable = isSupplier || hasSat || (isLost && opportunity.mandate !== null);
  const seated = useQuery({ ...negotiationQuery(org, at), enabled: isAtTable, retry: false });
  const table = seated.data;
  const drafted = (table?.amendments ?? []).filter(({ state }) => state !== 'ABANDONED').at(-1);
  const { data: amendment } = useQuery({ ...amendmentQuery(org, drafted?.id ?? ''), enabled: !!drafted });
  const reading = isSupplier ? seated : found;
  if (reading.error) return <Missing of={reading} />;
  if (!opportunity && !table) return <Skeleton height={380} />;
  const today = dayIn(now(), zone);
  const needs = opportunity?.needs ?? [];
  const drafts = has('CIO_OFFICE', 'LEGAL', 'CONTRACT_OWNER');
  return (
    <div className="panel-stack way-page">
      <header className="way-head">
        <Link to="/o/$org/contracts/$id/amendments" params={{ org, id }} className="text-link">
          ← {w('contract.tab.amendments')}
        </Link>
        <h2>
          {opportunity && <span className="figures">OPP-{opportunity.number} · </span>}
          {opportunity?.title ?? table?.title}
        </h2>
      </header>
      {!isLost && <Steps at={stepOf(opportunity, table, amendment)} />}
      {opportunity && <NeedPanel opportunity={opportunity} />}
      {isLost && !opportunity.mandate ? null : opportunity ? (
        <MandatePanel
          path={`/opportunities/${at}/mandate`}
          approval={`/opportunities/${at}/mandate/approval`}
          version={opportunity.version}
          mandate={opportunity.mandate}
          currency={opportunity.contract.currency}
          mayWrite={
            !['CONVERTED', 'LOST'].includes(opportunity.state) &&
            has('CIO_OFFICE', 'EXECUTIVE', 'LEGAL', 'CONTRACT_OWNER')
          }
        />
      ) : (
        table && (
          <MandatePanel
            path={`/negotiations/${at}/mandate`}
            version={table.mandate?.version ?? 0}
            mandate={table.mandate}
            currency={table.contract.currency}
            mayWrite={!table.outcome && has('SUPPLIER_ACCOUNT_MANAGER', 'SUPPLIER_EXECUTIVE')}
          />
        )
      )}
      {table && <Ledger table={table} />}
      {table && !amendment && !table.outcome && (
        <Panel id="amendment" title={w('amend.step.amendment')}>
          <p className="dim">{drafts ? w('amend.draftText') : w('amend.draftAwaited')}</p>
          {drafts && (
            <Group mt="sm">
              <Button onClick={() => setDrafting(true)}>{w('amend.draft')}</Button>
            </Group>
          )}
        </Panel>
      )}
      {amendment && <AmendmentPanel amendment={amendment} needs={needs} today={today} />}
      {amendment && ['AGREED', 'SIGNED', 'EFFECTIVE'].includes(amendment.state) && (
        <SignaturePanel amendment={amendment} today={today} supplier={table?.contract.supplier ?? ''} />
      )}
      {drafting && table && (
        <AmendmentForm
          contractId={id}
          currency={table.contract.currency}
          negotiationId={at}
          needs={needs}
          title={table.title}
          today={today}
          close={() => setDrafting(false)}
        />
      )}
    </div>
  );
}

function stepOf(
  opportunity: OpportunityPage | undefined,
  table: NegotiationPage | undefined,
  amendment: AmendmentPage | undefined,
): Step | 'over' {
  if (amendment) {
    if (amendment.state === 'SIGNED' || amendment.state === 'EFFECTIVE') return 'over';
    return amendment.state === 'AGREED' ? 'signature' : 'amendment';
  }
  if (table) {
    const accepted = new Set(
      table.items.filter(({ state }) => state === 'ACCEPTED').map(({ giver }) => giver),
    );
    return accepted.size === 2 ? 'amendment' : 'negotiation';
  }
  return opportunity?.state === 'DETECTED' ? 'need' : 'mandate';
}
