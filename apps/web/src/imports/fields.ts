import type { ImportKind } from '../api/shapes.js';

const identifiers = ['SIREN', 'SIRET', 'VAT', 'LEI', 'EUID', 'DUNS'];
const suppliers = ['legalName', 'tradeName', 'country', 'hqAddress', ...identifiers, 'tags'];
const contracts = [
  ...['reference', 'title', 'supplier', 'coSuppliers', ...identifiers, 'type', 'owner', 'annualValue'],
  ...['totalValue', 'currency', 'signedOn', 'startOn', 'endOn', 'renewalMode', 'renewalTerm', 'notice'],
  'criticalFunction',
];
const required = new Set(['legalName', 'reference', 'title', 'supplier']);

/** What a file of a kind may say; the API tells it for the kind it has recognised, and a person may choose the other. */
export const importFields = (kind: ImportKind) =>
  (kind === 'csv-contracts' ? contracts : kind === 'csv-suppliers' ? suppliers : []).map((name) => ({
    name,
    required: required.has(name),
  }));
