import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { Aggregate, BrokenRule, instant } from '#platform/kernel';
import { type Mapping, verifyMapping } from './column-mapping.js';
import type { SourceCredit } from './draft.js';
import type { CsvKind } from './import-fields.js';
import type { Buyer } from './procurement-file.js';

export type ImportState =
  | 'UPLOADED'
  | 'READING'
  | 'MAPPED'
  | 'CHECKING'
  | 'CHECKED'
  | 'APPLYING'
  | 'APPLIED'
  | 'UNDOING'
  | 'UNDONE'
  | 'FAILED';
export type ImportKind = CsvKind | 'decp';
export type Verdict = 'CREATE' | 'UPDATE' | 'SAME' | 'ERROR' | 'WARNING';
export type Counts = Record<Verdict, number> & { warnings: number; rows: number };

export interface Failure {
  code: string;
  params: Record<string, string | number | null>;
}

/** What reading a file found, for a person to confirm. */
export interface Found {
  format: 'csv' | 'decp';
  kind: ImportKind;
  encoding: string;
  delimiter: string | null;
  headers: string[];
  mapping: Mapping;
  /** The mapping proposed for each kind the file could be. */
  suggestions: Partial<Record<ImportKind, Mapping>>;
  buyers: Buyer[] | null;
  credit: SourceCredit | null;
}

/** What a person decides about a file before its dry run. */
export interface Choice {
  kind: ImportKind;
  mapping: Mapping;
  buyers: string[];
  /** Registers contracts renewed by silence even where their notice period is not known, and flags them. */
  acceptIncomplete: boolean;
}

/**
 * One file on its way into the register: read, mapped, tried without consequence, applied as a whole or not at all,
 * and taken back while nobody has built on it.
 */
@Entity({ schema: 'contracts', name: 'import_batch' })
export class ImportBatch extends Aggregate {
  @Column('text') fileName!: string;
  @Column('text') private digest!: string;
  @Column('int') private sizeBytes!: number;
  @Column('text') state: ImportState = 'UPLOADED';
  @Column('text', { nullable: true }) format: 'csv' | 'decp' | null = null;
  @Column('text', { nullable: true }) kind: ImportKind | null = null;
  @Column('text', { nullable: true }) private delimiter: string | null = null;
  @Column('text', { nullable: true }) private encoding: string | null = null;
  @Column('jsonb') headers: string[] = [];
  @Column('jsonb') mapping: Mapping = {};
  @Column('jsonb') private suggestions: Partial<Record<ImportKind, Mapping>> = {};
  @Column('jsonb', { nullable: true }) private buyers: Buyer[] | null = null;
  @Column('jsonb') chosenBuyers: string[] = [];
  @Column('boolean') acceptIncomplete = false;
  @Column('jsonb', { nullable: true }) private credit: SourceCredit | null = null;
  @Column('int') run = 0;
  @Column('jsonb', { nullable: true }) counts: Counts | null = null;
  @Column('jsonb', { nullable: true }) private failure: Failure | null = null;
  @Column(instant) private uploadedAt!: Temporal.Instant;
  @Column({ ...instant, nullable: true }) private appliedAt: Temporal.Instant | null = null;
  @Column({ ...instant, nullable: true }) private undoneAt: Temporal.Instant | null = null;

  static upload(fileName: string, bytes: Buffer, at: Temporal.Instant): ImportBatch {
    const batch = new ImportBatch();
    batch.fileName = fileName.trim().slice(-255) || 'import';
    batch.digest = createHash('sha256').update(bytes).digest('hex');
    batch.sizeBytes = bytes.length;
    batch.uploadedAt = at;
    batch.telling('import.uploaded');
    return batch;
  }

  startReading(): boolean {
    if (this.state !== 'UPLOADED' && this.state !== 'READING') return false;
    this.state = 'READING';
    return true;
  }

  wasRead(found: Found): void {
    Object.assign(this, found);
    // With one buyer there is nothing to choose.
    this.chosenBuyers = found.buyers?.length === 1 ? [found.buyers[0]!.id] : [];
    this.state = 'MAPPED';
    this.telling('import.read');
  }

  /** Confirms what the file means and starts a dry run; possible until it is applied, and again after an undo. */
  choose(choice: Choice): void {
    if (!this.format || !['MAPPED', 'CHECKED', 'FAILED', 'UNDONE', 'CHECKING'].includes(this.state))
      throw new BrokenRule('import-not-ready', { state: this.state }, { status: 409 });
    if ((choice.kind === 'decp') !== (this.format === 'decp'))
      throw new BrokenRule('import-kind-of-another-format', {}, { pointer: '/kind' });
    if (choice.kind === 'decp') this.verifyBuyers(choice.buyers);
    else verifyMapping(choice.kind, choice.mapping, this.headers);
    this.kind = choice.kind;
    this.mapping = choice.kind === 'decp' ? {} : choice.mapping;
    this.chosenBuyers = choice.kind === 'decp' ? choice.buyers : [];
    this.acceptIncomplete = choice.acceptIncomplete;
    this.counts = null;
    this.failure = null;
    this.run += 1;
    this.state = 'CHECKING';
    this.telling('import.mapped');
  }

  isChecking(run: number): boolean {
    return this.state === 'CHECKING' && this.run === run;
  }

  wasChecked(counts: Counts): void {
    this.counts = counts;
    this.state = 'CHECKED';
    this.telling('import.checked', { counts });
  }

  /** All or nothing: one row in error holds back the file. */
  approve(): void {
    if (this.state !== 'CHECKED')
      throw new BrokenRule('import-not-checked', { state: this.state }, { status: 409 });
    const errors = this.counts?.ERROR ?? 0;
    if (errors > 0) throw new BrokenRule('import-has-errors', { count: errors }, { status: 409 });
    this.state = 'APPLYING';
    this.telling('import.approved');
  }

  wasApplied(counts: Counts, at: Temporal.Instant): void {
    this.counts = counts;
    this.appliedAt = at;
    this.state = 'APPLIED';
    this.telling('import.applied', { counts });
  }

  recall(): void {
    if (this.state !== 'APPLIED')
      throw new BrokenRule('import-not-applied', { state: this.state }, { status: 409 });
    this.state = 'UNDOING';
    this.telling('import.recalled');
  }

  wasUndone(at: Temporal.Instant): void {
    this.undoneAt = at;
    this.state = 'UNDONE';
    this.telling('import.undone');
  }

  /** Somebody built on it between the click and the deed: it stays applied. */
  keep(failure: Failure): void {
    this.failure = failure;
    this.state = 'APPLIED';
    this.telling('import.kept', { code: failure.code });
  }

  fail(failure: Failure): void {
    this.failure = failure;
    this.state = 'FAILED';
    this.telling('import.failed', { code: failure.code });
  }

  private verifyBuyers(chosen: string[]): void {
    if (chosen.length === 0) throw new BrokenRule('import-needs-buyer', {}, { pointer: '/buyers' });
    const unknown = chosen.find((id) => !this.buyers?.some((buyer) => buyer.id === id));
    if (unknown !== undefined)
      throw new BrokenRule('import-buyer-unknown', { buyer: unknown }, { pointer: '/buyers' });
  }

  private telling(name: string, facts: Record<string, unknown> = {}): void {
    this.tell(name, { importId: this.id, fileName: this.fileName, run: this.run, ...facts });
  }
}
