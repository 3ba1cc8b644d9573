import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { recognisedName } from './supplier-name.js';

describe('a supplier is recognised under different spellings', () => {
  it.each([
    ['PROSERVIA', 'Proservia '],
    ['TEAMNET', 'TEAMNET SA'],
    ['ARES', 'ARES- SAS'],
    ['SATP', 'sarl SATP'],
    ['SYSTEL', 'SYSTEL Sa'],
    ['LA POSTE', 'La Poste SA'],
    ['CLJ LES TULIPES DE FRANCE', 'C.L.J. LES TULIPES DE FRANCE'],
    ['CLJ LES TULIPES DE FRANCE', 'C L J Les Tulipes de France, S.A.R.L.'],
    ['HALBOURG FILS', 'HALBOURG & FILS'],
    ['HALBOURG FILS', 'Halbourg et Fils'],
    ['BUSINESS DECISION FRANCE', 'Business&Décision france'],
    ['APX INTEGRATION', 'APX Intégration'],
    ['GROUPAMA D OC', 'GROUPAMA_D_OC'],
    ['HABITAT DE L ILL', "Habitat de l'ill"],
    ['HABITAT DE L ILL', 'Habitat de l’Ill'],
    ['NORDELTA SERVICES', 'Nordelta Services, Inc.'],
    ['NORDELTA SERVICES', 'Nordelta Services GmbH & Co. KG'],
  ])('%s ← %s', (recognised, spelling) => {
    expect(recognisedName(spelling)).toBe(recognised);
  });

  it('keeps subsidiaries of one group apart', () => {
    expect(recognisedName('EIFFAGE ENERGIE CENTRE LOIRE')).not.toBe(
      recognisedName('EIFFAGE ENERGIE ILE-DE-FRANCE'),
    );
  });

  it('keeps a name that is nothing but a legal form', () => {
    expect(recognisedName('SAS')).toBe('SAS');
    expect(recognisedName('S.A.S.')).toBe('SAS');
  });

  it('is the same however often it is applied, and blind to case and spaces around', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Atlas', 'TMA', 'sas', 'Énergie', '&', 'Cie', '42', 'l’eau', 'S.A.'), {
          maxLength: 6,
        }),
        (words) => {
          const name = words.join(' ');
          expect(recognisedName(` ${name.toUpperCase()} `)).toBe(recognisedName(name));
          expect(recognisedName(recognisedName(name))).toBe(recognisedName(name));
        },
      ),
    );
  });
});
