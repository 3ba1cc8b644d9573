import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { ExecutiveContact, type Signal } from '#executive-contact';
import { Store } from '#platform/tenancy';
import { CONTRACT_END } from './contract.js';
import { contractWeights, relationshipsLedIn } from './contract.queries.js';
import { SenderCalendar } from './sender-calendar.js';
import { stakeOf, type Weight } from './stake.js';

interface WeightRow extends Weight {
  id: string;
  reference: string;
  relationshipId: string;
  lastNoticeOn: string | null;
}

/** Tells upstream what the contracts of a relationship are worth, and which last notice dates come. */
@Injectable()
export class Stakes {
  constructor(
    private readonly store: Store,
    private readonly executiveContact: ExecutiveContact,
    private readonly days: SenderCalendar,
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
      await this.executiveContact.noteSignals(relationshipId, 'NOTICE_DEADLINE', signalsOf(own, today));
    }
    for (const row of rows) await this.wakeAtEnd(row, today);
  }

  /** The same, for the relationships that lead these contracts. */
  async tellOf(contractIds: string[]): Promise<void> {
    const rows = await this.store.rows<{ relationshipId: string }>(relationshipsLedIn, { contractIds });
    await this.tell(rows.map(({ relationshipId }) => relationshipId));
  }

  private async wakeAtEnd({ id, endOn }: WeightRow, today: Temporal.PlainDate): Promise<void> {
    const after = endOn ? Temporal.PlainDate.from(endOn).add({ days: 1 }) : undefined;
    const isAhead = after && Temporal.PlainDate.compare(after, today) > 0;
    const { timeZone } = await this.days.house();
    await this.store.schedule(CONTRACT_END, id, isAhead ? after.toZonedDateTime(timeZone).toInstant() : null);
  }
}

/** The last notice dates still ahead; one that has passed asks for no call any more. */
function signalsOf(own: WeightRow[], today: Temporal.PlainDate): Signal[] {
  return own.flatMap(({ id, reference, lastNoticeOn }) => {
    const on = lastNoticeOn ? Temporal.PlainDate.from(lastNoticeOn) : undefined;
    if (!on || Temporal.PlainDate.compare(on, today) < 0) return [];
    return [{ source: `contract:${id}`, on, params: { reference } }];
  });
}
