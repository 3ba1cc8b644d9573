import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { DeedForm } from '../session/deed-form.js';
import { useDeed } from '../shell/deed.js';
import { useOrganisation } from '../shell/organisation.js';
import { useDraft } from '../ui/draft.js';
import { countries } from '../ui/places.js';
import { useLocale, useWords } from '../words/words.js';

const schemes = ['SIREN', 'SIRET', 'VAT', 'LEI', 'DUNS', 'EUID'];

export function NewSupplier(props: { close: () => void }) {
  const w = useWords();
  const { locale } = useLocale();
  const { org } = useOrganisation();
  const navigate = useNavigate();
  const form = useForm({
    initialValues: { legalName: '', tradeName: '', country: 'FR', scheme: 'SIREN', value: '' },
  });
  const forget = useDraft(`supplier:${org}`, form);
  const add = useDeed<{ relationshipId: string }>(({ relationshipId }) => {
    forget();
    return navigate({ to: '/o/$org/relationships/$id', params: { org, id: relationshipId } });
  }, form);
  const send = () => {
    const { legalName, tradeName, country, scheme, value } = form.values;
    const body = {
      legalName,
      ...(tradeName && { tradeName }),
      country,
      identifiers: value.trim() ? [{ scheme, value: value.trim() }] : [],
    };
    add.mutate({ path: '/suppliers', body });
  };
  return (
    <DeedForm
      title={w('relationships.add')}
      close={props.close}
      submit={send}
      submitLabel={w('supplier.add')}
      deed={add}
    >
      <TextInput
        label={w('supplier.legalName')}
        required
        withAsterisk={false}
        data-autofocus
        {...form.getInputProps('legalName')}
      />
      <TextInput
        label={`${w('supplier.tradeName')} (${w('form.optional')})`}
        {...form.getInputProps('tradeName')}
      />
      <NativeSelect
        label={w('supplier.country')}
        data={countries(locale)}
        {...form.getInputProps('country')}
      />
      <Group align="start" gap="xs" wrap="nowrap">
        <NativeSelect label={w('supplier.scheme')} data={schemes} w={110} {...form.getInputProps('scheme')} />
        <TextInput
          label={`${w('supplier.identifier')} (${w('form.optional')})`}
          description={w('supplier.identifierHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          flex={1}
          {...form.getInputProps('value')}
        />
      </Group>
    </DeedForm>
  );
}
