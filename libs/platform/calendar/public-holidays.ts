import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';

/** A day on which nobody is expected to answer, and the name that explains why. */
export interface Holiday {
  date: Temporal.PlainDate;
  /** The French name, or the local one where no French one is known. */
  name: string;
  /** The English name, or the local one where no English one is known. */
  nameEn: string;
  /** `public`: the country's law; `organisation`: added by the tenant. */
  source: 'public' | 'organisation';
}

/** Day (`YYYY-MM-DD`) to holiday, for one country, region and year. */
type Year = ReadonlyMap<string, Holiday>;

/** Reading a country's rules costs about ten milliseconds, so each year is read once per process. */
const years = new Map<string, Year>();
const countries = new Map<string, Holidays>();

/**
 * The public holidays of a country (ISO 3166-1 alpha-2) in one year, substitute days included.
 * A region is the part after the hyphen in ISO 3166-2 (`BY` for `DE-BY`); an unknown one leaves the
 * country's own days. Bank, school, optional and observance days are left out: users of other systems
 * were confused by feeds that count them. A country the library does not know has no holidays.
 * Source: the `date-holidays` package.
 */
export function publicHolidays(country: string, region: string | undefined, year: number): Year {
  const key = `${country}-${region ?? ''}-${year}`;
  let found = years.get(key);
  if (!found) years.set(key, (found = read(country, region, year)));
  return found;
}

function read(country: string, region: string | undefined, year: number): Year {
  const rules = rulesOf(country, region);
  const french = rules.getHolidays(year, 'fr') || [];
  const english = rules.getHolidays(year, 'en') || [];
  const days = new Map<string, Holiday>();
  french.forEach((entry, index) => {
    if (entry.type !== 'public') return;
    const first = Temporal.PlainDate.from(entry.date.slice(0, 10));
    // Some feasts last several days; a span shorter than half a day closes no office.
    const length = Math.round((entry.end.getTime() - entry.start.getTime()) / 86_400_000);
    for (let day = 0; day < length; day++) {
      const date = first.add({ days: day });
      const name = entry.name;
      const nameEn = english[index]?.name ?? name;
      if (!days.has(date.toString())) days.set(date.toString(), { date, name, nameEn, source: 'public' });
    }
  });
  return days;
}

function rulesOf(country: string, region: string | undefined): Holidays {
  const key = `${country}-${region ?? ''}`;
  let rules = countries.get(key);
  if (!rules) {
    rules = region ? new Holidays(country, region) : new Holidays(country);
    countries.set(key, rules);
  }
  return rules;
}
