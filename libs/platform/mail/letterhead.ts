import { Injectable } from '@nestjs/common';

/** In whose name a letter is written, and where its reader works. */
export interface Sender {
  organisation: string;
  /** The first part of its addresses. */
  slug: string;
}

/** Asked inside the tenant's scope. The ground knows no organisations, so the process that composes it says who they are. */
@Injectable()
export class Letterhead {
  private ask: (() => Promise<Sender>) | undefined;

  on(ask: () => Promise<Sender>): void {
    this.ask = ask;
  }

  async sender(): Promise<Sender> {
    if (!this.ask) throw new Error('nobody says in whose name letters are written');
    return this.ask();
  }
}
