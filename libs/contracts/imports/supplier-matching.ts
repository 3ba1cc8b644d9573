import { recognisedName, type Suppliers } from '#suppliers';
import type { DraftIdentifier, DraftSupplier } from './draft.js';
import type { FreshSupplier, SupplierPlace } from './judgement.js';

/**
 * Finds the suppliers that a file names: in the register first, numbers before names, then among those the file itself
 * brings, so that two spellings of a new company make one supplier.
 */
export class SupplierMatching {
  readonly fresh: FreshSupplier[] = [];
  /** Spellings that the register did not know, by supplier id: it learns them when the file is applied. */
  readonly learnt = new Map<string, DraftSupplier[]>();
  private readonly byNumber = new Map<string, number>();
  private readonly byName = new Map<string, number>();
  private readonly sirens = new Map<string, string[]>();

  constructor(
    private readonly suppliers: Suppliers,
    private readonly homeCountry: string,
  ) {}

  /** The place of each, in order. One question to the register for all. */
  async place(drafts: DraftSupplier[]): Promise<SupplierPlace[]> {
    const found = await this.suppliers.recognise(
      drafts.map(({ legalName, tradeName, identifiers, country }) => ({
        identifiers,
        names: [legalName, ...(tradeName ? [tradeName] : [])],
        country: country ?? this.homeCountry,
      })),
    );
    const places: SupplierPlace[] = [];
    for (const [at, draft] of drafts.entries()) {
      const known = found[at];
      if (!known || (known.by === 'NAME' && (await this.isAnother(draft, known.supplier.id)))) {
        places.push(this.freshPlace(draft));
        continue;
      }
      const { id, relationshipId, legalName } = known.supplier;
      const isNews =
        known.by === 'NAME' ? draft.identifiers.length > 0 : !isSameName(legalName, draft.legalName);
      if (isNews) this.learnt.set(id, [...(this.learnt.get(id) ?? []), draft]);
      places.push({ id, relationshipId, name: legalName });
    }
    return places;
  }

  /** Two companies may bear one name: a number given to both tells them apart. */
  private async isAnother(draft: DraftSupplier, id: string): Promise<boolean> {
    const siren = sirenOf(draft);
    if (!siren) return false;
    let known = this.sirens.get(id);
    if (!known) {
      const { identifiers } = (await this.suppliers.detail(id)).parse<{ identifiers: DraftIdentifier[] }>();
      known = identifiers.filter(({ scheme }) => scheme === 'SIREN').map(({ value }) => value);
      this.sirens.set(id, known);
    }
    return known.length > 0 && !known.includes(siren);
  }

  private freshPlace(draft: DraftSupplier): SupplierPlace {
    const numbers = draft.identifiers.map(({ scheme, value }) => `${scheme} ${value}`);
    const name = recognisedName(draft.legalName);
    const numbered = numbers.map((number) => this.byNumber.get(number)).find((at) => at !== undefined);
    const place = numbered ?? this.namesake(draft, name) ?? this.fresh.push(freshOf(draft)) - 1;
    const { draft: kept, spellings, identifiers } = this.fresh[place]!;
    for (const one of draft.identifiers) {
      if (!kept.identifiers.some(({ scheme }) => scheme === one.scheme)) kept.identifiers.push(one);
      identifiers.push(one);
    }
    if (!spellings.includes(draft.legalName)) spellings.push(draft.legalName);
    for (const number of numbers) if (!this.byNumber.has(number)) this.byNumber.set(number, place);
    if (!this.byName.has(name)) this.byName.set(name, place);
    return { fresh: place };
  }

  private namesake(draft: DraftSupplier, name: string): number | undefined {
    const at = this.byName.get(name);
    if (at === undefined) return undefined;
    const [ours, theirs] = [sirenOf(draft), sirenOf(this.fresh[at]!.draft)];
    return !ours || !theirs || ours === theirs ? at : undefined;
  }
}

function freshOf(draft: DraftSupplier): FreshSupplier {
  return { draft: { ...draft, identifiers: [...draft.identifiers] }, spellings: [], identifiers: [] };
}

function sirenOf({ identifiers }: DraftSupplier): string | undefined {
  return identifiers.find(({ scheme }) => scheme === 'SIREN')?.value;
}

function isSameName(one: string, other: string): boolean {
  return recognisedName(one) === recognisedName(other);
}
