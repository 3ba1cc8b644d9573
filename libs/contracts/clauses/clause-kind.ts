export const CLAUSE_KINDS = [
  'SCOPE',
  'PRICE',
  'SLA',
  'PENALTY',
  'REVIEW',
  'INNOVATION',
  'BENCHMARK',
  'REVERSIBILITY',
  'KEY_PERSONNEL',
  'GOVERNANCE',
  'AUDIT',
  'DATA',
  'SUBCONTRACTING',
  'DUTY_OF_ADVICE',
  'TERMINATION',
  'HARDSHIP',
  'OTHER',
] as const;
export type ClauseKind = (typeof CLAUSE_KINDS)[number];

/** Words of titles, in both languages, in the order in which they are believed: the narrow before the broad. */
const TITLES: [ClauseKind, RegExp][] = [
  ['KEY_PERSONNEL', /personnels? cl[eé]s?|intuitu|key (personnel|people)/i],
  ['SUBCONTRACTING', /sous-trait|subcontract/i],
  ['DUTY_OF_ADVICE', /conseil|mise en garde|advice/i],
  ['PENALTY', /p[ée]nalit|malus|cr[ée]dits? de service|penalt|service credit|liquidated/i],
  ['BENCHMARK', /benchmark|[ée]talonnage|comparaison de march/i],
  ['INNOVATION', /innovation|progr[èe]s continu|continuous improvement/i],
  ['REVERSIBILITY', /r[ée]versibilit|transf[ée]rabilit|exit|reversib|step-out/i],
  ['HARDSHIP', /impr[ée]vision|force majeure|hardship|unforesee/i],
  ['TERMINATION', /r[ée]siliation|d[ée]nonciation|terminat/i],
  ['REVIEW', /r[ée]vision p[ée]riodique|revoyure|rendez-vous|revue|periodic review|review/i],
  ['SLA', /niveaux? de service|engagements? de service|service levels?|\bsla\b/i],
  ['DATA', /donn[ée]es|rgpd|confidentialit|data|privacy|gdpr/i],
  ['AUDIT', /audit/i],
  ['GOVERNANCE', /gouvernance|comit[ée]|pilotage|governance|committee|steering/i],
  ['PRICE', /prix|tarif|factur|financi|indexation|price|pricing|charges|invoic|payment|paiement/i],
  ['SCOPE', /objet|p[ée]rim[èe]tre|prestations|scope|services|purpose/i],
];

/** What a clause is about, by its title; a guess that a person confirms. */
export function kindByTitle(title: string): ClauseKind {
  return TITLES.find(([, words]) => words.test(title))?.[0] ?? 'OTHER';
}
