import type { Mapping } from './column-mapping.js';
import { readCountry } from './country.js';
import { CsvColumns } from './csv-rows.js';
import type { CsvTable } from './csv-table.js';
import type { DraftRow } from './draft.js';

/** The suppliers a mapped table lists. Pure: nothing is compared with the register yet. */
export function draftSuppliers(table: CsvTable, mapping: Mapping): DraftRow[] {
  return [...new CsvColumns(table, mapping).rows()].map((cells) => {
    const legalName = cells.needed('legalName', 200);
    const tradeName = cells.text('tradeName', 200);
    const country = cells.oneOf('country', 'import-country-unknown', readCountry);
    const hqAddress = cells.text('hqAddress', 500);
    const tags = cells.list('tags');
    const identifiers = cells.identifiers(country);
    return {
      row: cells.row,
      messages: cells.messages,
      supplier: {
        legalName,
        identifiers,
        ...(tradeName ? { tradeName } : {}),
        ...(country ? { country } : {}),
        ...(hqAddress ? { hqAddress } : {}),
        ...(tags.length > 0 ? { tags } : {}),
      },
    };
  });
}
