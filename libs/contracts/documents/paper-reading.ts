import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { Readings } from '#platform/audit';
import { Vault } from '#platform/documents';
import { NotFound } from '#platform/kernel';
import { Store, Tenancy } from '#platform/tenancy';
import { documentFile, fileOpened } from './document.queries.js';

/** A file to send: its bytes are opened when the transaction is over. */
export interface Sendable {
  name: string;
  mediaType: string;
  size: number;
  open(): Promise<Readable>;
}

/**
 * R-TEN-4: whoever opens the file of a paper leaves a trace, whatever its audience: what a file says of itself is on
 * nobody's list, so that a confidential one cannot be told from another.
 */
@Injectable()
export class PaperReading {
  constructor(
    private readonly rows: Store,
    private readonly tenancy: Tenancy,
    private readonly vault: Vault,
    private readonly readings: Readings,
  ) {}

  /** The file of a version, the newest unless said. @throws NotFound */
  async file(id: string, n?: number): Promise<Sendable> {
    const found = await this.rows.one<Omit<Sendable, 'open'> & { sha256: string }>(documentFile, { id, n });
    if (!found) throw new NotFound('document');
    await this.readings.note('contracts.document', fileOpened, { id, n });
    const { sha256, ...file } = found;
    const { tenantId } = this.tenancy.opened();
    return { ...file, open: () => this.vault.open(tenantId, sha256) };
  }
}
