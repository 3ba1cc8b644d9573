import { euVat, stdnum } from 'stdnum';

/** The registers we know how to check. */
export const schemes = ['LEI', 'EUID', 'VAT', 'DUNS', 'SIREN', 'SIRET'] as const;
export type Scheme = (typeof schemes)[number];

/** Why an identifier may be wrong. A warning and never a refusal: public data is full of typing slips. */
export type IdentifierWarning = 'LENGTH' | 'FORMAT' | 'CHECK_DIGIT' | 'UNKNOWN_COUNTRY';

/** A company's number in a register, written without spaces or punctuation, with what its check digits say. */
export interface Identifier {
  scheme: Scheme;
  value: string;
  /** Null when the number passes every check its scheme offers. */
  warning: IdentifierWarning | null;
}

type Verdict = IdentifierWarning | null;

/**
 * Reads an identifier as people type it and verifies its check digits.
 *
 * @param country ISO 3166 alpha-2 of the company: a VAT number written without its prefix is read as that country's.
 */
export function identifier(scheme: Scheme, raw: string, country?: string): Identifier {
  const value = compact(scheme, raw, country);
  return { scheme, value, warning: isFiller(value) ? 'FORMAT' : verifiers[scheme](value) };
}

/** "000 000 000 00000" is how a form is filled when the number is not known; Luhn would even let it pass. */
export function isFiller(value: string): boolean {
  return !/[1-9A-Z]/.test(value);
}

/** The SIREN hidden in a French number: a SIRET, a French VAT number and a French EUID all contain it. */
export function sirenIn({ scheme, value }: Pick<Identifier, 'scheme' | 'value'>): string | undefined {
  const candidate =
    scheme === 'SIREN'
      ? value
      : scheme === 'SIRET' && value.length === 14
        ? value.slice(0, 9)
        : scheme === 'VAT' && /^FR[0-9A-Z]{2}\d{9}$/.test(value)
          ? value.slice(4)
          : scheme === 'EUID'
            ? /^FR\d{4}\.(\d{9})$/.exec(value)?.[1]
            : undefined;
  if (candidate === undefined || isFiller(candidate)) return undefined;
  return verifySiren(candidate) === null ? candidate : undefined;
}

function compact(scheme: Scheme, raw: string, country: string | undefined): string {
  const upper = raw.normalize('NFKC').toUpperCase();
  if (scheme === 'EUID') return upper.replace(/[\s\p{Cf}]+/gu, '');
  const value = upper.replace(/[\s\p{Cf}\p{P}]+/gu, '');
  // "404833048" is how a French company writes its VAT number's tail; only a prefix says whose key it is.
  return scheme === 'VAT' && country && /^\d/.test(value) ? `${vatPrefix(country)}${value}` : value;
}

const verifiers: Record<Scheme, (value: string) => Verdict> = {
  LEI: verifyLei,
  EUID: verifyEuid,
  VAT: verifyVat,
  DUNS: verifyDuns,
  SIREN: verifySiren,
  SIRET: (value) => verdict(stdnum.FR!.siret!.validate(value)),
};

/** ISO 17442: 18 characters and two check digits, the whole congruent to 1 modulo 97 (ISO 7064 mod 97-10). */
function verifyLei(value: string): Verdict {
  if (value.length !== 20) return 'LENGTH';
  if (!/^[0-9A-Z]{18}\d{2}$/.test(value)) return 'FORMAT';
  let remainder = 0;
  for (const character of value) {
    const digits = Number.parseInt(character, 36);
    remainder = (remainder * (digits > 9 ? 100 : 10) + digits) % 97;
  }
  // 00, 01 and 99 also leave a remainder of 1 now and then, but no issuer computes them.
  return remainder === 1 && !['00', '01', '99'].includes(value.slice(18)) ? null : 'CHECK_DIGIT';
}

/** Business registers interconnection: country, register, full stop, number; it has no check digit of its own. */
function verifyEuid(value: string): Verdict {
  const parts = /^([A-Z]{2})[A-Z0-9]{1,12}\.[A-Z0-9][A-Z0-9/-]{0,30}(?:_[A-Z0-9])?$/.exec(value);
  if (!parts) return 'FORMAT';
  if (!registerCountries.has(parts[1]!)) return 'UNKNOWN_COUNTRY';
  const siren = /^FR\d{4}\.(\d{9})$/.exec(value)?.[1];
  return siren ? verifySiren(siren) : null;
}

function verifyVat(value: string): Verdict {
  const prefix = value.slice(0, 2);
  const validators = vatElsewhere[prefix] ?? euVat[prefix === 'EL' ? 'GR' : prefix];
  if (!/^[A-Z]{2}/.test(prefix) || !validators) return 'UNKNOWN_COUNTRY';
  const number = prefix === 'XI' ? `GB${value.slice(2)}` : value;
  const verdicts = validators.map((validator) => verdict(validator.validate(number)));
  return verdicts.includes(null) ? null : verdicts[0]!;
}

/** Nine digits; Dun & Bradstreet has issued numbers without a check digit since 2006. */
function verifyDuns(value: string): Verdict {
  if (value.length !== 9) return 'LENGTH';
  return /^\d{9}$/.test(value) ? null : 'FORMAT';
}

function verifySiren(value: string): Verdict {
  return verdict(stdnum.FR!.siren!.validate(value));
}

function verdict(answer: { isValid: boolean; error?: Error }): Verdict {
  if (answer.isValid) return null;
  if (answer.error?.name === 'InvalidLength') return 'LENGTH';
  return answer.error?.name === 'InvalidChecksum' ? 'CHECK_DIGIT' : 'FORMAT';
}

function vatPrefix(country: string): string {
  return country === 'GR' ? 'EL' : country;
}

// Northern Ireland trades under XI with British numbers; Norway and Britain are outside the Union's table.
const vatElsewhere: Record<string, (typeof euVat)[string] | undefined> = {
  GB: [stdnum.GB!.vat!],
  XI: [stdnum.GB!.vat!],
  NO: [stdnum.NO!.mva!],
};

const registerCountries = new Set(
  'AT BE BG CY CZ DE DK EE EL ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO UK GB'.split(
    ' ',
  ),
);
