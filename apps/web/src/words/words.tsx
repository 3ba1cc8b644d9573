import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { createIntl, createIntlCache, RawIntlProvider, useIntl, type IntlShape } from 'react-intl';
import type contracts from './contracts/fr.json';
import type fr from './fr.json';

/** Every sentence the product can say; a key that is not in the French catalogue does not compile. */
export type WordKey = keyof typeof fr | keyof typeof contracts;
export type Locale = 'fr' | 'en';
type Catalogue = Record<string, string | never[]>;
export type Values = Record<string, string | number | null | undefined>;

const remembered = 'rekindle-locale';

/** French first: another language is spoken only to who asked for it, here or in the browser's settings. */
export function preferredLocale(): Locale {
  const kept = localStorage.getItem(remembered);
  if (kept === 'fr' || kept === 'en') return kept;
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'fr';
}

/** @param inHouse the words of the screens behind the front door are wanted too */
export async function loadIntl(locale: Locale, inHouse: boolean): Promise<IntlShape> {
  const [door, house] = await Promise.all([
    locale === 'fr' ? import('virtual:words/fr') : import('virtual:words/en'),
    inHouse && houseOf(locale),
  ]);
  document.documentElement.lang = locale;
  return spoken(locale, leaves({ ...door.default, ...(house && house.default) }));
}

const houseOf = (locale: Locale) =>
  locale === 'fr' ? import('virtual:house/fr') : import('virtual:house/en');

let enter: () => Promise<void> = () => Promise.resolve();

/** How the words of the house are learnt, which the application knows. */
export const whenEntering = (learn: () => Promise<void>) => {
  enter = learn;
};

/** Whoever goes in waits for the words of the house; where they are known already, for nothing. */
export const wordsOfTheHouse = () => enter();

/** The sentences of a catalogue. A plain one becomes a one-leaf tree, so that the parser is never needed. */
export function leaves(catalogue: Catalogue): Record<string, never[]> {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, text]) => [
      key,
      (typeof text === 'string' ? [{ type: 0, value: text }] : text) as never[],
    ]),
  );
}

export function spoken(locale: Locale, messages: Record<string, never[]>): IntlShape {
  return createIntl({ locale: locale === 'fr' ? 'fr-FR' : 'en-GB', messages }, createIntlCache());
}

const Chosen = createContext<{ locale: Locale; choose: (locale: Locale) => void }>({
  locale: 'fr',
  choose: () => undefined,
});

export function WordsProvider(props: {
  intl: IntlShape;
  locale: Locale;
  choose: (locale: Locale) => void;
  children: ReactNode;
}) {
  const chosen = useMemo(
    () => ({
      locale: props.locale,
      choose: (locale: Locale) => {
        localStorage.setItem(remembered, locale);
        props.choose(locale);
      },
    }),
    [props.locale, props.choose],
  );
  return (
    <Chosen.Provider value={chosen}>
      <RawIntlProvider value={props.intl}>{props.children}</RawIntlProvider>
    </Chosen.Provider>
  );
}

export const useLocale = () => useContext(Chosen);

/** Civil dates are read at noon UTC, where no zone can push them to the neighbouring day. */
const civil = (day: string) => new Date(`${day.slice(0, 10)}T12:00:00Z`);

export interface Words {
  (key: WordKey, values?: Values): string;
  /** Says a word made of a code; an unknown code is shown as it is, never as an empty place. */
  code: (prefix: string, code: string | null | undefined, values?: Values) => string;
  has: (key: string) => boolean;
  /** The keys that say one thing with more or fewer particulars: `reason.SILENCE`, `reason.SILENCE.days` … */
  variants: (key: string) => string[];
  /** `2026-05-26` as “26 mai 2026”. */
  day: (day: string | null | undefined, style?: 'short' | 'long' | 'weekday') => string;
  instant: (at: string | null | undefined, zone?: string) => string;
  time: (at: string, zone?: string) => string;
  money: (amount: string | number | null | undefined, currency: string | null | undefined) => string;
  number: (value: number) => string;
}

const dayStyles = {
  short: { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
  long: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
} as const;

export function useWords(): Words {
  const intl = useIntl();
  return useMemo(() => {
    const say = (key: string, values?: Values) =>
      intl.formatMessage({ id: key }, values as Record<string, string | number>);
    const has = (key: string) => key in intl.messages;
    return Object.assign((key: WordKey, values?: Values) => say(key, values), {
      has,
      variants: (key: string) =>
        Object.keys(intl.messages).filter((known) => known === key || known.startsWith(`${key}.`)),
      code: (prefix: string, code: string | null | undefined, values?: Values) => {
        if (!code) return '';
        const key = `${prefix}.${code}`;
        return has(key) ? say(key, values) : code;
      },
      day: (day: string | null | undefined, style: 'short' | 'long' | 'weekday' = 'short') =>
        day ? intl.formatDate(civil(day), dayStyles[style]) : '—',
      instant: (at: string | null | undefined, zone?: string) =>
        at
          ? intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short', ...(zone && { timeZone: zone }) })
          : '—',
      time: (at: string, zone?: string) =>
        intl.formatTime(at, { hour: '2-digit', minute: '2-digit', ...(zone && { timeZone: zone }) }),
      money: (amount: string | number | null | undefined, currency: string | null | undefined) =>
        amount === null || amount === undefined || amount === ''
          ? '—'
          : intl.formatNumber(Number(amount), {
              style: 'currency',
              currency: currency ?? 'EUR',
              maximumFractionDigits: 0,
              ...(Math.abs(Number(amount)) >= 1e6 && { notation: 'compact', maximumFractionDigits: 1 }),
            }),
      number: (value: number) => intl.formatNumber(value),
    });
  }, [intl]);
}
