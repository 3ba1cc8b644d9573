import { describe, expect, it } from '@jest/globals';
import { MAX_ROWS, readCsv } from './csv-table.js';
import { textOf } from './file-text.js';

const refusal = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return error as { code: string; params: Record<string, unknown> };
  }
  throw new Error('nothing was refused');
};

describe('a CSV file', () => {
  it.each([
    [';', 'semicolons'],
    [',', 'commas'],
    ['\t', 'tabs'],
    ['|', 'bars'],
  ])('separated by %j is read without being told so', (delimiter) => {
    const text = [
      ['Référence', 'Intitulé', 'Montant'],
      ['A-1', '"Accord; cadre, lot 1|2\tbis"', '"1 200,50"'],
    ]
      .map((cells) => cells.join(delimiter))
      .join('\r\n');
    const table = readCsv(text);
    expect(table.delimiter).toBe(delimiter);
    expect(table.headers).toEqual(['Référence', 'Intitulé', 'Montant']);
    expect(table.rows).toEqual([{ row: 2, cells: ['A-1', 'Accord; cadre, lot 1|2\tbis', '1 200,50'] }]);
  });

  it('keeps quotes and line breaks within cells, and counts rows as a spreadsheet does', () => {
    const table = readCsv('ref;title\nA;"Two\nlines with ""quotes"""\n\nB;5" screen\n;\nC;last\n');
    expect(table.rows).toEqual([
      { row: 2, cells: ['A', 'Two\nlines with "quotes"'] },
      { row: 4, cells: ['B', '5" screen'] },
      { row: 6, cells: ['C', 'last'] },
    ]);
  });

  it("follows Excel's own announcement of the separator", () => {
    const table = readCsv('sep=|\r\na|b\r\n1|2;3;4');
    expect(table).toMatchObject({
      delimiter: '|',
      headers: ['a', 'b'],
      rows: [{ row: 3, cells: ['1', '2;3;4'] }],
    });
  });

  it('names columns that have no name or the same one', () => {
    expect(readCsv('Nom;;Nom\na;b;c').headers).toEqual(['Nom', '#2', 'Nom (2)']);
  });

  it('with one column only is still a table', () => {
    expect(readCsv('Fournisseur\nNordelta\nHelios').rows).toHaveLength(2);
  });

  it('is refused by name when a quote is never closed, when it has no rows or too many', () => {
    expect(refusal(() => readCsv('a;b\n1;"2\n3;4'))).toMatchObject({ code: 'import-quote-not-closed' });
    expect(refusal(() => readCsv('a;b\n'))).toMatchObject({ code: 'import-no-rows' });
    const many = `a;b\n${'1;2\n'.repeat(MAX_ROWS + 1)}`;
    expect(refusal(() => readCsv(many))).toMatchObject({
      code: 'import-too-many-rows',
      params: { most: MAX_ROWS },
    });
    expect(readCsv(`a;b\n${'1;2\n'.repeat(MAX_ROWS)}`).rows).toHaveLength(MAX_ROWS);
  });
});

describe('the bytes of a file', () => {
  const french = 'Référence;Intitulé;Échéance\nA-1;Cœur de réseau — été;31/12/2026\n';

  it('in UTF-8, with or without its mark, and in UTF-16 give the same text', () => {
    expect(textOf(Buffer.from(french))).toEqual({ text: french, encoding: 'utf-8' });
    expect(textOf(Buffer.from(`\uFEFF${french}`))).toEqual({ text: french, encoding: 'utf-8' });
    expect(textOf(Buffer.from(`\uFEFF${french}`, 'utf16le'))).toEqual({ text: french, encoding: 'utf-16le' });
    expect(textOf(Buffer.from(`\uFEFF${french}`, 'utf16le').swap16())).toEqual({
      text: french,
      encoding: 'utf-16be',
    });
    expect(textOf(Buffer.from(french, 'utf16le'))).toEqual({ text: french, encoding: 'utf-16le' });
  });

  it('in windows-1252, as Excel saves on a French Windows, keep œ, € and accents', () => {
    const bytes = Buffer.from('R\xe9f\xe9rence;Montant\nC\x9cur;12 \x80\n', 'latin1');
    expect(textOf(bytes)).toEqual({ text: 'Référence;Montant\nCœur;12 €\n', encoding: 'windows-1252' });
  });

  it('of other formats are refused by name', () => {
    expect(refusal(() => textOf(Buffer.from('')))).toMatchObject({ code: 'import-file-empty' });
    expect(refusal(() => textOf(Buffer.from(' \n ')))).toMatchObject({ code: 'import-file-empty' });
    expect(refusal(() => textOf(Buffer.from('PK\x03\x04rest')))).toMatchObject({
      code: 'import-file-is-spreadsheet',
    });
    expect(refusal(() => textOf(Buffer.from('%PDF-1.7 …')))).toMatchObject({ code: 'import-file-not-text' });
    expect(refusal(() => textOf(Buffer.from('abc\0def, some text with a zero byte')))).toMatchObject({
      code: 'import-file-not-text',
    });
    expect(refusal(() => textOf(Buffer.alloc(20 * 1024 * 1024 + 1, 65)))).toMatchObject({
      code: 'import-file-too-large',
      params: { megabytes: 20 },
    });
  });
});
