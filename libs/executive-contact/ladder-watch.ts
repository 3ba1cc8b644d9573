import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { HouseDays, People, type PersonCard, recipientOf } from '#organisation';
import { digestOn } from '#platform/calendar';
import { Notifications, type ToldNotice } from '#platform/mail';
import { Store } from '#platform/tenancy';
import type { ExecutivePair } from './executive-pair.js';
import { LadderAudience, type Listener } from './ladder-audience.js';
import { graver, type Step } from './ladder.js';
import { tellStep } from './ladder.queries.js';
import { hasLapsed, Ladders, type Taken } from './ladders.js';
import { LapseEpisode } from './lapse-episode.js';
import { reachedBy } from './standing.js';
import { Surroundings } from './surroundings.js';

/** The kind of every message of the ladder. */
export const PAIR_STEP = 'pair-step';

/** Climbs the ladders whose day has come: says each step once, opens lapses, and tells the next step ahead. */
@Injectable()
export class LadderWatch {
  constructor(
    private readonly store: Store,
    private readonly ladders: Ladders,
    private readonly audience: LadderAudience,
    private readonly notifications: Notifications,
    private readonly surroundings: Surroundings,
  ) {}

  /** The sweeper's call. Safe to come late and to come twice. */
  async climb(pairIds: readonly string[]): Promise<void> {
    for (const pair of await this.ladders.hold(pairIds)) {
      const taken = await this.ladders.take(pair);
      await this.ladders.settleEpisode(taken);
      await this.climbOne(taken);
    }
  }

  /** Counts the steps that a new policy put in the past as said, without saying them. */
  async passOver(taken: Taken): Promise<void> {
    await this.ladders.settleEpisode(taken);
    const reached = taken.ladder && reachedBy(taken.around.today, taken.ladder, taken.told);
    if (reached) await this.markTold(taken, reached.steps, 'REPLANNED', []);
    await this.ladders.keep(taken);
  }

  private async climbOne(taken: Taken): Promise<void> {
    const { ladder, standing, around } = taken;
    if (ladder && standing && !standing.stillBecause) {
      const reached = reachedBy(around.today, ladder, taken.told);
      if (hasLapsed(standing) && (!taken.episode || taken.episode.closedOn)) {
        taken.episode = LapseEpisode.open(taken.pair.id, ladder);
      }
      if (reached) await this.say(taken, reached.steps, reached.step);
      await this.sayAhead(taken);
    }
    await this.ladders.keep(taken);
  }

  /** Tells the gravest step reached, in place of every one that was missed. */
  private async say(taken: Taken, steps: readonly Step[], gravest: Step): Promise<void> {
    const { pair, ladder, around, episode } = taken;
    const listeners = await this.audience.ofCatchUp(steps, gravest, taken);
    for (const listener of listeners) await this.tell(taken, gravest, listener);
    const recipients = listeners.map(({ person }) => person.id);
    await this.markTold(taken, steps, gravest, recipients);
    if (graver(gravest, 'LAPSED') !== gravest) return;
    episode?.record({ step: gravest, on: around.today.toString(), recipients });
    pair.escalated(gravest, ladder!.due, ladder!.silenceDays(around.today));
  }

  private async markTold(
    taken: Taken,
    steps: readonly Step[],
    toldAs: string,
    recipients: string[],
  ): Promise<void> {
    const { pair, ladder, around, told } = taken;
    for (const step of steps) {
      await this.store.rows(tellStep, {
        pairId: pair.id,
        dueOn: ladder!.due,
        step,
        toldAs,
        on: around.today,
        recipients: step === toldAs ? recipients : [],
      });
      told.set(step, { toldAs, recipients });
    }
  }

  /** The next step is told before its day, so that it is in the digest of that morning; sending asks again. */
  private async sayAhead(taken: Taken): Promise<void> {
    const { ladder, told, around } = taken;
    const next = ladder!.rungs.find(
      ({ step, on }) => !told.has(step) && Temporal.PlainDate.compare(on, around.today) > 0,
    );
    if (!next) return;
    for (const listener of await this.audience.of(next.step, taken))
      await this.tell(taken, next.step, listener);
  }

