import { Injectable } from '@nestjs/common';
import { Readings } from '#platform/audit';
import { halvesShown } from './negotiation.queries.js';
import { mandateShown } from './opportunity.queries.js';

/** R-TEN-4: whoever is shown a mandate or a private half of their side leaves a trace, which their side alone reads. */
@Injectable()
export class Confidences {
  constructor(private readonly readings: Readings) {}

  /** The mandate and the private halves of a negotiation, or the mandate of its opportunity, which has the same id. */
  async shown(id: string): Promise<void> {
    await this.readings.note('contracts.mandate', mandateShown, { id });
    await this.readings.note('contracts.private_half', halvesShown, { id });
  }
}
