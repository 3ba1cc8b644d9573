import type { Mapping } from './column-mapping.js';
import { CsvColumns, type CsvCells } from './csv-rows.js';
import type { CsvTable } from './csv-table.js';
import type { DraftContract, DraftRow } from './draft.js';
import { readContractType, readRenewalMode, readYesNo } from './register-words.js';

/** The contracts a mapped table lists. Pure: nothing is compared with the register yet. */
export function draftContracts(table: CsvTable, mapping: Mapping): DraftRow[] {
  return [...new CsvColumns(table, mapping).rows()].map((cells) => {
    const contract = draftContract(cells);
    if (contract.renewalMode === 'TACIT' && !contract.notice && !unreadable(cells, 'notice'))
      cells.refuse('import-notice-missing', 'notice', { reference: contract.reference });
    if (contract.startOn && contract.endOn && contract.endOn < contract.startOn)
      cells.refuse('contract-ends-before-start', 'endOn', {
        startOn: contract.startOn,
        endOn: contract.endOn,
      });
    return { row: cells.row, messages: cells.messages, contract };
  });
}

function draftContract(cells: CsvCells): DraftContract {
  const annual = cells.amount('annualValue');
  const total = cells.amount('totalValue');
  const currency =
    cells.oneOf('currency', 'import-currency-unknown', readCurrency) ?? annual?.currency ?? total?.currency;
  const optional = {
    type: cells.oneOf('type', 'import-contract-type-unknown', readContractType),
    owner: cells.text('owner', 200),
    annualValue: annual?.value,
    totalValue: total?.value,
    currency,
    signedOn: cells.date('signedOn')?.toString(),
    startOn: cells.date('startOn')?.toString(),
    endOn: cells.date('endOn')?.toString(),
    renewalMode: cells.oneOf('renewalMode', 'import-renewal-unknown', readRenewalMode),
    renewalTerm: cells.period('renewalTerm'),
    notice: cells.period('notice'),
    criticalFunction: cells.oneOf('criticalFunction', 'import-yes-no-unknown', readYesNo),
  };
  const known = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return {
    reference: cells.needed('reference', 100).replace(/\s+/g, ' '),
    title: cells.needed('title', 300),
    lead: { legalName: cells.needed('supplier', 200), identifiers: cells.identifiers() },
    coSuppliers: cells.list('coSuppliers').map((legalName) => ({ legalName, identifiers: [] })),
    ...known,
  };
}

function readCurrency(text: string): string | undefined {
  const symbol = { '€': 'EUR', $: 'USD', '£': 'GBP' }[text.trim()];
  const code = symbol ?? (/^euros?$/i.test(text.trim()) ? 'EUR' : text.trim().toUpperCase());
  return Intl.supportedValuesOf('currency').includes(code) ? code : undefined;
}

function unreadable(cells: CsvCells, field: string): boolean {
  return cells.messages.some((message) => message.field === field && message.level === 'ERROR');
}
