import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import type { Side } from '#organisation';
import { Aggregate, BrokenRule, day } from '#platform/kernel';
import type { About } from '../register/about.js';

export const OBJECTIVE_STATES = ['PROPOSED', 'AGREED', 'ACTIVE', 'ACHIEVED', 'MISSED', 'DROPPED'] as const;
export type ObjectiveState = (typeof OBJECTIVE_STATES)[number];
export const OBJECTIVE_ENDS = ['ACHIEVED', 'MISSED', 'DROPPED'] as const;
export type ObjectiveEnd = (typeof OBJECTIVE_ENDS)[number];

/** A person by whom a name is shown, or nobody. */
export type Named = { id: string; name: string } | null;

export interface ObjectiveFacts {
  statement: string;
  beneficiary: Named;
  itContribution: string | null;
  supplierContribution: string | null;
  baseline: string | null;
  ownerCustomer: Named;
  ownerSupplier: Named;
}

/** What a contract is to bring about, for whom, and what each side puts into it. */
@Entity({ schema: 'contracts', name: 'objective' })
export class Objective extends Aggregate {
  @Column('uuid') contractId!: string;
  @Column('text') private statement!: string;
  @Column('uuid', { nullable: true }) beneficiaryUnitId: string | null = null;
  @Column('text', { nullable: true }) beneficiaryName: string | null = null;
  @Column('text', { nullable: true }) private itContribution: string | null = null;
  @Column('text', { nullable: true }) private supplierContribution: string | null = null;
  @Column('text', { nullable: true }) private baseline: string | null = null;
  @Column('uuid', { nullable: true }) private ownerCustomerId: string | null = null;
  @Column('text', { nullable: true }) private ownerCustomerName: string | null = null;
  @Column('uuid', { nullable: true }) private ownerSupplierId: string | null = null;
  @Column('text', { nullable: true }) private ownerSupplierName: string | null = null;
  @Column('boolean') isStrategic = false;
  @Column('text') state: ObjectiveState = 'PROPOSED';
  @Column({ ...day }) proposedOn!: Temporal.PlainDate;
  @Column({ ...day, nullable: true }) private customerAgreedOn: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) private supplierAgreedOn: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) private activeFrom: Temporal.PlainDate | null = null;
  @Column({ ...day, nullable: true }) private endedOn: Temporal.PlainDate | null = null;
  @Column('text', { nullable: true }) private endedReason: string | null = null;
  @Column({ ...day, nullable: true }) lastReviewedOn: Temporal.PlainDate | null = null;
  @Column('uuid', { nullable: true }) private introducedByAmendmentId: string | null = null;
  @Column('uuid', { nullable: true }) private endedByAmendmentId: string | null = null;

  static propose(
    contractId: string,
    facts: Partial<ObjectiveFacts> & Pick<ObjectiveFacts, 'statement'>,
    today: Temporal.PlainDate,
    about: About,
  ): Objective {
    const objective = new Objective();
    objective.contractId = contractId;
    objective.proposedOn = today;
    objective.write(facts);
    objective.telling('objective.proposed', about, { statement: objective.statement });
    return objective;
  }

  /** What both sides had agreed to is agreed to anew when its sense changes. */
  correct(facts: Partial<ObjectiveFacts>, about: About): void {
    if (this.isOver()) throw this.outOfOrder();
    const before = [this.statement, this.itContribution, this.supplierContribution].join('\n');
    this.write(facts);
    const isAnother = before !== [this.statement, this.itContribution, this.supplierContribution].join('\n');
    if (isAnother && this.state !== 'ACTIVE') {
      this.customerAgreedOn = this.supplierAgreedOn = null;
      this.state = 'PROPOSED';
    }
    this.telling('objective.corrected', about, { fields: Object.keys(facts) });
  }

  /** A side takes its part of it: agreed when both have (OUT-15). */
  agree(side: Side, today: Temporal.PlainDate, about: About): void {
    if (this.state !== 'PROPOSED' || this[`${side}AgreedOn`]) throw this.outOfOrder();
    this[`${side}AgreedOn`] = today;
    if (this.customerAgreedOn && this.supplierAgreedOn) {
      this.state = 'AGREED';
      this.telling('objective.agreed', about, {});
    }
  }

  /** An amendment that both sides signed stands for their agreement. */
  activate(from: Temporal.PlainDate, amendmentId: string | null, about: About): void {
    if (this.state !== 'AGREED' && !(amendmentId && this.state === 'PROPOSED')) throw this.outOfOrder();
    this.state = 'ACTIVE';
    this.activeFrom = from;
    this.introducedByAmendmentId = amendmentId;
    this.telling('objective.activated', about, { from: from.toString(), amendmentId });
  }

  end(
    as: ObjectiveEnd,
    on: Temporal.PlainDate,
    { reason, amendmentId = null }: { reason: string | null; amendmentId?: string | null },
    about: About,
  ): void {
    if (this.isOver() || (as !== 'DROPPED' && this.state !== 'ACTIVE')) throw this.outOfOrder();
    this.state = as;
    this.endedOn = on;
    this.endedReason = reason;
    this.endedByAmendmentId = amendmentId;
    this.telling(`objective.${as.toLowerCase()}`, about, { on: on.toString(), reason });
  }

  reviewed(on: Temporal.PlainDate): void {
    if (!this.lastReviewedOn || Temporal.PlainDate.compare(on, this.lastReviewedOn) > 0)
      this.lastReviewedOn = on;
  }

  isOver(): boolean {
    return (OBJECTIVE_ENDS as readonly string[]).includes(this.state);
  }

  private write({ beneficiary, ownerCustomer, ownerSupplier, ...facts }: Partial<ObjectiveFacts>): void {
    Object.assign(this, facts);
    if (beneficiary !== undefined) {
      this.beneficiaryUnitId = beneficiary?.id ?? null;
      this.beneficiaryName = beneficiary?.name ?? null;
    }
    if (ownerCustomer !== undefined) {
      this.ownerCustomerId = ownerCustomer?.id ?? null;
      this.ownerCustomerName = ownerCustomer?.name ?? null;
    }
    if (ownerSupplier !== undefined) {
      this.ownerSupplierId = ownerSupplier?.id ?? null;
      this.ownerSupplierName = ownerSupplier?.name ?? null;
    }
  }

  private outOfOrder(): BrokenRule {
    return new BrokenRule('objective-state-out-of-order', { state: this.state }, { status: 409 });
  }

  private telling(name: string, about: About, facts: Record<string, unknown>): void {
    this.tell(name, { objectiveId: this.id, contractId: this.contractId, ...facts }, about);
  }
}
