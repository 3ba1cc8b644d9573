import { Injectable } from '@nestjs/common';
import { Clock } from '#platform/clock';
import type { KeptFile } from '#platform/documents';
import { type Json, Store, Tenancy } from '#platform/tenancy';
import { ContractAccess } from '../register/contract-access.js';
import {
  type Bringer,
  Document,
  type DocumentAudience,
  type DocumentKind,
  type DocumentSubject,
} from './document.js';
import { documentCard, documentsAbout, documentsOfContract, signedContractKept } from './document.queries.js';

/** How a file is filed. */
export interface Filing {
  kind: DocumentKind;
  audience: DocumentAudience;
  /** The contract itself unless said. */
  about?: DocumentSubject | undefined;
}

export interface DocumentMention {
  id: string;
  contractId: string;
  kind: DocumentKind;
  name: string;
  audience: DocumentAudience;
  lastN: number;
}

/** The papers of contracts. The vault has kept the bytes before anything here is called. */
@Injectable()
export class Documents {
  constructor(
    private readonly rows: Store,
    private readonly tenancy: Tenancy,
    private readonly access: ContractAccess,
    private readonly clock: Clock,
  ) {}

  /**
   * Files what the vault keeps as a new document of a contract.
   * @param anyRoles as {@link ContractAccess.reach} takes them
   * @throws BrokenRule `document-audience-not-yours`
   */
  async store(contractId: string, file: KeptFile, filing: Filing, anyRoles?: string[]): Promise<string> {
    const contract = await this.access.reach(contractId, anyRoles);
    const by = this.bringer();
    const document = Document.open(contractId, filing, by);
    const version = document.add(file, by, this.clock.now(), this.access.about(contract));
    await this.rows.put(document, version);
    return document.id;
  }

  /** A new version of a document; the older ones stay readable. */
  async renew(id: string, file: KeptFile, anyRoles?: string[]): Promise<void> {
    const document = await this.rows.get(Document, id);
    const contract = await this.access.reach(document.contractId, anyRoles);
    const version = document.add(file, this.bringer(), this.clock.now(), this.access.about(contract));
    await this.rows.put(document, version);
  }

  /** Makes a document the evidence, the minutes or the signature of something. @throws NotFound when it is not theirs */
  async attach(id: string, about: DocumentSubject): Promise<void> {
    const document = await this.rows.get(Document, id);
    document.attach(about);
    await this.rows.put(document);
  }

  /** What belongs to a thing, the oldest first; what the caller may not read is not among it. */
  list({ type, id }: DocumentSubject): Promise<DocumentMention[]> {
    return this.rows.rows<DocumentMention>(documentsAbout, { type, id });
  }

  ofContract(contractId: string): Promise<Json> {
    return this.rows.json(documentsOfContract, { contractId });
  }

  card(id: string): Promise<Json> {
    return this.rows.json(documentCard, { id });
  }

  /** R-CON-2 asks it before a contract comes into force. */
  async hasSignedContract(contractId: string): Promise<boolean> {
    return (await this.rows.one<{ isKept: boolean }>(signedContractKept, { contractId }))?.isKept ?? false;
  }

  private bringer(): Bringer {
    const { side, supplierId } = this.tenancy.current();
    return { side, supplierId };
  }
}
