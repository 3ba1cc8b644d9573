import { Column, PrimaryColumn } from 'typeorm';
import { newId } from './id.js';

/** Who may read a fact: both sides, one side's private half, or the people listed. */
export type Audience = 'shared' | 'customer' | 'supplier' | 'named';

/** An event as the aggregate tells it: past tense, plain facts, and whom it is about. */
export interface Told {
  id: string;
  name: string;
  facts: Record<string, unknown>;
  relationshipId?: string;
  supplierId?: string;
  audience: Audience;
  readers?: string[];
}

/**
 * What every aggregate is: a row with an identity, a version and things to tell.
 * Version 0 means "not stored yet"; the store sets the tenant and counts the versions.
 */
export abstract class Aggregate {
  @PrimaryColumn({ type: 'uuid', name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string = newId();

  @Column({ type: 'int' })
  version: number = 0;

  /** Told since it was read or made; not a column. The store takes them away with the row. */
  #told: Told[] | undefined;

  protected tell(
    name: string,
    facts: Record<string, unknown> = {},
    about: { relationshipId?: string; supplierId?: string; audience?: Audience; readers?: string[] } = {},
  ): void {
    (this.#told ??= []).push({ id: newId(), name, facts, ...about, audience: about.audience ?? 'customer' });
  }

  /** Hands over what was told, once. */
  takeTold(): Told[] {
    const told = this.#told ?? [];
    this.#told = undefined;
    return told;
  }
}
