import { Button, Checkbox, Group, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import type { ContractPage } from '../../api/shapes.js';
import { DeedForm } from '../../session/deed-form.js';
import { useDeed } from '../../shell/deed.js';
import { useWords } from '../../words/words.js';
import { AnsweringPair } from './answering-pair.js';
import type { Duty } from './shapes.js';

/** What may be put right on an obligation, and its end. How often and from when it falls due is another obligation. */
export function DutyUpkeep({ contract, duty }: { contract: ContractPage; duty: Duty }) {
  const w = useWords();
  const [asked, setAsked] = useState<'correct' | 'end'>();
  const close = () => setAsked(undefined);
  return (
    <Group gap={6}>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setAsked('correct')}>
        {w('duty.correct')}
      </Button>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setAsked('end')}>
        {w('duty.end')}
      </Button>
      {asked === 'correct' && <Correction contract={contract} duty={duty} close={close} />}
      {asked === 'end' && <End duty={duty} close={close} />}
    </Group>
  );
}

function Correction({ contract, duty, close }: { contract: ContractPage; duty: Duty; close: () => void }) {
  const w = useWords();
  const form = useForm({
    initialValues: {
      title: duty.title,
      evidenceRequired: duty.evidenceRequired,
      customerPersonId: duty.customerPerson?.id ?? '',
      supplierPersonId: duty.supplierPerson?.id ?? '',
    },
  });
  const act = useDeed(close, form);
  const send = () => {
    const { customerPersonId, supplierPersonId, ...rest } = form.values;
    const body = {
      ...rest,
      customerPersonId: customerPersonId || null,
      supplierPersonId: supplierPersonId || null,
    };
    act.mutate({ method: 'patch', path: `/obligations/${duty.id}`, body, version: duty.version });
  };
  return (
    <DeedForm
      title={w('duty.correctTitle')}
      close={close}
      submit={send}
      submitLabel={w('act.save')}
      deed={act}
      size={620}
    >
      <TextInput
        label={w('duty.title')}
        required
        withAsterisk={false}
        maxLength={300}
        data-autofocus
        {...form.getInputProps('title')}
      />
      <AnsweringPair contract={contract} form={form} />
      <Checkbox
        label={w('duty.evidenceRequired')}
        {...form.getInputProps('evidenceRequired', { type: 'checkbox' })}
      />
    </DeedForm>
  );
}

function End({ duty, close }: { duty: Duty; close: () => void }) {
  const w = useWords();
  const act = useDeed(close);
  return (
    <DeedForm
      title={w('duty.endTitle')}
      close={close}
      submit={() => act.mutate({ path: `/obligations/${duty.id}/closure` })}
      submitLabel={w('duty.end')}
      deed={act}
    >
      <p>{w('duty.endText', { title: duty.title })}</p>
    </DeedForm>
  );
}
