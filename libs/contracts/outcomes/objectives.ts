import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { BrokenRule, Forbidden } from '#platform/kernel';
import { Store } from '#platform/tenancy';
import { Voices } from '../register/voices.js';
import { type ByAmendment, Kpis } from './kpis.js';
import { Objective, type ObjectiveEnd } from './objective.js';
import { type ObjectiveEntry, ObjectiveFiles } from './objective-files.js';
import { ObjectiveLink } from './objective-link.js';
import { dropLinks, kpisOfObjective, strategiesAmong } from './outcome.queries.js';
import { mustSit } from './seat-rights.js';

/** What contracts are to bring about: proposed, agreed by both sides, in force, reached or not. */
@Injectable()
export class Objectives {
  constructor(
    private readonly store: Store,
    private readonly files: ObjectiveFiles,
    private readonly kpis: Kpis,
    private readonly voices: Voices,
  ) {}

  /** @throws BrokenRule `objective-unit-unknown`, `objective-owner-unknown`, `objective-strategy-unknown` */
  async propose(contractId: string, entry: ObjectiveEntry): Promise<string> {
    const about = await this.files.openFor(contractId, entry.beneficiaryUnitId ?? null);
    const facts = { ...(await this.files.facts(entry)), statement: entry.statement };
    const objective = Objective.propose(contractId, facts, await this.voices.today(), about);
    await this.keep(objective, entry.strategicObjectiveIds);
    return objective.id;
  }

  async correct(id: string, entry: Partial<ObjectiveEntry>, ifMatch?: number): Promise<void> {
    const { objective, about, seats } = await this.files.open(id, ifMatch);
    mustSit(seats, 'IT', 'BUSINESS');
    objective.correct(await this.files.facts(entry), about);
    await this.keep(objective, entry.strategicObjectiveIds);
  }

  /** Whoever acts takes their side's part of it. */
  async agree(id: string, ifMatch?: number): Promise<void> {
    const { objective, about, seats } = await this.files.open(id, ifMatch);
    if (seats.length === 0) throw new Forbidden();
    objective.agree(this.voices.side, await this.voices.today(), about);
    await this.store.put(objective);
  }

  async activate(id: string, from: Temporal.PlainDate, amendment?: ByAmendment): Promise<void> {
    const { objective, about, seats } = await this.files.open(id);
    mustSit(seats, 'IT');
    objective.activate(from, amendment?.id ?? null, about);
    await this.store.put(objective);
  }

  /** Nobody works for it any more; its KPIs are retired with it. */
  async drop(
    id: string,
    from: Temporal.PlainDate,
    amendment?: ByAmendment,
    reason: string | null = null,
  ): Promise<void> {
    await this.end(id, 'DROPPED', from, reason, amendment);
  }

  async end(
    id: string,
    as: ObjectiveEnd,
    on: Temporal.PlainDate,
    reason: string | null,
    amendment?: ByAmendment,
  ): Promise<void> {
    const { objective, about, seats } = await this.files.open(id);
    mustSit(seats, 'IT');
    if (as !== 'ACHIEVED' && !amendment && !reason?.trim())
      throw new BrokenRule('objective-end-needs-reason', {}, { pointer: '/reason' });
    objective.end(as, on, { reason, amendmentId: amendment?.id ?? null }, about);
    await this.store.put(objective);
    const kpis = await this.store.rows<{ id: string }>(kpisOfObjective, { objectiveId: id });
    for (const kpi of kpis) await this.kpis.retire(kpi.id, on, amendment, reason);
  }

  /** A review has looked at it: it is fresh for another year. */
  async noteReviewed(id: string, on: Temporal.PlainDate): Promise<void> {
    const objective = await this.store.get(Objective, id);
    objective.reviewed(on);
    await this.store.put(objective);
  }

  private async keep(objective: Objective, strategyIds: string[] | undefined): Promise<void> {
    if (strategyIds === undefined) return this.store.put(objective);
    const ids = [...new Set(strategyIds)];
    const known = await this.store.rows(strategiesAmong, { ids });
    if (known.length !== ids.length)
      throw new BrokenRule('objective-strategy-unknown', {}, { pointer: '/strategicObjectiveIds' });
    objective.isStrategic = ids.length > 0;
    const isNew = objective.version === 0;
    await this.store.put(objective);
    if (!isNew) await this.store.rows(dropLinks, { id: objective.id });
    await this.store.put(...ids.map((id) => ObjectiveLink.between(objective, id)));
    if (!isNew) await this.kpis.judgeAgain(objective.id);
  }
}
