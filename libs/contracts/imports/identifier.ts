import { identifier } from '#suppliers';
import type { DraftIdentifier, RowMessage } from './draft.js';

/**
 * Reads a SIRET as published: spaces are dropped; a wrong length or check digit is said and the value kept, for a
 * register that refuses its own sources is empty. The SIREN is the first nine digits, when they hold as one.
 */
export function readSiret(value: string): { identifiers: DraftIdentifier[]; messages: RowMessage[] } {
  const siret = identifier('SIRET', value);
  if (siret.value === '') return { identifiers: [], messages: [] };
  const siren = identifier('SIREN', siret.value.slice(0, 9));
  const holds = /^\d{14}$/.test(siret.value) && siren.warning === null;
  return {
    identifiers: [
      { scheme: 'SIRET', value: siret.value },
      ...(holds ? [{ scheme: 'SIREN' as const, value: siren.value }] : []),
    ],
    messages: siret.warning ? [doubt('SIRET', siret.value, siret.warning)] : [],
  };
}

/** Any other number of a company, with what its check digits say. */
export function readIdentifier(
  scheme: DraftIdentifier['scheme'],
  value: string,
  country?: string,
): { identifiers: DraftIdentifier[]; messages: RowMessage[] } {
  if (scheme === 'SIRET') return readSiret(value);
  const read = identifier(scheme, value, country);
  if (read.value === '') return { identifiers: [], messages: [] };
  return {
    identifiers: [{ scheme, value: read.value }],
    messages: read.warning ? [doubt(scheme, read.value, read.warning)] : [],
  };
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
