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
    if (!data || !(id in data.messages)) return code;
    return data.formatMessage({ id }, dated(data.messages[id], params as Record<string, string>));
  };
}

/** The kind of an argument that a compiled sentence says as a date. */
const DATE = 3;

/** A civil day travels as text; where the sentence says it as a date, it becomes one. */
function dated(sentence: unknown, params: Record<string, string>): Record<string, string | Date> {
  if (!Array.isArray(sentence)) return params;
  const parts = sentence as { type: number; value?: string }[];
  const isDay = (name: string) => parts.some(({ type, value }) => type === DATE && value === name);
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      isDay(name) ? new Date(`${value.slice(0, 10)}T12:00:00Z`) : value,
    ]),
  );
}
