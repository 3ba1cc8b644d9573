import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitClauses } from './clause-splitting.js';

const numbers = (text: string) => splitClauses(text).map(({ number }) => number);

const CONTRACT = `CONTRAT DE SERVICES
Entre Armorial Assurances et Nordelta.

Sommaire
Article 1 – Objet ........ 3
Article 2 – Prix ........ 4

Article 1 – Objet
Le présent contrat a pour objet l’infogérance
du parc applicatif.

12 mois après la signature, les parties se
rencontrent.
1.1 Périmètre
Le périmètre est décrit en annexe 1 :
- les applications ;
- les serveurs.
Page 3 / 12
1.2 Le Prestataire fournit 3 rapports par mois.
ARTICLE 2. PRIX ET FACTURATION
Le prix est de
1 200 000 € par an.
2.1. Indexation
Chaque année.
Annexe 1 – Périmètre
Liste des applications.`;

describe('a pasted contract', () => {
  const found = splitClauses(CONTRACT);

  it('is split at its numbers, its table of contents and its page numbers left out', () => {
    expect(found.map(({ number, title, kind, level }) => [number, title, kind, level])).toEqual([
      ['Préambule', '', 'OTHER', 1],
      ['1', 'Objet', 'SCOPE', 1],
      ['1.1', 'Périmètre', 'SCOPE', 2],
      ['1.2', '', 'OTHER', 2],
      ['2', 'PRIX ET FACTURATION', 'PRICE', 1],
      ['2.1', 'Indexation', 'PRICE', 2],
      ['Annexe 1', 'Périmètre', 'SCOPE', 1],
    ]);
  });

  it('takes no figure at the beginning of a line for a clause', () => {
    expect(found[1]!.text).toBe(
      'Le présent contrat a pour objet l’infogérance du parc applicatif.\n\n12 mois après la signature, les parties se rencontrent.',
    );
    expect(found[4]!.text).toBe('Le prix est de 1 200 000 € par an.');
  });

  it('keeps the items of a list on lines of their own', () => {
    expect(found[2]!.text).toBe(
      'Le périmètre est décrit en annexe 1 :\n- les applications ;\n- les serveurs.',
    );
  });

  it('takes a sentence after a number for the text', () => {
    expect(found[3]).toMatchObject({ title: '', text: 'Le Prestataire fournit 3 rapports par mois.' });
  });

  it('follows numbers that jump a little and refuses those that jump far or go back', () => {
    expect(numbers('1. Un\na.\n3. Trois\nb.\n40. Quarante\nc.')).toEqual(['1', '3']);
    expect(numbers('4.2 Deux\na.\n4.2.1 Sous\nb.\n4.1 Avant\nc.\n4.3 Après\nd.\n5. Cinq\ne.')).toEqual([
      '4.2',
      '4.2.1',
      '4.3',
      '5',
    ]);
  });

  it('reads English and Roman headings', () => {
    expect(
      numbers('Section I - Scope\nText.\nSection II - Price\nText.\nSchedule A: Services\nText.'),
    ).toEqual(['I', 'II', 'Schedule A']);
  });

  it('without a number is no contract', () => {
    expect(splitClauses('Bonjour,\nveuillez trouver ci-joint.')).toEqual([]);
    expect(splitClauses('')).toEqual([]);
  });

  it('loses no word, whatever the text', () => {
    const line = fc.constantFrom(
      'Article 1 Objet',
      '1.1 Périmètre',
      '2. Prix',
      'Le client paie.',
      '12 mois',
      '',
      '- point',
      'mot',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const split = splitClauses(lines.join('\n'));
        if (split.length === 0) return;
        const said = split.map(({ title, text }) => `${title} ${text}`).join(' ');
        for (const word of ['client', 'point', 'mot'])
          expect(said.split(word).length - 1).toBe(lines.join(' ').split(word).length - 1);
      }),
    );
  });

  it('never throws on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => void splitClauses(text)));
  });
});
