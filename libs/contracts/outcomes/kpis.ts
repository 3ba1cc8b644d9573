import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { HouseDays } from '#organisation';
import { BrokenRule } from '#platform/kernel';
import { Store, Tenancy } from '#platform/tenancy';
import type { Aim } from './aim.js';
import type { KpiDefinition } from './definition.js';
import { Kpi, type KpiEntry } from './kpi.js';
import { type KpiFile, KpiFiles } from './kpi-files.js';
import { KpiGrounds } from './kpi-grounds.js';
import { KpiTarget } from './kpi-target.js';
import { KpiVersion, type Seat } from './kpi-version.js';
import { Objective } from './objective.js';
import type { Quality } from './quality.js';
import { kpisOfObjective, noteJudged } from './outcome.queries.js';
import { mustSit } from './seat-rights.js';

/** The amendment that a change comes from. */
export interface ByAmendment {
  id: string;
  number: number;
}

const EVERY_PART: Aim = { comparator: 'ALL', value: null, upper: null, amber: null, red: null };

/** The KPIs of a contract's objectives: drafted, agreed by the seats, in force, given targets, changed, retired. */
@Injectable()
export class Kpis {
  constructor(
    private readonly store: Store,
    private readonly files: KpiFiles,
    private readonly grounds: KpiGrounds,
    private readonly days: HouseDays,
    private readonly tenancy: Tenancy,
  ) {}

  /**
   * What the formula says of a definition before anybody keeps it; what could not be kept is not judged.
   * @throws BrokenRule `kpi-accountable-unknown`, `kpi-parts-unknown`
   */
  async assess(objectiveId: string, definition: KpiDefinition, entry: KpiEntry = {}): Promise<Quality> {
    const objective = await this.store.get(Objective, objectiveId);
    await this.grounds.checkParts(objective.contractId, definition.parts);
    await this.grounds.terms(entry);
    const awaited: Seat[] =
      (entry.isContractual ?? true) ? ['IT', 'BUSINESS', 'SUPPLIER'] : ['IT', 'BUSINESS'];
    return this.files.assess(definition, objective, awaited);
  }

  /** @throws BrokenRule `kpi-accountable-unknown`, `kpi-parts-unknown`, `objective-is-over` */
  async draft(objectiveId: string, definition: KpiDefinition, entry: KpiEntry = {}): Promise<string> {
    const objective = await this.grounds.openObjective(objectiveId, 'IT', 'BUSINESS');
    await this.grounds.checkParts(objective.contractId, definition.parts);
    const kpi = Kpi.draft(objective, definition.name, await this.grounds.terms(entry));
    const newest = KpiVersion.write(kpi, 1, definition);
    kpi.judge(await this.files.quality({ kpi, newest, objective }));
    await this.store.put(kpi, newest);
    return kpi.id;
  }

  /** Its weight, what it binds, who answers for it. */
  async settle(id: string, entry: KpiEntry, ifMatch?: number): Promise<void> {
    const file = await this.files.open(id, ifMatch);
    mustSit(file.seats, 'IT');
    if (entry.inSteeringReport && !file.kpi.inSteeringReport) await this.grounds.checkSteering(file.kpi);
    file.kpi.settle(await this.grounds.terms(entry));
    await this.keep(file);
  }

  /**
   * Another definition. A draft is rewritten; what lies before the seats or is in force gets a new version, and the
   * seats are asked anew. An amendment's comes into force at once, for its signatures stand for the seats.
   */
  async redefine(
    id: string,
    definition: KpiDefinition,
    from?: Temporal.PlainDate,
    amendment?: ByAmendment,
    ifMatch?: number,
  ): Promise<void> {
    const file = await this.files.open(id, ifMatch);
    mustSit(file.seats, 'IT', 'BUSINESS');
    await this.grounds.checkParts(file.kpi.contractId, definition.parts, id);
    if (file.kpi.state === 'DRAFT') file.newest.rewrite(definition);
    else file.newest = KpiVersion.write(file.kpi, file.kpi.newest + 1, definition);
    file.kpi.redefine(file.newest, file.about);
    await this.keep(file);
    if (from && amendment) await this.activate(id, from, amendment);
  }

  /** Puts the draft before the seats. @throws BrokenRule `kpi-refused` with every reason */
  async propose(id: string, ifMatch?: number): Promise<void> {
    const file = await this.files.open(id, ifMatch);
    mustSit(file.seats, 'IT', 'BUSINESS');
    file.kpi.propose(await this.files.quality(file), file.about);
    await this.keep(file);
  }

