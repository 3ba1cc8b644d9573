import { identifier, type Suppliers } from '#suppliers';
import { hasErrors } from './contract-judge.js';
import type { DraftIdentifier, DraftRow, DraftSupplier, RowMessage } from './draft.js';
import type { Judged, SupplierPlace } from './judgement.js';
import type { SupplierMatching } from './supplier-matching.js';

interface Stored {
  legalName: string;
  tradeName: string | null;
  country: string;
  hqAddress: string | null;
  identifiers: DraftIdentifier[];
  tags: string[];
}

/** Says what a list of suppliers means for the register: the file adds what it knows and never takes away. */
export class SupplierJudge {
  private readonly seen = new Map<string, number>();

  constructor(
    private readonly suppliers: Suppliers,
    private readonly matching: SupplierMatching,
  ) {}

  async judge(rows: DraftRow[]): Promise<Judged[]> {
    const sound = rows.filter(({ messages }) => !hasErrors(messages));
    const places = await this.matching.place(sound.map(({ supplier }) => supplier!));
    const judged: Judged[] = [];
    for (const row of rows) {
      const at = sound.indexOf(row);
      judged.push(
        at < 0
          ? { row: row.row, verdict: 'ERROR', messages: row.messages, preview: previewOf(row.supplier!) }
          : await this.judgeOne(row.row, row.supplier!, row.messages, places[at]!),
      );
    }
    return judged;
  }

  private async judgeOne(
    row: number,
    draft: DraftSupplier,
    given: RowMessage[],
    place: SupplierPlace,
  ): Promise<Judged> {
    const messages = [...given];
    const key = 'id' in place ? place.id : `fresh ${place.fresh}`;
    const before = this.seen.get(key);
    const preview = previewOf(draft);
    if (before !== undefined) {
      messages.push({
        level: 'WARNING',
        code: 'import-supplier-twice',
        params: { row: before },
        field: 'legalName',
      });
      return { row, verdict: 'WARNING', messages, preview };
    }
    this.seen.set(key, row);
    if ('fresh' in place)
      return { row, verdict: 'CREATE', messages, preview, deed: { object: 'supplier', place } };
    const stored = (await this.suppliers.detail(place.id)).parse<Stored>();
    const changes = changesOf(stored, draft);
    const fields = Object.keys(changes);
    if (fields.length === 0) return { row, verdict: 'SAME', messages, preview };
    const was = Object.fromEntries(fields.map((field) => [field, stored[field as keyof Stored]]));
    return {
      row,
      verdict: 'UPDATE',
      messages,
      preview: {
        ...preview,
        changes: fields.map((field) => ({ field, from: shown(was[field]), to: shown(changes[field]) })),
      },
      deed: { object: 'supplier', place, changes, before: was },
    };
  }
}

function changesOf(stored: Stored, draft: DraftSupplier): Record<string, unknown> {
  const changes: Record<string, unknown> = {};
  for (const field of ['tradeName', 'country', 'hqAddress'] as const)
    if (draft[field] !== undefined && draft[field] !== stored[field]) changes[field] = draft[field];
  const country = draft.country ?? stored.country;
  const news = draft.identifiers
    .map(({ scheme, value }) => ({ scheme, value: identifier(scheme, value, country).value }))
    .filter(
      ({ scheme, value }) =>
        !stored.identifiers.some((known) => known.scheme === scheme && known.value === value),
    );
  if (news.length > 0)
    changes['identifiers'] = [...stored.identifiers.map(({ scheme, value }) => ({ scheme, value })), ...news];
  const tags = (draft.tags ?? []).filter((tag) => !stored.tags.includes(tag));
  if (tags.length > 0) changes['tags'] = [...stored.tags, ...tags];
  return changes;
}

function shown(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (!Array.isArray(value)) return String(value);
  return value
    .map((one: unknown) =>
      typeof one === 'string'
        ? one
        : Object.values(one as object)
            .slice(0, 2)
            .join(' '),
    )
    .join(', ');
}

function previewOf(draft: DraftSupplier): Record<string, unknown> {
  return {
    legalName: draft.legalName,
    tradeName: draft.tradeName ?? null,
    country: draft.country ?? null,
    identifiers: draft.identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join(', ') || null,
    tags: draft.tags ?? [],
  };
}
