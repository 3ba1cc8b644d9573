import { HouseDays } from '#organisation';
import { BrokenRule } from '#platform/kernel';
import { Store } from '#platform/tenancy';
import { Injectable } from '@nestjs/common';
import { Relationship } from './relationship.js';
import { newestAssessment, nextAssessmentNumber } from './relationship.queries.js';
import { SegmentationAssessment } from './segmentation-assessment.js';
import type { Kraljic, Segment, SegmentationInputs } from './segment.js';

export interface Segmentation {
  assessmentId: string;
  kraljic: Kraljic;
  proposedSegment: Segment;
  /** In force after this; null while none was ever confirmed. */
  segment: Segment | null;
}

/** What a person settled on, which may differ from what was computed. */
export interface SegmentDecision {
  segment: Segment;
  overrideReason?: string | null;
}

/** The kind of date the sweeper wakes us for: the end of an override's twelve months. */
export const OVERRIDE_END = 'segment-override-end';

/** How much governance each supplier gets: computed from answers, confirmed by a person (R-SEG-1). */
@Injectable()
export class Segmentations {
  constructor(
    private readonly store: Store,
    private readonly days: HouseDays,
  ) {}

  /** Computes quadrant and segment; with a decision it is confirmed in the same breath. */
  async assess(id: string, inputs: SegmentationInputs, decision?: SegmentDecision): Promise<Segmentation> {
    const relationship = await this.store.get(Relationship, id);
    const row = await this.store.one<{ number: number }>(nextAssessmentNumber, { id });
    const assessment = SegmentationAssessment.of(id, row!.number, inputs, await this.days.today());
    if (decision) await this.settle(relationship, assessment, decision);
    else await this.propose(relationship, assessment);
    const { kraljic, proposedSegment } = assessment;
    return { assessmentId: assessment.id, kraljic, proposedSegment, segment: relationship.segment };
  }

  /** A person confirms what the newest assessment proposes, or something else with a reason. */
  async confirmSegment(id: string, decision: SegmentDecision): Promise<void> {
    const relationship = await this.store.get(Relationship, id);
    const assessment = await this.newest(id);
    if (!assessment) throw new BrokenRule('segment-needs-assessment', {}, { status: 409 });
    await this.settle(relationship, assessment, decision);
  }

  /** The sweeper's call: overrides older than twelve months give way to what was computed. */
  async endOverrides(ids: readonly string[]): Promise<void> {
    const today = await this.days.today();
    for (const id of ids) {
      const relationship = await this.store.find(Relationship, id);
      const assessment = relationship && (await this.newest(id));
      if (!relationship || !assessment) continue;
      if (relationship.endOverride(assessment, today)) await this.store.put(relationship);
      await this.days.schedule(OVERRIDE_END, id, relationship.segmentOverrideEndsOn);
    }
  }

  private async propose(relationship: Relationship, assessment: SegmentationAssessment): Promise<void> {
    relationship.awaitConfirmation();
    await this.store.put(assessment, relationship);
  }

  private async settle(
    relationship: Relationship,
    assessment: SegmentationAssessment,
    decision: SegmentDecision,
  ): Promise<void> {
    assessment.confirm(decision.segment, decision.overrideReason, await this.days.today());
    relationship.settleSegment(assessment);
    await this.store.put(assessment, relationship);
    await this.days.schedule(OVERRIDE_END, relationship.id, relationship.segmentOverrideEndsOn);
  }

  private async newest(relationshipId: string): Promise<SegmentationAssessment | undefined> {
    const newest = await this.store.one<{ id: string }>(newestAssessment, { relationshipId });
    return newest && this.store.find(SegmentationAssessment, newest.id);
  }
}
