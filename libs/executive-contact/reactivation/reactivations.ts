import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { NotFound } from '#platform/kernel';
import { Store } from '#platform/tenancy';
import type { TouchType } from '../cadence.js';
import { Ladders } from '../ladders.js';
import { Pairs } from '../pairs.js';
import { Touchpoint } from '../touchpoint.js';
import { FirstCalls } from './first-calls.js';
import { ReactivationCourse } from './reactivation-course.js';
import { ReactivationPlan, type PlanWords } from './reactivation-plan.js';
import { pairOfPlan } from './reactivation.queries.js';

/** A plan as somebody makes it. */
export interface NewPlan extends PlanWords {
  firstCallOn: Temporal.PlainDate;
  /** How the first conversation is to take place; a call when left out. */
  type?: TouchType | undefined;
}

/** The plans by which dormant pairs speak again: made and revised by the CIO office, and by an executive for their own. */
@Injectable()
export class Reactivations {
  constructor(
    private readonly store: Store,
    private readonly pairs: Pairs,
    private readonly ladders: Ladders,
    private readonly calls: FirstCalls,
    private readonly course: ReactivationCourse,
  ) {}

  /** Makes the plan, or makes it anew: its first call is a planned touch of the pair, and there is only ever one. */
  async make(id: string, { firstCallOn, type, ...words }: NewPlan, ifMatch: number): Promise<void> {
    const of = await this.store.one<{ pairId: string; touchpointId: string | null }>(pairOfPlan, { id });
    if (!of) throw new NotFound('reactivation-plan');
    // Whatever becomes of a touch has its row before its pair: whoever will give one up takes them in that order too.
    if (of.touchpointId) await this.store.find(Touchpoint, of.touchpointId);
    const pair = await this.pairs.own(of.pairId);
    const read = await this.store.get(ReactivationPlan, id, { ifMatch });
    read.requireOpen();
    const taken = await this.ladders.take(pair);
    await this.calls.require(firstCallOn, words.ownerPersonId, read.dueOn, taken);
    const callId = await this.calls.plan(firstCallOn, type ?? 'CALL', taken);
    // Planning the call has taken the dates of the pair anew, and the plan with them.
    const plan = await this.store.get(ReactivationPlan, id);
    const before = plan.touchpointId;
    plan.make(words, { id: callId, on: firstCallOn }, taken.around.today);
    await this.store.put(plan);
    await this.course.expect(plan, taken);
    if (before && before !== callId) await this.calls.giveUp(before, taken);
  }
}
