import { Injectable } from '@nestjs/common';

/**
 * `tenant`: the act runs in one scope of the tenant, with the dates it sets, and after it a date it left untouched is
 * done with. `own`: the act opens its own scopes, because it does slow work between them, and clears its dates itself.
 */
export type SweepScope = 'tenant' | 'own';

export interface Sweep {
  kind: string;
  scope: SweepScope;
  act(ids: string[], tenantId: string): Promise<void>;
}

/**
 * What is done when the date of an object falls due, one act per kind. A module registers its acts when it starts;
 * dates are set with `store.schedule(kind, id, dueAt)`. An act may come late and may come twice: it re-reads the state.
 */
@Injectable()
export class Sweeps {
  private readonly acts = new Map<string, Sweep>();

  on(kind: string, act: Sweep['act'], options: { scope?: SweepScope } = {}): void {
    if (this.acts.has(kind)) throw new Error(`two sweeps of one kind: ${kind}`);
    this.acts.set(kind, { kind, act, scope: options.scope ?? 'tenant' });
  }

  of(kind: string): Sweep {
    const found = this.acts.get(kind);
    if (!found) throw new Error(`no sweep of kind ${kind}`);
    return found;
  }

  kinds(): string[] {
    return [...this.acts.keys()];
  }
}
