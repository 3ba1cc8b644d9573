import { Column, Entity } from 'typeorm';
import { Aggregate, BrokenRule, money } from '#platform/kernel';

/** In which capacity a mandate is given: by legal, and by an executive. */
export const MANDATORS = ['LEGAL', 'EXECUTIVE'] as const;
export type Mandator = (typeof MANDATORS)[number];

export interface MandateText {
  objectives: string;
  limits?: string | null | undefined;
  /** The value at which this side walks away; a decimal text. */
  reservationValue?: string | null | undefined;
}

interface Given {
  as: Mandator;
  personId: string;
  name: string;
  /** 'YYYY-MM-DD' */
  on: string;
}

/**
 * What one side allows itself in a negotiation. The customer's is given by legal and an executive; the supplier keeps
 * its own as it likes. Neither side has a way to the other's.
 */
@Entity({ schema: 'contracts', name: 'mandate' })
export class Mandate extends Aggregate {
  @Column('text') private audience!: 'customer' | 'supplier';
  @Column('uuid', { nullable: true }) private supplierId: string | null = null;
  @Column('uuid') private contractId!: string;
  @Column('uuid') private opportunityId!: string;
  @Column('text') private objectives!: string;
  @Column('text', { nullable: true }) private limits: string | null = null;
  @Column({ ...money, nullable: true }) private reservationValue: string | null = null;
  @Column('jsonb') private givenBy: Given[] = [];

  /** @param supplierId whose it is when it is a supplier's */
  static write(
    place: { contractId: string; opportunityId: string },
    supplierId: string | null,
    text: MandateText,
  ): Mandate {
    const mandate = new Mandate();
    Object.assign(mandate, { ...place, supplierId, audience: supplierId ? 'supplier' : 'customer' });
    mandate.rewrite(text);
    return mandate;
  }

  /** Other words need to be agreed again. */
  rewrite({ objectives, limits, reservationValue }: MandateText): void {
    if (objectives.trim() === '') throw new BrokenRule('mandate-empty', {}, { pointer: '/objectives' });
    this.objectives = objectives.trim();
    if (limits !== undefined) this.limits = limits?.trim() || null;
    if (reservationValue !== undefined) this.reservationValue = reservationValue;
    this.givenBy = [];
  }

  /** Two people give it: who answers for the law and who answers for the business are not one hand. */
  give(as: Mandator, by: { personId: string; name: string; on: string }): void {
    if (this.givenBy.some((given) => given.as === as)) return;
    if (this.givenBy.some(({ personId }) => personId === by.personId))
      throw new BrokenRule('mandate-two-people', {}, { status: 409 });
    this.givenBy = [...this.givenBy, { as, ...by }];
  }

  get isGiven(): boolean {
    return MANDATORS.every((as) => this.givenBy.some((given) => given.as === as));
  }
}
