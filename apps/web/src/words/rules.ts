import { useQuery } from '@tanstack/react-query';
import type { DatedReason } from '../api/shapes.js';
import { leaves, spoken, useLocale } from './words.js';

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
      return spoken(locale, leaves(catalogue));
    },
    staleTime: Infinity,
  });
  return ({ code, params }) => {
    const id = `rule.${code}`;
    return data && id in data.messages ? data.formatMessage({ id }, params as Record<string, string>) : code;
  };
}
