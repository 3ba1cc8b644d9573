import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { Aggregate, BrokenRule, day } from '#platform/kernel';
import type { Figures } from './counting.js';

/** What was counted of a campaign, as one of its contracts shows it. */
@Entity({ schema: 'contracts', name: 'feedback_result' })
export class FeedbackResult extends Aggregate {
  @Column('uuid') readonly contractId!: string;
  @Column('uuid') readonly campaignId!: string;
  @Column('text') audience: 'customer' | 'shared' = 'customer';
  @Column('text') readonly title!: string;
  @Column('text') readonly service!: string;
  @Column(day) readonly openedOn!: Temporal.PlainDate;
  @Column(day) readonly closedOn!: Temporal.PlainDate;
  @Column('int') readonly answered!: number;
  @Column('int', { nullable: true }) readonly invited: number | null = null;
  @Column('jsonb', { nullable: true }) readonly figures: Figures | null = null;
  @Column({ ...day, nullable: true }) private sharedOn: Temporal.PlainDate | null = null;

  static of(
    contractId: string,
    campaign: {
      id: string;
      title: string;
      service: string;
      openedOn: Temporal.PlainDate | null;
      closedOn: Temporal.PlainDate | null;
      invited: number | null;
    },
    answered: number,
    figures: Figures | null,
  ): FeedbackResult {
    const result = new FeedbackResult();
    const { id, title, service, openedOn, closedOn, invited } = campaign;
    Object.assign(result, { contractId, campaignId: id, title, service, openedOn, closedOn, invited });
    Object.assign(result, { answered, figures });
    return result;
  }

  /** Shows the figures to the contract's suppliers; what people wrote stays with the customer. */
  share(today: Temporal.PlainDate): void {
    if (!this.figures) throw new BrokenRule('feedback-too-few', {}, { status: 409 });
    if (this.audience === 'shared') throw new BrokenRule('feedback-shared-already', {}, { status: 409 });
    this.audience = 'shared';
    this.sharedOn = today;
  }
}
