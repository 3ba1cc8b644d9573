import { Injectable } from '@nestjs/common';
import { HouseDays } from '#organisation';
import { Store } from '#platform/tenancy';
import { CadencePolicy } from './cadence-policy.js';
import { defaultCadence, SEGMENTS, type Cadence, type Segment } from './cadence.js';
import { policyOf, policyValues } from './ladder.queries.js';

/** A segment's cadence as the settings show it; `version` 0 is the product's own default. */
export type CadenceCard = Cadence & { segment: Segment; effectiveFrom: string | null; version: number };

/** The agreed rhythms, segment by segment. */
@Injectable()
export class Cadences {
  constructor(
    private readonly store: Store,
    private readonly days: HouseDays,
  ) {}

  /**
   * The cadence of a segment. Whoever paired two executives before anybody judged the supplier expects them to
   * speak: until there is a segment, the mildest rhythm that exists applies.
   */
  async of(segment: Segment | null): Promise<Cadence> {
    return (await this.list()).find((card) => card.segment === (segment ?? 'TACTICAL'))!;
  }

  async list(): Promise<CadenceCard[]> {
    const own = await this.store.rows<CadenceCard>(policyValues);
    return SEGMENTS.map(
      (segment) =>
        own.find((policy) => policy.segment === segment) ?? {
          segment,
          ...defaultCadence(segment),
          effectiveFrom: null,
          version: 0,
        },
    );
  }

  /** What is left out stays. Those who cache dates hear of it as `cadence.changed`. */
  async set(segment: Segment, change: Partial<Cadence>, ifMatch?: number): Promise<void> {
    const known = await this.store.one<{ id: string }>(policyOf, { segment });
    const policy = known
      ? await this.store.get(CadencePolicy, known.id, { ifMatch })
      : CadencePolicy.of(segment);
    policy.set(change, await this.days.today());
    await this.store.put(policy);
  }
}
