import type { Store } from '#platform/tenancy';
import { contractsNamed } from '../register/contract.queries.js';
import type { ContractWriting, WholeContract } from '../register/contract-writing.js';
import type { DraftContract, DraftRow, RowMessage } from './draft.js';
import { areReported, arePartiesSame, changesOf, factsOf, previewOf } from './contract-comparison.js';
import type { ContractDeed, Judged, SupplierPlace } from './judgement.js';
import type { OwnerBook } from './owner-book.js';
import type { SupplierMatching } from './supplier-matching.js';

interface Named {
  id: string;
  reference: string;
  sourceKey: string | null;
}

/**
 * Says what the rows of a file mean for the register as it is: new, changed, the same, or wrong. Reads only; rows come
 * in chunks, and what earlier rows claimed (a reference, a new supplier) is remembered.
 */
export class ContractJudge {
  /** Lower-case reference → the row that claimed it, with its identity at the source. */
  private readonly claimed = new Map<string, { row: number; sourceKey: string | undefined }>();

  constructor(
    private readonly store: Store,
    private readonly writing: ContractWriting,
    private readonly matching: SupplierMatching,
    private readonly owners: OwnerBook,
    private readonly acceptIncomplete: boolean,
  ) {}

  async judge(rows: DraftRow[]): Promise<Judged[]> {
    const sound = rows.filter((row) => row.contract && !row.leftOut && !hasErrors(this.tolerated(row)));
    const places = await this.places(sound);
    const known = await this.known(sound);
    const wholes = await this.writing.whole([...new Set([...known.values()].map(({ id }) => id))]);
    return rows.map((row) => {
      const draft = row.contract!;
      const messages = this.tolerated(row);
      if (row.leftOut) return { row: row.row, verdict: 'WARNING', messages, preview: previewOf(draft) };
      const at = sound.indexOf(row);
      if (at < 0) return { row: row.row, verdict: 'ERROR', messages, preview: previewOf(draft) };
      return this.judgeOne(row.row, draft, messages, places[at]!, known, wholes);
    });
  }

  private judgeOne(
    row: number,
    draft: DraftContract,
    given: RowMessage[],
    places: SupplierPlace[],
    known: Map<string, Named>,
    wholes: Map<string, WholeContract>,
  ): Judged {
    const messages = [...given];
    const reference = this.referenceOf(draft, known, messages, row);
    const owner = draft.owner ? this.owners.find(draft.owner) : undefined;
    if (draft.owner && !owner)
      messages.push({
        level: 'WARNING',
        code: 'import-owner-unknown',
        params: { owner: draft.owner },
        field: 'owner',
      });
    const preview = { ...previewOf(draft), reference, isNewSupplier: 'fresh' in places[0]! };
    if (hasErrors(messages)) return { row, verdict: 'ERROR', messages, preview };
    const named = this.namedBy(draft, known);
    const existing = named ? wholes.get(named.id) : undefined;
    const facts = factsOf(draft, reference, owner, existing?.contract);
    const deed: ContractDeed = {
      object: 'contract',
      ...(existing ? { existing } : {}),
      facts,
      lead: places[0]!,
      co: places.slice(1),
      movesParties: existing ? !arePartiesSame(existing, places) : false,
      ...(draft.amendments && !(existing && areReported(existing, draft))
        ? { amendments: draft.amendments }
        : {}),
    };
    if (!existing) return { row, verdict: 'CREATE', messages, preview, deed };
    const changes = changesOf(existing, facts, draft, deed);
    if (changes.length === 0) return { row, verdict: 'SAME', messages, preview };
    return { row, verdict: 'UPDATE', messages, preview: { ...preview, changes }, deed };
  }

  /** Its own reference, or one that names the buyer too where another contract already answers to it. */
  private referenceOf(
    draft: DraftContract,
    known: Map<string, Named>,
    messages: RowMessage[],
    row: number,
  ): string {
    const stored = draft.sourceKey ? known.get(`source ${draft.sourceKey}`) : undefined;
    let reference = stored?.reference ?? draft.reference;
    const holder = known.get(`reference ${reference.toLowerCase()}`);
    const claim = this.claimed.get(reference.toLowerCase());
    const isHeld = holder && draft.sourceKey && holder.sourceKey && holder.sourceKey !== draft.sourceKey;
    if (draft.sourceKey && (isHeld || claim)) {
      reference = `${draft.reference} · ${draft.sourceKey.split('/')[0]}`.slice(0, 120);
      messages.push({
        level: 'WARNING',
        code: 'import-reference-shared',
        params: { reference },
        field: 'reference',
      });
    } else if (claim) {
      messages.push({
        level: 'ERROR',
        code: 'import-reference-twice',
        params: { reference, row: claim.row },
        field: 'reference',
      });
    }
    this.claimed.set(reference.toLowerCase(), { row, sourceKey: draft.sourceKey });
    return reference;
  }

  private namedBy(draft: DraftContract, known: Map<string, Named>): Named | undefined {
    const source = draft.sourceKey ? known.get(`source ${draft.sourceKey}`) : undefined;
    if (source) return source;
    const named = known.get(`reference ${draft.reference.toLowerCase()}`);
    // A contract of another source is another contract, whatever its number.
    return named && draft.sourceKey && named.sourceKey && named.sourceKey !== draft.sourceKey
      ? undefined
      : named;
  }

  private async known(rows: DraftRow[]): Promise<Map<string, Named>> {
    const drafts = rows.map(({ contract }) => contract!);
    const found = await this.store.rows<Named>(contractsNamed, {
      references: drafts.map(({ reference }) => reference.toLowerCase()),
      sourceKeys: drafts.flatMap(({ sourceKey }) => (sourceKey ? [sourceKey] : [])),
    });
    const known = new Map<string, Named>();
    for (const one of found) {
      known.set(`reference ${one.reference.toLowerCase()}`, one);
      if (one.sourceKey) known.set(`source ${one.sourceKey}`, one);
    }
    return known;
  }

  private async places(rows: DraftRow[]): Promise<SupplierPlace[][]> {
    const suppliers = rows.map(({ contract }) => [contract!.lead, ...contract!.coSuppliers]);
    const placed = await this.matching.place(suppliers.flat());
    let from = 0;
    return suppliers.map(({ length }) => placed.slice(from, (from += length)));
  }

  /** Where the person chose so, a missing notice period is kept as a flag of the register and no longer an error. */
  private tolerated({ messages }: DraftRow): RowMessage[] {
    if (!this.acceptIncomplete) return messages;
    return messages.map((message) =>
      message.code === 'import-notice-missing' ? { ...message, level: 'WARNING' as const } : message,
    );
  }
}

/** One error holds back a row, and with it the file. */
export function hasErrors(messages: RowMessage[]): boolean {
  return messages.some(({ level }) => level === 'ERROR');
}
