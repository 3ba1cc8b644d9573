/** What kind of agreement it is. */
export const CONTRACT_TYPES = [
  'MSA',
  'SOW',
  'FRAMEWORK',
  'CALL_OFF',
  'SUBSCRIPTION',
  'AMS',
  'INFRA_OUTSOURCING',
  'SERVICE_DESK',
  'BPO',
  'PROJECT',
  'INTERNAL_SERVICE',
] as const;
export type ContractType = (typeof CONTRACT_TYPES)[number];

/** What happens at the end: nothing, renewal by silence, renewal by decision, or no end at all. */
export const RENEWAL_MODES = ['NONE', 'TACIT', 'EXPRESS', 'EVERGREEN'] as const;
export type RenewalMode = (typeof RENEWAL_MODES)[number];
