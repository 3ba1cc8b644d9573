import { stdnum } from 'stdnum';
import type { DraftIdentifier, IdentifierScheme, RowMessage } from './draft.js';

/** The schemes of the register, and the one an open file may add. */
export const SCHEMES: IdentifierScheme[] = ['LEI', 'EUID', 'VAT', 'DUNS', 'SIREN', 'SIRET'];

/** An identifier as it is compared: without spaces, dots and hyphens, in capitals. */
export function bareIdentifier(value: string): string {
  return value.replace(/[\s.\-\u00a0\u202f]/g, '').toUpperCase();
}

/**
 * Reads a SIRET as published: spaces are dropped; a wrong length or check digit is said and the value kept, for a
 * register that refuses its own sources is empty. The SIREN is the first nine digits, when they hold as one.
 */
export function readSiret(value: string): { identifiers: DraftIdentifier[]; messages: RowMessage[] } {
  const bare = bareIdentifier(value);
  const messages: RowMessage[] = [];
  if (bare === '') return { identifiers: [], messages };
  if (!/^\d{14}$/.test(bare)) {
    messages.push(warning('siret-length', { value: bare }));
    return { identifiers: [{ scheme: 'SIRET', value: bare }], messages };
  }
  if (!stdnum.FR!.siret!.validate(bare).isValid) messages.push(warning('siret-check-digit', { value: bare }));
  const siren = sirenOf({ scheme: 'SIRET', value: bare });
  return {
    identifiers: [
      { scheme: 'SIRET', value: bare },
      ...(siren ? [{ scheme: 'SIREN' as const, value: siren }] : []),
    ],
    messages,
  };
}

/** The company behind an identifier, when its own check digit holds: nine digits shared by all its establishments. */
export function sirenOf({ scheme, value }: DraftIdentifier): string | undefined {
  const bare = bareIdentifier(value);
  const nine =
    scheme === 'SIREN'
      ? bare
      : scheme === 'SIRET' && bare.length === 14
        ? bare.slice(0, 9)
        : scheme === 'VAT' && /^FR[0-9A-Z]{2}\d{9}$/.test(bare)
          ? bare.slice(4)
          : undefined;
  return nine && /^\d{9}$/.test(nine) && stdnum.FR!.siren!.validate(nine).isValid ? nine : undefined;
}

function warning(code: string, params: RowMessage['params']): RowMessage {
  return { level: 'WARNING', code, params, field: 'SIRET' };
}
