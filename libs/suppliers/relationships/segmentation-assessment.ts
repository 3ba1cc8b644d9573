import { Aggregate, BrokenRule, day } from '#platform/kernel';
import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { kraljicQuadrant, proposedSegment } from './segment.js';
import type { Kraljic, Segment, SegmentationInputs } from './segment.js';

const MARKS = [
  'businessImpact',
  'supplyRisk',
  'innovationPotential',
  'dataSensitivity',
  'regulatoryCriticality',
] as const;

/** One answer to "what is this supplier to us?". It is never edited: asked again, it is the next number. */
@Entity({ schema: 'suppliers', name: 'segmentation_assessment' })
export class SegmentationAssessment extends Aggregate {
  @Column('uuid')
  relationshipId!: string;
  /** 1, 2, 3 … within its relationship. */
  @Column('int')
  number!: number;
  @Column('int')
  businessImpact!: number;
  @Column('int')
  supplyRisk!: number;
  /** Decimal text between 0 and 1. */
  @Column('numeric', { precision: 5, scale: 4, nullable: true })
  spendShare!: string | null;
  @Column('int', { nullable: true })
  innovationPotential!: number | null;
  @Column('int', { nullable: true })
  dataSensitivity!: number | null;
  @Column('int', { nullable: true })
  regulatoryCriticality!: number | null;
  @Column('text')
  kraljic!: Kraljic;
  @Column('text')
  proposedSegment!: Segment;
  @Column(day)
  assessedOn!: Temporal.PlainDate;
  /** Null until a person has confirmed; what was proposed, or what they put in its place. */
  @Column('text', { nullable: true })
  confirmedSegment: Segment | null = null;
  @Column({ ...day, nullable: true })
  confirmedOn: Temporal.PlainDate | null = null;
  @Column('text', { nullable: true })
  overrideReason: string | null = null;
  /** The first day on which the override no longer holds. */
  @Column({ ...day, nullable: true })
  overrideEndsOn: Temporal.PlainDate | null = null;

  static of(
    relationshipId: string,
    number: number,
    inputs: SegmentationInputs,
    today: Temporal.PlainDate,
  ): SegmentationAssessment {
    for (const mark of MARKS) {
      const value = inputs[mark];
      if (value != null && !(Number.isInteger(value) && value >= 1 && value <= 5))
        throw new BrokenRule('mark-between-one-and-five', {}, { pointer: `/${mark}` });
    }
    const share = inputs.spendShare;
    if (share != null && !(share >= 0 && share <= 1))
      throw new BrokenRule('spend-share-between-zero-and-one', {}, { pointer: '/spendShare' });
    const assessment = new SegmentationAssessment();
    assessment.relationshipId = relationshipId;
    assessment.number = number;
    assessment.businessImpact = inputs.businessImpact;
    assessment.supplyRisk = inputs.supplyRisk;
    assessment.spendShare = share == null ? null : share.toFixed(4);
    assessment.innovationPotential = inputs.innovationPotential ?? null;
    assessment.dataSensitivity = inputs.dataSensitivity ?? null;
    assessment.regulatoryCriticality = inputs.regulatoryCriticality ?? null;
    assessment.kraljic = kraljicQuadrant(inputs);
    assessment.proposedSegment = proposedSegment(inputs);
    assessment.assessedOn = today;
    return assessment;
  }

  /** A person settles the segment; another one than proposed needs a reason and holds for twelve months (R-SEG-1). */
  confirm(segment: Segment, reason: string | null | undefined, today: Temporal.PlainDate): void {
    const isOverride = segment !== this.proposedSegment;
    if (isOverride && !reason?.trim())
      throw new BrokenRule('override-needs-reason', {}, { pointer: '/overrideReason' });
    this.confirmedSegment = segment;
    this.confirmedOn = today;
    this.overrideReason = isOverride ? reason!.trim() : null;
    this.overrideEndsOn = isOverride ? today.add({ months: 12 }) : null;
  }
}
