/** How two people may have spoken. */
export const touchTypes = ['CALL', 'VIDEO', 'MEETING', 'VISIT', 'MEAL'] as const;
export type TouchType = (typeof touchTypes)[number];