  async approve(id: string, seat: Seat, ifMatch?: number): Promise<void> {
    const file = await this.files.open(id, ifMatch);
    mustSit(file.seats, seat);
    if (file.kpi.state === 'DRAFT' || file.kpi.state === 'RETIRED') throw file.kpi.outOfOrder();
    file.newest.approve(seat, this.tenancy.current().personId ?? null, await this.days.today());
    file.kpi.approved(seat, file.newest.approvals(), file.about);
    await this.keep(file);
  }

  /** The newest definition comes into force, and with it the target it brings. */
  async activate(id: string, from: Temporal.PlainDate, amendment?: ByAmendment): Promise<void> {
    const file = await this.files.open(id);
    mustSit(file.seats, 'IT');
    const { kpi, newest, inForce, about } = file;
    if (file.objective.isOver()) throw new BrokenRule('objective-is-over', {}, { status: 409 });
    if (kpi.inForce === null) await this.grounds.checkCount(kpi);
    if (amendment) for (const seat of kpi.awaited(newest.approvals())) newest.approve(seat, null, from);
    const change = { since: inForce?.effectiveFrom ?? null, amendmentId: amendment?.id ?? null };
    kpi.activate(from, await this.files.quality(file), change, about);
    inForce?.endOn(from, change.amendmentId);
    newest.beginOn(from, change.amendmentId);
    // The old definition is closed before the new one begins, else they would overlap for a moment.
    await this.store.put(...(inForce ? [inForce] : []));
    const aim = newest.parts.length > 0 ? EVERY_PART : newest.target!;
    if (!isSame(file.targets.at(-1), aim)) await this.place(file, aim, from, { amendment });
    await this.keep(file);
  }

  /** Another target from that day on; an amendment's that reaches back begins where nothing has been judged yet. */
  async setTarget(
    id: string,
    aim: Aim,
    from: Temporal.PlainDate,
    amendment?: ByAmendment,
    wantedOn?: Temporal.PlainDate,
  ): Promise<void> {
    const file = await this.files.open(id);
    mustSit(file.seats, 'IT', 'SUPPLIER');
    if (file.kpi.state !== 'ACTIVE') throw file.kpi.outOfOrder();
    await this.place(file, aim, from, { amendment, wantedOn });
    await this.keep(file);
  }

  /** The target in force that day; none before its activation. */
  async targetOn(id: string, day: Temporal.PlainDate): Promise<KpiTarget | undefined> {
    return this.files.history(await this.files.open(id)).on(day);
  }

  async retire(
    id: string,
    from: Temporal.PlainDate,
    amendment?: ByAmendment,
    reason: string | null = null,
  ): Promise<void> {
    const file = await this.files.open(id);
    mustSit(file.seats, 'IT');
    const { kpi, versions, targets, about } = file;
    const amendmentId = amendment?.id ?? null;
    kpi.retire(from, reason, amendmentId, about);
    const ended = [...versions, ...targets].filter((row) => row.endBy(from, amendmentId));
    await this.store.put(...ended, kpi);
  }

  /** Its periods before that day are judged: no target may begin among them (R-KPI-1). */
  async noteJudged(id: string, until: Temporal.PlainDate): Promise<void> {
    await this.store.rows(noteJudged, { id, until });
  }

  /** Its objective has changed, and with it the worth of its KPIs. */
  async judgeAgain(objectiveId: string): Promise<void> {
    const kpis = await this.store.rows<{ id: string }>(kpisOfObjective, { objectiveId });
    for (const { id } of kpis) await this.keep(await this.files.open(id));
  }

  private async place(
    file: KpiFile,
    aim: Aim,
    from: Temporal.PlainDate,
    {
      amendment,
      wantedOn,
    }: { amendment?: ByAmendment | undefined; wantedOn?: Temporal.PlainDate | undefined },
  ): Promise<void> {
    const { kpi, about } = file;
    const history = this.files.history(file);
    const begins = amendment ? history.notBeforeJudged(from, kpi.judgedUntil) : from;
    const before = history.followed(begins, kpi.judgedUntil);
    const amendmentId = amendment?.id ?? null;
    before?.endOn(begins, amendmentId);
    const target = KpiTarget.from(kpi, aim, begins, { amendmentId, wantedOn: wantedOn ?? null });
    kpi.targeted(aim, begins, before, about);
    await this.store.put(...(before ? [before] : []), target);
    file.targets.push(target);
  }

  private async keep(file: KpiFile): Promise<void> {
    file.kpi.judge(await this.files.quality(file));
    await this.store.put(file.kpi, file.newest);
  }
}

function isSame(one: Aim | undefined, other: Aim): boolean {
  const fields = ['comparator', 'value', 'upper', 'amber', 'red'] as const;
  return !!one && fields.every((field) => one[field] === other[field]);
}
