import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Vault } from '#platform/documents';
import { Store } from '#platform/tenancy';
import { SignedPapers } from '../life/signed-papers.js';
import { digestsKept } from './document.queries.js';
import { Documents } from './documents.js';

/** Answers those who ask about papers: the vault before it sweeps, the life of contracts before one comes into force. */
@Injectable()
export class DocumentKeeping implements OnModuleInit {
  constructor(
    private readonly vault: Vault,
    private readonly store: Store,
    private readonly documents: Documents,
    private readonly papers: SignedPapers,
  ) {}

  onModuleInit(): void {
    this.vault.heldBy(async (digests) => {
      const rows = await this.store.rows<{ sha256: string }>(digestsKept, { digests });
      return rows.map(({ sha256 }) => sha256);
    });
    this.papers.on((contractId) => this.documents.hasSignedContract(contractId));
  }
}
