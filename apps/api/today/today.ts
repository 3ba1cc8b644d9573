import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Clock } from '#platform/clock';
import { Store, Tenancy } from '#platform/tenancy';
import { Organisations } from '#organisation';
import { Relationships } from '#suppliers';
import { Calls, PairScreens } from '#executive-contact';
import { Contracts } from '#contracts';
import { settled } from './today.queries.js';
import type { TodayItem, TodayScreen } from './today.responses.js';

const SHOWN = 5;
const READ = 50;
const DUE_WITHIN_DAYS = 14;
const NOTICE_WITHIN_DAYS = 90;
const SETTLED_WITHIN_HOURS = 14 * 24;
const SLIPPED = ['LAPSED', 'ESCALATED_1', 'ESCALATED_2', 'ESCALATED_3', 'DORMANT'];
const SETTLED = [
  'relationship.segmented',
  'relationship.held',
  'relationship.released',
  'pair.paused',
  'pair.closed',
  'touchpoint.settled',
  'import.applied',
];
/** Whose day is the whole portfolio's; the others see what is their own. */
const WHOLE_VIEW = ['CIO_OFFICE', 'AUDITOR'];

/** Today, put together from what each module knows. */
@Injectable()
export class Today {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly store: Store,
    private readonly organisations: Organisations,
    private readonly clock: Clock,
    private readonly calls: Calls,
    private readonly pairs: PairScreens,
    private readonly relationships: Relationships,
    private readonly contracts: Contracts,
  ) {}

  async screen(): Promise<TodayScreen> {
    const { side, roles, personId } = this.tenancy.current();
    const house = await this.organisations.house();
    const today = this.clock.today(house.timeZone);
    if (side === 'supplier') return { call: null, slipped: [], due: await this.expected(today), decided: [] };
    const isWhole = roles.some((role) => WHOLE_VIEW.includes(role));
    const isExecutive = roles.includes('EXECUTIVE') || roles.includes('CIO_OFFICE');
    const call = isExecutive && personId ? await this.calls.ofTheDay(personId) : null;
    const pairs = isWhole || isExecutive ? await this.pairLines(today, isWhole ? undefined : personId) : [];
    const notices = await this.noticeLines(today, !isWhole && !roles.includes('LEGAL'));
    const lines = [...pairs, ...notices];
    return {
      call,
      slipped: first(lines.filter(({ kind }) => kind.endsWith('_SLIPPED'))),
      due: first(lines.filter(({ kind }) => !kind.endsWith('_SLIPPED'))),
      decided: isWhole || isExecutive ? await this.settledLines() : [],
    };
  }

  /** The supplier's side: whom their customer expects to hear. */
  private async expected(today: Temporal.PlainDate): Promise<TodayItem[]> {
    const { items } = await this.pairs.list({ limit: READ });
    return first(items.flatMap((pair) => asLine(pair, today)));
  }

  private async pairLines(today: Temporal.PlainDate, executiveId: string | undefined): Promise<TodayItem[]> {
    const { items } = await this.pairs.list({ executiveId, limit: READ });
    return items.flatMap((pair) => asLine(pair, today));
  }

  private async noticeLines(today: Temporal.PlainDate, mine: boolean): Promise<TodayItem[]> {
    const { items } = (
      await this.contracts.list({
        sort: 'lastNoticeDate',
        mine,
        noticeBefore: today.add({ days: NOTICE_WITHIN_DAYS }).toString(),
        limit: READ,
      })
    ).parse<{ items: NoticeRow[] }>();
    return items
      .filter(({ lastNoticeDate, endOn }) => lastNoticeDate && (!endOn || endOn >= today.toString()))
      .map((contract) => ({
        ...blank,
        id: contract.id,
        kind: contract.lastNoticeDate! < today.toString() ? 'NOTICE_SLIPPED' : 'NOTICE_DUE',
        title: contract.supplier?.name ?? contract.title,
        path: `/contracts/${contract.id}`,
        date: contract.lastNoticeDate,
        params: { reference: contract.reference },
        relationshipId: contract.supplier?.relationshipId ?? null,
      }));
  }

  private async settledLines(): Promise<TodayItem[]> {
    const since = this.clock.now().subtract({ hours: SETTLED_WITHIN_HOURS });
    const events = await this.store.rows<Settled>(settled, { names: SETTLED, since, limit: SHOWN });
    const cards = await this.relationships.cards(
      events.map(({ relationshipId }) => relationshipId).filter((id) => id !== null),
    );
    return events.map((event) => ({
      ...blank,
      id: event.id,
      kind: event.name.toUpperCase().replace('.', '_'),
      title: cards.get(event.relationshipId ?? '')?.supplierName ?? '',
      path: event.relationshipId ? `/relationships/${event.relationshipId}` : '/imports',
      date: event.at.toISOString().slice(0, 10),
      params: plain(event.facts),
      relationshipId: event.relationshipId,
    }));
  }
}

interface NoticeRow {
  id: string;
  reference: string;
  title: string;
  endOn: string | null;
  lastNoticeDate: string | null;
  supplier: { name: string; relationshipId: string } | null;
}

interface Settled {
  id: string;
  name: string;
  at: Date;
  relationshipId: string | null;
  facts: Record<string, unknown>;
}

type NamedPair = Awaited<ReturnType<PairScreens['list']>>['items'][number];

const blank = { pairId: null, freshness: null };

/** A pair that has slipped, falls due within the fortnight, or waits for somebody in a seat; otherwise nothing. */
function asLine(pair: NamedPair, today: Temporal.PlainDate): TodayItem[] {
  const { state, freshness, dueOn } = pair;
  const isVacant = state.startsWith('VACANT');
  const isSlipped = !isVacant && freshness !== null && SLIPPED.includes(freshness) && !pair.stillBecause;
  const isNear = !isSlipped && dueOn !== null && dueOn <= today.add({ days: DUE_WITHIN_DAYS }).toString();
  if (!isVacant && !isSlipped && (!isNear || state !== 'ACTIVE')) return [];
  return [
    {
      id: pair.id,
      kind: isVacant ? 'SEAT_VACANT' : isSlipped ? 'PAIR_SLIPPED' : 'PAIR_DUE',
      title: pair.supplierName ?? '',
      path: `/relationships/${pair.relationshipId}`,
      date: isVacant ? null : dueOn,
      params: {
        executive: pair.customerSeat.holder?.name ?? null,
        counterpart: pair.supplierSeat.holder?.name ?? null,
        days: pair.silenceDays,
      },
      pairId: pair.id,
      relationshipId: pair.relationshipId,
      freshness: isVacant ? null : freshness,
    },
  ];
}

function first(lines: TodayItem[]): TodayItem[] {
  return lines.toSorted((one, other) => (one.date ?? '').localeCompare(other.date ?? '')).slice(0, SHOWN);
}

function plain(facts: Record<string, unknown>): Record<string, string | number | null> {
  return Object.fromEntries(
    Object.entries(facts).filter(
      ([, value]) => value === null || ['string', 'number'].includes(typeof value),
    ),
  ) as Record<string, string | number | null>;
}
