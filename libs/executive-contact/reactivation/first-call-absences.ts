import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Absences, HouseDays, People, type PersonCard, recipientOf } from '#organisation';
import { digestOn, firstBusinessDayForBoth } from '#platform/calendar';
import { Checks, Notifications, type ToldNotice } from '#platform/mail';
import { Reactions } from '#platform/outbox';
import { Store } from '#platform/tenancy';
import { hasGone } from '../ladder-watch.js';
import { Ladders } from '../ladders.js';
import { FirstCalls } from './first-calls.js';
import { plannedFirstCalls, planRow, type PlanRow } from './reactivation.queries.js';

/** The kind of message that says: the first call of a plan falls on a day on which one of the two is away. */
const FIRST_CALL_AWAY = 'first-call-away';

/**
 * An absence entered after a plan was made may take the day of its first call. The call is left where it is, because
 * two houses agreed on it: whoever owns the plan is told, and on which day both are there.
 */
@Injectable()
export class FirstCallAbsences implements OnModuleInit {
  constructor(
    private readonly store: Store,
    private readonly people: People,
    private readonly absences: Absences,
    private readonly days: HouseDays,
    private readonly ladders: Ladders,
    private readonly calls: FirstCalls,
    private readonly notifications: Notifications,
    private readonly reactions: Reactions,
    private readonly checks: Checks,
  ) {}

  onModuleInit(): void {
    for (const event of ['absence.declared', 'absence.corrected']) {
      this.reactions.on<{ personId: string }>(event, 'warn-of-first-call', ({ facts }) =>
        this.warn(facts.personId),
      );
    }
    this.checks.on(FIRST_CALL_AWAY, (notice) => this.reasonAgainst(notice));
  }

  private async warn(personId: string): Promise<void> {
    const from = await this.days.today();
    for (const plan of await this.store.rows<PlanRow>(plannedFirstCalls, { personId, from })) {
      const on = Temporal.PlainDate.from(plan.firstCallOn!);
      const back = (await this.absences.awayOn([personId], on)).get(personId);
      if (back) await this.tell(plan, on, personId, back);
    }
  }

  private async tell(
    { id, pairId, relationshipId, ownerPersonId }: PlanRow,
    on: Temporal.PlainDate,
    personId: string,
    back: Temporal.PlainDate,
  ): Promise<void> {
    const pair = await this.ladders.read(pairId);
    const away = await this.people.find(personId);
    if (!pair || !away) return;
    const taken = await this.ladders.take(pair);
    const { around } = taken;
    const { ours, theirs } = await this.calls.daysOf(taken);
    for (const reader of await this.readers(ownerPersonId, around.today))
      await this.notifications.tell({
        kind: FIRST_CALL_AWAY,
        recipient: recipientOf(reader),
        dedupeKey: [id, on, personId, back].join(':'),
        notBefore: digestOn(around.today, reader.timeZone),
        about: {
          relationshipId,
          objectType: 'reactivation-plan',
          objectId: id,
          path: `/relationships/${relationshipId}`,
        },
        words: {
          key: 'mail.reactivation.call-away',
          params: {
            supplier: around.relationship.supplierName,
            counterpart: around.supplier?.name ?? '',
            executive: around.customer?.name ?? '',
            away: away.name,
            on: on.toString(),
            back: back.toString(),
            next: firstBusinessDayForBoth(on, ours, theirs).toString(),
          },
        },
      });
  }

  /** The owner; the CIO office once they have gone, because somebody must see to it. */
  private async readers(ownerPersonId: string | null, today: Temporal.PlainDate): Promise<PersonCard[]> {
    const owner = await this.people.find(ownerPersonId);
    return owner && !hasGone(owner, today) ? [owner] : this.people.withRole('CIO_OFFICE');
  }

  /** `replanned` when the call has another day, or they are there on it after all. */
  private async reasonAgainst({ dedupeKey }: ToldNotice): Promise<string | undefined> {
    const [id, on, personId, back] = dedupeKey.split(':') as [string, string, string, string];
    const plan = await this.store.one<PlanRow>(planRow, { id });
    if (plan?.state !== 'MADE' || plan.firstCallOn !== on) return 'replanned';
    const away = await this.absences.awayOn([personId], Temporal.PlainDate.from(on));
    return away.get(personId)?.toString() === back ? undefined : 'replanned';
  }
}
