import type { components } from '../../api/schema.js';

type Schemas = components['schemas'];

export type ReviewList = Schemas['ObjectiveReviewList'];
export type ReviewPage = Schemas['ObjectiveReviewView'];
export type Campaign = Schemas['CampaignItem'];
export type CampaignPage = Schemas['CampaignView'];
export type Figures = Schemas['FeedbackFigures'];
export type Score = Schemas['FeedbackScore'];
export type SharedFeedback = Schemas['SharedFeedback'];
export type Questions = Schemas['FeedbackQuestions'];
export type UnitScreen = Schemas['UnitScreen'];
export type Theme = Campaign['themes'][number];
export type Scale = Campaign['scales'][number];
export type Verdict = Schemas['VerdictView']['verdict'];

/** Every scale from its worst end to its best. */
export const scales: Record<Scale, number[]> = {
  NPS: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  CSAT: [1, 2, 3, 4, 5],
  EFFORT: [1, 2, 3, 4, 5, 6, 7],
};
export const allScales: Scale[] = ['NPS', 'CSAT', 'EFFORT'];
export const allThemes: Theme[] = [
  'AUTONOMY',
  'HUMAN_CONTACT',
  'MOBILITY',
  'OWN_DEVICE',
  'SPEED',
  'RELIABILITY',
  'CLARITY',
  'LISTENING',
  'TRAINING',
  'TOOLS',
];
