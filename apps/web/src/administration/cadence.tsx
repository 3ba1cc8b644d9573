import { Button, Group, NativeSelect, NumberInput, Switch } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.js';
import { isProblem } from '../api/problem.js';
import type { CadencePolicy, List } from '../api/shapes.js';
import { Refused } from '../session/door.js';
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
  const { org, address, governs } = useOrganisation();
  const queries = useQueryClient();
  const form = useForm({
    initialValues: {
      interval: policy.interval ?? '',
      graceBusinessDays: policy.graceBusinessDays,
      minDurationMinutes: policy.minDurationMinutes,
      delegateAllowed: policy.delegateAllowed ?? false,
    },
  });
  const save = useMutation({
    mutationFn: () =>
      api.put(
        address(`/cadence-policies/${policy.segment}`),
        { ...form.values, interval: form.values.interval || null },
        policy.version,
      ),
    onSuccess: async () => {
      notifications.show({ message: w('act.saved') });
      await queries.invalidateQueries({ queryKey: [org] });
    },
    onError: (error) => isProblem(error) && form.setErrors(error.fields()),
  });
  const known = intervals.includes(form.values.interval) || !form.values.interval;
  return (
    <Panel title={w(`segment.${policy.segment}`)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <Refused error={save.error} />
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
