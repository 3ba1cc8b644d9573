import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import type { KeptFile } from '#platform/documents';
import { Aggregate, instant } from '#platform/kernel';
import type { DocumentAudience } from './document.js';

/** One file of a document, as it was brought. */
@Entity({ schema: 'contracts', name: 'document_version' })
export class DocumentVersion extends Aggregate {
  @Column('uuid') documentId!: string;
  @Column('uuid') contractId!: string;
  @Column('text') private audience!: DocumentAudience;
  @Column('uuid', { nullable: true }) private supplierId: string | null = null;
  @Column('int') n!: number;
  @Column('text') name!: string;
  @Column('text') private mediaType!: string;
  @Column('bigint') private sizeBytes!: number;
  @Column('text') private sha256!: string;
  @Column('text') private side!: 'customer' | 'supplier' | 'system';
  @Column(instant) private storedAt!: Temporal.Instant;

  static of(
    document: { id: string; contractId: string; audience: DocumentAudience; supplierId: string | null },
    n: number,
    { name, mediaType, size, sha256 }: KeptFile,
    side: 'customer' | 'supplier' | 'system',
    storedAt: Temporal.Instant,
  ): DocumentVersion {
    const made = new DocumentVersion();
    const { id: documentId, contractId, audience, supplierId } = document;
    const whole = {
      documentId,
      contractId,
      audience,
      supplierId,
      n,
      name,
      mediaType,
      sizeBytes: size,
      sha256,
    };
    return Object.assign(made, { ...whole, side, storedAt });
  }
}
