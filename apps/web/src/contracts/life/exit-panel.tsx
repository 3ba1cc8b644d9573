import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import type { ContractPage } from '../../api/shapes.js';
import { byName, usePeople } from '../../relationships/people.js';
import { DeedForm } from '../../session/deed-form.js';
import { now } from '../../session/session.js';
import { useDeed } from '../../shell/deed.js';
import { useOrganisation } from '../../shell/organisation.js';
import { Panel } from '../../ui/page.js';
import { dayIn } from '../../ui/places.js';
import { Status } from '../../ui/status.js';
import { useWords } from '../../words/words.js';
import { useStanding } from '../standing.js';
import type { ExitItem, Life } from './shapes.js';

type Open = { kind: 'add' } | { kind: 'done' | 'edit'; item: ExitItem };

/** What is left to do now that the contract is over: who, by when, and what proves it. */
export function ExitPanel({ contract, life }: { contract: ContractPage; life: Life }) {
  const w = useWords();
  const { zone } = useOrganisation();
  const can = useStanding(contract);
  const [open, setOpen] = useState<Open>();
  const today = dayIn(now(), zone);
  const done = life.exitItems.filter(({ doneOn }) => doneOn).length;
  const isOver = life.state === 'ENDED' || life.state === 'EXPIRED' || life.state === 'NOTICE_GIVEN';
  if (life.exitItems.length === 0 && !(isOver && can.leads)) return null;
  return (
    <Panel
      title={w('life.exit')}
      aside={
        <>
          {life.exitItems.length > 0 && (
            <span className="dim figures">{w('life.exitDone', { done, all: life.exitItems.length })}</span>
          )}
          {can.leads && (
            <Button size="xs" variant="default" onClick={() => setOpen({ kind: 'add' })}>
              {w('act.add')}
            </Button>
          )}
        </>
      }
    >
      {life.exitItems.length === 0 && <p className="empty-text">{w('life.exitNone')}</p>}
      <ul className="plain-list">
        {life.exitItems.map((item) => (
          <li key={item.id} className="exit-item">
            <div>
              <p>{item.title ?? w.code('exit', item.code)}</p>
              <p className="dim">
                {[item.owner?.name ?? w('rel.nobody'), item.evidence].filter(Boolean).join(' · ')}
              </p>
            </div>
            <div className="exit-item-side">
              <Status tone={item.doneOn ? 'good' : item.dueOn < today ? 'late' : 'soon'}>
                {item.doneOn
                  ? w('life.exitDoneOn', { day: w.day(item.doneOn) })
                  : w('life.exitDueOn', { day: w.day(item.dueOn) })}
              </Status>
              {can.leads && !item.doneOn && (
                <span>
                  <Button size="compact-xs" variant="subtle" onClick={() => setOpen({ kind: 'edit', item })}>
                    {w('contract.edit')}
                  </Button>
                  <Button size="compact-xs" variant="subtle" onClick={() => setOpen({ kind: 'done', item })}>
                    {w('life.exitComplete')}
                  </Button>
                </span>
              )}
            </div>
          </li>
        ))}
      </ul>
      {open && <ExitDialog contractId={contract.id} open={open} close={() => setOpen(undefined)} />}
    </Panel>
  );
}

function ExitDialog({ contractId, open, close }: { contractId: string; open: Open; close: () => void }) {
  const w = useWords();
  const item = open.kind === 'add' ? undefined : open.item;
  const people = usePeople('customer', null);
  const form = useForm({
    initialValues: {
      title: '',
      dueOn: item?.dueOn ?? '',
      ownerPersonId: item?.owner?.id ?? '',
      evidence: '',
    },
  });
  const deed = useDeed(close, form);
  const { title, dueOn, ownerPersonId, evidence } = form.values;
  const whose = { dueOn, ownerPersonId: ownerPersonId || null };
  const asked =
    open.kind === 'add'
      ? { path: `/contracts/${contractId}/exit-items`, body: { title, ...whose } }
      : open.kind === 'done'
        ? { path: `/exit-items/${open.item.id}/completion`, body: { evidence } }
        : {
            path: `/exit-items/${open.item.id}`,
            method: 'patch' as const,
            body: whose,
            version: open.item.version,
          };
  return (
    <DeedForm
      title={item ? (item.title ?? w.code('exit', item.code)) : w('life.exitAdd')}
      close={close}
      submit={() => deed.mutate(asked)}
      submitLabel={open.kind === 'done' ? w('life.exitComplete') : w('act.save')}
      deed={deed}
    >
      {open.kind === 'done' ? (
        <Textarea
          label={w('life.evidence')}
          description={w('life.evidenceHint')}
          required
          withAsterisk={false}
          autosize
          minRows={2}
          {...form.getInputProps('evidence')}
        />
      ) : (
        <>
          {open.kind === 'add' && (
            <TextInput
              label={w('life.exitTitle')}
              required
              withAsterisk={false}
              {...form.getInputProps('title')}
            />
          )}
          <div className="life-fields">
            <TextInput
              type="date"
              label={w('life.exitDue')}
              required
              withAsterisk={false}
              {...form.getInputProps('dueOn')}
            />
            <NativeSelect
              label={w('contract.owner')}
              data={[{ value: '', label: w('rel.nobody') }, ...byName(people)]}
              {...form.getInputProps('ownerPersonId')}
            />
          </div>
        </>
      )}
    </DeedForm>
  );
}
