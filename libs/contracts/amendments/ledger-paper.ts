import type { Side } from '#organisation';
import type { Definition, PrintedNode } from '#platform/pdf';
import { type Locale, type WordParams, words } from '#platform/words';
import type { Balance } from './balance.js';
import type { Ledger, LedgerItem } from './negotiations.js';

/** The words of the ledger in one language. */
export const saying =
  (locale: Locale) =>
  (key: string, params: WordParams = {}) =>
    words.say(locale, `ledger.${key}`, params);

/**
 * The ledger on paper: what each side gives, face to face, and what it weighs.
 * @param isInternal with the reader's own private half; the paper says on top that it stays in the house
 */
export function ledgerPaper(
  ledger: Ledger,
  organisation: string,
  locale: Locale,
  isInternal: boolean,
): Definition {
  const say = saying(locale);
  const { title, contract, items, balance, privateBalance, mandate } = ledger;
  const column = (giver: Side): PrintedNode[] => [
    { text: say('gives', { name: giver === 'customer' ? organisation : contract.supplier }), style: 'h2' },
    ...items
      .filter((item) => item.giver === giver)
      .map((item) => printedItem(item, contract.currency, locale, isInternal)),
  ];
  return {
    content: [
      ...(isInternal ? [{ text: say('internal'), style: 'head' }] : []),
      { text: title, style: 'title' },
      { text: say('about', { reference: contract.reference, title: contract.title }), style: 'lead' },
      { text: weighing(balance, contract.currency, locale), margin: [0, 0, 0, 10] },
      { columns: [{ stack: column('supplier') }, { stack: column('customer') }], columnGap: 24 },
      ...(isInternal && mandate
        ? [
            { text: say('mandate'), style: 'h2' },
            mandate.objectives,
            ...(mandate.limits ? [mandate.limits] : []),
            ...(mandate.reservationValue
              ? [
                  say('reservation', {
                    value: words.money(locale, mandate.reservationValue, contract.currency),
                  }),
                ]
              : []),
          ]
        : []),
      ...(isInternal
        ? [{ text: say('byOwnValues'), style: 'h2' }, weighing(privateBalance, contract.currency, locale)]
        : []),
    ],
  };
}

function printedItem(item: LedgerItem, currency: string, locale: Locale, isInternal: boolean): PrintedNode {
  const say = saying(locale);
  const { kind, state, title, argument, value, privateHalf } = item;
  const worth = (range: { low: string; high: string }) =>
    say('worth', {
      low: words.money(locale, range.low, currency),
      high: words.money(locale, range.high, currency),
      isOne: Number(range.low) === Number(range.high) ? 'yes' : 'no',
    });
  const own =
    isInternal && privateHalf
      ? [
          ...(privateHalf.argument ? [{ text: privateHalf.argument, style: 'small' }] : []),
          ...(privateHalf.value ? [{ text: worth(privateHalf.value), style: 'small' }] : []),
          ...(privateHalf.reservation ? [{ text: privateHalf.reservation, style: 'small' }] : []),
        ]
      : [];
  return {
    stack: [
      { text: `${say(`kind.${kind}`)} · ${say(`state.${state}`)}`, style: 'small' },
      { text: title, style: 'h3' },
      ...(value ? [worth(value)] : []),
      ...(argument ? [argument] : []),
      ...own,
    ],
    margin: [0, 0, 0, 10],
    unbreakable: true,
  };
}

function weighing(
  { ratio, verdict, customerGets, supplierGets, unvalued }: Balance,
  currency: string,
  locale: Locale,
) {
  const sum = (amount: string | null) => (amount ? words.money(locale, amount, currency) : '—');
  const figure =
    ratio === null ? '—' : new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(ratio);
  return saying(locale)('balance', {
    figure,
    verdict,
    customer: sum(customerGets),
    supplier: sum(supplierGets),
    unvalued,
  });
}
