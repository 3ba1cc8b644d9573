import { Injectable } from '@nestjs/common';
import type { ToldNotice } from './notifications.js';

/**
 * Makes the secret address of one act for one person, inside the tenant's scope at the moment of sending, and returns
 * its path (`/links/<token>`). Only the letter carries it: what is kept and shown in Messages does not.
 */
export type MintLink = (notice: ToldNotice) => Promise<string>;

@Injectable()
export class Links {
  private readonly byKind = new Map<string, MintLink>();

  on(kind: string, mint: MintLink): void {
    if (this.byKind.has(kind)) throw new Error(`two links for one kind of notification: ${kind}`);
    this.byKind.set(kind, mint);
  }

  /** Whether letters of that kind carry such an address: those are for one person and nobody in their place. */
  isFor(kind: string): boolean {
    return this.byKind.has(kind);
  }

  async mint(notice: ToldNotice): Promise<string | undefined> {
    return this.byKind.get(notice.kind)?.(notice);
  }
}
