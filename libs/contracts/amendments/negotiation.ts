import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { Aggregate, BrokenRule, day } from '#platform/kernel';
import type { AboutContract } from '../register/about.js';

/** Where both sides sit and lay what they give face to face. It has the id of the opportunity that it comes of. */
@Entity({ schema: 'contracts', name: 'negotiation' })
export class Negotiation extends Aggregate {
  @Column('uuid') contractId!: string;
  @Column('text') private audience = 'shared' as const;
  @Column('text') title!: string;
  @Column(day) private openedOn!: Temporal.PlainDate;
  @Column({ ...day, nullable: true }) private closedOn: Temporal.PlainDate | null = null;
  @Column('text', { nullable: true }) private outcome: 'AGREED' | 'BROKEN_OFF' | null = null;

  /** @param title what the supplier reads; the title of the opportunity is the customer's own */
  static open(
    opportunityId: string,
    contract: AboutContract,
    title: string,
    today: Temporal.PlainDate,
  ): Negotiation {
    const negotiation = new Negotiation();
    Object.assign(negotiation, {
      id: opportunityId,
      contractId: contract.id,
      title: title.trim(),
      openedOn: today,
    });
    negotiation.telling('negotiation.opened', contract);
    return negotiation;
  }

  requireOpen(): void {
    if (this.outcome !== null) throw new BrokenRule('negotiation-closed', {}, { status: 409 });
  }

  close(outcome: 'AGREED' | 'BROKEN_OFF', on: Temporal.PlainDate, contract: AboutContract): void {
    if (this.outcome !== null) return;
    this.outcome = outcome;
    this.closedOn = on;
    this.telling('negotiation.closed', contract, { outcome });
  }

  private telling(name: string, { lead }: AboutContract, facts: Record<string, unknown> = {}): void {
    this.tell(
      name,
      { negotiationId: this.id, contractId: this.contractId, title: this.title, ...facts },
      { relationshipId: lead.relationshipId, supplierId: lead.supplierId, audience: this.audience },
    );
  }
}
