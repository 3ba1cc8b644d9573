import type { Temporal } from 'temporal-polyfill';
import { amountStyleOf, readAmount } from './amount.js';
import { type DateOrder, dateOrderOf, readDate } from './civil-date.js';
import type { Mapping } from './column-mapping.js';
import type { CsvTable } from './csv-table.js';
import type { DraftIdentifier, RowMessage } from './draft.js';
import { schemes } from '#suppliers';
import { readIdentifier } from './identifier.js';
import { readPeriod } from './written-period.js';

/** Reads the mapped cells of one table, with what a whole column proves about its dates and amounts. */
export class CsvColumns {
  private readonly at: Map<string, number>;
  private readonly orders = new Map<string, DateOrder>();

  constructor(
    private readonly table: CsvTable,
    mapping: Mapping,
  ) {
    this.at = new Map(
      Object.entries(mapping).map(([field, header]) => [field, table.headers.indexOf(header)]),
    );
  }

  *rows(): Generator<CsvCells> {
    const { headers, rows } = this.table;
    for (const { row, cells } of rows) {
      const read = new CsvCells(row, cells, this);
      // A delimiter inside a cell without quotes shifts all that follows it: read on, the row would say nonsense.
      if (cells.slice(headers.length).some((cell) => cell.trim() !== ''))
        read.messages.push({
          level: 'ERROR',
          code: 'import-row-too-wide',
          params: { cells: cells.length, columns: headers.length },
        });
      yield read;
    }
  }

  has(field: string): boolean {
    return this.at.has(field);
  }

  cell(cells: string[], field: string): string {
    const at = this.at.get(field);
    return at === undefined ? '' : (cells[at] ?? '');
  }

  *column(field: string): Generator<string> {
    for (const { cells } of this.table.rows) yield this.cell(cells, field);
  }

  /** One file comes from one office: what its date columns prove together holds for each. */
  dateOrder(): DateOrder {
    let order = this.orders.get('*');
    if (!order) {
      const fields = ['startOn', 'endOn', 'signedOn'].filter((field) => this.has(field));
      order = dateOrderOf(fields.flatMap((field) => [...this.column(field)]));
      this.orders.set('*', order);
    }
    return order;
  }

  amountStyle() {
    const fields = ['annualValue', 'totalValue'].filter((field) => this.has(field));
    return amountStyleOf(fields.flatMap((field) => [...this.column(field)]));
  }
}

/** One row of a mapped table; what cannot be read is said once, with the cell as it stands. */
export class CsvCells {
  readonly messages: RowMessage[] = [];

  constructor(
    readonly row: number,
    private readonly cells: string[],
    private readonly columns: CsvColumns,
  ) {}

  text(field: string, most = 500): string | undefined {
    const text = this.columns.cell(this.cells, field).trim();
    if (text === '') return undefined;
    if (text.length <= most) return text;
    this.refuse('import-text-too-long', field, { most });
    return undefined;
  }

  /** The text of a field a row cannot do without. */
  needed(field: string, most = 300): string {
    const text = this.text(field, most);
    if (text === undefined && !this.messages.some((message) => message.field === field))
      this.refuse('import-cell-missing', field, { field });
    return text ?? '';
  }

  list(field: string): string[] {
    const separator = /[;|\n]/.test(this.columns.cell(this.cells, field)) ? /[;|\n]/ : /,/;
    const text = this.text(field, 2000) ?? '';
    return text
      .split(separator)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  }

  date(field: string): Temporal.PlainDate | undefined {
    return this.read(field, 'import-date-unreadable', (text) => readDate(text, this.columns.dateOrder()));
  }

  period(field: string): string | undefined {
    return this.read(field, 'import-period-unreadable', readPeriod);
  }

  amount(field: string): { value: string; currency?: string } | undefined {
    const amount = this.read(field, 'import-amount-unreadable', (text) =>
      readAmount(text, this.columns.amountStyle()),
    );
    if (amount?.guessed)
      this.warn('import-amount-guessed', field, { value: this.text(field) ?? '', read: amount.value });
    return amount;
  }

  /** One of a few words of the register; an unknown word is an error that names it. */
  oneOf<T>(field: string, code: string, words: (text: string) => T | undefined): T | undefined {
    return this.read(field, code, words);
  }

  identifiers(country?: string): DraftIdentifier[] {
    const found: DraftIdentifier[] = [];
    for (const scheme of schemes) {
      const value = this.text(scheme, 60);
      if (!value) continue;
      const { identifiers, messages } = readIdentifier(scheme, value, country);
      this.messages.push(...messages);
      found.push(...identifiers.filter((one) => !found.some((other) => other.scheme === one.scheme)));
    }
    return found;
  }

  warn(code: string, field: string, params: RowMessage['params'] = {}): void {
    this.messages.push({ level: 'WARNING', code, params, field });
  }

  refuse(code: string, field: string, params: RowMessage['params'] = {}): void {
    this.messages.push({ level: 'ERROR', code, params, field });
  }

  private read<T>(field: string, code: string, reader: (text: string) => T | undefined): T | undefined {
    const text = this.text(field);
    if (text === undefined) return undefined;
    const value = reader(text);
    if (value === undefined) this.refuse(code, field, { field, value: text.slice(0, 80) });
    return value;
  }
}
