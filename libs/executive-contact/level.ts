/** How high a person or a seat stands, on either side: L1 general management … L5 team. */
export const LEVELS = ['L1_GM', 'L2_CXO', 'L3_DIRECTOR', 'L4_MANAGER', 'L5_TEAM'] as const;
export type Level = (typeof LEVELS)[number];

/** 1 for general management, 5 for the team. */
export function rankOf(level: Level): number {
  return LEVELS.indexOf(level) + 1;
}

/** The distance between two levels, always positive. */
export function gapBetween(one: Level, other: Level): number {
  return Math.abs(rankOf(one) - rankOf(other));
}

/** R-EXE-1: further apart than one level, the pair is allowed but "not at the right level". */
export function areAtParity(one: Level, other: Level): boolean {
  return gapBetween(one, other) <= 1;
}

/** How far below the required level someone stands: 0 at it or above, 1 for a delegate, more below. */
export function shortfall(level: Level, required: Level): number {
  return Math.max(0, rankOf(level) - rankOf(required));
}

/** L1 or L2: the levels whose silence the product exists against. */
export function isTop(level: Level): boolean {
  return rankOf(level) <= 2;
}
