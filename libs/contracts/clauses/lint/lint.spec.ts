import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { languageOf } from './language.js';
import { acronymsDefinedIn, type Agreed, lint, LINT_RULES, NOTHING_AGREED } from './lint.js';
import { sentencesOf, wordCount } from './sentences.js';

const said = (text: string, agreed: Agreed = NOTHING_AGREED) =>
  lint(text, agreed).map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);
const agreed = (terms: string[], acronyms: string[] = []): Agreed => ({
  terms: new Set(terms),
  acronyms: new Set(acronyms),
});

describe('the plain-language reading, in French (OUT-14)', () => {
  it('points at vague delays and says what to write instead', () => {
    const text =
      'Le Prestataire corrige l’anomalie dans les meilleurs délais et informe régulièrement le Client.';
    const found = lint(text);
    expect(found.map(({ rule }) => rule)).toEqual(['vague', 'vague']);
    expect(found[0]).toMatchObject({
      instead: 'sous … jours ouvrés',
      params: { words: 'dans les meilleurs délais' },
    });
    expect(found[1]).toMatchObject({ instead: 'chaque mois' });
  });

  it('says « délai raisonnable » once, and finds an adjective with its endings', () => {
    expect(said('Le Client répond dans un délai raisonnable.')).toEqual(['vague: dans un délai raisonnable']);
    expect(said('Une qualité adéquate et des moyens appropriés.')).toEqual([
      'vague: adéquate',
      'vague: appropriés',
    ]);
  });

  it('reads typographic apostrophes as straight ones', () => {
    expect(said('Le Prestataire s’efforce de répondre.')).toEqual(['vague: s’efforce de']);
    expect(said("Le Prestataire s'efforce de répondre.")).toEqual(["vague: s'efforce de"]);
  });

  it('points at jargon, unless the glossary accepts it', () => {
    const text = 'Le reporting du run est remis au Client, nonobstant l’article 4.';
    expect(said(text)).toEqual(['jargon: reporting', 'jargon: run', 'jargon: nonobstant']);
    expect(said(text, agreed(['run', 'reporting']))).toEqual(['jargon: nonobstant']);
  });

  it('does not take a part of a word for it', () => {
    expect(said('La brune runique, le scoped et la desprocessus.')).toEqual([]);
  });

  it('finds double negations', () => {
    expect(said('Le Prestataire ne saurait ne pas répondre.')).toEqual([
      'double-negation: ne saurait ne pas',
    ]);
    expect(said('Une pénalité n’est pas impossible.')).toEqual(['double-negation: n’est pas impossible']);
    expect(said('Le Client ne paie pas la facture.')).toEqual([]);
  });

  it('asks who, where nobody is obliged', () => {
    expect(said('Il sera procédé à une revue chaque mois.')).toEqual(['no-actor: Il sera procédé']);
    expect(said('Les livrables devront être remis chaque mois.')).toEqual(['no-actor: devront être remis']);
    expect(said('Les livrables devront être remis chaque mois par le Prestataire.')).toEqual([]);
  });

  it('asks what an acronym means, once, unless the contract or the glossary says so', () => {
    const text = 'Le PAQ est joint. Le PAQ est revu par le COPIL. Les prix sont HT.';
    expect(said(text)).toEqual(['acronym: PAQ', 'acronym: COPIL']);
    expect(said('Le comité de pilotage (COPIL) se réunit. Le COPIL décide.')).toEqual([]);
    expect(said(text, agreed(['paq'], ['COPIL']))).toEqual([]);
    expect(said('CONDITIONS GÉNÉRALES DE VENTE')).toEqual([]);
    expect(said('Voir l’article XIV.')).toEqual([]);
    expect(said('Le contrat NOR-2022-01 est signé.')).toEqual([]);
  });

  it('points at « et/ou »', () => {
    expect(said('Le Client et/ou le Prestataire décide.')).toEqual(['and-or: et/ou']);
  });
});

