import { dateOrderOf, readDate } from '../imports/civil-date.js';
import { type CsvTable, readCsv } from '../imports/csv-table.js';
import { textOf } from '../imports/file-text.js';
import { plainWords } from '../imports/plain-words.js';
import { BrokenRule } from '#platform/kernel';
import { MeasurePeriod } from './measure-period.js';
import { type NaCode, readValue } from './measure-value.js';
import type { MeasuredKpi } from './measured-kpi.js';

/** More rows than a hundred KPIs have months in ten years are somebody else's file. */
export const MOST_ROWS = 12_000;

const HEADERS = {
  kpi: ['kpi', 'indicateur', 'indicator', 'nom', 'name', 'nom de l indicateur', 'kpi name'],
  period: [
    'periode',
    'period',
    'mois',
    'month',
    'trimestre',
    'quarter',
    'semaine',
    'week',
    'date',
    'annee',
    'year',
  ],
  value: ['valeur', 'value', 'mesure', 'measure', 'resultat', 'result', 'realise', 'actual'],
  reason: [
    'motif',
    'raison',
    'reason',
    'na',
    'n a',
    'sans objet',
    'not applicable',
    'commentaire',
    'comment',
  ],
  evidence: ['preuve', 'evidence', 'justificatif', 'proof', 'lien', 'link'],
} as const;
type Field = keyof typeof HEADERS;

/** A row as the file has it, before it is compared with anything. */
export interface MeasureRow {
  row: number;
  kpi: string;
  period: string;
  value: string;
  reason: string;
  evidence: string;
}

/** @throws BrokenRule what is wrong with the file: `import-file-empty`, `measure-file-columns` … */
export function readMeasureTable(bytes: Uint8Array): { rows: MeasureRow[]; monthFirst: boolean } {
  const table = readCsv(textOf(bytes).text);
  if (table.rows.length > MOST_ROWS) throw new BrokenRule('import-too-many-rows', { most: MOST_ROWS });
  const at = columnsOf(table);
  const cell = (cells: string[], field: Field) =>
    at[field] === undefined ? '' : (cells[at[field]] ?? '').trim();
  const rows = table.rows.map(({ row, cells }) => ({
    row,
    kpi: cell(cells, 'kpi'),
    period: cell(cells, 'period'),
    value: cell(cells, 'value'),
    reason: cell(cells, 'reason'),
    evidence: cell(cells, 'evidence'),
  }));
  return { rows, monthFirst: dateOrderOf(rows.map(({ period }) => period)) === 'month-first' };
}

function columnsOf({ headers }: CsvTable): Partial<Record<Field, number>> {
  const plain = headers.map(plainWords);
  const at = Object.fromEntries(
    Object.entries(HEADERS).map(([field, names]) => [
      field,
      plain.findIndex((header) => (names as readonly string[]).includes(header)),
    ]),
  ) as Record<Field, number>;
  const missing = (['kpi', 'period', 'value'] as const).filter((field) => at[field] < 0);
  if (missing.length > 0) throw new BrokenRule('measure-file-columns', { columns: missing.join(', ') });
  return Object.fromEntries(Object.entries(at).filter(([, index]) => index >= 0));
}

/**
 * A period as a spreadsheet writes it: "2026-07", "07/2026", "juillet 2026", "T3 2026", "2026 S2", "01/07/2026".
 * @throws BrokenRule `measure-period-unreadable`
 */
export function periodIn(text: string, kpi: MeasuredKpi, monthFirst: boolean): MeasurePeriod {
  const turned = /^([A-Za-z]?\d{1,2})[\s/.-]+(\d{4})$/.exec(text);
  const key = (turned ? `${turned[2]}-${turned[1]}` : text).replace(/\s+/g, '-');
  const padded = key.replace(/-(\d)$/, '-0$1');
  try {
    return kpi.period(padded);
  } catch (unreadable) {
    const order = monthFirst ? 'month-first' : 'day-first';
    const day = readDate(text, order) ?? readDate(`1 ${text}`, order);
    const frequency = day && kpi.definitionOn(day)?.frequency;
    if (!day || !frequency) throw unreadable;
    return MeasurePeriod.holding(day, frequency);
  }
}

const REASONS: [NaCode, RegExp][] = [
  ['TOOL_OUTAGE', /panne|outage|indisponib|unavailab|outil|tool/],
  ['NO_ACTIVITY', /activite|activity|aucun|no data|ferme|closed/],
  ['TOO_FEW_ANSWERS', /reponse|answer|repondant|respondent/],
  ['SOURCE_CHANGED', /source|migration/],
];

/** What a row says of its period. A cell that says there is none needs its reason beside it. */
export function saidIn({ value, reason, evidence }: MeasureRow) {
  const none = value === '' || /^(n\/?a|n\.a\.|nc|-|—|sans objet|not applicable)$/i.test(value);
  const said = { evidence: evidence || null };
  if (!none)
    return {
      ...said,
      value: readValue(value) === undefined ? value : readValue(value)!,
      naCode: null,
      naText: null,
    };
  if (!reason) return { ...said, value: null, naCode: null, naText: null };
  const plain = plainWords(reason);
  const naCode = REASONS.find(([, words]) => words.test(plain))?.[0] ?? 'OTHER';
  return { ...said, value: null, naCode, naText: reason.slice(0, 500) };
}
