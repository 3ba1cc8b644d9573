import { Checkbox, Group, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../../api/client.js';
import { DeedForm } from '../../session/deed-form.js';
import { now } from '../../session/session.js';
import { useDeed } from '../../shell/deed.js';
import { useOrganisation } from '../../shell/organisation.js';
import { useDraft } from '../../ui/draft.js';
import { dayIn } from '../../ui/places.js';
import { useWords } from '../../words/words.js';
import { allScales, allThemes, type Scale, type Theme } from './shapes.js';
import './reviews.css';

const TWO_WEEKS = 14 * 24 * 3600 * 1000;

/** A campaign starts from what most ask: three scales, every theme, one link, two weeks. */
export function CampaignForm({ contractId, close }: { contractId: string; close: () => void }) {
  const w = useWords();
  const { org, zone, address } = useOrganisation();
  const navigate = useNavigate();
  const units = useQuery({
    queryKey: [org, 'units'],
    queryFn: () => api.get<{ items: { id: string; name: string }[] }>(address('/business-units')),
  });
  const form = useForm({
    initialValues: {
      title: '',
      service: '',
      unitId: '',
      opensOn: dayIn(now(), zone),
      closesOn: dayIn(new Date(now().getTime() + TWO_WEEKS), zone),
      scales: [...allScales] as Scale[],
      themes: [...allThemes] as Theme[],
      teams: '',
      access: 'LINK' as 'LINK' | 'INVITATION',
      invited: '' as number | '',
    },
  });
  const forget = useDraft(`campaign:${org}:${contractId}`, form);
  const save = useDeed<{ id: string }>(({ id }) => {
    forget();
    return navigate({
      to: '/o/$org/contracts/$id/reviews/campaign/$campaign',
      params: { org, id: contractId, campaign: id },
    });
  }, form);
  const send = () => {
    const { teams, invited, unitId, ...values } = form.values;
    const body = {
      ...values,
      teams: teams
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
      unitId: unitId || null,
      invited: invited === '' || values.access === 'INVITATION' ? null : invited,
    };
    save.mutate({ path: `/contracts/${contractId}/feedback-campaigns`, body });
  };
  return (
    <DeedForm
      title={w('feedback.new')}
      close={close}
      submit={send}
      submitLabel={w('act.add')}
      deed={save}
      size={620}
    >
      <TextInput
        label={w('feedback.campaignTitle')}
        required
        withAsterisk={false}
        maxLength={200}
        data-autofocus
        {...form.getInputProps('title')}
      />
      <Group grow align="start">
        <TextInput
          label={w('feedback.service')}
          description={w('feedback.serviceHint')}
          required
          withAsterisk={false}
          maxLength={200}
          {...form.getInputProps('service')}
        />
        <NativeSelect
          label={w('feedback.unit')}
          description={w('feedback.unitHint')}
          data={[
            { value: '', label: w('feedback.everybody') },
            ...(units.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...form.getInputProps('unitId')}
        />
      </Group>
      <Group grow align="start">
        <TextInput type="date" label={w('feedback.opensOn')} required {...form.getInputProps('opensOn')} />
        <TextInput type="date" label={w('feedback.closesOn')} required {...form.getInputProps('closesOn')} />
      </Group>
      <Checkbox.Group label={w('feedback.scales')} {...form.getInputProps('scales')}>
        <Group gap="md" mt={4}>
          {allScales.map((scale) => (
            <Checkbox key={scale} value={scale} label={w(`feedback.scale.${scale}`)} />
          ))}
        </Group>
      </Checkbox.Group>
      <Checkbox.Group label={w('feedback.themes')} {...form.getInputProps('themes')}>
        <Group gap="xs" mt={4}>
          {allThemes.map((theme) => (
            <Checkbox key={theme} value={theme} label={w(`feedback.theme.${theme}`)} />
          ))}
        </Group>
      </Checkbox.Group>
      <Group grow align="start">
        <NativeSelect
          label={w('feedback.access')}
          data={(['LINK', 'INVITATION'] as const).map((value) => ({
            value,
            label: w(`feedback.access.${value}`),
          }))}
          {...form.getInputProps('access')}
        />
        {form.values.access === 'LINK' && (
          <NumberInput
            label={`${w('feedback.invited')} (${w('form.optional')})`}
            min={0}
            hideControls
            {...form.getInputProps('invited')}
          />
        )}
      </Group>
      <Textarea
        label={`${w('feedback.teams')} (${w('form.optional')})`}
        description={w('feedback.teamsHint')}
        autosize
        minRows={2}
        {...form.getInputProps('teams')}
      />
    </DeedForm>
  );
}
