import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { People, type PersonCard, recipientOf } from '#organisation';
import { digestOn } from '#platform/calendar';
import { Notifications, type ToldNotice } from '#platform/mail';
import { Store } from '#platform/tenancy';
import { ContractAccess, type ReachedContract } from '../register/contract-access.js';
import { DueDays } from './due-days.js';
import { InstancesAhead } from './instances-ahead.js';
import { Obligation } from './obligation.js';
import { ObligationInstance } from './obligation-instance.js';
import {
  livingObligations,
  obligationOfInstance,
  obligationsOfPerson,
  upcomingIn,
} from './obligation.queries.js';

/** What is said of an instance, in the words of `mail.obligation.<code>`. */
type Said = 'reminder' | 'due' | 'late' | 'breached' | 'handed-over' | 'returned';

/** The kind of every message about an obligation. */
export const OBLIGATION_NOTICE = 'obligation';

/** Tells the people who must know, in the digest of their morning; asked again at the moment of sending. */
@Injectable()
export class ObligationLetters {
  constructor(
    private readonly store: Store,
    private readonly people: People,
    private readonly notifications: Notifications,
  ) {}

  async say(
    said: Said,
    obligation: Obligation,
    instance: ObligationInstance,
    contract: ReachedContract,
    today: Temporal.PlainDate,
  ): Promise<void> {
    for (const person of await this.readersOf(said, obligation, instance, contract)) {
      await this.notifications.tell({
        kind: OBLIGATION_NOTICE,
        recipient: recipientOf(person),
        dedupeKey: `${instance.id}:${instance.dueOn}:${said}:${today}`,
        notBefore: digestOn(today, person.timeZone),
        about: {
          relationshipId: contract.lead.relationshipId,
          objectType: 'obligation-instance',
          objectId: instance.id,
          path: `/contracts/${contract.id}/obligations`,
        },
        words: {
          key: `mail.obligation.${said}`,
          params: { title: obligation.title, reference: contract.reference, due: instance.dueOn.toString() },
        },
      });
    }
  }

  /** `closed`, `open`, `replanned`: why a message has lost its reason. */
  async reasonAgainst({ dedupeKey }: ToldNotice): Promise<string | undefined> {
    const [id, dueOn, said] = dedupeKey.split(':') as [string, string, Said];
    const instance = await this.store.find(ObligationInstance, id);
    if (!instance) return 'closed';
    if (said === 'handed-over') return instance.acceptance === 'AWAITED' ? undefined : 'closed';
    if (!instance.isOpen) return 'closed';
    return instance.dueOn.toString() === dueOn ? undefined : 'replanned';
  }

  /** Whoever owes until it is late; from then on those to whom it is owed as well. */
  private async readersOf(
    said: Said,
    { customerPersonId, supplierPersonId }: Obligation,
    instance: ObligationInstance,
    { ownerPersonId }: ReachedContract,
  ): Promise<PersonCard[]> {
    const [ours, theirs] = [customerPersonId ?? ownerPersonId, supplierPersonId];
    const owing = [
      instance.isOwedBy('customer') ? ours : null,
      instance.isOwedBy('supplier') ? theirs : null,
    ];
    const owed = [instance.isOwedBy('customer') ? theirs : null, instance.isOwedBy('supplier') ? ours : null];
    const ids =
      said === 'handed-over'
        ? owed
        : said === 'late' || said === 'breached'
          ? [...owing, ...owed, ownerPersonId]
          : owing;
    const wanted = [...new Set(ids.filter((id) => id !== null))];
    const cards = await this.people.cards(wanted);
    return wanted.map((id) => cards.get(id)).filter((card) => card !== undefined);
  }
}

/** Lets the days of obligations pass: due, late, breached, the next one ahead, and a word to whoever must know. */
@Injectable()
export class ObligationWatch {
  constructor(
    private readonly store: Store,
    private readonly ahead: InstancesAhead,
    private readonly days: DueDays,
    private readonly access: ContractAccess,
    private readonly letters: ObligationLetters,
  ) {}

  /** The sweeper's call. Safe to come late and to come twice. */
  async step(instanceIds: readonly string[]): Promise<void> {
    for (const id of instanceIds) {
      const taken = await this.take(id);
      if (!taken) continue;
      const { obligation, instance } = taken;
      const contract = await this.access.reach(obligation.contractId);
      const today = await this.days.today();
      const moved = instance.pass(today, this.access.about(contract));
      if (moved) await this.store.put(instance);
      const said = await this.saying(obligation, instance, moved, today);
      if (said) await this.letters.say(said, obligation, instance, contract, today);
      await this.ahead.wake(obligation, instance);
      await this.ahead.keep(obligation);
    }
  }

  /** An instance was handed over, returned or closed by a person. */
  async settled(instanceId: string, said?: Said): Promise<void> {
    const taken = await this.take(instanceId);
    if (!taken) return;
    const { obligation, instance } = taken;
    await this.ahead.wake(obligation, instance);
    await this.ahead.keep(obligation);
    if (!said) return;
    const contract = await this.access.reach(obligation.contractId);
    await this.letters.say(said, obligation, instance, contract, await this.days.today());
  }

  async waived(instanceId: string, decisionId: string): Promise<void> {
    const taken = await this.take(instanceId);
    if (!taken) return;
    const contract = await this.access.reach(taken.obligation.contractId);
    if (!taken.instance.waive(decisionId, this.access.about(contract))) return;
    await this.store.put(taken.instance);
    await this.ahead.wake(taken.obligation, taken.instance);
    await this.ahead.keep(taken.obligation);
  }

  /** The contract runs longer than it did: what recurs goes on. */
  async prolonged(contractId: string): Promise<void> {
    for (const { id } of await this.store.rows<{ id: string }>(livingObligations, { contractId }))
      await this.ahead.keep(await this.store.get(Obligation, id));
  }

  async calendarChanged(country: string): Promise<void> {
    const isOurs = await this.days.isOurs(country);
    for (const { id } of await this.store.rows<{ id: string }>(upcomingIn, { country, isOurs })) {
      const taken = await this.take(id);
      if (taken) await this.ahead.move(taken.obligation, taken.instance);
    }
  }

  /** @param name null when they have left */
  async called(personId: string, name: string | null): Promise<void> {
    for (const { id } of await this.store.rows<{ id: string }>(obligationsOfPerson, { personId })) {
      const obligation = await this.store.get(Obligation, id);
      obligation.renamed(personId, name);
      await this.store.put(obligation);
    }
  }

  private async saying(
    { obligor, supplierCountry, reminderDays }: Obligation,
    instance: ObligationInstance,
    moved: boolean,
    today: Temporal.PlainDate,
  ): Promise<Said | undefined> {
    if (moved && instance.state !== 'UPCOMING') return instance.state.toLowerCase() as Said;
    if (instance.state !== 'UPCOMING') return undefined;
    const reminders = await this.days.reminders(obligor, supplierCountry, instance.dueOn, reminderDays);
    return reminders.some((on) => on.equals(today)) ? 'reminder' : undefined;
  }

  private async take(id: string) {
    const found = await this.store.one<{ id: string }>(obligationOfInstance, { id });
    if (!found) return undefined;
    const obligation = await this.store.get(Obligation, found.id);
    return { obligation, instance: await this.store.get(ObligationInstance, id) };
  }
}