  private async tell(taken: Taken, step: Step, { person, words }: Listener): Promise<void> {
    const { pair, ladder, around } = taken;
    const { on } = ladder!.rung(step, await this.surroundings.calendarOf(person));
    const counterpart = words === 'mutual-lapse' ? around.customer : around.supplier;
    await this.notifications.tell({
      kind: PAIR_STEP,
      recipient: recipientOf(person),
      dedupeKey: stepKey(pair, ladder!.due, step),
      notBefore: digestOn(on, person.timeZone),
      about: {
        relationshipId: pair.relationshipId,
        objectType: 'pair',
        objectId: pair.id,
        path: `/relationships/${pair.relationshipId}`,
      },
      words: {
        key: `mail.pair.${words}`,
        params: {
          supplier: around.relationship.supplierName,
          organisation: around.house.name,
          counterpart: counterpart?.name ?? '',
          executive: around.customer?.name ?? '',
          due: ladder!.due.toString(),
          days: ladder!.silenceDays(on),
        },
      },
    });
  }
}

/** Re-reads a pair at the moment of sending: a code says why the message has lost its reason. */
@Injectable()
export class LadderChecks {
  constructor(
    private readonly days: HouseDays,
    private readonly ladders: Ladders,
    private readonly people: People,
    private readonly audience: LadderAudience,
  ) {}

  /** `touched`, `planned`, `hold`, `paused`, `snoozed`, `vacant`, `closed`, `disabled`, `replaced`, `superseded`, `replanned`. */
  async reasonAgainst(notice: ToldNotice): Promise<string | undefined> {
    const [pairId, dueOn, step, edition] = notice.dedupeKey.split(':') as [string, string, Step, string?];
    const person = await this.people.find(notice.personId);
    const today = await this.days.today();
    if (!person || hasGone(person, today)) return 'disabled';
    const pair = await this.ladders.read(pairId);
    if (!pair || pair.state === 'CLOSED') return 'closed';
    const taken = await this.ladders.take(pair);
    const { ladder, standing, told } = taken;
    if (!ladder || !standing) return 'replanned';
    if (!ladder.due.equals(Temporal.PlainDate.from(dueOn))) {
      return ladder.reason === 'INTERVAL' && ladder.due.toString() > dueOn ? 'touched' : 'replanned';
    }
    if (standing.stillBecause) return standing.stillBecause;
    const said = told.get(step);
    if (said && said.toldAs !== step) return 'superseded';
    if (said) return said.recipients.includes(person.id) ? this.outgrown(step, person.id, told) : 'replaced';
    // Told ahead, and by now somebody else prepares: they are told on the day itself.
    const readers = step === 'BRIEF' ? await this.audience.of(step, taken) : undefined;
    if (readers && !readers.some((reader) => reader.person.id === person.id)) return 'replaced';
    if (Number(edition ?? 0) !== pair.edition) return 'replanned';
    const reached = reachedBy(today, ladder, told);
    return reached && reached.step !== step && graver(reached.step, step) === reached.step
      ? 'superseded'
      : undefined;
  }

  /** Of all that was said to them and has waited (they were away), only the gravest is read. */
  private outgrown(step: Step, personId: string, told: Taken['told']): string | undefined {
    const isOutgrown = [...told].some(
      ([other, { toldAs, recipients }]) =>
        other === toldAs &&
        other !== step &&
        graver(toldAs as Step, step) === toldAs &&
        recipients.includes(personId),
    );
    return isOutgrown ? 'superseded' : undefined;
  }
}

/** What makes a message of the ladder one: the pair, its due date, the step, and how often that was planned anew. */
export function stepKey(pair: ExecutivePair, due: Temporal.PlainDate, step: Step): string {
  return `${pair.id}:${due}:${step}${pair.edition ? `:${pair.edition}` : ''}`;
}

export function hasGone({ activeUntil, memberState }: PersonCard, today: Temporal.PlainDate): boolean {
  return memberState === 'DISABLED' || (activeUntil !== null && activeUntil < today.toString());
}
