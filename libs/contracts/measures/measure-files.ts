import { Injectable } from '@nestjs/common';
import type { Side } from '#organisation';
import { BrokenRule } from '#platform/kernel';
import { Store } from '#platform/tenancy';
import type { ReachedContract } from '../register/contract-access.js';
import { plainWords } from '../imports/plain-words.js';
import { Voices } from '../register/voices.js';
import type { Giver, MeasureState } from './measure.js';
import { measuresOfContract } from './measure.queries.js';
import type { MeasurePeriod } from './measure-period.js';
import { type MeasureRow, periodIn, readMeasureTable, saidIn } from './measure-table.js';
import { type Figure, figureOf, isSameFigure } from './measure-value.js';
import { MeasureWriting } from './measure-writing.js';
import type { MeasuredKpi } from './measured-kpi.js';

export type RowVerdict = 'CREATE' | 'UPDATE' | 'SAME' | 'ERROR';

export interface ReportedRow {
  row: number;
  verdict: RowVerdict;
  kpi: string;
  period: string;
  value: string | null;
  message: { code: string; params: Record<string, unknown> } | null;
}

export interface MeasureReport {
  counts: Record<RowVerdict, number>;
  rows: ReportedRow[];
}

interface Standing extends Figure {
  kpiId: string;
  firstDay: string;
  lastDay: string;
  side: Side;
  state: MeasureState;
}

interface Reading {
  reported: ReportedRow;
  todo?: { kpi: MeasuredKpi; period: MeasurePeriod; figure: Figure };
}

/** A file of measures of one contract: told row by row what it would do, then done as a whole or not at all. */
@Injectable()
export class MeasureFiles {
  constructor(
    private readonly store: Store,
    private readonly voices: Voices,
    private readonly writing: MeasureWriting,
  ) {}

  /** Changes nothing. @throws BrokenRule when the file as a whole cannot be read */
  async tryOut(contractId: string, bytes: Uint8Array, anyRoles: readonly string[]): Promise<MeasureReport> {
    const contract = await this.writing.kpis.contract(contractId, anyRoles);
    return reportOf(await this.read(contract, bytes));
  }

  /** The same file twice changes nothing. @throws BrokenRule `measure-file-has-errors` before anything is written */
  async apply(contractId: string, bytes: Uint8Array, anyRoles: readonly string[]): Promise<MeasureReport> {
    const contract = await this.writing.kpis.contract(contractId, anyRoles);
    const readings = await this.read(contract, bytes);
    const report = reportOf(readings);
    if (report.counts.ERROR > 0)
      throw new BrokenRule('measure-file-has-errors', { count: report.counts.ERROR });
    const giver = await this.giver();
    for (const { todo } of readings)
      if (todo) await this.writing.put(todo.kpi, contract, todo.period, todo.figure, giver);
    return report;
  }

  private async read(contract: ReachedContract, bytes: Uint8Array): Promise<Reading[]> {
    const { rows, monthFirst } = readMeasureTable(bytes);
    const kpis = new Map<string, MeasuredKpi | 'TWICE'>();
    for (const kpi of await this.writing.kpis.ofContract(contract.id)) {
      const name = plainWords(kpi.name);
      kpis.set(kpi.id, kpi).set(name, kpis.has(name) ? 'TWICE' : kpi);
    }
    const standing = await this.standing(contract.id);
    const giver = await this.giver();
    const seen = new Set<string>();
    return rows.map((row) => {
      try {
        return judged(row, kpis.get(row.kpi.toLowerCase()) ?? kpis.get(plainWords(row.kpi)), {
          monthFirst,
          standing,
          giver,
          seen,
        });
      } catch (error) {
        if (!(error instanceof BrokenRule)) throw error;
        return refused(row, error);
      }
    });
  }

  private async standing(contractId: string): Promise<Map<string, Standing>> {
    const rows = await this.store.rows<Standing>(measuresOfContract, {
      contractId,
      since: '1900-01-01',
      until: await this.voices.today(),
    });
    return new Map(rows.map((row) => [`${row.kpiId} ${row.firstDay} ${row.lastDay}`, row]));
  }

  private async giver(): Promise<Giver> {
    return { side: this.voices.side, channel: 'CSV', today: await this.voices.today() };
  }
}

/** What a row would do. The rules are those of the deed itself; only nothing is written. */
function judged(
  row: MeasureRow,
  kpi: MeasuredKpi | 'TWICE' | undefined,
  around: { monthFirst: boolean; standing: Map<string, Standing>; giver: Giver; seen: Set<string> },
): Reading {
  if (!kpi || kpi === 'TWICE')
    throw new BrokenRule(kpi ? 'measure-kpi-ambiguous' : 'measure-kpi-unknown', {
      kpi: row.kpi.slice(0, 80),
    });
  const period = periodIn(row.period, kpi, around.monthFirst);
  const figure = figureOf(saidIn(row));
  kpi.requireMeasurable(period, around.giver.today);
  const key = `${kpi.id} ${period.firstDay} ${period.lastDay}`;
  if (around.seen.has(key))
    throw new BrokenRule('measure-twice-in-file', { kpi: kpi.name, period: period.key });
  around.seen.add(key);
  const found = around.standing.get(key);
  if (found && found.side !== around.giver.side) throw new BrokenRule('measure-of-the-other-side');
  const isSame =
    found && isSameFigure(found, figure) && (!figure.evidence || figure.evidence === found.evidence);
  if (found?.state === 'DISPUTED' && !isSame) throw new BrokenRule('measure-is-disputed');
  const verdict = !found ? 'CREATE' : isSame ? 'SAME' : 'UPDATE';
  const reported = {
    row: row.row,
    verdict,
    kpi: kpi.name,
    period: period.key,
    value: figure.value,
    message: null,
  } as const;
  return verdict === 'SAME' ? { reported } : { reported, todo: { kpi, period, figure } };
}

function refused({ row, kpi, period, value }: MeasureRow, { code, params }: BrokenRule): Reading {
  const shown = { kpi: kpi.slice(0, 200), period: period.slice(0, 40), value: value.slice(0, 40) || null };
  return { reported: { row, verdict: 'ERROR', ...shown, message: { code, params } } };
}

function reportOf(readings: Reading[]): MeasureReport {
  const rows = readings.map(({ reported }) => reported);
  const counts = { CREATE: 0, UPDATE: 0, SAME: 0, ERROR: 0 };
  for (const { verdict } of rows) counts[verdict] += 1;
  return { counts, rows };
}
