import { Injectable } from '@nestjs/common';
import type { Side } from '#organisation';
import type { KeptFile } from '#platform/documents';
import { BrokenRule } from '#platform/kernel';
import { Store } from '#platform/tenancy';
import type { Temporal } from 'temporal-polyfill';
import { Documents } from '../documents/documents.js';
import { Voices } from '../register/voices.js';
import { Amendment, type SigningMethod } from './amendment.js';
import { lastAmendmentNumber, onlyOneSigns } from './amendment.queries.js';
import { Amendments } from './amendments.js';

export interface SignedBy {
  /** Whose signature: a customer may record the other side's, when it is on paper. */
  side?: Side | undefined;
  name: string;
  on?: Temporal.PlainDate | undefined;
  method: SigningMethod;
  /** The signed paper, brought beforehand as a document of the contract that both sides read. */
  documentId?: string | undefined;
}

/** What each side puts under an amendment, with the paper that shows it. */
@Injectable()
export class Signatures {
  constructor(
    private readonly store: Store,
    private readonly amendments: Amendments,
    private readonly voices: Voices,
    private readonly documents: Documents,
  ) {}

  /**
   * With the second signature it has its number.
   * @throws BrokenRule `amendment-signed-for-the-other`, `amendment-document-unfit`
   */
  sign(id: string, { side, name, on, method, documentId }: SignedBy, ifMatch: number): Promise<void> {
    return this.amendments.change(
      id,
      async (amendment, contract) => {
        const voice = await this.voices.current();
        const whose = side ?? voice.side;
        if (whose !== voice.side && (voice.side === 'supplier' || method !== 'PAPER'))
          throw new BrokenRule('amendment-signed-for-the-other', {}, { pointer: '/side' });
        await amendment.sign(whose, { name, on: on ?? voice.on, method }, voice.on, contract, () =>
          this.nextNumber(contract.id),
        );
        if (documentId) await this.attach(documentId, id, contract.id);
      },
      ifMatch,
    );
  }

  /**
   * Keeps the paper that somebody is about to sign with: for both sides to read, with the contract until the signature
   * takes it along. Whoever may sign may bring it, and nothing else.
   */
  async bring(id: string, paper: KeptFile): Promise<string> {
    const amendment = await this.store.get(Amendment, id);
    amendment.requireAgreed();
    return this.documents.store(amendment.contractId, paper, {
      kind: 'SIGNED_AMENDMENT',
      audience: 'shared',
    });
  }

  /** Only a signed amendment that both sides read, and that belongs to nothing else yet. */
  private async attach(documentId: string, amendmentId: string, contractId: string): Promise<void> {
    const papers = await this.documents.list({ type: 'contract', id: contractId });
    const isFit = papers.some(
      ({ id, kind, audience }) => id === documentId && kind === 'SIGNED_AMENDMENT' && audience === 'shared',
    );
    if (!isFit) throw new BrokenRule('amendment-document-unfit', {}, { pointer: '/documentId' });
    await this.documents.attach(documentId, { type: 'amendment', id: amendmentId });
  }

  private async nextNumber(contractId: string): Promise<number> {
    await this.store.rows(onlyOneSigns, { contractId });
    return (await this.store.one<{ number: number }>(lastAmendmentNumber, { contractId }))!.number + 1;
  }
}
