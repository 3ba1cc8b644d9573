import type { Temporal } from 'temporal-polyfill';
import type { ContractType } from '../register/terms.js';
import type {
  DraftAmendment,
  DraftIdentifier,
  DraftRow,
  DraftSupplier,
  RowMessage,
  SourceCredit,
} from './draft.js';
import { recognisedName } from '#suppliers';
import { readIdentifier } from './identifier.js';
import { holdsMarkup, plainText } from './markup.js';
import {
  buyerId,
  clipped,
  day,
  decimal,
  mostFrequent,
  positive,
  type Published,
  words,
  wrapped,
} from './published-contract.js';

const TYPES: Record<string, ContractType> = { 'accord-cadre': 'FRAMEWORK', 'marché subséquent': 'CALL_OFF' };

/** One published contract as the register would keep it: the values in force after its amendments. */
export function draftOf(published: Published, row: number, credit: SourceCredit): DraftRow {
  const messages: RowMessage[] = [];
  const warn = (code: string, field: string, params: RowMessage['params'] = {}) =>
    messages.push({ level: 'WARNING', code, params, field });
  const refuse = (code: string, field: string, params: RowMessage['params'] = {}) =>
    messages.push({ level: 'ERROR', code, params, field });

  const reference = words(published.id) || words(published.uid) || words(published.uuid);
  if (!reference) refuse('import-cell-missing', 'reference', { field: 'reference' });
  const objet = words(published.objet);
  if (holdsMarkup(objet)) warn('import-markup-removed', 'title');
  const title = clipped(plainText(objet) || reference, 300);

  const amendments = wrapped(published.modifications, 'modification').map((entry) =>
    amendmentOf(entry, messages),
  );
  const original = suppliersOf(published.titulaires, messages);
  const replaced = amendments.findLast(
    (amendment) => amendment.suppliers && amendment.suppliers.length > 0,
  )?.suppliers;
  const parties = replaced
    ? replaced.map(({ name, identifiers }) => ({ legalName: name, identifiers }))
    : original;
  if (replaced && names(parties) !== names(original)) warn('import-suppliers-amended', 'supplier');
  if (parties.length === 0) refuse('import-cell-missing', 'supplier', { field: 'supplier' });

  const startOn = day(published.dateNotification);
  if (!startOn) warn('import-start-missing', 'startOn');
  const amendedMonths = amendments.findLast((amendment) => amendment.durationMonths !== null)?.durationMonths;
  const months = amendedMonths ?? decimal(published.dureeMois);
  const endOn = startOn && months ? endAfter(startOn, Number(months)) : undefined;
  if (!endOn) warn('import-end-unknown', 'endOn');
  const amendedAmount = amendments.findLast((amendment) => amendment.amount !== null)?.amount;
  const totalValue = amendedAmount ?? positive(published.montant);
  if (!totalValue) warn('import-amount-missing', 'totalValue');

  const type = TYPES[words(published.nature).toLowerCase()];
  return {
    row,
    messages,
    contract: {
      reference: clipped(reference.replace(/\s+/g, ' '), 100),
      title,
      lead: parties[0] ?? { legalName: '', identifiers: [] },
      coSuppliers: parties.slice(1),
      ...(type ? { type } : {}),
      ...(totalValue ? { totalValue } : {}),
      currency: 'EUR',
      ...(startOn ? { startOn: startOn.toString() } : {}),
      ...(endOn ? { endOn: endOn.toString(), endIsEstimated: true } : {}),
      amendments,
      sourceKey: `${buyerId(published)}/${reference}`,
      credit,
    },
  };
}

/** The last day of a contract that runs so many months: the format has no end, so this one is an estimate. */
function endAfter(startOn: Temporal.PlainDate, months: number): Temporal.PlainDate {
  const whole = Math.floor(months);
  const days = Math.round((months - whole) * 30);
  return startOn.add({ months: whole }).add({ days }).subtract({ days: 1 });
}

