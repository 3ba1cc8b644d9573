import { Button, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { DeedForm } from '../../session/deed-form.js';
import { useDeed } from '../../shell/deed.js';
import { useDraft } from '../../ui/draft.js';
import { useWords } from '../../words/words.js';
import type { Duty, DutyInstance } from './shapes.js';

/** Hands over what was owed: a few words, and where it lies. */
export function HandOver({ duty, instance }: { duty: Duty; instance: DutyInstance }) {
  const w = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {/* What is far ahead may be handed over as well, but it does not call for it. */}
      <Button
        size="compact-sm"
        variant={instance.state === 'UPCOMING' ? 'default' : 'filled'}
        onClick={() => setOpen(true)}
      >
        {w('duty.handOver')}
      </Button>
      {isOpen && <EvidenceForm duty={duty} instance={instance} close={() => setOpen(false)} />}
    </>
  );
}

function EvidenceForm({ duty, instance, close }: { duty: Duty; instance: DutyInstance; close: () => void }) {
  const w = useWords();
  const form = useForm({ initialValues: { evidence: '', link: '' } });
  const forget = useDraft(`evidence:${instance.id}`, form);
  const act = useDeed(() => {
    forget();
    close();
  }, form);
  return (
    <DeedForm
      title={duty.title}
      close={close}
      submit={() =>
        act.mutate({
          path: `/obligation-instances/${instance.id}/fulfilment`,
          body: Object.fromEntries(Object.entries(form.values).filter(([, value]) => value.trim())),
        })
      }
      submitLabel={w('duty.handOver')}
      deed={act}
    >
      <Textarea
        label={w('duty.evidence')}
        description={duty.evidenceRequired ? w('duty.evidenceHint') : w('duty.evidenceFree')}
        autosize
        minRows={3}
        maxLength={4000}
        data-autofocus
        {...form.getInputProps('evidence')}
      />
      <TextInput
        type="url"
        label={`${w('duty.link')} (${w('form.optional')})`}
        placeholder="https://"
        maxLength={1000}
        {...form.getInputProps('link')}
      />
    </DeedForm>
  );
}

/** What was handed over, as both sides read it. */
export function EvidenceShown({ instance }: { instance: DutyInstance }) {
  const w = useWords();
  const { evidence } = instance;
  return (
    <div className="duty-evidence">
      {instance.fulfilledOn && instance.fulfilledSide && (
        <p className="dim">
          {w('duty.handedOver', {
            on: w.day(instance.fulfilledOn),
            by: instance.fulfilledBy ?? w(`side.${instance.fulfilledSide}`),
          })}
        </p>
      )}
      {evidence?.text && <p>{evidence.text}</p>}
      {evidence?.link && (
        <p>
          <a className="text-link" href={evidence.link} target="_blank" rel="noreferrer">
            {evidence.link.replace(/^https?:\/\//, '')}
          </a>
        </p>
      )}
      {instance.returnReason && (
        <p className="tone-late">{w('duty.returnedFor', { reason: instance.returnReason })}</p>
      )}
      {instance.closedReason && <p className="dim">{instance.closedReason}</p>}
    </div>
  );
}
