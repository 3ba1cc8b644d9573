import { NativeSelect, TextInput } from '@mantine/core';
import { useWords } from '../words/words.js';
import { NewPassword } from './passwords.js';

interface AccountFieldsValues {
  name: string;
  password: string;
  locale: string;
}

/** The three things a new person tells about themselves; the errors stand beside their field. */
export function AccountFields(props: {
  values: AccountFieldsValues;
  errors: Record<string, string>;
  onChange: (values: Partial<AccountFieldsValues>) => void;
}) {
  const w = useWords();
  const { values, errors, onChange } = props;
  return (
    <>
      <TextInput
        label={w('first.name')}
        autoComplete="name"
        required
        withAsterisk={false}
        size="md"
        value={values.name}
        error={errors.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <NewPassword
        label={w('signIn.password')}
        size="md"
        value={values.password}
        error={errors.password}
        onChange={(event) => onChange({ password: event.currentTarget.value })}
      />
      <NativeSelect
        label={w('first.language')}
        size="md"
        value={values.locale}
        onChange={(event) => onChange({ locale: event.currentTarget.value })}
        data={[
          { value: 'fr', label: w('locale.fr') },
          { value: 'en', label: w('locale.en') },
        ]}
      />
    </>
  );
}
