/** The tabs of a contract's page, each with an address of its own. */
export const contractTabs = [
  { tab: 'overview', to: '/o/$org/contracts/$id' },
  { tab: 'outcomes', to: '/o/$org/contracts/$id/outcomes' },
  { tab: 'measures', to: '/o/$org/contracts/$id/measures' },
  { tab: 'clauses', to: '/o/$org/contracts/$id/clauses' },
  { tab: 'obligations', to: '/o/$org/contracts/$id/obligations' },
  { tab: 'amendments', to: '/o/$org/contracts/$id/amendments' },
  { tab: 'reviews', to: '/o/$org/contracts/$id/reviews' },
  { tab: 'documents', to: '/o/$org/contracts/$id/documents' },
] as const;
