import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { HouseDays, People, type PersonCard, recipientOf } from '#organisation';
import { digestOn } from '#platform/calendar';
import { newId } from '#platform/kernel';
import { Notifications, type ToldNotice } from '#platform/mail';
import { Store } from '#platform/tenancy';
import type { WordParams } from '#platform/words';
import { isOpenToNotice, type ContractState } from '../register/contract-state.js';
import { partiesIn, type WholeContract } from '../register/contract-writing.js';
import type { Lacking } from '../register/living.js';
import { alertsTold, keepAlert, noticeStanding } from './life.queries.js';
import { ALERT_STEPS, alertReached, alertsOf, nextAlert, type AlertStep } from './notice-alerts.js';

/** The kind of every message about a last notice date. */
export const CONTRACT_NOTICE = 'contract-notice';
/** The kind of the message that a contract cannot take effect. */
export const CONTRACT_START = 'contract-start';

/** Tells a contract's owner and the CIO office of its last notice date while there is time (R-CON-3). */
@Injectable()
export class NoticeWatch {
  constructor(
    private readonly store: Store,
    private readonly days: HouseDays,
    private readonly people: People,
    private readonly notifications: Notifications,
  ) {}

  /** Says what is to be said today; returns the next day on which there will be something. */
  async tell(whole: WholeContract, today: Temporal.PlainDate): Promise<Temporal.PlainDate | undefined> {
    const { contract } = whole;
    const on = contract.lastNoticeDate;
    if (!on || !isOpenToNotice(contract.state)) return undefined;
    const alerts = alertsOf(on, await this.days.calendar());
    const told = await this.told(contract.id, on);
    const reached = alertReached(alerts, { today, knownOn: contract.datesKnownOn ?? today, told });
    if (reached) {
      await this.say(whole, reached.said, on, today);
      for (const step of reached.steps) {
        const row = { id: newId(), contractId: contract.id, on, step, toldAs: reached.said, today };
        await this.store.rows(keepAlert, row);
        told.add(step);
      }
    }
    return nextAlert(alerts, { today, told });
  }

  /** R-CON-2: its day has come, and it cannot begin. Said once for that day. */
  async tellBlocked(whole: WholeContract, lacking: Lacking[], today: Temporal.PlainDate): Promise<void> {
    const key = `${whole.contract.id}:start:${whole.contract.startsOn}`;
    await this.write(whole, CONTRACT_START, key, today, {
      key: 'mail.contract.blocked',
      params: { ...namesOf(whole), lacking: lacking.length },
    });
  }

  private async say(
    whole: WholeContract,
    step: AlertStep,
    on: Temporal.PlainDate,
    today: Temporal.PlainDate,
  ): Promise<void> {
    const { contract } = whole;
    const days = today.until(on, { largestUnit: 'day' }).days;
    const safe = contract.safeNoticeDate ?? on;
    // The margin is a warning only while it lies ahead.
    const isSafe = Temporal.PlainDate.compare(safe, today) > 0;
    const words = step === 'MISSED' ? 'missed' : isSafe ? 'notice' : 'last-days';
    await this.write(whole, CONTRACT_NOTICE, noticeKey(contract.id, on, step), today, {
      key: `mail.contract.${words}`,
      params: {
        ...namesOf(whole),
        on: on.toString(),
        safe: safe.toString(),
        days,
        end: contract.endsOn?.toString() ?? '',
        mode: contract.terms.renewalMode ?? 'NONE',
      },
    });
  }

  private async write(
    whole: WholeContract,
    kind: string,
    dedupeKey: string,
    today: Temporal.PlainDate,
    words: { key: string; params: WordParams },
  ): Promise<void> {
    const { contract } = whole;
    for (const person of await this.audience(contract.ownerPersonId)) {
      await this.notifications.tell({
        kind,
        recipient: recipientOf(person),
        dedupeKey,
        notBefore: digestOn(today, person.timeZone),
        about: {
          relationshipId: partiesIn(whole).lead.relationshipId,
          objectType: 'contract',
          objectId: contract.id,
          path: `/contracts/${contract.id}`,
        },
        words,
      });
    }
  }

  /** The owner first, and the CIO office; nobody twice. */
  private async audience(ownerId: string | null): Promise<PersonCard[]> {
    const owner = await this.people.find(ownerId);
    const office = await this.people.withRole('CIO_OFFICE');
    const others = office.filter(({ id }) => id !== owner?.id);
    return owner ? [owner, ...others] : others;
  }

  private async told(contractId: string, on: Temporal.PlainDate): Promise<Set<string>> {
    const rows = await this.store.rows<{ step: string }>(alertsTold, { contractId, on });
    return new Set(rows.map(({ step }) => step));
  }
}

/** Re-reads a contract at the moment of sending: a code says why a message has lost its reason. */
@Injectable()
export class NoticeChecks {
  constructor(
    private readonly store: Store,
    private readonly people: People,
  ) {}

  /** `withdrawn`, `disabled`, `notice-given`, `over`, `renewed`, `date-moved`, `superseded`. */
  async reasonAgainst(notice: ToldNotice): Promise<string | undefined> {
    const [contractId, on, step] = notice.dedupeKey.split(':') as [string, string, AlertStep];
    const person = await this.people.find(notice.personId);
    if (!person || person.memberState === 'DISABLED') return 'disabled';
    const now = await this.store.one<{ state: ContractState; on: string | null; steps: AlertStep[] }>(
      noticeStanding,
      { contractId, on },
    );
    if (!now) return 'withdrawn';
    if (now.state === 'NOTICE_GIVEN') return 'notice-given';
    if (!isOpenToNotice(now.state)) return 'over';
    if (now.on !== on) return now.on && now.on > on ? 'renewed' : 'date-moved';
    const last = Math.max(...now.steps.map((told) => ALERT_STEPS.indexOf(told)));
    return last > ALERT_STEPS.indexOf(step) ? 'superseded' : undefined;
  }

  /** A contract that has begun by now needs no reminder that it could not. */
  async startReasonAgainst(notice: ToldNotice): Promise<string | undefined> {
    const now = await this.store.one<{ state: ContractState }>(noticeStanding, {
      contractId: notice.objectId,
      on: null,
    });
    return now?.state === 'SIGNED' ? undefined : 'over';
  }
}

export function noticeKey(contractId: string, on: Temporal.PlainDate, step: AlertStep): string {
  return `${contractId}:${on}:${step}`;
}

function namesOf(whole: WholeContract): WordParams {
  const { reference, title } = whole.contract;
  return { reference, title, supplier: partiesIn(whole).lead.name };
}
