import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import type { WorkCalendar } from '#platform/calendar';
import { BrokenRule, day, money } from '#platform/kernel';
import type { Lead } from './about.js';
import { lackingIn, type Missing, missingFrom } from './completeness.js';
import {
  type ContractFacts,
  DATED_FIELDS,
  type Difference,
  plain,
  snapshotOf,
  TERM_FIELDS,
  type TermFacts,
} from './contract-facts.js';
import { stateByDates } from './contract-state.js';
import { lastNotice, type Why } from './last-notice.js';
import { type Lacking, Living } from './living.js';
import type { Turn } from './state-change.js';
import type { ContractType, RenewalMode } from './terms.js';

/** The kind of date on which something of a contract changes by itself: it starts, is renewed, ends, is warned of. */
export const CONTRACT_LIFE = 'contract-life';

/**
 * An agreement as the register knows it: who, until when, how it is renewed, by when one must have said no. What the
 * register lacks is flagged, never refused; the contract's life (signature, term, renewal) is told elsewhere.
 */
@Entity({ schema: 'contracts', name: 'contract' })
export class Contract extends Living {
  @Column('text') reference!: string;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) type: ContractType | null = null;
  @Column('uuid', { nullable: true }) ownerPersonId: string | null = null;
  @Column('text', { nullable: true }) private ownerName: string | null = null;
  @Column({ ...money, nullable: true }) private annualValue: string | null = null;
  @Column({ ...money, nullable: true }) private totalValue: string | null = null;
  @Column('char', { length: 3 }) private currency!: string;
  @Column({ ...day, nullable: true }) private signedOn: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) private startOn: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) private endOn: Temporal.PlainDate | null = null;
  @Column('boolean') private endIsEstimated = false;
  @Column('text', { nullable: true }) private renewalMode: RenewalMode | null = null;
  @Column('text', { nullable: true }) private renewalTerm: string | null = null;
  @Column('text', { nullable: true }) private notice: string | null = null;
  @Column('text', { nullable: true }) private supplierNotice: string | null = null;
  @Column('boolean', { nullable: true }) private criticalFunction: boolean | null = null;
  @Column('boolean', { nullable: true }) private personalData: boolean | null = null;
  @Column('text', { nullable: true }) sourceKey: string | null = null;
  @Column('jsonb', { nullable: true }) private credit: Record<string, unknown> | null = null;
  @Column({ ...day, nullable: true }) private lastNoticeOn: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) private safeNoticeOn: Temporal.PlainDate | null = null;
  @Column('jsonb') private noticeWhy: Why[] = [];
  @Column('text', { array: true }) private missing: Missing[] = [];

  /**
   * @param sender the calendar of the party that would send a notice: the customer's own
   * @param asDraft true for one that is prepared here; else its dates tell where it stands
   */
  static register(
    facts: Partial<ContractFacts> & Pick<ContractFacts, 'reference' | 'title' | 'currency'>,
    lead: Lead,
    sender: WorkCalendar,
    today: Temporal.PlainDate,
    asDraft = false,
  ): Contract {
    const contract = new Contract();
    contract.write(facts, sender);
    contract.datesKnownOn = today;
    contract.beginAs(asDraft ? 'DRAFT' : stateByDates(contract.terms, today));
    contract.telling('contract.registered', lead, {
      reference: contract.reference,
      title: contract.title,
      state: contract.state,
      endOn: contract.endOn?.toString() ?? null,
      lastNoticeOn: contract.lastNoticeOn?.toString() ?? null,
    });
    return contract;
  }

  /**
   * Writes what differs and tells it; returns what it changed, empty when nothing did.
   * @param hanging what changes with it in rows of their own: the suppliers, the amendments
   */
  correct(
    facts: Partial<ContractFacts>,
    lead: Lead,
    sender: WorkCalendar,
    turn: Turn,
    hanging: string[] = [],
  ): Difference[] {
    const differences = this.differences(facts);
    if (differences.length > 0) this.write(facts, sender);
    if (differences.some(({ field }) => DATED_FIELDS.has(field))) this.redate(turn, lead);
    if (differences.length > 0 || hanging.length > 0)
      this.telling('contract.corrected', lead, {
        reference: this.reference,
        fields: [...differences.map(({ field }) => field), ...hanging],
        lastNoticeOn: this.lastNoticeOn?.toString() ?? null,
      });
    return differences;
  }

  /** Signed by both: a fact of the contract as well as a state of it. */
  sign(on: Temporal.PlainDate, turn: Turn, lead: Lead): void {
    if (Temporal.PlainDate.compare(on, turn.on) > 0)
      throw new BrokenRule('signature-in-the-future', { on: on.toString() }, { pointer: '/signedOn' });
    this.signedOn = on;
    this.signing(turn, lead);
  }

  /** R-CON-2: what is still missing before it may take effect. */
  lacks(hasSignedDocument: boolean): Lacking[] {
    return lackingIn(this as never, hasSignedDocument);
  }

  /** New terms hold: agreed on in an amendment, or renewed. The past keeps its own (see the room of its life). */
  agree(
    facts: Partial<TermFacts>,
    news: { name: 'contract.amended' | 'contract.renewed'; facts: Record<string, unknown> },
    lead: Lead,
    sender: WorkCalendar,
    turn: Turn,
  ): void {
    const fields = this.differences(facts).map(({ field }) => field as keyof TermFacts);
    this.write(Object.fromEntries(fields.map((field) => [field, facts[field]])), sender);
    if (fields.some((field) => DATED_FIELDS.has(field))) this.redate(turn, lead);
    const dates = {
      endOn: this.endOn?.toString() ?? null,
      lastNoticeOn: this.lastNoticeOn?.toString() ?? null,
    };
    this.telling(news.name, lead, { reference: this.reference, fields, ...dates, ...news.facts }, 'shared');
  }

  /** What an amendment may change, as it stands. */
  get terms(): TermFacts {
    return Object.fromEntries(TERM_FIELDS.map((field) => [field, this[field]])) as unknown as TermFacts;
  }

  /** What these facts would change. An absent fact changes nothing; null clears. */
  differences(facts: Partial<ContractFacts>): Difference[] {
    return (Object.keys(facts) as (keyof ContractFacts)[])
      .filter((field) => field !== 'credit' && field !== 'ownerName' && facts[field] !== undefined)
      .map((field) => ({ field, from: plain(field, this[field]), to: plain(field, facts[field]) }))
      .filter(({ from, to }) => from !== to);
  }

  /** The calendar has changed under the dates; true when a date moved. */
  recompute(sender: WorkCalendar): boolean {
    const before = `${this.lastNoticeOn} ${this.safeNoticeOn}`;
    this.settle(sender);
    return before !== `${this.lastNoticeOn} ${this.safeNoticeOn}`;
  }

  /** Somebody else is called so now, or nobody answers for the contract any more. */
  ownedBy(person: { id: string; name: string } | null, sender: WorkCalendar): void {
    this.ownerPersonId = person?.id ?? null;
    this.ownerName = person?.name ?? null;
    this.settle(sender);
  }

  /** Told about a row that is about to be removed, because its import was a mistake. */
  withdrawn(lead: Lead): void {
    this.telling('contract.withdrawn', lead, { reference: this.reference, title: this.title });
  }

  /** Everything an undo needs to write back, as plain JSON. */
  snapshot(): Record<string, unknown> {
    return snapshotOf(this as unknown as ContractFacts);
  }

  indexed(supplierNames: string[], leadSupplierId: string) {
    return {
      audience: this.audience,
      supplierId: leadSupplierId,
      kind: 'contract',
      id: this.id,
      title: `${this.reference} · ${this.title}`,
      text: supplierNames.join(' '),
      path: `/contracts/${this.id}`,
    };
  }

  get startsOn(): Temporal.PlainDate | null {
    return this.startOn;
  }

  get endsOn(): Temporal.PlainDate | null {
    return this.endOn;
  }

  get lastNoticeDate(): Temporal.PlainDate | null {
    return this.lastNoticeOn;
  }

  get safeNoticeDate(): Temporal.PlainDate | null {
    return this.safeNoticeOn;
  }

  get holdsPersonalData(): boolean {
    return this.personalData === true;
  }

  /** R-CON-5: whether leaving it is an affair of its own. */
  get needsExit(): boolean {
    return this.criticalFunction === true || this.personalData === true;
  }

  get isEstimated(): boolean {
    return this.endIsEstimated;
  }

  private write(facts: Partial<ContractFacts>, sender: WorkCalendar): void {
    const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
    // An end that somebody states is no longer an estimate, unless they say it is.
    if (given['endOn'] !== undefined && given['endIsEstimated'] === undefined) this.endIsEstimated = false;
    Object.assign(this, given);
    this.reference = this.reference.trim().replace(/\s+/g, ' ');
    this.title = this.title.trim();
    if (this.reference === '')
      throw new BrokenRule('contract-needs-reference', {}, { pointer: '/reference' });
    if (this.title === '') throw new BrokenRule('contract-needs-title', {}, { pointer: '/title' });
    if (this.startOn && this.endOn && Temporal.PlainDate.compare(this.endOn, this.startOn) < 0)
      throw new BrokenRule(
        'contract-ends-before-start',
        { startOn: this.startOn.toString(), endOn: this.endOn.toString() },
        { pointer: '/endOn' },
      );
    this.settle(sender);
  }

  /** Keeps what is derived in step: the notice dates and what is missing. */
  private settle(sender: WorkCalendar): void {
    const derived = this.endOn && this.notice ? lastNotice(this.endOn, this.notice, sender) : undefined;
    this.lastNoticeOn = derived?.on ?? null;
    this.safeNoticeOn = derived?.safeOn ?? null;
    this.noticeWhy = derived?.why ?? [];
    this.missing = missingFrom(this as never);
  }

  /** The register had its dates wrong: a contract that it took over stands where the right ones put it. */
  private redate(turn: Turn, lead: Lead): void {
    this.datesKnownOn = turn.on;
    const state = stateByDates(this.terms, turn.on);
    const isRegistered = !this.wasDrafted && (this.state === 'SIGNED' || this.state === 'IN_FORCE');
    if (state === this.state || !(isRegistered || this.state === 'EXPIRED')) return;
    this.restate(state, turn, lead);
  }
}
