import type { Definition, PrintedNode } from '#platform/pdf';
import { type Locale, words } from '#platform/words';

export interface PaperTerm {
  startOn: string | null;
  endOn: string | null;
  renewalMode: string | null;
  /** ISO 8601 */
  notice: string | null;
  annualValue: string | null;
  totalValue: string | null;
  /** The amendment that brought these terms. */
  amendment: number | null;
}

export interface PaperKpi {
  name: string;
  unit: string | null;
  frequency: string | null;
  comparator: 'GE' | 'LE' | 'EQ' | 'BETWEEN' | 'ALL' | null;
  value: string | null;
  upper: string | null;
}

/** A contract as it stood on a day, ready to be set in type. */
export interface Paper {
  reference: string;
  title: string;
  currency: string;
  signedOn: string | null;
  /** Names, the lead first. */
  parties: string[];
  term: PaperTerm | null;
  outcomes: { statement: string; kpis: PaperKpi[] | null }[];
}

export interface PaperClause {
  number: string;
  title: string;
  text: string;
  level: number;
  /** The amendment that brought this wording; null for the original contract. */
  amendment: number | null;
}

const SIGNS = { GE: '≥', LE: '≤', EQ: '=', BETWEEN: '', ALL: '' } as const;

/** The printed contract: parties and terms, the clauses in force, and what they are to bring. */
export function contractPaper(
  paper: Paper,
  clauses: PaperClause[],
  organisation: string,
  day: string,
  locale: Locale,
): Definition {
  const say = (key: string, params = {}) => words.say(locale, `print.${key}`, params);
  return {
    content: [
      { text: paper.title, style: 'title', margin: [0, 90, 0, 8] },
      { text: say('asOf', { reference: paper.reference, day }), style: 'lead' },
      facts(paper, organisation, locale),
      { text: say('clauses'), style: 'h1', pageBreak: 'before' },
      ...(clauses.length === 0
        ? [{ text: say('noClauses'), style: 'term' }]
        : clauses.flatMap((one) => printed(one, locale))),
      ...outcomes(paper, locale),
    ],
  };
}

function facts(paper: Paper, organisation: string, locale: Locale): PrintedNode {
  const say = (key: string, params = {}) => words.say(locale, `print.${key}`, params);
  const { term, currency } = paper;
  const onDay = (date: string | null | undefined) => (date ? words.day(locale, date) : undefined);
  const sum = (amount: string | null | undefined) =>
    amount ? words.money(locale, amount, currency) : undefined;
  const rows: [string, string | undefined][] = [
    [say('customer'), organisation],
    [say('supplier'), paper.parties.join(', ')],
    [say('signedOn'), onDay(paper.signedOn)],
    [say('startOn'), onDay(term?.startOn)],
    [say('endOn'), onDay(term?.endOn)],
    [say('renewal'), term?.renewalMode ? say(`renewal.${term.renewalMode}`) : undefined],
    [say('notice'), term?.notice ? lasting(term.notice, locale) : undefined],
    [say('annualValue'), sum(term?.annualValue)],
    [say('totalValue'), sum(term?.totalValue)],
    [say('terms'), term?.amendment ? say('byAmendment', { number: term.amendment }) : undefined],
  ];
  const body = rows.flatMap(([name, value]) => (value ? [[{ text: name, style: 'term' }, value]] : []));
  return { table: { widths: [130, '*'], body }, layout: 'rows', margin: [0, 10, 0, 0] };
}

function printed({ number, title, text, level, amendment }: PaperClause, locale: Locale): PrintedNode[] {
  const heading = [/^\d|^[IVX]+$/.test(number) ? `${number}.` : `${number} –`, title]
    .filter(Boolean)
    .join(' ');
  const mark = amendment
    ? [{ text: `   ${words.say(locale, 'print.byAmendment', { number: amendment })}`, style: 'small' }]
    : [];
  const indent = Math.min(level - 1, 4) * 10;
  return [
    {
      text: [heading, ...mark],
      style: level === 1 ? 'h2' : 'h3',
      margin: [indent, level === 1 ? 12 : 7, 0, 2],
      headlineLevel: level,
    },
    ...text
      .split(/\n+/)
      .map((paragraph) => ({ text: paragraph, margin: [indent, 0, 0, 4], alignment: 'justify' })),
  ];
}

function outcomes({ outcomes: all }: Paper, locale: Locale): PrintedNode[] {
  const say = (key: string) => words.say(locale, `print.${key}`);
  const promised = all.filter(({ kpis }) => kpis);
  if (promised.length === 0) return [];
  const head = ['kpi', 'target', 'frequency'].map((key) => ({ text: say(key), style: 'head' }));
  return [
    { text: say('outcomes'), style: 'h1', pageBreak: 'before' },
    ...promised.flatMap(({ statement, kpis }) => [
      { text: statement, style: 'h2' },
      {
        table: {
          headerRows: 1,
          widths: ['*', 110, 90],
          body: [
            head,
            ...kpis!.map((kpi) => [
              kpi.name,
              aim(kpi, locale),
              kpi.frequency ? say(`frequency.${kpi.frequency}`) : '—',
            ]),
          ],
        },
        layout: 'rows',
      },
    ]),
  ];
}

function aim({ comparator, value, upper, unit }: PaperKpi, locale: Locale): string {
  if (comparator === null) return '—';
  if (comparator === 'ALL' || value === null) return words.say(locale, 'print.allParts');
  const figure = (text: string) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(Number(text));
  const bounds =
    comparator === 'BETWEEN' && upper
      ? `${figure(value)} – ${figure(upper)}`
      : `${SIGNS[comparator]} ${figure(value)}`;
  return [bounds, unit].filter(Boolean).join(' ').trim();
}

/** « 6 mois » of P6M; what is none of whole years, months, weeks or days is shown as it is written. */
function lasting(period: string, locale: Locale): string {
  const [, count, unit] = /^P(\d+)([YMWD])$/.exec(period) ?? [];
  const name = { Y: 'year', M: 'month', W: 'week', D: 'day' }[unit ?? ''];
  if (!count || !name) return period;
  return new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' }).format(
    Number(count),
  );
}
