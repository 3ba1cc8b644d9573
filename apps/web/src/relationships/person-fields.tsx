import { Group, NativeSelect, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { levels, type Level, type Side } from '../api/shapes.js';
import { countries, timeZones, zoneOf } from '../ui/places.js';
import { useLocale, useWords } from '../words/words.js';

interface PersonValues {
  name: string;
  title: string;
  email: string;
  phone: string;
  level: Level;
  country: string;
  timeZone: string;
}

export const noPerson = (country = 'FR', level: Level = 'L2_CXO'): PersonValues => ({
  name: '',
  title: '',
  email: '',
  phone: '',
  level,
  country,
  timeZone: zoneOf[country] ?? 'Europe/Paris',
});

/** What the API wants of a person; blanks are left out rather than sent as empty words. */
export const personBody = (values: PersonValues, side: Side, supplierId: string | null, locale: string) => ({
  side,
  ...(side === 'supplier' && supplierId && { supplierId }),
  name: values.name.trim(),
  ...(values.title.trim() && { title: values.title.trim() }),
  ...(values.email.trim() && { email: values.email.trim() }),
  ...(values.phone.trim() && { phone: values.phone.trim() }),
  level: values.level,
  locale,
  timeZone: values.timeZone,
  country: values.country,
});

/** The fields of a person inside a bigger form, at `path`. The country proposes its zone. */
export function PersonFields<V extends object>(props: {
  form: UseFormReturnType<V>;
  path: string;
  autoFocus?: boolean;
}) {
  const w = useWords();
  const { locale } = useLocale();
  const { form, path } = props;
  const field = (name: keyof PersonValues) => form.getInputProps(`${path}.${name}`);
  return (
    <>
      <Group grow align="start">
        <TextInput
          label={w('person.name')}
          required
          withAsterisk={false}
          data-autofocus={props.autoFocus}
          {...field('name')}
        />
        <TextInput label={w('person.title')} {...field('title')} />
      </Group>
      <Group grow align="start">
        <TextInput type="email" label={w('person.email')} {...field('email')} />
        <TextInput type="tel" label={w('person.phone')} {...field('phone')} />
      </Group>
      <Group grow align="start">
        <NativeSelect
          label={w('person.level')}
          data={levels.map((value) => ({ value, label: w(`level.${value}`) }))}
          {...field('level')}
        />
        <NativeSelect
          label={w('person.country')}
          data={countries(locale)}
          {...field('country')}
          onChange={(event) => {
            const country = event.currentTarget.value;
            form.setFieldValue(`${path}.country`, country as never);
            if (zoneOf[country]) form.setFieldValue(`${path}.timeZone`, zoneOf[country] as never);
          }}
        />
        <NativeSelect label={w('person.timeZone')} data={timeZones()} {...field('timeZone')} />
      </Group>
    </>
  );
}
