import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { identifier, sirenIn, type Scheme } from './identifier.js';

const warningOf = (scheme: Scheme, raw: string, country?: string) => identifier(scheme, raw, country).warning;

describe('identifiers are verified, warned about, never refused', () => {
  it('takes away what people type between the digits', () => {
    expect(identifier('SIRET', ' 331 746 396 00042 ').value).toBe('33174639600042');
    expect(identifier('LEI', '969500-t3m8-54wo-m8o1-01').value).toBe('969500T3M854WOM8O101');
    expect(identifier('VAT', 'fr 83.404.833.048').value).toBe('FR83404833048');
    expect(identifier('SIREN', '552\u00a0100\u202f554').value).toBe('552100554');
  });

  it('verifies a LEI by ISO 7064 mod 97-10', () => {
    expect(warningOf('LEI', '5493001KJTIIGC8Y1R12')).toBeNull();
    expect(warningOf('LEI', '5493001KJTIIGC8Y1R13')).toBe('CHECK_DIGIT');
    expect(warningOf('LEI', '5493001KJTIIGC8Y1R1')).toBe('LENGTH');
    expect(warningOf('LEI', '5493001KJTIIGC8Y1RXX')).toBe('FORMAT');
  });

  it('catches every single digit mistyped for another in a LEI, and every letter for another', () => {
    const lei = '5493001KJTIIGC8Y1R12';
    // A letter counts as two digits: in a digit's place it shifts the others, which one case in 97 lets pass.
    const alike = (place: number) =>
      /[0-9]/.test(lei[place]!) ? '0123456789' : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    const slips = fc.nat(19).chain((place) => fc.tuple(fc.constant(place), fc.constantFrom(...alike(place))));
    fc.assert(
      fc.property(slips, ([place, typed]) => {
        const slip = lei.slice(0, place) + typed + lei.slice(place + 1);
        expect(warningOf('LEI', slip) === null).toBe(slip === lei);
      }),
    );
  });

  it('verifies SIREN and SIRET by Luhn, as published buyers and suppliers write them', () => {
    expect(warningOf('SIREN', '380 129 866')).toBeNull();
    expect(warningOf('SIREN', '380 129 867')).toBe('CHECK_DIGIT');
    expect(warningOf('SIRET', '331 746 396 00042')).toBeNull();
    expect(warningOf('SIRET', '33174639600043')).toBe('CHECK_DIGIT');
    expect(warningOf('SIRET', '3295415100')).toBe('LENGTH');
    expect(warningOf('SIRET', '3317463960004X')).toBe('FORMAT');
  });

  it('knows that La Poste adds its digits to a multiple of five, and its head office alone obeys Luhn', () => {
    expect(warningOf('SIRET', '356 000 000 00048')).toBeNull();
    expect(warningOf('SIRET', '356 000 000 49837')).toBeNull();
    expect(warningOf('SIRET', '356 000 000 49838')).toBe('CHECK_DIGIT');
    expect(warningOf('SIREN', '356 000 000')).toBeNull();
  });

  it('verifies the key of a French VAT number', () => {
    expect(warningOf('VAT', 'FR 83 404 833 048')).toBeNull();
    expect(warningOf('VAT', 'FR 84 404 833 048')).toBe('CHECK_DIGIT');
    expect(warningOf('VAT', 'FR 83 404 833 04')).toBe('LENGTH');
  });

  it.each([
    ['ATU33864707'],
    ['BE 0403.019.261'],
    ['CHE-100.155.212 TVA'],
    ['DE136695976'],
    ['EL 094259216'],
    ['ESA58818501'],
    ['GB 980 780 684'],
    ['XI 980 780 684'],
    ['IE6388047V'],
    ['IT00743110157'],
    ['NL004495445B01'],
    ['NO 995 525 828 MVA'],
    ['PL8567346215'],
    ['SE123456789701'],
  ])('verifies %s by the rule of its country', (vat) => {
    expect(warningOf('VAT', vat)).toBeNull();
    const lastDigit = vat.search(/\d(?=\D*$)/);
    const slip = vat.slice(0, lastDigit) + ((Number(vat[lastDigit]) + 1) % 10) + vat.slice(lastDigit + 1);
    if (!vat.startsWith('NL') && !vat.startsWith('SE')) expect(warningOf('VAT', slip)).toBe('CHECK_DIGIT');
  });

  it("reads a VAT number without prefix as the supplier's own country's", () => {
    expect(identifier('VAT', '094259216', 'GR')).toEqual({
      scheme: 'VAT',
      value: 'EL094259216',
      warning: null,
    });
    expect(warningOf('VAT', '094259216')).toBe('UNKNOWN_COUNTRY');
    expect(warningOf('VAT', 'US123456789')).toBe('UNKNOWN_COUNTRY');
  });

  it('checks the form of a EUID, and the SIREN inside a French one', () => {
    expect(warningOf('EUID', 'DEK1101R.HRB116737')).toBeNull();
    expect(warningOf('EUID', 'FR9201.380129866')).toBeNull();
    expect(warningOf('EUID', 'FR9201.380129867')).toBe('CHECK_DIGIT');
    expect(warningOf('EUID', 'USDE.4711')).toBe('UNKNOWN_COUNTRY');
    expect(warningOf('EUID', '380129866')).toBe('FORMAT');
  });

  it('checks the form of a DUNS, which has no check digit any more', () => {
    expect(warningOf('DUNS', '31-682-4112')).toBeNull();
    expect(warningOf('DUNS', '3168241')).toBe('LENGTH');
    expect(warningOf('DUNS', '31682411X')).toBe('FORMAT');
  });

  it('takes no filler for a number, although zeros obey Luhn', () => {
    expect(warningOf('SIRET', '000 000 000 00000')).toBe('FORMAT');
    expect(sirenIn(identifier('SIRET', '00000000000000'))).toBeUndefined();
  });

  it('keeps anything at all, with a warning', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Scheme>('LEI', 'EUID', 'VAT', 'DUNS', 'SIREN', 'SIRET'),
        fc.string(),
        (scheme, raw) => {
          expect(identifier(scheme, raw).scheme).toBe(scheme);
        },
      ),
    );
  });
});

describe('one French company behind several numbers', () => {
  it.each([
    ['SIREN', '404833048'],
    ['SIRET', '404 833 048 00022'],
    ['VAT', 'FR83404833048'],
    ['EUID', 'FR7501.404833048'],
  ] as const)('finds its SIREN in a %s', (scheme, raw) => {
    expect(sirenIn(identifier(scheme, raw))).toBe('404833048');
  });

  it('trusts no SIREN that fails its own check digit', () => {
    expect(sirenIn(identifier('SIRET', '404 833 049 00022'))).toBeUndefined();
    expect(sirenIn(identifier('SIRET', '3295415100'))).toBeUndefined();
    expect(sirenIn(identifier('LEI', '5493001KJTIIGC8Y1R12'))).toBeUndefined();
  });
});
