import { identifier } from '#suppliers';
import type { DraftIdentifier, RowMessage } from './draft.js';

/**
 * Any number of a company, with what its check digits say. A French one carries the SIREN, which all establishments
 * share: it comes along, so that a SIRET in one row and a VAT number in the next name one company. What is doubtful is
 * said and kept: a register that refuses its own sources is empty.
 */
export function readIdentifier(
  scheme: DraftIdentifier['scheme'],
  value: string,
  country?: string,
): { identifiers: DraftIdentifier[]; messages: RowMessage[] } {
  const read = identifier(scheme, value, country);
  if (read.value === '') return { identifiers: [], messages: [] };
  const siren = sirenWithin(scheme, read.value);
  return {
    identifiers: [
      { scheme, value: read.value },
      ...(siren && scheme !== 'SIREN' ? [{ scheme: 'SIREN' as const, value: siren }] : []),
    ],
    messages: read.warning ? [doubt(scheme, read.value, read.warning)] : [],
  };
}

function sirenWithin(scheme: DraftIdentifier['scheme'], value: string): string | undefined {
  const nine = { SIRET: /^(\d{9})\d{5}$/, VAT: /^FR[0-9A-Z]{2}(\d{9})$/, EUID: /^FR\d{4}\.(\d{9})$/ }[
    scheme as string
  ]?.exec(value)?.[1];
  return nine && identifier('SIREN', nine).warning === null ? nine : undefined;
}

function doubt(scheme: string, value: string, warning: string): RowMessage {
  const code = { LENGTH: 'import-identifier-length', CHECK_DIGIT: 'import-identifier-check-digit' }[warning];
  return {
    level: 'WARNING',
    code: code ?? 'import-identifier-format',
    params: { scheme, value },
    field: scheme,
  };
}