describe('the plain-language reading, in English (OUT-14)', () => {
  it('points at vague efforts, jargon and lawyers’ adverbs', () => {
    const text =
      'The Supplier shall use commercially reasonable efforts to answer as soon as possible, pursuant to clause 4 hereof.';
    expect(said(text)).toEqual([
      'vague: commercially reasonable efforts',
      'vague: as soon as possible',
      'jargon: pursuant to',
      'jargon: hereof',
    ]);
  });

  it('asks who, unless the sentence says by whom', () => {
    expect(said('The report shall be delivered every month.')).toEqual(['no-actor: shall be delivered']);
    expect(said('The report shall be delivered every month by the Supplier.')).toEqual([]);
  });

  it('finds double negations and “and/or”', () => {
    expect(said('It is not unreasonable for the Customer and/or the Supplier to ask.')).toEqual([
      'double-negation: not unreasonable',
      'and-or: and/or',
    ]);
  });

  it('asks what an acronym means', () => {
    expect(said('The Supplier applies the QBR to this service.')).toEqual(['acronym: QBR']);
    expect(said('The quarterly business review (“QBR”) is held. The QBR is public.')).toEqual([]);
  });
});

describe('sentences', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'mot').join(' ');

  it.each([
    [30, []],
    [31, ['long-sentence']],
    [40, ['long-sentence']],
    [41, ['very-long-sentence']],
  ])('of %i words: %j', (count, rules) => {
    expect(lint(`${words(count)}.`).map(({ rule }) => rule)).toEqual(rules);
  });

  it('do not end after « art. 4 » or « M. Kerguelen », and end with a list’s item', () => {
    expect(sentencesOf('Voir l’art. 4 du contrat. M. Kerguelen signe.').map(({ text }) => text)).toEqual([
      'Voir l’art. 4 du contrat.',
      'M. Kerguelen signe.',
    ]);
    expect(sentencesOf('Il remet :\n- un plan ;\n- un bilan.').map(({ text }) => text)).toEqual([
      'Il remet :',
      '- un plan ;',
      '- un bilan.',
    ]);
  });

  it('know where they begin', () => {
    const text = '  Un.  Deux ; trois.\n\nQuatre';
    for (const { text: sentence, start } of sentencesOf(text))
      expect(text.slice(start).startsWith(sentence)).toBe(true);
    expect(sentencesOf(text)).toHaveLength(4);
  });

  it('count numbers once', () => {
    expect(wordCount('un montant de 4 200 000,50 € hors taxes')).toBe(6);
  });
});

describe('the language of a clause', () => {
  it.each([
    ['Le Prestataire remet au Client un rapport pour le mois écoulé.', 'fr'],
    ['The Supplier shall deliver the report to the Customer.', 'en'],
    ['Service Level Agreement', 'fr'],
    ['', 'fr'],
  ])('%j is %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});

describe('whatever the text', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc
      .array(
        fc.constantFrom(
          'ne',
          'pas',
          'sans',
          'et/ou',
          'SLA',
          '.',
          ';',
          '\n',
          'raisonnable',
          'shall',
          'be',
          '(',
          '«',
          'devront',
          'être',
          'remis',
          '\ud800',
        ),
        { maxLength: 200 },
      )
      .map((parts) => parts.join(' ')),
  );

  it('the reading never throws, and each finding lies in the text', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom('fr', 'en'), (text, language) => {
        for (const { rule, start, end } of lint(text, NOTHING_AGREED, language as 'fr' | 'en')) {
          expect(LINT_RULES).toContain(rule);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        acronymsDefinedIn(text);
      }),
      { numRuns: 500 },
    );
  });

  it('takes no longer than it must: a quarter of a million letters without a full stop', () => {
    for (const piece of ['ne pas ', 'devra être ', 'SLA ', 'shall not ', 'aaaa ', '- ', 'i']) {
      const before = process.cpuUsage();
      lint(piece.repeat(240_000 / piece.length));
      const { user, system } = process.cpuUsage(before);
      // By the processor's own count it is forty milliseconds; looked at again for each letter it would be minutes.
      expect((user + system) / 1_000).toBeLessThan(3_000);
    }
  });
});
