import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { Temporal } from 'temporal-polyfill';

/** The two languages the product speaks. Anything else, `fr-CA` or `en-US`, is read as its first half. */
export type Locale = 'fr' | 'en';

/** What a message may be given. Days and money arrive as in JSON: 'YYYY-MM-DD' and { amount, currency }. */
export type Sayable =
  string | number | boolean | null | undefined | Temporal.PlainDate | { amount: string; currency: string };
export type WordParams = Record<string, Sayable>;

const TAGS: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' };

// Civil days are formatted at UTC midnight in UTC, so that no reader's zone moves them by a day.
const day = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const FORMATS = {
  date: {
    short: { day: 'numeric', month: 'short', timeZone: 'UTC' },
    medium: { ...day, month: 'short' },
    long: day,
    full: { ...day, weekday: 'long' },
  },
} as const;

const FIRST_OF_MONTH =
  /(^|[^\d])1 (?=janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv\.|févr\.|avr\.|juil\.|sept\.|oct\.|nov\.|déc\.)/g;
const WEEKDAY_COMMA = /((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),(?= \d)/g;

/** What ICU leaves to be desired: the French « 1er », and a British comma that comes and goes with the version of ICU. */
function tidy(locale: Locale, said: string): string {
  return locale === 'fr' ? said.replace(FIRST_OF_MONTH, '$11er ') : said.replace(WEEKDAY_COMMA, '$1');
}

/** Catalogues are read from the source tree, which is shipped: the build emits no JSON. */
function catalogue(locale: Locale): ReadonlyMap<string, string> {
  const here = import.meta.url;
  const cut = here.lastIndexOf('/dist/libs/');
  const source = cut < 0 ? here : here.slice(0, cut) + here.slice(cut + '/dist'.length);
  return new Map(Object.entries(JSON.parse(readFileSync(new URL(`./${locale}.json`, source), 'utf8'))));
}

const catalogues: Record<Locale, ReadonlyMap<string, string>> = { fr: catalogue('fr'), en: catalogue('en') };
const compiled = new Map<string, IntlMessageFormat>();

function spoken(value: Sayable, locale: Locale): string | number | boolean | Date | null | undefined {
  if (value instanceof Temporal.PlainDate) return new Date(`${value}T00:00:00Z`);
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return new Date(`${value}T00:00:00Z`);
  if (value !== null && typeof value === 'object') return words.money(locale, value.amount, value.currency);
  return value;
}

/** The words of the product, shared by problems, mail and print; keys are flat, messages are ICU. */
export const words = {
  /** The product's language nearest to a tag or an Accept-Language header; French when neither is asked for. */
  locale(asked: string | null | undefined): Locale {
    for (const range of (asked ?? '').toLowerCase().split(',')) {
      const language = range.trim().slice(0, 2);
      if (language === 'fr' || language === 'en') return language;
    }
    return 'fr';
  },

  has(key: string): boolean {
    return catalogues.fr.has(key);
  },

  /**
   * One message. A key nobody wrote comes back as itself, because a missing translation must not turn
   * a refused act into an internal error; the specs fail on it instead.
   */
  say(asked: string, key: string, params: WordParams = {}): string {
    const locale = words.locale(asked);
    const text = catalogues[locale].get(key);
    if (text === undefined) return key;
    let message = compiled.get(`${locale} ${key}`);
    if (!message) {
      message = new IntlMessageFormat(text, TAGS[locale], FORMATS, { ignoreTag: true });
      compiled.set(`${locale} ${key}`, message);
    }
    const said = String(
      message.format(
        Object.fromEntries(
          Object.entries(params).map(([name, value]) => [name, asArgument(message, name, value, locale)]),
        ),
      ),
    );
    return tidy(locale, said);
  },

  /** A civil day in words: « mardi 26 mai 2026 », "Tuesday 26 May 2026". */
  day(asked: string, date: Temporal.PlainDate | string, style: keyof typeof FORMATS.date = 'long'): string {
    const locale = words.locale(asked);
    const said = new Intl.DateTimeFormat(TAGS[locale], FORMATS.date[style]).format(
      new Date(`${date}T00:00:00Z`),
    );
    return tidy(locale, said);
  },

  /** An hour on the wall of a zone: « 15 h 10 », "15:10". */
  hour(asked: string, instant: Temporal.Instant, zone: string): string {
    const local = instant.toZonedDateTimeISO(zone);
    const minutes = String(local.minute).padStart(2, '0');
    return words.locale(asked) === 'fr'
      ? `${local.hour}\u00a0h\u00a0${minutes}`
      : `${String(local.hour).padStart(2, '0')}:${minutes}`;
  },

  /** Money from its decimal text, without passing through a float for the sum itself; whole amounts lose their zeros. */
  money(asked: string, amount: string, currency: string): string {
    return new Intl.NumberFormat(TAGS[words.locale(asked)], {
      style: 'currency',
      currency,
      trailingZeroDisplay: 'stripIfInteger',
    } as Intl.NumberFormatOptions).format(amount as unknown as number);
  },

  /** Every key of one language, for the specs and for tools that compare catalogues. */
  keys(locale: Locale): string[] {
    return [...catalogues[locale].keys()];
  },

  /** The arguments a message uses with their kinds, such as `due:date`; sorted, each once. */
  argumentsOf(locale: Locale, key: string): string[] {
    const message = new IntlMessageFormat(catalogues[locale].get(key) ?? '', TAGS[locale], FORMATS, {
      ignoreTag: true,
    });
    return [...new Set(argumentsIn(message.getAst()).map(([name, kind]) => `${name}:${kind}`))].sort();
  },
};

const KINDS: Record<number, string> = {
  1: 'text',
  2: 'number',
  3: 'date',
  4: 'time',
  5: 'select',
  6: 'plural',
};

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

function argumentsIn(elements: readonly Element[]): [string, string][] {
  return elements.flatMap((element): [string, string][] => {
    const kind = KINDS[element.type];
    if (!kind || !('value' in element)) return [];
    const inner =
      'options' in element && element.options
        ? Object.values(element.options).flatMap((option) => argumentsIn(option.value))
        : [];
    return [[element.value, kind], ...inner];
  });
}

const dated = new WeakMap<IntlMessageFormat, ReadonlySet<string>>();

/** Only an argument the message formats as a date becomes one; the same text elsewhere stays as it was given. */
function asArgument(message: IntlMessageFormat, name: string, value: Sayable, locale: Locale) {
  let names = dated.get(message);
  if (!names) {
    names = new Set(
      argumentsIn(message.getAst())
        .filter(([, kind]) => kind === 'date')
        .map(([argument]) => argument),
    );
    dated.set(message, names);
  }
  const isText = typeof value === 'string' || value instanceof Temporal.PlainDate;
  if (isText && !names.has(name)) return String(value);
  return spoken(value, locale);
}
