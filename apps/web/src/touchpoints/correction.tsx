import { Checkbox, NativeSelect, NumberInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { PairPage, Touchpoint } from '../api/shapes.js';
import { titled } from '../relationships/people.js';
import { DeedForm } from '../session/deed-form.js';
import { useDeed } from '../shell/deed.js';
import { useOrganisation } from '../shell/organisation.js';
import { instantOf, wallTime } from '../ui/places.js';
import { useWords } from '../words/words.js';
import { touchTypes } from './types.js';

/** A conversation that was noted wrongly is noted again; what was written first stays, and counts no more. */
export function TouchCorrection(props: { touch: Touchpoint; pair: PairPage; close: () => void }) {
  const w = useWords();
  const { zone } = useOrganisation();
  const { touch, pair } = props;
  const holders = [pair.customerSeat.holder, pair.supplierSeat.holder].filter((one) => one !== null);
  const there = touch.participants.map(({ id, name, title }) => ({ id, name: name ?? '—', title }));
  const people = [...there, ...holders.filter(({ id }) => there.every((one) => one.id !== id))];
  const heldAt = wallTime(new Date(touch.heldAt!), zone);
  const form = useForm({
    initialValues: {
      type: touch.type,
      at: heldAt,
      durationMinutes: (touch.durationMinutes ?? '') as number | '',
      participants: there.map(({ id }) => id),
      line: touch.line ?? '',
    },
  });
  const send = useDeed(props.close, form);
  const submit = () => {
    const { at, line, durationMinutes, ...rest } = form.values;
    const body = {
      ...rest,
      durationMinutes: Number(durationMinutes),
      line: line.trim() || null,
      // The field knows no seconds: an hour that was not touched stays as exact as it was.
      ...(at !== heldAt && { heldAt: instantOf(at, zone) }),
    };
    send.mutate({ path: `/touchpoints/${touch.id}/correction`, body, version: touch.version });
  };
  return (
    <DeedForm
      title={w('touch.correctTitle')}
      close={props.close}
      submit={submit}
      submitLabel={w('touch.correct')}
      deed={send}
    >
      <NativeSelect
        label={w('touch.type')}
        data={touchTypes.map((value) => ({ value, label: w(`touchType.${value}`) }))}
        {...form.getInputProps('type')}
      />
      <TextInput
        label={w('touch.heldAt')}
        description={zone}
        type="datetime-local"
        required
        withAsterisk={false}
        {...form.getInputProps('at')}
      />
      <NumberInput
        label={w('touch.minutesLong')}
        min={1}
        max={1440}
        required
        withAsterisk={false}
        hideControls
        {...form.getInputProps('durationMinutes')}
      />
      <Checkbox.Group label={w('touch.with')} {...form.getInputProps('participants')}>
        <Stack gap={4} mt={4}>
          {people.map((person) => (
            <Checkbox key={person.id} value={person.id} label={titled(person)} />
          ))}
        </Stack>
      </Checkbox.Group>
      <TextInput label={w('touch.line')} maxLength={280} {...form.getInputProps('line')} />
    </DeedForm>
  );
}
