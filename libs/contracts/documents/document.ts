import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import type { KeptFile } from '#platform/documents';
import { Aggregate, type Audience, BrokenRule } from '#platform/kernel';
import type { Lead } from '../register/about.js';
import { DocumentVersion } from './document-version.js';

export const DOCUMENT_KINDS = [
  'SIGNED_CONTRACT',
  'SIGNED_AMENDMENT',
  'ANNEX',
  'EVIDENCE',
  'MINUTES',
  'OTHER',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
/** Both sides', the customer's own, or the supplier's own. */
export const DOCUMENT_AUDIENCES = ['shared', 'customer', 'supplier'] as const;
export type DocumentAudience = (typeof DOCUMENT_AUDIENCES)[number];

/** What a document belongs to: the contract, or something that hangs on it (`obligation-instance`, `amendment`). */
export interface DocumentSubject {
  type: string;
  id: string;
}

/** Who brings a file. */
export interface Bringer {
  side: 'customer' | 'supplier' | 'system';
  supplierId?: string | undefined;
}

/** A paper of a contract, through its versions; the newest is what it is now. */
@Entity({ schema: 'contracts', name: 'document' })
export class Document extends Aggregate {
  @Column('uuid') contractId!: string;
  @Column('text') audience!: DocumentAudience;
  @Column('uuid', { nullable: true }) supplierId: string | null = null;
  @Column('text') private aboutType!: string;
  @Column('uuid') private aboutId!: string;
  @Column('text') kind!: DocumentKind;
  @Column('text') private name!: string;
  @Column('int') private lastN = 0;

  /** @throws BrokenRule `document-audience-not-yours`: nobody writes in the other side's half */
  static open(
    contractId: string,
    {
      kind,
      audience,
      about,
    }: { kind: DocumentKind; audience: DocumentAudience; about?: DocumentSubject | undefined },
    by: Bringer,
  ): Document {
    const isOthers = audience !== 'shared' && by.side !== 'system' && audience !== by.side;
    if (isOthers || (audience === 'supplier' && !by.supplierId))
      throw new BrokenRule('document-audience-not-yours', {}, { pointer: '/audience' });
    const made = new Document();
    Object.assign(made, { contractId, kind, audience });
    made.supplierId = audience === 'supplier' ? (by.supplierId ?? null) : null;
    made.attach(about ?? { type: 'contract', id: contractId });
    return made;
  }

  /** The file becomes the newest version; the same file twice is two versions, as it was brought. */
  add(file: KeptFile, by: Bringer, at: Temporal.Instant, about: Lead): DocumentVersion {
    this.lastN += 1;
    this.name = file.name;
    const { id: documentId, contractId, kind, aboutType, aboutId, audience } = this;
    this.tell(
      this.lastN === 1 ? 'document.kept' : 'document.renewed',
      { documentId, contractId, kind, n: this.lastN, aboutType, aboutId },
      {
        ...about,
        ...(this.supplierId ? { supplierId: this.supplierId } : {}),
        audience: audience as Audience,
      },
    );
    return DocumentVersion.of(this, this.lastN, file, by.side, at);
  }

  /** Says what it belongs to. */
  attach({ type, id }: DocumentSubject): void {
    this.aboutType = type;
    this.aboutId = id;
  }
}
