import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ContractPage } from '../../api/shapes.js';
import { Panel } from '../../ui/page.js';
import { Status } from '../../ui/status.js';
import { useWords } from '../../words/words.js';
import { DeedDialog, type DeedKind } from './deed-dialog.js';
import { useStanding } from '../standing.js';
import type { Life } from './shapes.js';

const path = ['DRAFT', 'STAKEHOLDER_REVIEW', 'NEGOTIATION', 'SIGNED', 'IN_FORCE'] as const;

/** From a draft to its first day: where it stands on the way, and what is missing for the next step. */
export function NextStep({ contract, life }: { contract: ContractPage; life: Life }) {
  const w = useWords();
  const can = useStanding(contract);
  const [deed, setDeed] = useState<DeedKind>();
  const at = path.indexOf(life.state as (typeof path)[number]);
  const isReady = life.unheard.length === 0;
  const next: Partial<Record<Life['state'], DeedKind>> = {
    DRAFT: 'stakeholder-review',
    STAKEHOLDER_REVIEW: 'negotiation',
    NEGOTIATION: 'signature',
  };
  const kind = next[life.state];
  const may = kind === 'signature' ? can.binds && !can.isSupplier : can.leads;
  return (
    <Panel title={w('life.way')}>
      <ol className="life-way">
        {path.map((state, index) => (
          <li
            key={state}
            aria-current={index === at ? 'step' : undefined}
            data-done={index < at || undefined}
          >
            <Status tone={index < at ? 'good' : index === at ? 'due' : 'quiet'}>
              {w(`contractState.${state}`)}
            </Status>
          </li>
        ))}
      </ol>
      {life.state === 'STAKEHOLDER_REVIEW' && !isReady && (
        <p className="empty-text">
          {w('life.unheard', { roles: life.unheard.map((role) => w(`stakeholderRole.${role}`)).join(', ') })}
        </p>
      )}
      {life.state === 'SIGNED' && life.lacking.length > 0 && (
        <>
          <p className="empty-text">{w('life.waitsFor')}</p>
          <ul className="gaps">
            {life.lacking.map((one) => (
              <li key={one}>{w(`life.lacking.${one}`)}</li>
            ))}
          </ul>
        </>
      )}
      {life.state === 'SIGNED' && life.lacking.length === 0 && !can.isSupplier && (
        <p className="empty-text">{w('life.startsOn', { day: w.day(contract.startOn, 'long') })}</p>
      )}
      {kind && may && (
        <Button disabled={kind === 'negotiation' && !isReady} onClick={() => setDeed(kind)}>
          {w(`life.deed.${kind}`)}
        </Button>
      )}
      {deed && <DeedDialog kind={deed} contract={contract} close={() => setDeed(undefined)} />}
    </Panel>
  );
}