function amendmentOf(entry: Record<string, unknown>, messages: RowMessage[]): DraftAmendment {
  const suppliers = suppliersOf(entry['titulaires'], messages);
  const amount = entry['montant'];
  // An amendment "for 0 €" restates terms; it does not make the contract free.
  if (amount !== undefined && !positive(amount))
    messages.push({
      level: 'WARNING',
      code: 'import-amendment-amount-zero',
      params: {},
      field: 'totalValue',
    });
  return {
    subject: clipped(plainText(words(entry['objetModification'])), 500),
    notifiedOn: day(entry['dateNotificationModification'])?.toString() ?? null,
    publishedOn: day(entry['datePublicationDonneesModification'])?.toString() ?? null,
    amount: positive(amount) ?? null,
    durationMonths: decimal(entry['dureeMois']) ?? null,
    suppliers:
      suppliers.length > 0
        ? suppliers.map(({ legalName, identifiers }) => ({ name: legalName, identifiers }))
        : null,
  };
}

function suppliersOf(titulaires: unknown, messages: RowMessage[]): DraftSupplier[] {
  const found: DraftSupplier[] = [];
  for (const entry of wrapped(titulaires, 'titulaire')) {
    const scheme = words(entry['typeIdentifiant']).toUpperCase();
    const value = words(entry['id']);
    const read = value === '' ? { identifiers: [], messages: [] } : identifiersOf(scheme, value);
    for (const message of read.messages)
      if (
        !messages.some(
          (known) => known.code === message.code && known.params['value'] === message.params['value'],
        )
      )
        messages.push(message);
    const legalName = clipped(plainText(words(entry['denominationSociale'])), 200) || value;
    if (legalName && !found.some((known) => recognisedName(known.legalName) === recognisedName(legalName)))
      found.push({ legalName, identifiers: read.identifiers });
  }
  return found;
}

function identifiersOf(
  scheme: string,
  value: string,
): { identifiers: DraftIdentifier[]; messages: RowMessage[] } {
  if (scheme === 'TVA' || scheme === 'VAT') return readIdentifier('VAT', value);
  if (scheme === 'SIREN') return readIdentifier('SIREN', value);
  // Others of the format (RIDET, FRWF, UE, HORS-UE…) are registers this product keeps no scheme for.
  return scheme === '' || scheme === 'SIRET'
    ? readIdentifier('SIRET', value)
    : { identifiers: [], messages: [] };
}

/** Of a contract that its buyer published twice, the newest publication counts; the other is kept in the report only. */
export function leaveOutRepeats(rows: { published: Published; draft: DraftRow }[]): void {
  const newest = new Map<string, { published: Published; draft: DraftRow }>();
  for (const row of rows) {
    const key = row.draft.contract?.sourceKey ?? '';
    const known = newest.get(key);
    if (!known) {
      newest.set(key, row);
      continue;
    }
    const later =
      (day(row.published.datePublicationDonnees)?.toString() ?? '') >=
      (day(known.published.datePublicationDonnees)?.toString() ?? '');
    const [kept, dropped] = later ? [row, known] : [known, row];
    newest.set(key, kept);
    dropped.draft.leftOut = true;
    dropped.draft.messages.push({
      level: 'WARNING',
      code: 'import-published-twice',
      params: { reference: dropped.draft.contract?.reference ?? '', row: kept.draft.row },
      field: 'reference',
    });
  }
}

/** Two publishers write one company's name in two ways: within a file the spelling found most often is taken. */
export function agreeOnSuppliers(rows: DraftRow[]): DraftRow[] {
  const spellings = new Map<string, string[]>();
  const suppliers = rows.flatMap(({ contract }) =>
    contract ? [contract.lead, ...contract.coSuppliers] : [],
  );
  const keyOf = (supplier: DraftSupplier) =>
    supplier.identifiers.find(({ scheme }) => scheme === 'SIREN')?.value ??
    recognisedName(supplier.legalName);
  for (const supplier of suppliers) {
    const key = keyOf(supplier);
    spellings.set(key, [...(spellings.get(key) ?? []), supplier.legalName]);
  }
  for (const supplier of suppliers) supplier.legalName = mostFrequent(spellings.get(keyOf(supplier))!);
  return rows;
}

function names(suppliers: DraftSupplier[]): string {
  return suppliers
    .map(({ legalName }) => recognisedName(legalName))
    .sort()
    .join('|');
}
