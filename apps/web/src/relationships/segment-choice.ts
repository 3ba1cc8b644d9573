import type { Segment } from '../api/shapes.js';

type Kraljic = 'STRATEGIC' | 'LEVERAGE' | 'BOTTLENECK' | 'ROUTINE';

/**
 * The same reading as the API's, so that the picture answers while the two marks move; the API still decides.
 * High means 4 or 5; a bottleneck under a critical function is KEY, which only the API can know.
 */
export function kraljicOf(businessImpact: number, supplyRisk: number): Kraljic {
  if (businessImpact >= 4) return supplyRisk >= 4 ? 'STRATEGIC' : 'LEVERAGE';
  return supplyRisk >= 4 ? 'BOTTLENECK' : 'ROUTINE';
}

export const segmentOf: Record<Kraljic, Segment> = {
  STRATEGIC: 'STRATEGIC',
  LEVERAGE: 'KEY',
  BOTTLENECK: 'TACTICAL',
  ROUTINE: 'COMMODITY',
};
