import { furnishCreditRule, furnishDuties } from './duties.js';
import type { Browser } from '../product.js';
import { furnishClauses } from './clauses.js';
import { furnishAmendments } from './amendments.js';
import type { Company, House, Story } from '../story.js';
import { furnishLife } from './life.js';
import { furnishMeasures } from './measures.js';
import { furnishOutcomes } from './outcomes.js';
import { furnishReviews } from './reviews.js';

/** What a room finds when it furnishes a contract of the story. */
export interface ContractScene {
  story: Story;
  house: House;
  company: Company;
  /** The CIO office. */
  chief: Browser;
  contractId: string;
  /** The mark of what the customer keeps to itself. */
  mine: string;
  /** The mark of what both sides read. */
  ours: string;
}

/** Each room of the contracts puts one object of every kind of its own on the contract, in this order. */
export const CONTRACT_ROOMS: ((scene: ContractScene) => Promise<void>)[] = [
  furnishLife,
  furnishClauses,
  furnishReviews,
  furnishDuties,
  furnishMeasures,
  furnishOutcomes,
  furnishAmendments,
  furnishCreditRule,
];
