import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { BrokenRule } from '#platform/kernel';
import { type Json, Store, Tenancy } from '#platform/tenancy';
import { CalendarException, type ExceptionFacts } from './calendar-exception.js';
import { changesOf, exceptionAt, exceptionList } from './calendar.queries.js';
import { type CalendarChange, WorkCalendar } from './work-calendar.js';

interface ChangeRow {
  country: string;
  region: string | null;
  day: string;
  kind: CalendarChange['kind'];
  name: string;
}

/** The calendars of a tenant: the countries' public holidays with its own additions and removals on top. */
@Injectable()
export class Calendars {
  /** One reading of the tenant's changes per transaction; the key dies with it. */
  private readonly read = new WeakMap<object, Promise<ChangeRow[]>>();

  constructor(
    private readonly tenancy: Tenancy,
    private readonly store: Store,
  ) {}

  /** The calendar of a country (ISO 3166-1 alpha-2) and region, in the open scope. */
  async of(country: string, region?: string | null): Promise<WorkCalendar> {
    const scope = this.tenancy.opened();
    let rows = this.read.get(scope);
    if (!rows) this.read.set(scope, (rows = this.store.rows<ChangeRow>(changesOf)));
    const own = (await rows).filter(
      (row) => row.country === country && (row.region === null || row.region === region),
    );
    return new WorkCalendar(
      country,
      region,
      own.map(({ day, kind, name }) => ({ date: Temporal.PlainDate.from(day), kind, name })),
    );
  }

  /** The tenant's own changes, newest day first. */
  exceptions(): Promise<Json> {
    return this.store.json(exceptionList);
  }

  /** Adds a day off or removes a holiday; one change per country, region and day. */
  async change(facts: ExceptionFacts): Promise<string> {
    const { country, region, day } = facts;
    if (await this.store.one(exceptionAt, { country, region, day })) {
      throw new BrokenRule(
        'calendar-day-already-changed',
        { day: day.toString() },
        { status: 409, pointer: '/day' },
      );
    }
    const exception = CalendarException.of(facts);
    await this.store.put(exception);
    this.read.delete(this.tenancy.opened());
    return exception.id;
  }

  async restore(id: string): Promise<void> {
    const exception = await this.store.get(CalendarException, id);
    exception.withdraw();
    await this.store.remove(exception);
    this.read.delete(this.tenancy.opened());
  }
}
