import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { People } from '#organisation';
import { NotFound } from '#platform/kernel';
import { Store } from '#platform/tenancy';
import { RELEASE_BUSINESS_DAYS } from '../ladder.js';
import { Ladders } from '../ladders.js';
import { FirstCalls } from './first-calls.js';
import { isSpared } from './reactivation-course.js';
import { latestCall } from './reactivation-days.js';
import { planRow, type PlanRow } from './reactivation.queries.js';

/** A reactivation plan as its panel shows it. */
@Injectable()
export class PlanScreen {
  constructor(
    private readonly store: Store,
    private readonly ladders: Ladders,
    private readonly people: People,
    private readonly calls: FirstCalls,
  ) {}

  /** With why it is due on its day, what spares it, and how late its first call may be. */
  async card(id: string) {
    const row = await this.store.one<PlanRow>(planRow, { id });
    const pair = row && (await this.ladders.read(row.pairId));
    if (!row || !pair) throw new NotFound('reactivation-plan');
    const { ownerPersonId, edition: _, version, ...plan } = row;
    const taken = await this.ladders.take(pair);
    const { around, standing } = taken;
    const owner = await this.people.find(ownerPersonId);
    const day = (text: string) => Temporal.PlainDate.from(text);
    const isOpen = plan.state === 'DUE' || plan.state === 'MADE';
    const awaited = plan.state === 'MADE' ? plan.firstCallOn : plan.state === 'DUE' ? plan.dueOn : null;
    const isReleased =
      pair.releasedOn !== null && Temporal.PlainDate.compare(pair.releasedOn, day(plan.askedOn)) > 0;
    const earliest = isReleased && around.ours.plus(pair.releasedOn!, RELEASE_BUSINESS_DAYS).toString();
    const { today, ours, theirs } = await this.calls.daysOf(taken);
    const isSparedByHold = earliest === plan.dueOn;
    return {
      ...plan,
      owner: owner ? { id: owner.id, name: owner.name, title: owner.title } : null,
      dueReason: isSparedByHold ? 'RELEASE' : 'DORMANT',
      why: around.ours
        .skipped(isSparedByHold ? pair.releasedOn! : day(plan.askedOn), day(plan.dueOn))
        .map(({ date, name, nameEn }) => ({ date: date.toString(), name, nameEn, side: null })),
      isLate: awaited !== null && awaited < around.today.toString() && !isSpared(plan, standing),
      sparedBecause: isSpared(plan, standing) ? standing!.stillBecause : null,
      latestCallOn: isOpen ? latestCall(day(plan.dueOn), today, ours, theirs).toString() : null,
      version,
    };
  }
}
