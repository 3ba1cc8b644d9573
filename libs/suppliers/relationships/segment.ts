/** How the field sorts purchases by what they weigh and what it costs to leave. */
export type Kraljic = 'STRATEGIC' | 'LEVERAGE' | 'BOTTLENECK' | 'ROUTINE';

/** The governance segment, from the most to the least attended; the cadence of executive contact follows it. */
export const segments = ['STRATEGIC', 'KEY', 'TACTICAL', 'COMMODITY'] as const;
export type Segment = (typeof segments)[number];

/** What a person answers about a supplier; marks run from 1 (low) to 5 (high). */
export interface SegmentationInputs {
  businessImpact: number;
  /** Time to switch, alternatives, lock-in. */
  supplyRisk: number;
  /** Share of the tenant's spend with this supplier, 0 to 1. */
  spendShare?: number | null;
  innovationPotential?: number | null;
  dataSensitivity?: number | null;
  /** From 4 up, the supplier serves a critical or important function. */
  regulatoryCriticality?: number | null;
}

const isHigh = (mark: number) => mark >= 4;

/** The quadrant of Kraljic's matrix, where high means 4 or 5. */
export function kraljicQuadrant({ businessImpact, supplyRisk }: SegmentationInputs): Kraljic {
  if (isHigh(businessImpact)) return isHigh(supplyRisk) ? 'STRATEGIC' : 'LEVERAGE';
  return isHigh(supplyRisk) ? 'BOTTLENECK' : 'ROUTINE';
}

/** A critical or important function in the regulator's sense. */
export function servesCriticalFunction({ regulatoryCriticality }: SegmentationInputs): boolean {
  return isHigh(regulatoryCriticality ?? 0);
}

/** The segment the answers call for (R-SEG-1: computed here, confirmed by a person). */
export function proposedSegment(inputs: SegmentationInputs): Segment {
  switch (kraljicQuadrant(inputs)) {
    case 'STRATEGIC':
      return 'STRATEGIC';
    case 'LEVERAGE':
      return 'KEY';
    case 'BOTTLENECK':
      return servesCriticalFunction(inputs) ? 'KEY' : 'TACTICAL';
    case 'ROUTINE':
      return 'COMMODITY';
  }
}
