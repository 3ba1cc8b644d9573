import { CsvError, type Options } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { BrokenRule } from '#platform/kernel';

export const MAX_ROWS = 20_000;
export const MAX_COLUMNS = 200;
const MAX_CELL = 20_000;

export type Delimiter = ';' | ',' | '\t' | '|';
const DELIMITERS: Delimiter[] = [';', ',', '\t', '|'];

export interface CsvRow {
  /** The row as a spreadsheet counts it: the header is usually row 1. */
  row: number;
  cells: string[];
}

export interface CsvTable {
  delimiter: Delimiter;
  /** Never blank and never twice the same, so that a mapping can name them. */
  headers: string[];
  rows: CsvRow[];
}

/**
 * Reads a CSV whose delimiter nobody told us. Quotes may hold delimiters, quotes and line breaks; empty rows are left
 * out but still counted, so that a reported row is the one the person sees in the spreadsheet.
 * @throws BrokenRule `import-no-rows`, `import-too-many-rows` {most}, `import-too-many-columns` {most},
 *   `import-quote-not-closed` {line}, `import-cell-too-long` {row, most}
 */
export function readCsv(text: string): CsvTable {
  const announced = /^sep=([;,|\t])\r?\n/i.exec(text);
  const body = announced ? text.slice(announced[0].length) : text;
  const offset = announced ? 1 : 0;
  const delimiter = (announced?.[1] as Delimiter | undefined) ?? delimiterOf(body);
  const records = recordsOf(body, delimiter, MAX_ROWS + 2);
  const filled = records
    .map((cells, at) => ({ row: at + 1 + offset, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [header, ...rows] = filled;
  if (!header || rows.length === 0) throw new BrokenRule('import-no-rows');
  if (records.length > MAX_ROWS + 1) throw new BrokenRule('import-too-many-rows', { most: MAX_ROWS });
  if (header.cells.length > MAX_COLUMNS)
    throw new BrokenRule('import-too-many-columns', { most: MAX_COLUMNS });
  const tooLong = rows.find(({ cells }) => cells.some((cell) => cell.length > MAX_CELL));
  if (tooLong) throw new BrokenRule('import-cell-too-long', { row: tooLong.row, most: MAX_CELL });
  return { delimiter, headers: nameColumns(header.cells), rows };
}

function recordsOf(text: string, delimiter: Delimiter, atMost: number): string[][] {
  const options: Options = {
    delimiter,
    relax_column_count: true,
    // A quote in the middle of an unquoted cell is an inch mark or a nickname, not syntax.
    relax_quotes: true,
    skip_empty_lines: false,
    to: atMost,
  };
  try {
    return parse(text, options) as unknown as string[][];
  } catch (error) {
    if (error instanceof CsvError)
      throw new BrokenRule('import-quote-not-closed', { line: Number(error['lines'] ?? 0) });
    throw error;
  }
}

/** The delimiter that cuts the first rows into the most cells of the same number. */
function delimiterOf(text: string): Delimiter {
  let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const records = sampleOf(text, delimiter);
    const width = records[0]?.length ?? 1;
    if (width < 2) continue;
    const regular = records.filter((cells) => cells.length === width).length / records.length;
    const score = regular * regular * Math.min(width, 12);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** The first rows; the header alone when a quote further down is never closed, which is told later and by its line. */
function sampleOf(text: string, delimiter: Delimiter): string[][] {
  const filled = (records: string[][]) => records.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  try {
    return filled(recordsOf(text, delimiter, 50));
  } catch {
    const header = text.trimStart().split(/\r?\n/, 1)[0] ?? '';
    return [header.split(delimiter)];
  }
}

function nameColumns(cells: string[]): string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, at) => {
    const name = cell.replace(/\s+/g, ' ') || `#${at + 1}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}
