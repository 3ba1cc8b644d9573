import { Button, Checkbox, TextInput, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DeedForm } from '../../session/deed-form.js';
import { Refused } from '../../session/door.js';
import { useDeed } from '../../shell/deed.js';
import { useOrganisation } from '../../shell/organisation.js';
import { Empty, Page, Panel, RowsSkeleton } from '../../ui/page.js';
import { Status } from '../../ui/status.js';
import { useWords } from '../../words/words.js';
import { strategiesQuery } from './queries.js';
import type { Strategy } from './shapes.js';
import './outcomes.css';

/** What the house itself wants to reach, and how many objectives of its contracts serve it. */
export function StrategiesPage() {
  const w = useWords();
  const { org, governs, has } = useOrganisation();
  const [editing, setEditing] = useState<Strategy | 'new'>();
  const { data, error } = useQuery(strategiesQuery(org));
  const may = governs || has('EXECUTIVE');
  const add = may && <Button onClick={() => setEditing('new')}>{w('strategy.add')}</Button>;
  return (
    <Page title={w('strategy.title')} lead={w('strategy.lead')} actions={Boolean(data?.items.length) && add}>
      <Panel>
        <Refused error={error} />
        {!data && !error && <RowsSkeleton rows={4} label={w('strategy.title')} />}
        {data?.items.length === 0 && (
          <Empty title={w('strategy.none')} action={add}>
            {w('strategy.noneText')}
          </Empty>
        )}
        <ul className="plain-list">
          {data?.items.map((one) => (
            <li key={one.id} className="strategy">
              <div>
                <strong>{one.statement}</strong>
                <div className="dim">
                  {[one.theme, one.horizon && w('strategy.until', { on: w.day(one.horizon) })]
                    .filter(Boolean)
                    .join(' · ')}
                </div>
              </div>
              <Status tone={!one.active ? 'quiet' : one.objectives > 0 ? 'good' : 'due'}>
                {one.active ? w('strategy.served', { n: one.objectives }) : w('strategy.over')}
              </Status>
              {may && (
                <Button size="compact-sm" variant="subtle" onClick={() => setEditing(one)}>
                  {w('act.edit')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Panel>
      {editing && (
        <StrategyForm {...(editing !== 'new' && { strategy: editing })} close={() => setEditing(undefined)} />
      )}
    </Page>
  );
}

function StrategyForm({ strategy, close }: { strategy?: Strategy; close: () => void }) {
  const w = useWords();
  const form = useForm({
    initialValues: {
      statement: strategy?.statement ?? '',
      theme: strategy?.theme ?? '',
      horizon: strategy?.horizon ?? '',
      active: strategy?.active ?? true,
    },
  });
  const save = useDeed(close, form);
  const send = () => {
    const body = { ...form.values, horizon: form.values.horizon || null };
    save.mutate(
      strategy
        ? { method: 'patch', path: `/strategic-objectives/${strategy.id}`, body, version: strategy.version }
        : { path: '/strategic-objectives', body },
    );
  };
  return (
    <DeedForm
      title={strategy ? w('act.edit') : w('strategy.add')}
      close={close}
      submit={send}
      submitLabel={strategy ? w('act.save') : w('act.add')}
      deed={save}
    >
      <Textarea
        label={w('strategy.statement')}
        required
        withAsterisk={false}
        autosize
        maxLength={500}
        data-autofocus
        {...form.getInputProps('statement')}
      />
      <TextInput
        label={`${w('strategy.theme')} (${w('form.optional')})`}
        maxLength={100}
        {...form.getInputProps('theme')}
      />
      <TextInput
        type="date"
        label={`${w('strategy.horizon')} (${w('form.optional')})`}
        {...form.getInputProps('horizon')}
      />
      {strategy && (
        <Checkbox label={w('strategy.active')} {...form.getInputProps('active', { type: 'checkbox' })} />
      )}
    </DeedForm>
  );
}
