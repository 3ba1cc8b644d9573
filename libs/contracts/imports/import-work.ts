import { Injectable } from '@nestjs/common';
import { HouseDays } from '#organisation';
import { BrokenRule } from '#platform/kernel';
import { log } from '#platform/logs';
import { Store, Tenancy } from '#platform/tenancy';
import { Application } from './application.js';
import type { DraftRow } from './draft.js';
import { fileBytes, forgetRows, keepRows } from './import.queries.js';
import { type Failure, ImportBatch } from './import-batch.js';
import { draftsOf, findOut } from './import-file-reading.js';
import type { Judged } from './judgement.js';
import { chunksOf, countOf, Judging } from './judging.js';
import { Progress } from './progress.js';
import { Undoing } from './undoing.js';

const CHUNK = 200;

/**
 * What the worker does with a file. Each step opens its own scopes, reads the state first, and is safe to run twice:
 * a step that died is done again, one that was overtaken does nothing.
 */
@Injectable()
export class ImportWork {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly store: Store,
    private readonly judging: Judging,
    private readonly application: Application,
    private readonly undoing: Undoing,
    private readonly progress: Progress,
    private readonly days: HouseDays,
  ) {}

  async read(tenantId: string, id: string): Promise<void> {
    await this.failing(tenantId, id, 'READING', async () => {
      const bytes = await this.within(tenantId, async () => {
        const batch = await this.store.get(ImportBatch, id);
        if (!batch.startReading()) return undefined;
        await this.store.put(batch);
        return this.bytes(id);
      });
      if (!bytes) return;
      const found = findOut(bytes);
      await this.within(tenantId, async () => {
        const batch = await this.store.get(ImportBatch, id);
        if (batch.state !== 'READING') return;
        batch.wasRead(found);
        await this.store.put(batch);
      });
    });
  }

  /** The dry run. `run` is the mapping it was started for; a newer one makes this one stop. */
  async check(tenantId: string, id: string, run: number): Promise<void> {
    await this.failing(tenantId, id, 'CHECKING', async () => {
      const opened = await this.open(tenantId, id, (batch) => batch.isChecking(run));
      if (!opened) return;
      const { batch, rows } = opened;
      const judgement = await this.within(tenantId, () => this.judging.begin(batch));
      await this.within(tenantId, () => this.store.rows(forgetRows, { id }));
      const judged: Judged[] = [];
      await this.progress.follow(tenantId, id, rows.length, async (tell) => {
        for (const chunk of chunksOf(rows, CHUNK)) {
          await this.within(tenantId, async () => {
            const verdicts = await judgement.judge(chunk);
            await this.keep(id, verdicts);
            judged.push(...verdicts);
          });
          tell(judged.length);
        }
      });
      await this.within(tenantId, async () => {
        const now = await this.store.get(ImportBatch, id);
        if (!now.isChecking(run)) return;
        now.wasChecked(countOf(judged));
        await this.store.put(now);
      });
    });
  }

  /** The whole file in one transaction: all of it or nothing. */
  async apply(tenantId: string, id: string): Promise<void> {
    await this.failing(tenantId, id, 'APPLYING', async () => {
      const opened = await this.open(tenantId, id, (batch) => batch.state === 'APPLYING');
      if (!opened) return;
      const { rows } = opened;
      // Each row is judged, then written: two halves of what the reader is told is one row.
      await this.progress.follow(tenantId, id, rows.length, (tell) =>
        this.within(tenantId, async () => {
          const batch = await this.store.get(ImportBatch, id);
          if (batch.state !== 'APPLYING') return;
          // The register may have moved since the dry run, so the rows are judged again under the locks.
          const judgement = await this.judging.begin(batch);
          const judged: Judged[] = [];
          for (const chunk of chunksOf(rows, CHUNK)) {
            judged.push(...(await judgement.judge(chunk)));
            tell(Math.floor(judged.length / 2));
          }
          const counts = countOf(judged);
          if (counts.ERROR > 0)
            throw new BrokenRule('import-has-errors', { count: counts.ERROR }, { status: 409 });
          await this.application.write(id, judged, judgement.matching, (done) =>
            tell(Math.floor((rows.length + done) / 2)),
          );
          await this.store.rows(forgetRows, { id });
          await this.keep(id, judged);
          batch.wasApplied(counts, this.days.now());
          await this.store.put(batch);
        }),
      );
    });
  }

  async undo(tenantId: string, id: string): Promise<void> {
    await this.failing(tenantId, id, 'UNDOING', async () => {
      const total = await this.within(tenantId, () => this.undoing.size(id));
      await this.progress.follow(tenantId, id, total, (tell) =>
        this.within(tenantId, async () => {
          const batch = await this.store.get(ImportBatch, id);
          if (batch.state !== 'UNDOING') return;
          const standing = await this.undoing.builtOn(id);
          if (standing.length > 0) {
            batch.keep({ code: 'import-built-on', params: { count: standing.length } });
          } else {
            await this.undoing.takeBack(id, tell);
            batch.wasUndone(this.days.now());
          }
          await this.store.put(batch);
        }),
      );
    });
  }

  private async open(
    tenantId: string,
    id: string,
    isWanted: (batch: ImportBatch) => boolean,
  ): Promise<{ batch: ImportBatch; rows: DraftRow[] } | undefined> {
    const found = await this.within(tenantId, async () => {
      const batch = await this.store.get(ImportBatch, id);
      return isWanted(batch) ? { batch, bytes: await this.bytes(id) } : undefined;
    });
    return found && { batch: found.batch, rows: draftsOf(found.bytes, found.batch) };
  }

  /** A file that is wrong fails with its code; a fault of ours fails too, and is logged, rather than hang for ever. */
  private async failing(
    tenantId: string,
    id: string,
    state: string,
    work: () => Promise<void>,
  ): Promise<void> {
    try {
      await work();
    } catch (error) {
      const failure: Failure =
        error instanceof BrokenRule
          ? { code: error.code, params: error.params }
          : { code: 'import-broke-off', params: {} };
      if (!(error instanceof BrokenRule)) log.error({ err: error, import: id }, 'an import broke off');
      await this.within(tenantId, async () => {
        const batch = await this.store.get(ImportBatch, id);
        if (batch.state !== state) return;
        if (state === 'UNDOING') batch.keep(failure);
        else batch.fail(failure);
        await this.store.put(batch);
      });
    }
  }

  private keep(id: string, judged: Judged[]): Promise<unknown> {
    const rows = judged.map(({ row, verdict, messages, preview }) => ({ row, verdict, messages, preview }));
    return this.store.rows(keepRows, { id, rows: JSON.stringify(rows) });
  }

  private async bytes(id: string): Promise<Buffer> {
    const row = await this.store.one<{ bytes: Buffer }>(fileBytes, { id });
    if (!row) throw new Error('the file of an import is not there');
    return row.bytes;
  }

  private within<T>(tenantId: string, work: () => Promise<T>): Promise<T> {
    return this.tenancy.asSystem(tenantId, 'import', work);
  }
}
