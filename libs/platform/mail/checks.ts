import { Injectable } from '@nestjs/common';
import type { ToldNotice } from './notifications.js';

/** Re-reads the state at the moment of sending, inside the tenant's scope; a code means the reason to write has gone. */
export type Check = (notice: ToldNotice) => Promise<string | undefined>;

/** Whether what was worth saying still is: `touched`, `planned`, `on-hold`, `vacant`, `disabled` … */
@Injectable()
export class Checks {
  private readonly byKind = new Map<string, Check[]>();

  on(kind: string, check: Check): void {
    this.byKind.set(kind, [...(this.byKind.get(kind) ?? []), check]);
  }

  async reasonAgainst(notice: ToldNotice): Promise<string | undefined> {
    for (const check of this.byKind.get(notice.kind) ?? []) {
      const reason = await check(notice);
      if (reason) return reason;
    }
    return undefined;
  }
}
