import { Injectable } from '@nestjs/common';
import { BrokenRule } from '#platform/kernel';
import { Store } from '#platform/tenancy';
import { Relationships } from '#suppliers';
import type { TouchPlace } from './touchpoint.js';
import { pairOfPeople, placeOfPair } from './touchpoint.queries.js';

export type Where = { pairId?: string | undefined; relationshipId?: string | undefined };

/** Finds where a conversation belongs. */
@Injectable()
export class TouchPlaces {
  constructor(
    private readonly store: Store,
    private readonly relationships: Relationships,
  ) {}

  /** The pair that is named, or the one whose two holders were both there, or none. */
  async of({ pairId, relationshipId }: Where, participants: string[]): Promise<TouchPlace> {
    if (pairId) {
      const { people: _, ...place } = await this.ofPair(pairId);
      return place;
    }
    if (!relationshipId) throw new BrokenRule('touch-needs-a-place', {}, { pointer: '/pairId' });
    const { supplierId } = await this.relationships.card(relationshipId);
    const found = await this.store.one<{ id: string }>(pairOfPeople, {
      relationshipId,
      people: participants,
    });
    return { relationshipId, supplierId, pairId: found?.id ?? null };
  }

  /** With the two who sit in its seats now. */
  async ofPair(pairId: string): Promise<TouchPlace & { people: string[] }> {
    const place = await this.store.one<TouchPlace & { people: string[] }>(placeOfPair, { pairId });
    if (!place) throw new BrokenRule('pair-unknown-here', {}, { pointer: '/pairId' });
    return place;
  }
}
