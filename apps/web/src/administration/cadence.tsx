import { Button, Group, NativeSelect, NumberInput, Switch } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client.js';
import type { CadencePolicy, List } from '../api/shapes.js';
import { Conflict } from '../session/conflict.js';
import { Refused } from '../session/door.js';
import { useDeed } from '../shell/deed.js';
import { useOrganisation } from '../shell/organisation.js';
import { Page, Panel, RowsSkeleton } from '../ui/page.js';
import { useWords } from '../words/words.js';

const intervals = ['P1M', 'P2M', 'P3M', 'P4M', 'P6M', 'P12M', 'P90D'];

export function Cadence() {
  const w = useWords();
  const { org, address } = useOrganisation();
  const list = useQuery({
    queryKey: [org, 'cadence-policies'],
    queryFn: () => api.get<List<CadencePolicy>>(address('/cadence-policies')),
  });
  return (
    <Page title={w('admin.cadence')} lead={w('admin.cadenceLead')}>
      <Refused error={list.error} />
      {list.isPending && <RowsSkeleton label={w('act.loading')} />}
      <div className="cadences">
        {list.data?.items.map((policy) => (
          <Policy key={`${policy.segment}-${policy.version}`} policy={policy} />
        ))}
      </div>
    </Page>
  );
}

function Policy({ policy }: { policy: CadencePolicy }) {
  const w = useWords();
  const { governs } = useOrganisation();
  const form = useForm({
    initialValues: {
      interval: policy.interval ?? '',
      graceBusinessDays: policy.graceBusinessDays,
      minDurationMinutes: policy.minDurationMinutes,
      delegateAllowed: policy.delegateAllowed ?? false,
    },
  });
  const save = useDeed(() => notifications.show({ message: w('act.saved') }), form);
  const known = intervals.includes(form.values.interval) || !form.values.interval;
  return (
    <Panel title={w(`segment.${policy.segment}`)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate({
            method: 'put',
            path: `/cadence-policies/${policy.segment}`,
            body: { ...form.values, interval: form.values.interval || null },
            version: policy.version,
          });
        }}
      >
        <Conflict error={save.error} {...save.conflict} />
        <Group grow align="end">
          <NativeSelect
            label={w('admin.cadenceEvery')}
            disabled={!governs}
            data={[
              { value: '', label: w('admin.cadenceNone') },
              ...(known ? [] : [{ value: form.values.interval, label: form.values.interval }]),
              ...intervals.map((value) => ({ value, label: w.code('interval', value) })),
            ]}
            {...form.getInputProps('interval')}
          />
          <NumberInput
            label={w('admin.cadenceGrace')}
            disabled={!governs}
            min={0}
            max={30}
            {...form.getInputProps('graceBusinessDays')}
          />
          <NumberInput
            label={w('admin.cadenceMinimum')}
            disabled={!governs}
            min={1}
            max={240}
            {...form.getInputProps('minDurationMinutes')}
          />
        </Group>
        <Group justify="space-between" mt="sm">
          <Switch
            label={w('admin.cadenceDelegate')}
            disabled={!governs}
            {...form.getInputProps('delegateAllowed', { type: 'checkbox' })}
          />
          {governs && (
            <Button type="submit" variant="default" loading={save.isPending} disabled={!form.isDirty()}>
              {w('act.save')}
            </Button>
          )}
        </Group>
      </form>
    </Panel>
  );
}
