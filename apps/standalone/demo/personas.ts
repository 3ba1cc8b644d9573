import type { Level, Role } from '#organisation';

/** One password for all: the demonstration is for looking around, and says so. */
export const DEMO_PASSWORD = 'les-lignes-restent-ouvertes';

/** Somebody of the story who can sign in. */
export interface Persona {
  key: string;
  name: string;
  title: string;
  email: string;
  level: Level;
  roles: Role[];
  /** The organisation they belong to; a supplier's people belong to each of their customers. */
  orgs: ('armorial' | 'kerlann')[];
  /** The supplier they work for; absent for the customer's own people. */
  supplier?: 'nordelta' | 'helios';
  place?: { country: string; timeZone: string; locale: 'fr' | 'en' };
  /** What they are in the story, for the list of sign-ins. */
  part: string;
}

const own = (key: string, name: string, title: string, level: Level, roles: Role[]): Persona => ({
  key,
  name,
  title,
  level,
  roles,
  orgs: ['armorial'],
  email: `${key}@armorial.example`,
  part: `${title}, Armorial Assurances`,
});

const NEW_YORK = { country: 'US', timeZone: 'America/New_York', locale: 'en' } as const;

/** The cast, in the order in which they are listed. */
export const personas: Persona[] = [
  own('ines.kadri', 'Inès Kadri', 'CIO office', 'L4_MANAGER', ['ORGANISATION_ADMIN', 'CIO_OFFICE']),
  own('claire.vasseur', 'Claire Vasseur', 'CIO', 'L2_CXO', ['EXECUTIVE']),
  own('hugues.armand', 'Hugues Armand', 'General manager', 'L1_GM', ['EXECUTIVE']),
  own('paul.rey', 'Paul Rey', 'Committee secretary', 'L4_MANAGER', ['SECRETARY']),
  own('mona.diallo', 'Mona Diallo', 'Contract owner', 'L3_DIRECTOR', ['CONTRACT_OWNER']),
  own('theo.blanc', 'Théo Blanc', 'Architect', 'L4_MANAGER', ['EVALUATOR']),
  own('nour.said', 'Nour Saïd', 'Security lead', 'L4_MANAGER', ['EVALUATOR']),
  own('sofia.lindt', 'Sofia Lindt', 'Head of marketing', 'L3_DIRECTOR', ['BU_LEAD']),
  own('marc.ode', 'Marc Ode', 'Legal counsel', 'L3_DIRECTOR', ['LEGAL']),
  own('anne.pic', 'Anne Pic', 'Internal auditor', 'L3_DIRECTOR', ['AUDITOR']),
  {
    ...own('yann.kerdoncuff', 'Yann Kerdoncuff', 'CIO office', 'L3_DIRECTOR', [
      'ORGANISATION_ADMIN',
      'CIO_OFFICE',
    ]),
    email: 'yann.kerdoncuff@kerlann.example',
    orgs: ['kerlann'],
    part: 'CIO office, Banque Kerlann',
  },
  {
    key: 'karim.hadj',
    name: 'Karim Hadj',
    title: 'Account manager',
    level: 'L3_DIRECTOR',
    roles: ['SUPPLIER_ACCOUNT_MANAGER'],
    orgs: ['armorial', 'kerlann'],
    supplier: 'nordelta',
    email: 'karim.hadj@nordelta.example',
    part: 'account manager, Nordelta Services, for both organisations',
  },
  {
    key: 'diane.foster',
    name: 'Diane Foster',
    title: 'CEO',
    level: 'L1_GM',
    place: NEW_YORK,
    roles: ['SUPPLIER_EXECUTIVE'],
    orgs: ['armorial'],
    supplier: 'nordelta',
    email: 'diane.foster@nordelta.example',
    part: 'CEO, Nordelta Services, New York',
  },
  {
    key: 'elodie.brun',
    name: 'Élodie Brun',
    title: 'Account manager',
    level: 'L3_DIRECTOR',
    roles: ['SUPPLIER_ACCOUNT_MANAGER'],
    orgs: ['armorial'],
    supplier: 'helios',
    email: 'elodie.brun@helios.example',
    part: 'account manager, Helios Cloud',
  },
];

/** @throws Error when the story names somebody who is not in the cast. */
export function persona(key: string): Persona {
  const found = personas.find((one) => one.key === key);
  if (!found) throw new Error(`${key} is not in the cast`);
  return found;
}
