import { Injectable } from '@nestjs/common';
import { HouseDays } from '#organisation';
import { Temporal } from 'temporal-polyfill';
import { ExecutiveContact, type Signal } from '#executive-contact';
import { Store } from '#platform/tenancy';
import { anniversaryAround } from './anniversary.js';
import { type ContractState, isLiveState, isOpenToNotice } from './contract-state.js';
import { contractWeights } from './contract.queries.js';
import { stakeOf, type Weight } from './stake.js';

interface WeightRow extends Weight {
  id: string;
  reference: string;
  startOn: string | null;
  relationshipId: string;
  lastNoticeOn: string | null;
  state: ContractState;
}

/** Tells upstream what the contracts of a relationship are worth, and which last notice dates come. */
@Injectable()
export class Stakes {
  constructor(
    private readonly store: Store,
    private readonly executiveContact: ExecutiveContact,
    private readonly days: HouseDays,
  ) {}

  /** Of these relationships the whole is told again, so that telling twice changes nothing. */
  async tell(relationshipIds: string[]): Promise<void> {
    const ids = [...new Set(relationshipIds)];
    if (ids.length === 0) return;
    const rows = await this.store.rows<WeightRow>(contractWeights, { relationshipIds: ids });
    const today = await this.days.today();
    const { currency } = await this.days.house();
    for (const relationshipId of ids) {
      const own = rows.filter((row) => row.relationshipId === relationshipId);
      await this.executiveContact.noteStake(relationshipId, stakeOf(own, today, currency));
      await this.executiveContact.noteSignals(relationshipId, 'NOTICE_DEADLINE', deadlinesOf(own, today));
      await this.executiveContact.noteSignals(relationshipId, 'ANNIVERSARY', anniversariesOf(own, today));
    }
  }
}

/** Where a notice may still be given: the last dates ahead; one that has passed asks for no call any more. */
function deadlinesOf(own: WeightRow[], today: Temporal.PlainDate): Signal[] {
  return own.flatMap(({ id, reference, lastNoticeOn, state }) => {
    const on = lastNoticeOn ? Temporal.PlainDate.from(lastNoticeOn) : undefined;
    if (!on || Temporal.PlainDate.compare(on, today) < 0 || !isOpenToNotice(state)) return [];
    return [{ source: `contract:${id}`, on, params: { reference } }];
  });
}

/** A contract's birthday is a reason to speak for a week before it and a week after. */
function anniversariesOf(own: WeightRow[], today: Temporal.PlainDate): Signal[] {
  return own.flatMap(({ id, reference, startOn, state }) => {
    const next = startOn && isLiveState(state) && anniversaryAround(Temporal.PlainDate.from(startOn), today);
    if (!next) return [];
    const params = { reference, years: next.years, day: next.on.toString() };
    return [{ source: `contract:${id}`, on: next.from, until: next.until, params }];
  });
}
