import { Button, Group } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Refused } from '../../session/door.js';
import { useDeed } from '../../shell/deed.js';
import { useOrganisation } from '../../shell/organisation.js';
import { Status, type Tone } from '../../ui/status.js';
import { useWords } from '../../words/words.js';
import { OpportunityForm } from '../amendments/opportunity-forms.js';
import { NeedAnswer } from './need-form.js';
import type { Need } from './shapes.js';

const tones: Record<Need['state'], Tone> = {
  OPEN: 'due',
  IN_OPPORTUNITY: 'soon',
  COVERED: 'good',
  DECLINED: 'quiet',
};

/** A need, what was answered to it, and what becomes of it. */
export function NeedRow(props: { need: Need }) {
  const w = useWords();
  const { need } = props;
  const { org, has } = useOrganisation();
  const navigate = useNavigate();
  const [open, setOpen] = useState<'refusal' | 'closure' | 'opportunity'>();
  const send = useDeed();
  const isOpen = need.state === 'OPEN' || need.state === 'IN_OPPORTUNITY';
  const raises = has('BU_LEAD', 'CIO_OFFICE', 'CONTRACT_OWNER', 'EXECUTIVE', 'LEGAL');
  const seeks = has('CIO_OFFICE', 'EXECUTIVE', 'CONTRACT_OWNER', 'LEGAL');
  return (
    <li className="need" data-state={need.state}>
      <div className="need-words">
        <p className="need-statement">{need.statement}</p>
        <p className="dim">
          {[
            need.businessUnit,
            w.code('needOrigin', need.origin),
            need.raisedBy,
            w.day(need.raisedOn),
            need.isShared ? w('need.shared') : w('need.ours'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {need.refusedAs && (
          <blockquote className="refusal-words">
            « {need.refusedAs.text} »
            <footer className="dim">
              {[need.refusedAs.by, w.day(need.refusedAs.on)].filter(Boolean).join(', ')}
            </footer>
          </blockquote>
        )}
        {need.declinedBecause && <p className="dim">{need.declinedBecause}</p>}
        <Refused error={send.error} />
        <Group gap={6} mt={6}>
          {has('SUPPLIER_ACCOUNT_MANAGER') && isOpen && !need.refusedAs && (
            <Button size="compact-sm" variant="default" onClick={() => setOpen('refusal')}>
              {w('need.notInContract')}
            </Button>
          )}
          {raises && isOpen && !need.isShared && (
            <Button
              size="compact-sm"
              variant="default"
              loading={send.isPending}
              onClick={() => send.mutate({ path: `/needs/${need.id}/sharing`, version: need.version })}
            >
              {w('need.shareNow')}
            </Button>
          )}
          {seeks && need.state === 'OPEN' && (
            <Button size="compact-sm" variant="default" onClick={() => setOpen('opportunity')}>
              {w('amend.open')}
            </Button>
          )}
          {raises && isOpen && (
            <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setOpen('closure')}>
              {w('need.decline')}
            </Button>
          )}
        </Group>
      </div>
      <div className="need-facts">
        <Status tone={tones[need.state]}>{w.code('needState', need.state)}</Status>
        <Link to="/o/$org/contracts/$id" params={{ org, id: need.contract.id }} className="text-link">
          {need.contract.reference}
        </Link>
        {need.opportunity && (
          <Link
            to="/o/$org/contracts/$id/amendments/$opportunity"
            params={{ org, id: need.contract.id, opportunity: need.opportunity.id }}
            className="text-link figures"
          >
            OPP-{need.opportunity.number}
          </Link>
        )}
      </div>
      {open === 'opportunity' && (
        <OpportunityForm
          contractId={need.contract.id}
          needs={[need]}
          close={() => setOpen(undefined)}
          opened={({ id }) =>
            void navigate({
              to: '/o/$org/contracts/$id/amendments/$opportunity',
              params: { org, id: need.contract.id, opportunity: id },
            })
          }
        />
      )}
      {(open === 'refusal' || open === 'closure') && (
        <NeedAnswer need={need} kind={open} close={() => setOpen(undefined)} />
      )}
    </li>
  );
}
