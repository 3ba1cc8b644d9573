import { BrokenRule } from '#platform/kernel';
import { MAX_ROWS } from './csv-table.js';
import type { DraftRow, SourceCredit } from './draft.js';
import { agreeOnSuppliers, draftOf, leaveOutRepeats } from './procurement-draft.js';
import { buyerId, day, mostFrequent, type Published, words } from './published-contract.js';

/** A public buyer of the file; the person says which ones are theirs. */
export interface Buyer {
  /** The buyer's SIRET as published, without spaces; its name when it has none. */
  id: string;
  /** The spelling found most often. */
  name: string;
  contracts: number;
}

export interface ProcurementFile {
  buyers: Buyer[];
  credit: SourceCredit;
  /** The rows of the chosen buyers, numbered as in the file (the first contract is 1). */
  draft(buyerIds: string[]): DraftRow[];
}

export const LICENCE = 'Licence Ouverte / Open Licence 2.0';

/** True for a text that starts like JSON: the procurement format is the only one read. */
export function looksLikeJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

/**
 * Reads the open format of French public procurement ("marchés" as JSON), tolerant of what publishers do to it.
 * @throws BrokenRule `import-json-broken`, `import-json-not-procurement`, `import-no-rows`, `import-too-many-rows`
 */
export function readProcurement(text: string): ProcurementFile {
  const contracts = publishedIn(text);
  if (contracts.length === 0) throw new BrokenRule('import-no-rows');
  if (contracts.length > MAX_ROWS) throw new BrokenRule('import-too-many-rows', { most: MAX_ROWS });
  const credit = creditOf(contracts);
  return {
    buyers: buyersOf(contracts),
    credit,
    draft: (buyerIds) => {
      const rows = contracts.flatMap((published, at) =>
        buyerIds.includes(buyerId(published))
          ? [{ published, draft: draftOf(published, at + 1, credit) }]
          : [],
      );
      leaveOutRepeats(rows);
      return agreeOnSuppliers(rows.map(({ draft }) => draft));
    },
  };
}

function publishedIn(text: string): Published[] {
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new BrokenRule('import-json-broken');
  }
  const record = document as { marches?: unknown };
  const marches = Array.isArray(document) ? document : record?.marches;
  // The 2022 schema wraps each list once more: { marches: { marche: [...] } }.
  const list = Array.isArray(marches) ? marches : (marches as { marche?: unknown } | undefined)?.marche;
  if (!Array.isArray(list)) throw new BrokenRule('import-json-not-procurement');
  const contracts = list.filter((entry): entry is Published => typeof entry === 'object' && entry !== null);
  const told = contracts.filter(
    (entry) => 'acheteur' in entry && ('objet' in entry || 'titulaires' in entry),
  );
  if (contracts.length > 0 && told.length === 0) throw new BrokenRule('import-json-not-procurement');
  return told;
}

function buyersOf(contracts: Published[]): Buyer[] {
  const found = new Map<string, { spellings: string[] }>();
  for (const contract of contracts) {
    const id = buyerId(contract);
    const buyer = found.get(id) ?? { spellings: [] };
    buyer.spellings.push(words(contract.acheteur?.nom) || id);
    found.set(id, buyer);
  }
  return [...found]
    .map(([id, { spellings }]) => ({ id, name: mostFrequent(spellings), contracts: spellings.length }))
    .sort((one, other) => other.contracts - one.contracts || one.name.localeCompare(other.name, 'fr'));
}

function creditOf(contracts: Published[]): SourceCredit {
  const dates = contracts.map((contract) => day(contract.datePublicationDonnees)?.toString() ?? '').sort();
  const sources = contracts.map((contract) => words(contract.source)).filter((source) => source !== '');
  return { publisher: mostFrequent(sources) || 'DECP', publishedOn: dates.at(-1) || null, licence: LICENCE };
}
