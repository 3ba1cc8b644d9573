import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { holdsMarkup, plainText } from './markup.js';
import { looksLikeJson, readProcurement } from './procurement-file.js';

const text = readFileSync('test/support/small-decp.json', 'utf8');
const LYON = '21690123100011';
const LOIRET = '22450001700013';
const file = readProcurement(text);
const lyon = file.draft([LYON]);
const contract = (reference: string) =>
  lyon.find((row) => row.contract!.reference === reference && !row.leftOut)!;
const codes = (reference: string) => contract(reference).messages.map(({ code }) => code);

describe('an open procurement file', () => {
  it('lists its buyers, however they are spelled, so that one picks one’s own', () => {
    expect(file.buyers).toEqual([
      { id: LYON, name: 'Ville de Lyon', contracts: 5 },
      { id: LOIRET, name: 'Conseil départemental du Loiret', contracts: 1 },
    ]);
    expect(file.draft([LOIRET]).map((row) => row.row)).toEqual([6]);
    expect(file.draft([])).toEqual([]);
  });

  it('credits its source, the date of its newest publication and the licence', () => {
    expect(file.credit).toEqual({
      publisher: 'example-publisher.example',
      publishedOn: '2019-02-04',
      licence: 'Licence Ouverte / Open Licence 2.0',
    });
  });

  it('gives titles without markup, and says so', () => {
    expect(contract('2018-DESK-01').contract!.title).toBe(
      'Centre de services et postes de travail & mobilité',
    );
    expect(codes('2018-DESK-01')).toEqual(['import-markup-removed']);
    expect(contract('2018-NET-02').contract!.title).toBe('Maintenance du réseau < 10 Gbit/s');
    expect(codes('2018-NET-02')).not.toContain('import-markup-removed');
  });

  it('ends a contract one day short of its months, as an estimate', () => {
    expect(contract('2018-DESK-01').contract).toMatchObject({
      type: 'FRAMEWORK',
      startOn: '2018-06-01',
      endOn: '2022-05-31',
      endIsEstimated: true,
    });
    // A month and a half from 31 January: 28 February, fifteen days more, less one.
    expect(contract('2019-HOTE-04').contract).toMatchObject({ endOn: '2019-03-14' });
  });

  it('takes the values in force after the amendments, and keeps each amendment', () => {
    const { contract: net } = contract('2018-NET-02');
    expect(net).toMatchObject({ startOn: '2018-09-10', endOn: '2021-09-09', totalValue: '90000.00' });
    expect(
      net!.amendments!.map(({ subject, amount, durationMonths }) => [subject, amount, durationMonths]),
    ).toEqual([
      ['Prise en compte des reconductions', null, '36'],
      ['Montant porté à 90 000 €', '90000.00', null],
      ['Changement de date de réunion', null, null],
      ['Mise à jour du bordereau', null, null],
    ]);
    expect(codes('2018-NET-02')).toContain('import-amendment-amount-zero');
  });

  it('names every supplier of a contract, the first as lead, in the spelling found most often', () => {
    const { contract: net } = contract('2018-NET-02');
    expect(net!.lead.identifiers).toEqual([
      { scheme: 'SIRET', value: '40483304800022' },
      { scheme: 'SIREN', value: '404833048' },
    ]);
    expect(net!.coSuppliers).toEqual([
      { legalName: 'Réseaux du Rhône', identifiers: [{ scheme: 'SIRET', value: '3295415100' }] },
    ]);
    const spellings = new Set(
      lyon.flatMap((row) =>
        row.contract!.lead.identifiers.some(({ value }) => value === '404833048')
          ? [row.contract!.lead.legalName]
          : [],
      ),
    );
    expect(spellings.size).toBe(1);
  });

  it('warns about a SIRET of another length or with a wrong check digit, and keeps it', () => {
    const [wrong] = lyon.filter((row) => row.leftOut);
    expect(wrong!.messages.map(({ code }) => code)).toContain('import-identifier-check-digit');
    expect(wrong!.contract!.lead.identifiers[0]).toEqual({ scheme: 'SIRET', value: '73282932000075' });
    expect(codes('2018-NET-02')).toContain('import-identifier-length');
  });

  it('counts the newest publication of a contract that was published twice', () => {
    expect(contract('2018-APP-03')).toMatchObject({ row: 4, contract: { totalValue: '80000.00' } });
    const left = lyon.filter((row) => row.leftOut);
    expect(left.map(({ row }) => row)).toEqual([3]);
    expect(left[0]!.messages).toContainEqual({
      level: 'WARNING',
      code: 'import-published-twice',
      params: { reference: '2018-APP-03', row: 4 },
      field: 'reference',
    });
  });

  it('follows an amendment that changes the supplier', () => {
    const { contract: hosting } = contract('2019-HOTE-04');
    expect(hosting!.lead.identifiers).toEqual([
      { scheme: 'VAT', value: 'FR83404833048' },
      { scheme: 'SIREN', value: '404833048' },
    ]);
    expect(codes('2019-HOTE-04')).toContain('import-suppliers-amended');
  });

  it('keeps apart two contracts of one number that two buyers gave', () => {
    const both = file.draft([LYON, LOIRET]).filter((row) => row.contract!.reference === '2018-DESK-01');
    expect(both.map((row) => row.contract!.sourceKey)).toEqual([
      `${LYON}/2018-DESK-01`,
      `${LOIRET}/2018-DESK-01`,
    ]);
    expect(both.some((row) => row.leftOut)).toBe(false);
  });

  it('is read in the newer wrapping of the format too', () => {
    const { marches } = JSON.parse(text) as { marches: Record<string, unknown>[] };
    const wrapped = marches.map((one) => ({
      ...one,
      titulaires: (one['titulaires'] as object[]).map((titulaire) => ({ titulaire })),
      modifications: (one['modifications'] as object[]).map((modification) => ({ modification })),
    }));
    expect(readProcurement(JSON.stringify({ marches: { marche: wrapped } })).draft([LYON])).toEqual(lyon);
    expect(readProcurement(JSON.stringify(marches)).draft([LYON])).toEqual(lyon);
  });

  it('says what is wrong when the essentials are absent', () => {
    const bare = { acheteur: { nom: 'Mairie' }, objet: '', titulaires: [] };
    const [row] = readProcurement(JSON.stringify({ marches: [bare] })).draft(['Mairie']);
    expect(row!.messages.map(({ level, code }) => `${level} ${code}`)).toEqual([
      'ERROR import-cell-missing',
      'ERROR import-cell-missing',
      'WARNING import-start-missing',
      'WARNING import-end-unknown',
      'WARNING import-amount-missing',
    ]);
  });

  it('holds nothing that a database cannot keep', () => {
    const odd = {
      id: 'A\u00001\ud800',
      acheteur: { id: '1', nom: 'x' },
      objet: 'a\u0007b',
      titulaires: [{ denominationSociale: 'Y\u0000' }],
    };
    const { contract } = readProcurement(JSON.stringify([odd])).draft(['1'])[0]!;
    expect([contract!.reference, contract!.title, contract!.lead.legalName]).toEqual([
      'A 1\ufffd',
      'a b',
      'Y',
    ]);
  });

  it('is refused by name when it is broken or something else', () => {
    expect(looksLikeJson(text)).toBe(true);
    expect(looksLikeJson('ref;title')).toBe(false);
    expect(() => readProcurement('{"marches": [')).toThrow('import-json-broken');
    expect(() => readProcurement('{"invoices": []}')).toThrow('import-json-not-procurement');
    expect(() => readProcurement('{"marches": [{"a": 1}]}')).toThrow('import-json-not-procurement');
    expect(() => readProcurement('{"marches": []}')).toThrow('import-no-rows');
  });
});

describe('the text of a title', () => {
  it('loses tags and entities, also doubly encoded ones, and keeps what is no markup', () => {
    expect(plainText('A &lt;b&gt;bold&lt;/b&gt; &#233;t&eacute; &euro;')).toBe('A bold été €');
    expect(plainText('x < 10 and y > 5')).toBe('x < 10 and y > 5');
    expect(plainText('<script>alert(1)</script>Fin')).toBe('alert(1) Fin');
    expect(holdsMarkup('  deux   espaces ')).toBe(false);
  });
});
