import { Temporal } from 'temporal-polyfill';
import { BrokenRule } from '#platform/kernel';
import type { Frequency } from '../outcomes/definition.js';
import { MeasurePeriod } from './measure-period.js';
import { type DatedTarget, targetOf } from './verdict.js';

/** A definition of a KPI from a day on, to a day excluded. */
export interface DatedDefinition {
  id: string;
  frequency: Frequency | null;
  /** The AND of other KPIs: nobody measures it (OUT-09). */
  isComposite: boolean;
  effectiveFrom: Temporal.PlainDate;
  effectiveTo: Temporal.PlainDate | null;
}

/** What the rows of a KPI say of measuring it, as JSON leaves the database. */
export interface MeasuredRow {
  id: string;
  contractId: string;
  name: string;
  audience: 'shared' | 'customer';
  activeFrom: string | null;
  retiredFrom: string | null;
  judgedUntil: string | null;
  accountablePersonId: string | null;
  measurerPersonId: string | null;
  definitions: {
    id: string;
    frequency: Frequency | null;
    isComposite: boolean;
    from: string;
    to: string | null;
  }[];
  targets: {
    comparator: DatedTarget['comparator'] | 'ALL';
    value: string | null;
    upper: string | null;
    from: string;
    to: string | null;
  }[];
}

/** A KPI as whoever measures it sees it: which definition and which target hold in a period. */
export class MeasuredKpi {
  readonly id: string;
  readonly contractId: string;
  readonly name: string;
  readonly audience: 'shared' | 'customer';
  readonly activeFrom: Temporal.PlainDate | null;
  readonly retiredFrom: Temporal.PlainDate | null;
  private readonly judgedUntil: Temporal.PlainDate | null;
  /** Who is asked for the figure. */
  readonly asked: string | null;
  private readonly people: (string | null)[];
  private readonly definitions: DatedDefinition[];
  private readonly targets: DatedTarget[];

  constructor(row: MeasuredRow) {
    this.id = row.id;
    this.contractId = row.contractId;
    this.name = row.name;
    this.audience = row.audience;
    this.activeFrom = dayOf(row.activeFrom);
    this.retiredFrom = dayOf(row.retiredFrom);
    this.judgedUntil = dayOf(row.judgedUntil);
    this.asked = row.measurerPersonId ?? row.accountablePersonId;
    this.people = [row.measurerPersonId, row.accountablePersonId];
    this.definitions = row.definitions.map(({ from, to, ...definition }) => ({
      ...definition,
      effectiveFrom: Temporal.PlainDate.from(from),
      effectiveTo: dayOf(to),
    }));
    this.targets = row.targets.flatMap(({ from, to, comparator, value, upper }) =>
      comparator === 'ALL' || value === null
        ? []
        : [
            {
              comparator,
              value,
              upper,
              effectiveFrom: Temporal.PlainDate.from(from),
              effectiveTo: dayOf(to),
            },
          ],
    );
  }

  /** Whether it is this person's to measure: they are asked for it, or answer for it. */
  isMeasuredBy(personId: string | undefined): boolean {
    return personId !== undefined && this.people.includes(personId);
  }

  /** Reads a period as the definition counts it: the frequency may have changed over the years. */
  period(text: string): MeasurePeriod {
    const read = [...this.definitions].reverse().flatMap(({ frequency }) => {
      const period = frequency && MeasurePeriod.read(text, frequency);
      return period ? [period] : [];
    });
    const found =
      read.find((period) => this.definitionOn(period.lastDay)?.frequency === period.frequency) ?? read[0];
    if (found) return found;
    throw new BrokenRule(
      'measure-period-unreadable',
      { period: text.slice(0, 40), frequency: this.definitions.at(-1)?.frequency ?? null },
      { pointer: '/period' },
    );
  }

  /**
   * The definition by which a period may be measured on this day.
   * @throws BrokenRule `measure-period-not-over`, `measure-of-composite`, `measure-outside-definition`
   */
  requireMeasurable(period: MeasurePeriod, today: Temporal.PlainDate): DatedDefinition {
    if (!period.isOver(today))
      throw new BrokenRule(
        'measure-period-not-over',
        { period: period.key, lastDay: period.lastDay.toString() },
        { pointer: '/period' },
      );
    const definition = this.definitionOn(period.lastDay);
    if (!definition)
      throw new BrokenRule('measure-outside-definition', { period: period.key }, { pointer: '/period' });
    if (definition.isComposite)
      throw new BrokenRule('measure-of-composite', { kpi: this.name }, { pointer: '/kpiId' });
    return definition;
  }

  definitionOn(day: Temporal.PlainDate): DatedDefinition | undefined {
    if (this.retiredFrom && Temporal.PlainDate.compare(this.retiredFrom, day) <= 0) return undefined;
    return this.definitions.find(
      ({ effectiveFrom, effectiveTo }) =>
        Temporal.PlainDate.compare(effectiveFrom, day) <= 0 &&
        (effectiveTo === null || Temporal.PlainDate.compare(effectiveTo, day) > 0),
    );
  }

  /** R-KPI-1 */
  targetIn(period: MeasurePeriod): DatedTarget | undefined {
    return targetOf(this.targets, period);
  }

  /** The first day after this period, when it is the last that was judged: no target may begin before it. */
  judgedBy(period: MeasurePeriod): Temporal.PlainDate | undefined {
    const until = period.next().firstDay;
    return this.judgedUntil && !isAfter(until, this.judgedUntil) ? undefined : until;
  }

  /** The day after the period under way: when it is known whether somebody measured it. Undefined when nobody has to. */
  nextLook(today: Temporal.PlainDate): Temporal.PlainDate | undefined {
    const from = this.activeFrom && isAfter(this.activeFrom, today) ? this.activeFrom : today;
    const definition = this.definitionOn(from);
    if (!definition?.frequency || definition.isComposite) return undefined;
    return MeasurePeriod.holding(from, definition.frequency).next().firstDay;
  }
}

function isAfter(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(one, other) > 0;
}

function dayOf(text: string | null): Temporal.PlainDate | null {
  return text === null ? null : Temporal.PlainDate.from(text);
}
