/** The tabs of a contract's page, each with an address of its own. */
export const contractTabs = [
  { tab: 'overview', to: '/o/$org/contracts/$id' },
  { tab: 'reviews', to: '/o/$org/contracts/$id/reviews' },
] as const;
