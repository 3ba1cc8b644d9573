import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { HouseDays, People } from '#organisation';
import { ExecutiveContact } from '#executive-contact';
import { NotFound } from '#platform/kernel';
import { Json, Store, Tenancy } from '#platform/tenancy';
import { lackingIn } from '../register/completeness.js';
import type { ContractState } from '../register/contract-state.js';
import { HEARD_ROLES } from '../register/living.js';
import { alertsOf } from './notice-alerts.js';
import { historyOf, lastNoticeOf, lifeOf } from './life.queries.js';
import { SignedPapers } from './signed-papers.js';
import { vitalityOf } from './vitality.js';

interface LifeRow {
  id: string;
  state: ContractState;
  known: Parameters<typeof lackingIn>[0];
  stakeholders: { role: string; opinion: unknown }[];
  waivers: { role: string }[];
  lastNoticeDate: string | null;
  changes: { personId: string | null }[];
  vitality: {
    since: string | null;
    relationshipId: string | null;
    amendmentAt: string | null;
    reviewAt: string | null;
  } | null;
}

/** The first events, which come with the life itself so that its screen enters once. */
const FIRST_EVENTS = 20;

/** A contract's life as its screen shows it. */
@Injectable()
export class LifeScreens {
  constructor(
    private readonly store: Store,
    private readonly people: People,
    private readonly days: HouseDays,
    private readonly executiveContact: ExecutiveContact,
    private readonly papers: SignedPapers,
    private readonly tenancy: Tenancy,
  ) {}

  /** States, notices, terms, stakeholders, the exit and whether the contract is alive, for whoever asks. */
  async life(id: string): Promise<Json> {
    // Not `json`, which ends the reading with its answer: more is asked here, and would have to enter again.
    const [told] = Object.values((await this.store.one<Record<string, string>>(lifeOf, { id })) ?? {});
    if (!told) throw new NotFound('contract');
    const { known, ...row } = JSON.parse(told) as LifeRow;
    const isSupplier = (await this.tenancy.entered()).side === 'supplier';
    const isWaiting = row.state === 'SIGNED' && !isSupplier;
    const spoke = [...row.stakeholders.filter(({ opinion }) => opinion !== null), ...row.waivers];
    const heard = new Set(spoke.map(({ role }) => role));
    const names = await this.namesOf(row.changes.map(({ personId }) => personId));
    return new Json(
      JSON.stringify({
        ...row,
        lacking: isWaiting ? lackingIn(known, await this.papers.isKept(id)) : [],
        unheard: isSupplier ? [] : HEARD_ROLES.filter((role) => !heard.has(role)),
        changes: row.changes.map(({ personId, ...change }) => ({
          ...change,
          personName: (personId && names.get(personId)) || null,
        })),
        history: JSON.parse((await this.historyText(id, { limit: FIRST_EVENTS }))!),
        vitality: row.vitality && (await this.vitality(row.vitality, row.state)),
      }),
    );
  }

  /** What happened to it, newest first. */
  history(id: string, page: { after?: string[] | undefined; limit: number }): Promise<Json> {
    return this.historyText(id, page).then((text) => {
      if (!text) throw new NotFound('contract');
      return new Json(text);
    });
  }

  /** The alerts that the worker will tell, so that nobody wonders when; past ones too. */
  async alertsAhead(id: string): Promise<Json> {
    const contract = await this.store.one<{ on: string | null }>(lastNoticeOf, { id });
    if (!contract) throw new NotFound('contract');
    const { on: lastNotice } = contract;
    const alerts = lastNotice
      ? alertsOf(Temporal.PlainDate.from(lastNotice), await this.days.calendar())
      : [];
    return new Json(JSON.stringify({ items: alerts.map(({ step, on }) => ({ step, on: on.toString() })) }));
  }

  private async historyText(
    id: string,
    { after, limit }: { after?: string[] | undefined; limit: number },
  ): Promise<string | undefined> {
    const [text] = Object.values(
      (await this.store.one<Record<string, string>>(historyOf, {
        id,
        afterAt: after?.[0],
        afterId: after?.[1],
        limit,
      })) ?? {},
    );
    return text;
  }

  private async vitality(
    { since, relationshipId, amendmentAt, reviewAt }: NonNullable<LifeRow['vitality']>,
    state: ContractState,
  ) {
    const { timeZone } = await this.days.house();
    const dayOf = (at: string | null) =>
      at === null ? null : Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate();
    const spokenOn = relationshipId && (await this.executiveContact.lastTouchOn(relationshipId));
    return vitalityOf(
      {
        since: since ? Temporal.PlainDate.from(since) : null,
        conversation: spokenOn ? Temporal.PlainDate.from(spokenOn) : null,
        amendment: dayOf(amendmentAt),
        review: dayOf(reviewAt),
      },
      await this.days.today(),
      state,
    );
  }

  /** Names as the reader may see them: row security decides. */
  private async namesOf(ids: (string | null)[]): Promise<Map<string, string>> {
    const known = ids.filter((one) => one !== null);
    if (known.length === 0) return new Map();
    return new Map([...(await this.people.cards(known))].map(([id, { name }]) => [id, name]));
  }
}
