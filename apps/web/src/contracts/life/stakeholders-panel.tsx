import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ContractPage } from '../../api/shapes.js';
import { Refused } from '../../session/door.js';
import { useDeed } from '../../shell/deed.js';
import { Panel } from '../../ui/page.js';
import { Status } from '../../ui/status.js';
import { useWords } from '../../words/words.js';
import { useStanding } from '../standing.js';
import { heardRoles, type Life, type StakeholderPage } from './shapes.js';
import { InvolveDialog, OpinionDialog, WaiveDialog, WordsDialog } from './stakeholder-dialogs.js';

const tones = { FAVOURABLE: 'good', RESERVED: 'due', OPPOSED: 'late' } as const;

type Open =
  | { kind: 'involve' }
  | { kind: 'waive' }
  | { kind: 'opinion'; stakeholder: StakeholderPage }
  | { kind: 'words'; stakeholder: StakeholderPage };

/** Whom the contract concerns on both sides, what each expects, and whether both know it. */
export function StakeholdersPanel({ contract, life }: { contract: ContractPage; life: Life }) {
  const w = useWords();
  const can = useStanding(contract);
  const [open, setOpen] = useState<Open>();
  const acknowledge = useDeed();
  const close = () => setOpen(undefined);
  const isWaivable = life.state === 'DRAFT' || life.state === 'STAKEHOLDER_REVIEW';
  const leadsOrLegal = can.leads || (can.binds && !can.isSupplier);
  return (
    <Panel
      title={w('life.stakeholders')}
      aside={
        leadsOrLegal && (
          <Button size="xs" variant="default" onClick={() => setOpen({ kind: 'involve' })}>
            {w('life.involve')}
          </Button>
        )
      }
    >
      <Refused error={acknowledge.error} />
      {life.stakeholders.length === 0 && <p className="empty-text">{w('life.stakeholdersNone')}</p>}
      <ul className="stakeholders">
        {life.stakeholders.map((one) => {
          const mine = can.isSupplier ? one.acknowledgedBySupplierOn : one.acknowledgedByCustomerOn;
          const said = [
            ['expectations', one.expectations],
            ['needs', one.needs],
            ['constraints', one.constraints],
          ] as const;
          return (
            <li key={one.id}>
              <div className="stakeholder-head">
                <strong>{one.person.name}</strong>
                <span className="tag">{w.code('stakeholderRole', one.role)}</span>
                {one.opinion && (
                  <Status tone={tones[one.opinion.verdict]}>{w(`stance.${one.opinion.verdict}`)}</Status>
                )}
                {one.audience === 'customer' && <span className="dim">{w('life.houseOnly')}</span>}
              </div>
              {one.opinion?.opinion && <p className="empty-text">{one.opinion.opinion}</p>}
              {said.map(
                ([key, text]) =>
                  text && (
                    <p key={key}>
                      <span className="dim">{w(`life.${key}`)}</span> {text}
                    </p>
                  ),
              )}
              <p className="dim">
                {one.acknowledgedByCustomerOn && one.acknowledgedBySupplierOn
                  ? w('life.acknowledgedBoth')
                  : one.acknowledgedByCustomerOn || one.acknowledgedBySupplierOn
                    ? w('life.acknowledgedOne', {
                        side: one.acknowledgedByCustomerOn ? w('life.by.customer') : w('life.by.supplier'),
                      })
                    : w('life.acknowledgedNone')}
              </p>
              <div className="stakeholder-acts">
                {can.opines && one.side === 'customer' && (
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    onClick={() => setOpen({ kind: 'opinion', stakeholder: one })}
                  >
                    {w('life.giveOpinion')}
                  </Button>
                )}
                {leadsOrLegal && (
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    onClick={() => setOpen({ kind: 'words', stakeholder: one })}
                  >
                    {w('contract.edit')}
                  </Button>
                )}
                {can.acknowledges && !mine && one.audience === 'shared' && (
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    loading={acknowledge.isPending}
                    onClick={() => acknowledge.mutate({ path: `/stakeholders/${one.id}/acknowledgement` })}
                  >
                    {w('life.acknowledge')}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
        {life.waivers.map((waiver) => (
          <li key={waiver.role}>
            <div className="stakeholder-head">
              <span className="tag">{w.code('stakeholderRole', waiver.role)}</span>
              <Status tone="quiet">{w('life.waived')}</Status>
            </div>
            <p className="empty-text">{waiver.reason}</p>
          </li>
        ))}
      </ul>
      {can.leads && isWaivable && life.unheard.length > 0 && (
        <Button size="xs" variant="subtle" onClick={() => setOpen({ kind: 'waive' })}>
          {w('life.waive')}
        </Button>
      )}
      {open?.kind === 'involve' && <InvolveDialog contract={contract} close={close} />}
      {open?.kind === 'waive' && (
        <WaiveDialog
          contractId={contract.id}
          roles={heardRoles.filter((role) => life.unheard.includes(role))}
          close={close}
        />
      )}
      {open?.kind === 'opinion' && <OpinionDialog stakeholder={open.stakeholder} close={close} />}
      {open?.kind === 'words' && <WordsDialog stakeholder={open.stakeholder} close={close} />}
    </Panel>
  );
}
