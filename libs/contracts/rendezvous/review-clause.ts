import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import type { Side } from '#organisation';
import { Aggregate, BrokenRule, day } from '#platform/kernel';
import { nextTime, type Recurrence } from '../obligations/recurrence.js';
import type { Lead } from '../register/about.js';

export const TRIGGER_KINDS = ['INDEX', 'VOLUME', 'STRATEGY', 'REGULATION'] as const;
export type TriggerKind = (typeof TRIGGER_KINDS)[number];

/** What calls for a review before its day. A change of an index or a volume has a threshold in percent. */
export interface Trigger {
  kind: TriggerKind;
  threshold: number | null;
}

export interface Participant {
  personId: string;
  name: string;
  side: Side;
}

export interface ReviewClauseFacts {
  title: string;
  recurrence: Recurrence;
  firstOn: Temporal.PlainDate;
  triggers: Trigger[];
  participants: Participant[];
  clauseId: string | null;
}

/** What happened, as the person saw it who asks for a review. */
export interface Occasion {
  kind: TriggerKind;
  /** In percent, signed; null for what is not counted. */
  figure: number | null;
  text: string;
}

const isMeasured = (kind: TriggerKind) => kind === 'INDEX' || kind === 'VOLUME';

/** The clause by which both sides promised to look at the contract again: at its days, and when something moves. */
@Entity({ schema: 'contracts', name: 'review_clause' })
export class ReviewClause extends Aggregate {
  @Column('uuid') readonly contractId!: string;
  @Column('uuid', { nullable: true }) private clauseId: string | null = null;
  @Column('text') title!: string;
  @Column('text') private recurrence!: Recurrence;
  @Column(day) private firstOn!: Temporal.PlainDate;
  @Column('jsonb') private triggers: Trigger[] = [];
  @Column('jsonb') participants: Participant[] = [];
  @Column('text') readonly supplierCountry!: string;
  @Column({ ...day, nullable: true }) private endedOn: Temporal.PlainDate | null = null;

  static agree(
    contractId: string,
    facts: ReviewClauseFacts,
    supplierCountry: string,
    lead: Lead,
  ): ReviewClause {
    for (const { kind, threshold } of facts.triggers) {
      if (isMeasured(kind) !== (threshold !== null)) {
        throw new BrokenRule('review-trigger-threshold', { kind }, { pointer: '/triggers' });
      }
    }
    const clause = new ReviewClause();
    Object.assign(clause, { contractId, supplierCountry, ...facts });
    clause.telling('review-clause.agreed', lead);
    return clause;
  }

  end(on: Temporal.PlainDate, lead: Lead): void {
    this.requireAlive();
    this.endedOn = on;
    this.telling('review-clause.ended', lead);
  }

  /** Whether what happened calls for a review by this clause. A change that is not beyond its threshold does not. */
  requireTriggered({ kind, figure }: Occasion): void {
    this.requireAlive();
    const trigger = this.triggers.find((one) => one.kind === kind);
    if (!trigger) throw new BrokenRule('review-trigger-unknown', { kind }, { pointer: '/kind' });
    if (trigger.threshold === null) return;
    if (figure === null) throw new BrokenRule('review-trigger-figure', {}, { pointer: '/figure' });
    if (Math.abs(figure) <= trigger.threshold) {
      throw new BrokenRule(
        'review-trigger-below',
        { figure, threshold: trigger.threshold },
        { pointer: '/figure' },
      );
    }
  }

  /** The next of its days. @param last the number of the last review, 0 when there is none */
  next(last: number, today: Temporal.PlainDate, contractEndOn: Temporal.PlainDate | null) {
    const { firstOn, recurrence, endedOn } = this;
    return nextTime({ firstOn, recurrence, endedOn }, last, today, contractEndOn);
  }

  private requireAlive(): void {
    if (this.endedOn) throw new BrokenRule('review-clause-ended', {}, { status: 409 });
  }

  private telling(name: string, { relationshipId, supplierId }: Lead): void {
    const { id: reviewClauseId, contractId, title } = this;
    this.tell(
      name,
      { reviewClauseId, contractId, title },
      { relationshipId, supplierId, audience: 'shared' },
    );
  }
}
