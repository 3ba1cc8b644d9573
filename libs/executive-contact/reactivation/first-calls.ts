import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Absences, HouseDays, People, type PersonCard } from '#organisation';
import { commonWindow, firstBusinessDayForBoth, instantOf, type WorkCalendar } from '#platform/calendar';
import { BrokenRule } from '#platform/kernel';
import type { TouchType } from '../cadence.js';
import { hasGone } from '../ladder-watch.js';
import type { Taken } from '../ladders.js';
import type { Around } from '../surroundings.js';
import { Touchpoints } from '../touchpoints.js';
import { type CallDays, requireCallDay } from './reactivation-days.js';

/** The hours in which a call is taken to be where the two sides have none in common, on the executive's clock. */
const CALL_HOURS = ['09:00', '18:00'] as const;
const MIDNIGHT = '00:00';

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
    // Who has said that they will leave sees to it until then.
    if (hasGone(owner, later(on, around.today))) {
      throw new BrokenRule('plan-owner-has-left', { name: owner.name }, { pointer: '/ownerPersonId' });
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
    const wanted = hourOn(on, around);
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

/**
 * An hour of that day as the house writes it, in which both are at work. Of an executive at the other end of the earth
 * that may be the afternoon only, or their day before or after: a call planned for the 5th must not stand at the 4th.
 */
function hourOn(
  on: Temporal.PlainDate,
  { house, customer, supplier, ours, theirs }: Around,
): Temporal.Instant {
  const zone = customer?.timeZone ?? house.timeZone;
  const hoursOf = (day: Temporal.PlainDate) => {
    const [from, to] = CALL_HOURS.map((hour) => instantOf(day, hour, zone)) as [
      Temporal.Instant,
      Temporal.Instant,
    ];
    return commonWindow(day, zone, supplier?.timeZone ?? zone) ?? { from, to };
  };
  const begins = instantOf(on, MIDNIGHT, house.timeZone);
  const ends = instantOf(on.add({ days: 1 }), MIDNIGHT, house.timeZone);
  const { compare } = Temporal.Instant;
  for (const day of [on, on.subtract({ days: 1 }), on.add({ days: 1 })]) {
    if (!ours.isBusinessDay(day) || !theirs.isBusinessDay(day)) continue;
    const { from, to } = hoursOf(day);
    const first = compare(from, begins) < 0 ? begins : from;
    if (compare(first, to) < 0 && compare(first, ends) < 0) return first;
  }
  return hoursOf(on).from;
}

const later = (a: Temporal.PlainDate, b: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(a, b) >= 0 ? a : b;
