import type { Scheme } from '#suppliers';
import type { ContractType, RenewalMode } from '../register/terms.js';

/** What a message of the report says, as a code of the catalogue (`rule.<code>`) and its parameters. */
export interface RowMessage {
  level: 'ERROR' | 'WARNING';
  code: string;
  params: Record<string, string | number | null>;
  /** The field it is about, when there is one. */
  field?: string;
}

export interface DraftIdentifier {
  scheme: Scheme;
  value: string;
}

/** A supplier as a file names it; not yet matched with the register. */
export interface DraftSupplier {
  legalName: string;
  identifiers: DraftIdentifier[];
  tradeName?: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  hqAddress?: string;
  tags?: string[];
}

/** A contract as a file describes it. What the file leaves blank is absent, and never erases the register. */
export interface DraftContract {
  reference: string;
  title: string;
  lead: DraftSupplier;
  coSuppliers: DraftSupplier[];
  type?: ContractType;
  /** E-mail address or name of a person of the organisation. */
  owner?: string;
  annualValue?: string;
  totalValue?: string;
  currency?: string;
  signedOn?: string;
  startOn?: string;
  endOn?: string;
  endIsEstimated?: boolean;
  renewalMode?: RenewalMode;
  renewalTerm?: string;
  notice?: string;
  criticalFunction?: boolean;
  amendments?: DraftAmendment[];
  /** The identity of the contract at its source, steadier than its reference. */
  sourceKey?: string;
  /** Who is to be credited, and with which date. */
  credit?: SourceCredit;
}

export interface DraftAmendment {
  subject: string;
  notifiedOn: string | null;
  publishedOn: string | null;
  amount: string | null;
  /** May be a half ("1.5"). */
  durationMonths: string | null;
  suppliers: { name: string; identifiers: DraftIdentifier[] }[] | null;
}

export interface SourceCredit {
  publisher: string;
  /** The newest publication date in the file, 'YYYY-MM-DD'. */
  publishedOn: string | null;
  licence: string;
}

/** One row of a file, read: a supplier or a contract, with what there is to say about it. */
export interface DraftRow {
  row: number;
  supplier?: DraftSupplier;
  contract?: DraftContract;
  messages: RowMessage[];
  /** Left out on purpose (published twice, replaced by a later row); its messages say why. */
  leftOut?: boolean;
}
