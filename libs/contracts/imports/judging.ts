import { Injectable } from '@nestjs/common';
import { HouseDays, People } from '#organisation';
import { Store } from '#platform/tenancy';
import { Suppliers } from '#suppliers';
import { ContractWriting } from '../register/contract-writing.js';
import { ContractJudge } from './contract-judge.js';
import type { DraftRow } from './draft.js';
import type { Counts, ImportBatch } from './import-batch.js';
import type { Judged } from './judgement.js';
import { OwnerBook } from './owner-book.js';
import { SupplierJudge } from './supplier-judge.js';
import { SupplierMatching } from './supplier-matching.js';

/** One pass over a file: chunks go in, verdicts come out, and the suppliers it brings are gathered. */
export interface Judgement {
  matching: SupplierMatching;
  judge(rows: DraftRow[]): Promise<Judged[]>;
}

/** Compares the rows of a file with the register as it is now; the same comparison serves dry run and application. */
@Injectable()
export class Judging {
  constructor(
    private readonly store: Store,
    private readonly suppliers: Suppliers,
    private readonly people: People,
    private readonly writing: ContractWriting,
    private readonly days: HouseDays,
  ) {}

  /** Call it within the tenant's scope, and `judge` as well; the scopes may be different ones. */
  async begin(batch: ImportBatch): Promise<Judgement> {
    const { country } = await this.days.house();
    const matching = new SupplierMatching(this.suppliers, country);
    if (batch.kind === 'csv-suppliers') {
      const judge = new SupplierJudge(this.suppliers, matching);
      return { matching, judge: (rows) => judge.judge(rows) };
    }
    const owners = await OwnerBook.open(this.people);
    const judge = new ContractJudge(this.store, this.writing, matching, owners, batch.acceptIncomplete);
    return { matching, judge: (rows) => judge.judge(rows) };
  }
}

export function countOf(judged: Judged[]): Counts {
  const counts: Counts = {
    CREATE: 0,
    UPDATE: 0,
    SAME: 0,
    ERROR: 0,
    WARNING: 0,
    warnings: 0,
    rows: judged.length,
  };
  for (const { verdict, messages } of judged) {
    counts[verdict] += 1;
    if (messages.some(({ level }) => level === 'WARNING')) counts.warnings += 1;
  }
  return counts;
}

/** Pieces of a list, so that progress can be told between them. */
export function* chunksOf<T>(list: T[], size: number): Generator<T[]> {
  for (let from = 0; from < list.length; from += size) yield list.slice(from, from + size);
}
