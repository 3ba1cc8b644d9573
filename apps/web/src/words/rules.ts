import { useQuery } from '@tanstack/react-query';
import { createIntl, createIntlCache } from 'react-intl';
import type { DatedReason } from '../api/shapes.js';
import { useLocale } from './words.js';

/**
 * The rules' own sentences, from the catalogue the API uses: a dry run answers with codes by the thousand, and
 * the same code must read the same here and in a refusal. They come when a report is opened, not before.
 */
export function useRuleWords(): (message: DatedReason) => string {
  const { locale } = useLocale();
  const { data } = useQuery({
    queryKey: ['rule-words', locale],
    queryFn: async () => {
      const { default: catalogue } =
        locale === 'fr' ? await import('virtual:rules/fr') : await import('virtual:rules/en');
      const messages = Object.fromEntries(
        Object.entries(catalogue).map(([key, text]) => [
          key,
          typeof text === 'string' ? [{ type: 0 as const, value: text }] : text,
        ]),
      );
      return createIntl({ locale: locale === 'fr' ? 'fr-FR' : 'en-GB', messages }, createIntlCache());
    },
    staleTime: Infinity,
  });
  return ({ code, params }) => {
    const id = `rule.${code}`;
    return data && id in data.messages ? data.formatMessage({ id }, params as Record<string, string>) : code;
  };
}
