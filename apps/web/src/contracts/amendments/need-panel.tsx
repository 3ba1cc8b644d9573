import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useOrganisation } from '../../shell/organisation.js';
import { Facts, Panel } from '../../ui/page.js';
import { Status } from '../../ui/status.js';
import { useWords } from '../../words/words.js';
import { range } from './item-card.js';
import { opportunityTones } from './opportunities-panel.js';
import { LoseForm, NegotiateForm, QualifyForm } from './opportunity-forms.js';
import type { OpportunityPage } from './shapes.js';

/** Why there is an occasion at all, what it may be worth, and where it stands. */
export function NeedPanel(props: { opportunity: OpportunityPage }) {
  const w = useWords();
  const { opportunity } = props;
  const { has } = useOrganisation();
  const [open, setOpen] = useState<'qualify' | 'lose' | 'negotiate'>();
  const seeks = has('CIO_OFFICE', 'EXECUTIVE', 'LEGAL', 'CONTRACT_OWNER');
  const { state, contract, ourValue, theirValue } = opportunity;
  const isOpen = state !== 'CONVERTED' && state !== 'LOST';
  return (
    <Panel
      id="need"
      title={w('amend.step.need')}
      aside={<Status tone={opportunityTones[state]}>{w.code('opportunityState', state)}</Status>}
    >
      {opportunity.needs.length > 0 && (
        <ul className="plain-list">
          {opportunity.needs.map((need) => (
            <li key={need.id}>
              <span>« {need.statement} »</span>
              <span className="dim">
                {[need.businessUnit, w.code('needState', need.state)].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Facts
        items={[
          [w('amend.trigger'), w.code('trigger', opportunity.trigger)],
          [w('amend.opened'), w.day(opportunity.openedOn, 'long')],
          [w('amend.ourValue'), ourValue ? range(w, ourValue, contract.currency) : '—'],
          [w('amend.theirValue'), theirValue ? range(w, theirValue, contract.currency) : '—'],
          ...(opportunity.lostReason
            ? [[w('amend.lostBecause'), opportunity.lostReason] as [string, string]]
            : []),
        ]}
      />
      {seeks && isOpen && (
        <Group mt="sm" gap={8}>
          {state === 'MANDATED' && (
            <Button onClick={() => setOpen('negotiate')}>{w('amend.negotiate')}</Button>
          )}
          {state !== 'NEGOTIATING' && (
            <Button variant="default" onClick={() => setOpen('qualify')}>
              {w('amend.qualify')}
            </Button>
          )}
          <Button variant="subtle" color="gray" onClick={() => setOpen('lose')}>
            {w('amend.lose')}
          </Button>
        </Group>
      )}
      {open === 'qualify' && <QualifyForm opportunity={opportunity} close={() => setOpen(undefined)} />}
      {open === 'lose' && <LoseForm opportunity={opportunity} close={() => setOpen(undefined)} />}
      {open === 'negotiate' && <NegotiateForm opportunity={opportunity} close={() => setOpen(undefined)} />}
    </Panel>
  );
}
