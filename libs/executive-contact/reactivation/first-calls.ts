import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Absences, HouseDays, People, type PersonCard } from '#organisation';
import { commonWindow, firstBusinessDayForBoth, instantOf, type WorkCalendar } from '#platform/calendar';
import { BrokenRule } from '#platform/kernel';
import type { TouchType } from '../cadence.js';
import type { Taken } from '../ladders.js';
import { Touchpoints } from '../touchpoints.js';
import { type CallDays, requireCallDay } from './reactivation-days.js';

/** When the first call is taken to be where the two sides have no office hour in common, on the executive's clock. */
const CALL_HOUR = '09:00';

/** The first call of a plan: whether its day can be kept, and the planned touch it is. */
@Injectable()
export class FirstCalls {
  constructor(
    private readonly days: HouseDays,
    private readonly people: People,
    private readonly touchpoints: Touchpoints,
    private readonly absences: Absences,
  ) {}

  /** The days of both sides, without those on which one of the two who are to speak is away. */
  async daysOf({ around }: Taken): Promise<CallDays> {
    const { customer, supplier, today } = around;
    const people = [customer, supplier].filter((person) => person !== undefined);
    const away = await this.absences.of(
      people.map(({ id }) => id),
      today,
    );
    const without = (calendar: WorkCalendar, person: PersonCard | undefined) =>
      calendar.without((person && away.get(person.id)) ?? []);
    return { today, ours: without(around.ours, customer), theirs: without(around.theirs, supplier) };
  }

  /** Both sides work that day, both people are there, neither is to keep silent, and somebody of ours sees to it. */
  async require(
    on: Temporal.PlainDate,
    ownerPersonId: string,
    dueOn: Temporal.PlainDate,
    taken: Taken,
  ): Promise<void> {
    const { pair, around } = taken;
    if (pair.state !== 'ACTIVE') {
      throw new BrokenRule('pair-state-out-of-order', { state: pair.state }, { status: 409 });
    }
    const owner = await this.people.find(ownerPersonId);
    if (owner?.side !== 'customer' || owner.memberState === 'DISABLED') {
      throw new BrokenRule('plan-owner-of-another-house', {}, { pointer: '/ownerPersonId' });
    }
    const free = await this.daysOf(taken);
    const isWorked = around.ours.isBusinessDay(on) && around.theirs.isBusinessDay(on);
    const next = firstBusinessDayForBoth(on, free.ours, free.theirs);
    if (isWorked && !next.equals(on) && Temporal.PlainDate.compare(on, around.today) >= 0) {
      throw new BrokenRule('first-call-while-away', { next: next.toString() }, { pointer: '/firstCallOn' });
    }
    requireCallDay(on, { dueOn, ...free });
    if (pair.isOnHold(on)) throw new BrokenRule('first-call-during-hold', {}, { pointer: '/firstCallOn' });
  }

  /** The touch that is planned for that day already, or a new one. */
  async plan(on: Temporal.PlainDate, type: TouchType, { pair, around, judged }: Taken): Promise<string> {
    const known = judged.find(({ touch }) => touch.state === 'PLANNED' && touch.plannedOn?.equals(on));
    if (known) return known.touch.id;
    const zone = around.customer?.timeZone ?? around.house.timeZone;
    const window = commonWindow(on, zone, around.supplier?.timeZone ?? zone);
    const wanted = window?.from ?? instantOf(on, CALL_HOUR, zone);
    const now = this.days.now();
    // The hour of today's call may have passed: the day it is for is what was meant.
    const plannedAt = Temporal.Instant.compare(wanted, now) < 0 ? now : wanted;
    return this.touchpoints.plan(pair.id, { type, plannedAt });
  }

  /** The plan has another call: the one it had is cancelled, unless something has become of it. */
  async giveUp(touchId: string, { judged }: Taken): Promise<void> {
    const call = judged.find(({ touch }) => touch.id === touchId)?.touch;
    if (call?.state === 'PLANNED') await this.touchpoints.cancel(touchId);
  }
}
