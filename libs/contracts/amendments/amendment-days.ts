import { Injectable } from '@nestjs/common';
import { HouseDays } from '#organisation';
import { Store } from '#platform/tenancy';
import { Temporal } from 'temporal-polyfill';
import { Amendment } from './amendment.js';
import { AmendmentEffect } from './amendment-effect.js';
import { Amendments } from './amendments.js';

/** The sweep that brings a signed amendment into effect at the house's midnight. */
export const AMENDMENT_EFFECT = 'amendment-effect';

/** What the product itself does with an amendment: notes decisions, waits for its day, brings it into effect. */
@Injectable()
export class AmendmentDays {
  constructor(
    private readonly store: Store,
    private readonly amendments: Amendments,
    private readonly effect: AmendmentEffect,
    private readonly days: HouseDays,
  ) {}

  /** A decision was taken about it, perhaps long before anybody needs it. */
  decided(id: string, kind: string, decisionId: string): Promise<void> {
    return this.amendments.change(id, (amendment) => amendment.decided(kind, decisionId));
  }

  /** Signed by both: a day that has come is now, another one is waited for. */
  async await(id: string): Promise<void> {
    const amendment = await this.store.get(Amendment, id);
    if (amendment.state !== 'SIGNED') return;
    const today = await this.days.today();
    if (Temporal.PlainDate.compare(amendment.effectiveOn, today) <= 0) await this.apply([id]);
    else await this.days.schedule(AMENDMENT_EFFECT, id, amendment.effectiveOn);
  }

  /** The day has come: everything it changes is written in this one transaction, or nothing is. */
  async apply(ids: readonly string[]): Promise<void> {
    const today = await this.days.today();
    for (const id of ids)
      await this.amendments.change(id, async (amendment, contract) => {
        const { state, number, effectiveOn: from, contractId, changes } = amendment;
        if (state !== 'SIGNED' || number === null || Temporal.PlainDate.compare(from, today) > 0) return;
        await this.effect.write(changes, { contractId, amendment: { id, number }, from });
        amendment.takeEffect(today, contract);
      });
  }
}
