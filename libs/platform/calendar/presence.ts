import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import type { DayStretch } from './work-calendar.js';

/** Somebody who reads another's post, as the post needs them. */
export interface StandIn {
  personId: string;
  name: string;
  email: string;
  locale: string;
  timeZone: string;
  country: string;
  region: string | null;
}

/** Days on which somebody is away, and who stands in for them then, the one they named first. */
export interface Away extends DayStretch {
  standIns: readonly StandIn[];
}

/** Of these people, those who are away on some day from `since` on; their stretches in order. */
export type AskPresence = (
  personIds: readonly string[],
  since: Temporal.PlainDate,
) => Promise<Map<string, Away[]>>;

/** Who is there when. The ground knows no people: the module that does answers. */
@Injectable()
export class Presence {
  private ask: AskPresence | undefined;

  answeredBy(ask: AskPresence): void {
    if (this.ask) throw new Error('two modules say who is away');
    this.ask = ask;
  }

  /** Whoever is absent from the answer is there. In the open scope. */
  async of(personIds: readonly string[], since: Temporal.PlainDate): Promise<Map<string, Away[]>> {
    if (!this.ask || personIds.length === 0) return new Map();
    return this.ask([...new Set(personIds)], since);
  }
}

/** The stretch that a day falls into. */
export function awayOn<T extends DayStretch>(
  stretches: readonly T[],
  day: Temporal.PlainDate,
): T | undefined {
  const at = day.toString();
  return stretches.find(({ from, to }) => from.toString() <= at && at < to.toString());
}

/** The first day from `day` on which they are not away: two absences without a gap are one. */
export function backFrom(stretches: readonly DayStretch[], day: Temporal.PlainDate): Temporal.PlainDate {
  let back = day;
  for (let away = awayOn(stretches, back); away; away = awayOn(stretches, back)) back = away.to;
  return back;
}
