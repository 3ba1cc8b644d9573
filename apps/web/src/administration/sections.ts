/** The rooms of Administration, by their place in the address. */
export const sections = [
  'settings',
  'members',
  'people',
  'calendar',
  'cadence',
  'messages',
  'audit',
] as const;
export type Section = (typeof sections)[number];
export const isSection = (word: string): word is Section => sections.includes(word as Section);
