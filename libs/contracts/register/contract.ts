import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import type { WorkCalendar } from '#platform/calendar';
import { Aggregate, BrokenRule, day, money } from '#platform/kernel';
import { type Missing, missingFrom } from './completeness.js';
import { lastNotice, type Why } from './last-notice.js';
import type { ContractType, RenewalMode } from './terms.js';

/** The kind of date on which a contract's weight changes by itself: the day after it ends. */
export const CONTRACT_END = 'contract-end';

/** What the register keeps of a contract. Amounts are decimal texts, periods ISO 8601 ("P6M"). */
export interface ContractFacts {
  reference: string;
  title: string;
  type: ContractType | null;
  ownerPersonId: string | null;
  ownerName: string | null;
  annualValue: string | null;
  totalValue: string | null;
  /** ISO 4217. */
  currency: string;
  signedOn: Temporal.PlainDate | null;
  startOn: Temporal.PlainDate | null;
  endOn: Temporal.PlainDate | null;
  /** True when the end was computed from a duration and nobody has read it in the contract. */
  endIsEstimated: boolean;
  renewalMode: RenewalMode | null;
  renewalTerm: string | null;
  notice: string | null;
  criticalFunction: boolean | null;
  sourceKey: string | null;
  credit: Record<string, unknown> | null;
}

export interface Difference {
  field: keyof ContractFacts;
  from: string | boolean | null;
  to: string | boolean | null;
}

/**
 * An agreement as the register knows it: who, until when, how it is renewed, by when one must have said no. What the
 * register lacks is flagged, never refused; the contract's life (signature, term, renewal) is told elsewhere.
 */
@Entity({ schema: 'contracts', name: 'contract' })
export class Contract extends Aggregate {
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
  @Column('boolean', { nullable: true }) private criticalFunction: boolean | null = null;
  @Column('text', { nullable: true }) sourceKey: string | null = null;
  @Column('jsonb', { nullable: true }) private credit: Record<string, unknown> | null = null;
  @Column({ ...day, nullable: true }) private lastNoticeOn: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) private safeNoticeOn: Temporal.PlainDate | null = null;
  @Column('jsonb') private noticeWhy: Why[] = [];
  @Column('text', { array: true }) private missing: Missing[] = [];

  /** @param sender the calendar of the party that would send a notice: the customer's own */
  static register(
    facts: Partial<ContractFacts> & Pick<ContractFacts, 'reference' | 'title' | 'currency'>,
    lead: { supplierId: string; relationshipId: string },
    sender: WorkCalendar,
  ): Contract {
    const contract = new Contract();
    contract.write(facts, sender);
    contract.telling('contract.registered', lead, {
      reference: contract.reference,
      title: contract.title,
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
    lead: { supplierId: string; relationshipId: string },
    sender: WorkCalendar,
    hanging: string[] = [],
  ): Difference[] {
    const differences = this.differences(facts);
    if (differences.length > 0) this.write(facts, sender);
    if (differences.length > 0 || hanging.length > 0)
      this.telling('contract.corrected', lead, {
        reference: this.reference,
        fields: [...differences.map(({ field }) => field), ...hanging],
        lastNoticeOn: this.lastNoticeOn?.toString() ?? null,
      });
    return differences;
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
  withdrawn(lead: { supplierId: string; relationshipId: string }): void {
    this.telling('contract.withdrawn', lead, { reference: this.reference, title: this.title });
  }

  /** Everything an undo needs to write back, as plain JSON. */
  snapshot(): Record<string, unknown> {
    return {
      reference: this.reference,
      title: this.title,
      type: this.type,
      ownerPersonId: this.ownerPersonId,
      ownerName: this.ownerName,
      annualValue: this.annualValue,
      totalValue: this.totalValue,
      currency: this.currency,
      signedOn: this.signedOn?.toString() ?? null,
      startOn: this.startOn?.toString() ?? null,
      endOn: this.endOn?.toString() ?? null,
      endIsEstimated: this.endIsEstimated,
      renewalMode: this.renewalMode,
      renewalTerm: this.renewalTerm,
      notice: this.notice,
      criticalFunction: this.criticalFunction,
      sourceKey: this.sourceKey,
      credit: this.credit,
    };
  }

  /** A snapshot as facts again. */
  static factsOf(snapshot: Record<string, unknown>): Partial<ContractFacts> {
    const date = (value: unknown) => (typeof value === 'string' ? Temporal.PlainDate.from(value) : null);
    const { signedOn, startOn, endOn, ...rest } = snapshot;
    return {
      ...(rest as Partial<ContractFacts>),
      signedOn: date(signedOn),
      startOn: date(startOn),
      endOn: date(endOn),
    };
  }

  indexed(supplierNames: string[], leadSupplierId: string) {
    return {
      audience: 'shared' as const,
      supplierId: leadSupplierId,
      kind: 'contract',
      id: this.id,
      title: `${this.reference} · ${this.title}`,
      text: supplierNames.join(' '),
      path: `/contracts/${this.id}`,
    };
  }

  get endsOn(): Temporal.PlainDate | null {
    return this.endOn;
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

  private telling(
    name: string,
    { supplierId, relationshipId }: { supplierId: string; relationshipId: string },
    facts: Record<string, unknown>,
  ): void {
    this.tell(name, { contractId: this.id, ...facts }, { supplierId, relationshipId, audience: 'customer' });
  }
}

const AMOUNTS = new Set<keyof ContractFacts>(['annualValue', 'totalValue']);

/** A fact as it is compared and shown: dates as text, amounts with two decimals ("1200" and "1200.00" are one). */
function plain(field: keyof ContractFacts, value: unknown): string | boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value;
  const text = String(value);
  if (!AMOUNTS.has(field)) return text;
  const [whole = '0', cents = ''] = text.split('.');
  return `${whole}.${cents.padEnd(2, '0').slice(0, 2)}`;
}
