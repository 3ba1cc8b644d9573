import { Injectable } from '@nestjs/common';
import { People } from '#organisation';
import { Clock } from '#platform/clock';
import { BrokenRule } from '#platform/kernel';
import { Json, Store } from '#platform/tenancy';
import { textOf } from './file-text.js';
import { forgetProgress, importCard, importList, importState, keepFile } from './import.queries.js';
import { type Choice, ImportBatch } from './import-batch.js';
import { fieldsOf } from './import-fields.js';
import { type Standing, Undoing } from './undoing.js';

/** What the screen offers to map, by kind of file. */
const FIELDS = JSON.stringify({
  'csv-suppliers': named('csv-suppliers'),
  'csv-contracts': named('csv-contracts'),
  decp: [],
});

/** More than this many reasons against an undo are counted and not listed. */
const MOST_REASONS = 100;

export interface ReportWindow {
  verdict?: string | undefined;
  /** Rows after this one. */
  afterRow?: number | undefined;
  limit?: number | undefined;
}

/** Files on their way into the register. The worker reads, tries, applies and takes back; here one asks for it. */
@Injectable()
export class Imports {
  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
    private readonly undoing: Undoing,
    private readonly people: People,
  ) {}

  /** Keeps the file and asks the worker to read it. What is plainly no text is refused at once. */
  async upload(fileName: string, bytes: Buffer): Promise<string> {
    textOf(bytes);
    const batch = ImportBatch.upload(fileName, bytes, this.clock.now());
    await this.store.put(batch);
    await this.store.rows(keepFile, { id: batch.id, bytes });
    return batch.id;
  }

  /** Confirms what the file means; the dry run starts. */
  async choose(id: string, choice: Choice): Promise<void> {
    await this.change(id, (batch) => batch.choose(choice));
  }

  /** All or nothing, as the dry run showed. */
  async apply(id: string): Promise<void> {
    await this.change(id, (batch) => batch.approve());
  }

  /** @throws BrokenRule `import-built-on` {count} while somebody has built on it; the card says what */
  async undo(id: string): Promise<void> {
    const batch = await this.store.get(ImportBatch, id);
    batch.recall();
    const standing = await this.undoing.builtOn(id);
    if (standing.length > 0)
      throw new BrokenRule('import-built-on', { count: standing.length }, { status: 409 });
    await this.store.put(batch);
    await this.store.rows(forgetProgress, { id });
  }

  async card(id: string, window: ReportWindow = {}): Promise<Json> {
    return this.store.json(importCard, {
      id,
      fields: FIELDS,
      verdict: window.verdict,
      afterRow: window.afterRow ?? 0,
      limit: window.limit ?? 500,
      undoable: JSON.stringify(await this.undoable(id)),
    });
  }

  /** The newest first, each with the name of who brought it. */
  async list(filter: { after?: string[] | undefined; limit: number }): Promise<Json> {
    const [after] = filter.after ?? [];
    const page = (await this.store.json(importList({ after, limit: filter.limit }), { after })).parse<{
      items: { uploadedBy: string }[];
    }>();
    const names = await this.people.namesOfUsers(page.items.map(({ uploadedBy }) => uploadedBy));
    const items = page.items.map((item) => ({ ...item, uploadedBy: names.get(item.uploadedBy) ?? null }));
    return new Json(JSON.stringify({ ...page, items }));
  }

  private async undoable(id: string): Promise<{ yes: boolean; because: Standing[] }> {
    const found = await this.store.one<{ state: string }>(importState, { id });
    if (found?.state !== 'APPLIED') return { yes: false, because: [] };
    const standing = await this.undoing.builtOn(id);
    return { yes: standing.length === 0, because: standing.slice(0, MOST_REASONS) };
  }

  private async change(id: string, verb: (batch: ImportBatch) => void): Promise<void> {
    const batch = await this.store.get(ImportBatch, id);
    verb(batch);
    await this.store.put(batch);
    await this.store.rows(forgetProgress, { id });
  }
}

function named(kind: 'csv-suppliers' | 'csv-contracts') {
  return fieldsOf(kind).map(({ field, required }) => ({ name: field, required }));
}
