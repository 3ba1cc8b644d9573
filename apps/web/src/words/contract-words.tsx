import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { RawIntlProvider, useIntl } from 'react-intl';
import { leaves, spoken, useLocale } from './words.js';

/** The words that contracts, imports and histories add to everybody's: they come with the first such screen. */
export function ContractWords(props: { children: ReactNode; meanwhile?: ReactNode }) {
  const { locale } = useLocale();
  const { messages } = useIntl();
  const { data } = useQuery({
    queryKey: ['contract-words', locale],
    queryFn: async () =>
      locale === 'fr' ? await import('virtual:contracts/fr') : await import('virtual:contracts/en'),
    staleTime: Infinity,
  });
  const both = useMemo(
    () => data && spoken(locale, { ...(messages as Record<string, never[]>), ...leaves(data.default) }),
    [data, locale, messages],
  );
  return both ? <RawIntlProvider value={both}>{props.children}</RawIntlProvider> : (props.meanwhile ?? null);
}
