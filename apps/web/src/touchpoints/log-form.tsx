import {
  Button,
  Checkbox,
  Group,
  NativeSelect,
  NumberInput,
  SegmentedControl,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { api } from '../api/client.js';
import type { CallOfTheDay, PairPage } from '../api/shapes.js';
import { titled } from '../relationships/people.js';
import { refusal } from '../session/door.js';
import { now } from '../session/session.js';
import { useOrganisation } from '../shell/organisation.js';
import { callKey } from '../today/queries.js';
import { Chips } from '../ui/chips.js';
import { useDraft } from '../ui/draft.js';
import { instantOf, wallTime } from '../ui/places.js';
import { useWords } from '../words/words.js';
import { sendSoon } from './outgoing.js';
import { touchTypes, type TouchType } from './types.js';

const durations = [15, 30, 45, 60];

/**
 * Twenty seconds: everything is already true of a quarter of an hour between the pair's two people, now.
 * One line and one button are left; the other half of the conversation is folded below.
 */
export function LogForm(props: { pair: PairPage; close: () => void }) {
  const w = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { org, zone } = useOrganisation();
  const { pair } = props;
  const people = [pair.customerSeat.holder, pair.supplierSeat.holder].filter((one) => one !== null);
  const [more, setMore] = useState(false);
  const line = useRef<HTMLInputElement>(null);
  // On a desk the words come next; on a phone the keyboard would hide what is already right.
  useEffect(() => {
    if (matchMedia('(pointer: fine)').matches) line.current?.focus();
  }, []);
  const [mode, setMode] = useState<'held' | 'planned'>('held');
  const form = useForm({
    initialValues: {
      type: 'CALL' as TouchType,
      at: wallTime(now(), zone),
      durationMinutes: 15 as number | '',
      participants: people.map((person) => person.id),
      initiatedBy: 'customer',
      line: '',
      ourStakes: '',
      theirValueProposition: '',
      agreements: '',
      toneAfter: '',
      confidentiality: 'SHARED',
    },
  });
  const forget = useDraft(`touch:${org}:${pair.id}`, form);
  const other = pair.supplierSeat.holder?.name ?? pair.supplierSeat.title ?? '';

  const submit = form.onSubmit((values) => {
    const once = crypto.randomUUID();
    const at = instantOf(values.at, zone);
    const agreements = values.agreements
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    const body =
      mode === 'planned'
        ? { pairId: pair.id, type: values.type, plannedAt: at }
        : {
            pairId: pair.id,
            type: values.type,
            heldAt: at,
            durationMinutes: Number(values.durationMinutes),
            participants: values.participants,
            initiatedBy: values.initiatedBy,
            confidentiality: values.confidentiality,
            ...(values.line.trim() && { line: values.line.trim() }),
            ...(values.ourStakes.trim() && { ourStakes: values.ourStakes.trim() }),
            ...(values.theirValueProposition.trim() && {
              theirValueProposition: values.theirValueProposition.trim(),
            }),
            ...(agreements.length && { agreements }),
            ...(values.toneAfter && { toneAfter: Number(values.toneAfter) }),
          };
    const queryKey = callKey(org);
    const before = queries.getQueryData<CallOfTheDay>(queryKey);
    if (before?.suggestion?.pairId === pair.id)
      queries.setQueryData<CallOfTheDay>(queryKey, { ...before, state: 'DONE' });
    const restore = () => before && queries.setQueryData<CallOfTheDay>(queryKey, before);
    const resume = () => void navigate({ to: '.', search: (search) => ({ ...search, log: pair.id }) });
    // Kept until the conversation has arrived: a failure must not cost the words.
    localStorage.setItem(`draft:touch:${org}:${pair.id}`, JSON.stringify(values));
    sendSoon({
      said: w(mode === 'planned' ? 'touch.savedPlan' : 'touch.saved', { name: other }),
      undoLabel: w('act.undo'),
      send: async (keepalive) => {
        const path = mode === 'planned' ? `/orgs/${org}/touchpoints/plan` : `/orgs/${org}/touchpoints`;
        await api.post(path, body, { once, keepalive });
        forget();
        await queries.invalidateQueries({ queryKey: [org] });
      },
      undone: () => {
        restore();
        resume();
      },
      failed: (error) => {
        restore();
        notifications.show({
          color: 'red',
          autoClose: false,
          title: w('touch.failed'),
          message: (
            <span className="undo">
              <span>{refusal(w, error)}</span>
              <Button size="compact-sm" variant="subtle" onClick={resume}>
                {w('touch.reopen')}
              </Button>
            </span>
          ),
        });
      },
    });
    props.close();
  });

  return (
    <form
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
    >
      <Stack gap="md">
        <SegmentedControl
          fullWidth
          size="md"
          aria-label={w('touch.mode')}
          value={mode}
          onChange={(value) => setMode(value as 'held' | 'planned')}
          data={[
            { value: 'held', label: w('touch.held') },
            { value: 'planned', label: w('touch.planned') },
          ]}
        />
        <Chips
          legend={<legend>{w('touch.type')}</legend>}
          name="type"
          values={touchTypes}
          said={(type) => w(`touchType.${type}`)}
          chosen={form.values.type}
          choose={(type) => form.setFieldValue('type', type)}
        />
        {mode === 'held' && (
          <Checkbox.Group label={w('touch.with')} {...form.getInputProps('participants')}>
            <Stack gap={4} mt={4}>
              {people.map((person) => (
                <Checkbox key={person.id} value={person.id} size="md" label={titled(person)} />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
        <TextInput
          label={w(mode === 'held' ? 'touch.heldAt' : 'touch.plannedAt')}
          description={zone}
          type="datetime-local"
          required
          withAsterisk={false}
          size="md"
          {...form.getInputProps('at')}
        />
        {mode === 'held' && (
          <>
            <Chips
              legend={<legend>{w('touch.duration')}</legend>}
              name="duration"
              values={durations}
              said={(minutes) => w('touch.minutes', { n: minutes })}
              chosen={durations.find((minutes) => minutes === form.values.durationMinutes)}
              choose={(minutes) => form.setFieldValue('durationMinutes', minutes)}
              areFigures
            >
              <NumberInput
                aria-label={w('touch.otherDuration')}
                min={1}
                max={1440}
                size="md"
                w={84}
                hideControls
                {...form.getInputProps('durationMinutes')}
              />
            </Chips>
            {['DUE', 'MADE'].includes(pair.reactivationPlan?.state ?? '') && (
              <p className="sheet-hint">{w('touch.reactivation')}</p>
            )}
            <TextInput
              label={w('touch.line')}
              placeholder={w('touch.linePlaceholder')}
              maxLength={280}
              size="md"
              ref={line}
              {...form.getInputProps('line')}
            />
            <Button
              variant="subtle"
              color="gray"
              className="quiet-button fold"
              aria-expanded={more}
              onClick={() => setMore(!more)}
            >
              {w('touch.moreHalves')}
            </Button>
            {more && (
              <Stack gap="md">
                <Textarea
                  label={w('touch.ourStakes')}
                  autosize
                  minRows={2}
                  size="md"
                  {...form.getInputProps('ourStakes')}
                />
                <Textarea
                  label={w('touch.theirValue')}
                  autosize
                  minRows={2}
                  size="md"
                  {...form.getInputProps('theirValueProposition')}
                />
                <Textarea
                  label={w('touch.agreements')}
                  autosize
                  minRows={2}
                  size="md"
                  {...form.getInputProps('agreements')}
                />
                <Group grow align="end">
                  <NativeSelect
                    label={w('touch.initiated')}
                    size="md"
                    data={[
                      { value: 'customer', label: w('touch.byUs') },
                      { value: 'supplier', label: w('touch.byThem') },
                    ]}
                    {...form.getInputProps('initiatedBy')}
                  />
                  <NativeSelect
                    label={w('touch.tone')}
                    size="md"
                    data={['', '1', '2', '3', '4', '5']}
                    {...form.getInputProps('toneAfter')}
                  />
                </Group>
                <NativeSelect
                  label={w('touch.confidentiality')}
                  size="md"
                  data={(['SHARED', 'CUSTOMER_ONLY', 'EXEC_ONLY'] as const).map((value) => ({
                    value,
                    label: w(`touch.confidentiality.${value}`),
                  }))}
                  {...form.getInputProps('confidentiality')}
                />
              </Stack>
            )}
          </>
        )}
        <Button type="submit" size="lg" fullWidth className="sheet-save">
          {w(mode === 'held' ? 'touch.save' : 'touch.savePlan')}
        </Button>
      </Stack>
    </form>
  );
}
