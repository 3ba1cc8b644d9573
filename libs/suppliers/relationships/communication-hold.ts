import { BrokenRule } from '#platform/kernel';
import { Temporal } from 'temporal-polyfill';

/** Why nobody calls: a tender must stay fair, a dispute and a lawsuit are spoken of by lawyers. */
export const holdKinds = ['TENDER', 'DISPUTE', 'LEGAL'] as const;
export type HoldKind = (typeof holdKinds)[number];

/** A time of silence that is wanted. `to` is the day on which one may speak again, null while that is not known. */
export class CommunicationHold {
  constructor(
    readonly kind: HoldKind,
    readonly from: Temporal.PlainDate,
    readonly to: Temporal.PlainDate | null = null,
  ) {
    if (to && Temporal.PlainDate.compare(to, from) <= 0)
      throw new BrokenRule('hold-ends-before-it-begins', {}, { pointer: '/to' });
  }

  isInForce(on: Temporal.PlainDate): boolean {
    return Temporal.PlainDate.compare(this.from, on) <= 0 && !this.isOver(on);
  }

  isOver(on: Temporal.PlainDate): boolean {
    return this.to !== null && Temporal.PlainDate.compare(this.to, on) <= 0;
  }
}
