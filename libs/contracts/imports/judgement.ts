import type { ContractFacts } from '../register/contract-facts.js';
import type { WholeContract } from '../register/contract-writing.js';
import type { AmendmentFacts } from '../register/registered-amendment.js';
import type { DraftIdentifier, DraftSupplier, RowMessage } from './draft.js';
import type { Verdict } from './import-batch.js';

/** A supplier of the register, or the n-th of those that the file brings. */
export type SupplierPlace = { id: string; relationshipId: string; name: string } | { fresh: number };

export interface SupplierDeed {
  object: 'supplier';
  place: SupplierPlace;
  /** What to write on a supplier that is there; absent for one that the file brings. */
  changes?: Record<string, unknown>;
  before?: Record<string, unknown>;
}

export interface ContractDeed {
  object: 'contract';
  existing?: WholeContract;
  facts: Partial<ContractFacts> & Pick<ContractFacts, 'reference' | 'title'>;
  lead: SupplierPlace;
  co: SupplierPlace[];
  /** Absent where they stay as they are. */
  amendments?: AmendmentFacts[];
  movesParties: boolean;
}

/** What a row means for the register as it is now. */
export interface Judged {
  row: number;
  verdict: Verdict;
  messages: RowMessage[];
  preview: Record<string, unknown>;
  /** What applying the row does; absent where there is nothing to do. */
  deed?: SupplierDeed | ContractDeed;
}

/** A supplier the file brings, with every spelling and number under which the file names it. */
export interface FreshSupplier {
  draft: DraftSupplier;
  spellings: string[];
  identifiers: DraftIdentifier[];
}
