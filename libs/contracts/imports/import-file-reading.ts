import { suggestKind, suggestMapping } from './column-mapping.js';
import { draftContracts } from './csv-contracts.js';
import { draftSuppliers } from './csv-suppliers.js';
import { readCsv } from './csv-table.js';
import type { DraftRow } from './draft.js';
import { textOf } from './file-text.js';
import type { Found, ImportBatch } from './import-batch.js';
import { looksLikeJson, readProcurement } from './procurement-file.js';

/** What a file is and what it proposes. Pure. @throws BrokenRule what is wrong with it, in one code */
export function findOut(bytes: Uint8Array): Found {
  const { text, encoding } = textOf(bytes);
  if (looksLikeJson(text)) {
    const { buyers, credit } = readProcurement(text);
    return {
      format: 'decp',
      kind: 'decp',
      encoding,
      delimiter: null,
      headers: [],
      mapping: {},
      suggestions: {},
      buyers,
      credit,
    };
  }
  const { delimiter, headers } = readCsv(text);
  const kind = suggestKind(headers);
  const suggestions = {
    'csv-suppliers': suggestMapping('csv-suppliers', headers),
    'csv-contracts': suggestMapping('csv-contracts', headers),
  };
  const mapping = suggestions[kind];
  return {
    format: 'csv',
    kind,
    encoding,
    delimiter,
    headers,
    mapping,
    suggestions,
    buyers: null,
    credit: null,
  };
}

/** The rows of a file as the person's choice reads them. Pure. */
export function draftsOf(bytes: Uint8Array, batch: ImportBatch): DraftRow[] {
  const { text } = textOf(bytes);
  if (batch.kind === 'decp') return readProcurement(text).draft(batch.chosenBuyers);
  const table = readCsv(text);
  return batch.kind === 'csv-suppliers'
    ? draftSuppliers(table, batch.mapping)
    : draftContracts(table, batch.mapping);
}
