import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { HouseDays } from '#organisation';
import { Calendars, type WorkCalendar } from '#platform/calendar';
import { dueDate, type DueDate } from './due-date.js';
import type { Obligor } from './obligation.js';

/** Business days as whoever owes counts them. */
@Injectable()
export class DueDays {
  constructor(
    private readonly days: HouseDays,
    private readonly calendars: Calendars,
  ) {}

  today(): Promise<Temporal.PlainDate> {
    return this.days.today();
  }

  morningOf(day: Temporal.PlainDate): Promise<Temporal.Instant> {
    return this.days.morningOf(day);
  }

  async due(obligor: Obligor, supplierCountry: string, namedOn: Temporal.PlainDate): Promise<DueDate> {
    return dueDate(namedOn, await this.of(obligor, supplierCountry));
  }

  /** The days before a due day on which the person who owes is reminded, the earliest first. */
  async reminders(
    obligor: Obligor,
    supplierCountry: string,
    dueOn: Temporal.PlainDate,
    businessDays: readonly number[],
  ): Promise<Temporal.PlainDate[]> {
    const [calendar] = (await this.of(obligor, supplierCountry)) as [WorkCalendar];
    return [...new Set(businessDays)]
      .filter((days) => days > 0)
      .sort((a, b) => b - a)
      .map((days) => calendar.plus(dueOn, -days));
  }

  /** Whether the house itself keeps that country's holidays. */
  async isOurs(country: string): Promise<boolean> {
    return (await this.days.house()).country === country;
  }

  private async of(obligor: Obligor, supplierCountry: string): Promise<WorkCalendar[]> {
    const ours = await this.days.calendar();
    if (obligor === 'CUSTOMER') return [ours];
    const theirs = await this.calendars.of(supplierCountry);
    return obligor === 'SUPPLIER' ? [theirs] : [ours, theirs];
  }
}
