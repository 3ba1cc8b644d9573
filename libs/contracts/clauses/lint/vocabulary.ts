import type { Language } from './language.js';

/** An expression that a plain contract avoids, and what to write in its place (in the same language). */
export interface Avoided {
  words: string;
  instead: string;
}

export interface Vocabulary {
  /** Leaves open how much, when or how well. */
  vague: Avoided[];
  /** Speaks to specialists only. */
  jargon: Avoided[];
  /** Denies twice. */
  doubleNegations: RegExp[];
  /** Obliges nobody in particular. */
  withoutActor: RegExp[];
  andOr: RegExp;
  /** Acronyms that everybody who signs a contract knows. */
  known: ReadonlySet<string>;
}

const words = (text: string) => new Set(text.split(' '));
const avoided = (lines: string): Avoided[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [said, instead = ''] = line.split('=>').map((half) => half.trim());
      return { words: said!, instead };
    });

const fr: Vocabulary = {
  vague: avoided(`
    dans les meilleurs délais => sous … jours ouvrés
    dans les plus brefs délais => sous … heures
    dans un délai raisonnable => sous … jours ouvrés
    délai raisonnable => délai de … jours ouvrés
    en temps utile => au plus tard … jours avant
    en temps opportun => au plus tard le …
    aussi rapidement que possible => sous … heures
    dès que possible => sous … heures
    autant que possible => (dire dans quels cas)
    dans la mesure du possible => (dire dans quels cas)
    si possible => (dire dans quels cas)
    le cas échéant => lorsque …
    s'il y a lieu => lorsque …
    en tant que de besoin => lorsque …
    régulièrement => chaque mois
    périodiquement => chaque trimestre
    fréquemment => chaque semaine
    de temps à autre => chaque trimestre
    état de l'art => la norme …
    règles de l'art => la norme …
    de bonne qualité => (donner l’indicateur et la cible)
    qualité satisfaisante => (donner l’indicateur et la cible)
    satisfaisant => (donner l’indicateur et la cible)
    performance optimale => (donner l’indicateur et la cible)
    optimal => (donner l’indicateur et la cible)
    adéquat => (donner le critère)
    approprié => (donner le critère)
    suffisant => (donner la quantité)
    significatif => supérieur à …
    substantiel => supérieur à …
    important => supérieur à …
    raisonnable => (donner la borne)
    compétitif => (donner la référence)
    moyens nécessaires => (les énumérer)
    tous moyens utiles => (les énumérer)
    meilleurs efforts => (dire le résultat attendu)
    faire ses meilleurs efforts => (dire le résultat attendu)
    s'efforcer de => s’engager à
    s'efforce de => s’engage à
    s'efforcera de => s’engage à
    notamment => (énumérer, ou « y compris »)
    et cetera => (énumérer)
    etc. => (énumérer)
    convivial => (donner l’indicateur et la cible)
    rapidement => sous … heures
    promptement => sous … heures
  `),
  jargon: avoided(`
    asap => sous … heures
    best effort => engagement de moyens
    best efforts => engagement de moyens
    workaround => solution de contournement
    reporting => compte rendu
    benchmark => comparaison de marché
    deliverable => livrable
    deliverables => livrables
    run => exploitation
    build => projet
    scope => périmètre
    kick-off => réunion de lancement
    roadmap => feuille de route
    delivery => livraison
    onboarding => accueil
    backlog => liste des demandes
    ticketing => gestion des demandes
    quick win => gain rapide
    quick wins => gains rapides
    process => procédure
    management => gestion
    on premise => dans les locaux du client
    as a service => sous forme de service
    time to market => délai de mise en service
    back to back => aux mêmes conditions que
    pricing => prix
    sourcing => achat
    staffing => affectation
    nonobstant => malgré
    susvisé => (renvoyer à l’article)
    susmentionné => (renvoyer à l’article)
    ledit => le
    ladite => la
    lesdits => les
    lesdites => les
    ès qualités => en cette qualité
    sui generis => particulier
    intuitu personae => en considération de la personne
    mutatis mutandis => avec les adaptations suivantes : …
    inter alia => entre autres
    attendu que => puisque
    au demeurant => (supprimer)
  `),
  doubleNegations: [
    /(?<!\p{L})n[e'’]\s?(?:\p{L}+\s+){0,3}(?:saurait|peut|pourra|pourrait)\s+(?:\p{L}+\s+){0,4}ne\s+pas(?!\p{L})/giu,
    /(?<!\p{L})n[e'’]\s?(?:est|sont|sera|seront)\s+pas\s+(?:im|in|ir|il)\p{L}{4,}/giu,
    /(?<!\p{L})non\s+(?:in|im|ir)\p{L}{4,}/giu,
    /(?<!\p{L})n[e'’]\s?(?:\p{L}+\s+){1,4}pas\s+(?:\p{L}+\s+){0,5}sans(?!\p{L})/giu,
    /(?<!\p{L})n[e'’]\s?est\s+pas\s+exclu(?!\p{L})/giu,
  ],
  withoutActor: [
    /(?<!\p{L})il\s+(?:sera|est|devra\s+être|pourra\s+être)\s+(?:procédé|remédié|veillé|pourvu|fait|mis|remis|établi|décidé|effectué|réalisé)(?!\p{L})/giu,
    /(?<!\p{L})(?:devra|devront|doit|doivent)\s+être\s+\p{L}+(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues)(?!\p{L})(?![^.;]{0,60}(?<!\p{L})par(?!\p{L}))/giu,
  ],
  andOr: /(?<!\p{L})et\s?\/\s?ou(?!\p{L})/giu,
  known: words(
    'TVA HT TTC EUR USD GBP CHF RGPD CNIL UE SA SAS SARL RCS SIREN SIRET PDF IT SI DSI RH ISO URL HNO HO OK PME FR AM PM BIC IBAN',
  ),
};

const en: Vocabulary = {
  vague: avoided(`
    as soon as possible => within … hours
    as soon as reasonably practicable => within … hours
    as soon as practicable => within … hours
    in a timely manner => within … business days
    timely manner => … business days
    promptly => within … hours
    without undue delay => within … hours
    within a reasonable time => within … business days
    reasonable time => … business days
    reasonable efforts => (say which result is expected)
    commercially reasonable efforts => (say which result is expected)
    best efforts => (say which result is expected)
    best endeavours => (say which result is expected)
    reasonable endeavours => (say which result is expected)
    endeavour to => undertake to
    endeavours to => undertakes to
    where appropriate => when …
    as appropriate => when …
    if appropriate => when …
    where applicable => when …
    as necessary => when …
    as required => when …
    from time to time => each quarter
    regularly => every month
    periodically => every quarter
    frequently => every week
    state of the art => the standard …
    industry standard => the standard …
    good industry practice => the standard …
    best practice => the standard …
    best practices => the standard …
    high quality => (give the indicator and the target)
    good quality => (give the indicator and the target)
    satisfactory => (give the indicator and the target)
    adequate => (give the criterion)
    appropriate => (give the criterion)
    sufficient => (give the quantity)
    significant => above …
    substantial => above …
    material => above …
    reasonable => (give the bound)
    competitive => (give the reference)
    user-friendly => (give the indicator and the target)
    optimal => (give the indicator and the target)
    to the extent possible => (say in which cases)
    where possible => (say in which cases)
    etc. => (list them all)
    and so on => (list them all)
    but not limited to => (list them, or drop it)
  `),
  jargon: avoided(`
    asap => within … hours
    deliverable => what is delivered
    leverage => use
    utilize => use
    synergies => savings
    onboarding => joining
    back to back => on the same terms as
    time to market => time to launch
    run and build => operation and projects
    herein => in this contract
    hereof => of this contract
    hereto => to this contract
    hereby => (drop it)
    hereunder => under this contract
    hereinafter => from here on
    thereof => of it
    therein => in it
    thereto => to it
    theretofore => until then
    heretofore => until now
    aforesaid => (name the clause)
    aforementioned => (name the clause)
    witnesseth => (drop it)
    notwithstanding => despite
    in lieu of => instead of
    pursuant to => under
    prior to => before
    subsequent to => after
    forthwith => at once, within … hours
    inter alia => among others
    mutatis mutandis => with these changes: …
    pari passu => equally
    bona fide => in good faith
    ipso facto => by that very fact
    force majeure event => event beyond control
    save and except => except
    null and void => void
    indemnify and hold harmless => compensate
  `),
  doubleNegations: [
    /(?<!\p{L})not\s+(?:un|in|im|ir)\p{L}{5,}/giu,
    /(?<!\p{L})(?:shall|may|must|will|can)\s?not\s+(?:\p{L}+\s+){0,4}(?:unless|without|except)(?!\p{L})[^.;]{0,60}?(?<!\p{L})(?:not|no|never)(?!\p{L})/giu,
    /(?<!\p{L})(?:no|nothing|never)\s+(?:\p{L}+\s+){0,5}not(?!\p{L})/giu,
  ],
  withoutActor: [
    /(?<!\p{L})(?:shall|must|will)\s+be\s+\p{L}+(?:ed|en|wn|ld|de|id|pt|nt)(?!\p{L})(?![^.;]{0,60}(?<!\p{L})by(?!\p{L}))/giu,
  ],
  andOr: /(?<!\p{L})and\s?\/\s?or(?!\p{L})/giu,
  known: words(
    'VAT EUR USD GBP CHF GDPR EU UK US IT HR ISO PDF URL OK AM PM LLC PLC LTD CEO CIO CFO BIC IBAN ID',
  ),
};

export const VOCABULARIES: Record<Language, Vocabulary> = { fr, en };
