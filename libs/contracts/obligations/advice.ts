import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import type { Side } from '#organisation';
import { Aggregate, BrokenRule, day, Forbidden } from '#platform/kernel';
import type { Lead } from '../register/about.js';
import type { Obligation } from './obligation.js';
import type { Hand } from './obligation-instance.js';

export const ADVICE_KINDS = ['ADVICE', 'WARNING'] as const;
export type AdviceKind = (typeof ADVICE_KINDS)[number];

/** Something that the party bound to advise has said in time, and the other side's word that it was read. */
@Entity({ schema: 'contracts', name: 'advice' })
export class Advice extends Aggregate {
  @Column('uuid') readonly contractId!: string;
  @Column('uuid') readonly obligationId!: string;
  @Column('text') private kind!: AdviceKind;
  @Column('text') private text!: string;
  @Column('text') private givenSide!: Side;
  @Column('text', { nullable: true }) private givenByName: string | null = null;
  @Column(day) private givenOn!: Temporal.PlainDate;
  @Column({ ...day, nullable: true }) private acknowledgedOn: Temporal.PlainDate | null = null;
  @Column('text', { nullable: true }) private acknowledgedByName: string | null = null;
  @Column('text', { nullable: true }) private answer: string | null = null;

  static give(
    obligation: Obligation,
    { kind, text }: { kind: AdviceKind; text: string },
    hand: Hand,
    today: Temporal.PlainDate,
    lead: Lead,
  ): Advice {
    if (obligation.kind !== 'DUTY_OF_ADVICE')
      throw new BrokenRule('advice-needs-its-duty', {}, { status: 409 });
    const owes = obligation.obligor === 'JOINT' || obligation.obligor.toLowerCase() === hand.side;
    if (!owes) throw new Forbidden();
    const advice = new Advice();
    Object.assign(advice, {
      contractId: obligation.contractId,
      obligationId: obligation.id,
      kind,
      text,
      givenSide: hand.side,
      givenByName: hand.name,
      givenOn: today,
    });
    advice.telling('advice.given', lead);
    return advice;
  }

  /** The other side has read it; what they do about it is their own affair. */
  acknowledge(answer: string | null, hand: Hand, today: Temporal.PlainDate, lead: Lead): void {
    if (hand.side === this.givenSide) throw new Forbidden();
    if (this.acknowledgedOn) throw new BrokenRule('advice-acknowledged-already', {}, { status: 409 });
    Object.assign(this, { acknowledgedOn: today, acknowledgedByName: hand.name, answer });
    this.telling('advice.acknowledged', lead);
  }

  private telling(name: string, { relationshipId, supplierId }: Lead): void {
    const { id: adviceId, obligationId, contractId, kind } = this;
    this.tell(
      name,
      { adviceId, obligationId, contractId, kind },
      { relationshipId, supplierId, audience: 'shared' },
    );
  }
}
