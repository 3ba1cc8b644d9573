import type { Level, Side } from '../api/shapes.js';

/** The seats that a relationship usually has, the first of them first. */
export const seatRoles: Record<Side, string[]> = {
  customer: ['CIO', 'GM', 'SPONSOR', 'PROCUREMENT', 'BU_LEAD', 'LEGAL', 'SERVICE_MANAGER'],
  supplier: ['CEO', 'ACCOUNT_EXEC', 'ACCOUNT_MANAGER', 'SERVICE_MANAGER', 'SPONSOR', 'LEGAL'],
};

/** Where somebody of a level most likely sits: a proposal, which whoever knows them puts right. */
export const usualSeat: Record<Side, Record<Level, string>> = {
  customer: {
    L1_GM: 'GM',
    L2_CXO: 'CIO',
    L3_DIRECTOR: 'BU_LEAD',
    L4_MANAGER: 'SERVICE_MANAGER',
    L5_TEAM: 'SERVICE_MANAGER',
  },
  supplier: {
    L1_GM: 'CEO',
    L2_CXO: 'ACCOUNT_EXEC',
    L3_DIRECTOR: 'ACCOUNT_EXEC',
    L4_MANAGER: 'ACCOUNT_MANAGER',
    L5_TEAM: 'SERVICE_MANAGER',
  },
};
