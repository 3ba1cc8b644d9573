import type { TemplateWords } from './template-words.js';

/** The words of the shelf, in French. */
export const TEMPLATES_FR: Record<string, TemplateWords> = {
  'lead-conversion': words(
    ['Taux de conversion en ligne', 'Part des visites du site qui aboutissent à une commande.'],
    ['Direction marketing', 'commandes en ligne', 'site grand public, tous appareils'],
    [
      'commandes / visites',
      '%',
      'outil de mesure d’audience',
      'export le premier jour ouvré du mois',
      'Vendre davantage en ligne',
    ],
  ),
  'qualified-leads': words(
    [
      'Prospects qualifiés transmis aux ventes',
      'Contacts nés des canaux numériques que les ventes acceptent de suivre.',
    ],
    ['Direction marketing', 'prospects acceptés par les ventes', 'campagnes numériques'],
    [
      'contacts acceptés dans le mois',
      'prospects',
      'outil de gestion de la relation client',
      'requête enregistrée, le premier jour ouvré du mois',
      'Les ventes manquent de contacts utiles',
    ],
  ),
  'quote-completion': words(
    ['Devis en ligne menés à terme', 'Part des devis commencés en ligne que le client termine.'],
    ['Direction commerciale', 'devis en ligne', 'produits auto et habitation'],
    [
      'devis terminés / devis commencés',
      '%',
      'outil de mesure d’audience',
      'export le premier jour ouvré du mois',
      'Trop de devis sont abandonnés en route',
    ],
  ),
  'seller-satisfaction': words(
    ['Satisfaction des commerciaux', 'Note que les commerciaux donnent à leurs outils de vente.'],
    ['Réseau commercial', 'outils de vente', 'commerciaux itinérants et sédentaires'],
    [
      'moyenne des notes',
      'note sur 5',
      'enquête trimestrielle',
      'questionnaire de trois questions, seuil de 30 réponses',
      'Retrouver du temps face au client',
    ],
  ),
  'ready-on-day-one': words(
    [
      'Arrivants équipés le premier jour',
      'Part des nouveaux arrivants qui peuvent travailler dès leur premier matin.',
    ],
    [
      'Direction des ressources humaines',
      'poste, droits et téléphone',
      'toutes les entrées de la France entière',
    ],
    [
      'arrivants équipés / arrivants',
      '%',
      'portail des arrivées',
      'relevé par les RH à la fin de chaque mois',
      'Les arrivants attendent leur matériel',
    ],
  ),
  'joiner-satisfaction': words(
    ['Satisfaction des arrivants', 'Note que les arrivants donnent à leur premier mois numérique.'],
    ['Nouveaux collaborateurs', 'accueil numérique', 'entrées du trimestre'],
    [
      'moyenne des notes',
      'note sur 5',
      'enquête d’arrivée',
      'questionnaire envoyé au trentième jour',
      'Donner envie de rester',
    ],
  ),
  'closing-days': words(
    ['Durée de la clôture mensuelle', 'Jours ouvrés entre la fin du mois et des comptes publiés.'],
    ['Direction financière', 'clôture mensuelle', 'entités françaises'],
    [
      'date de publication - dernier jour du mois',
      'jours ouvrés',
      'outil de consolidation',
      'date relevée par le contrôle de gestion',
      'Décider avec des chiffres frais',
    ],
  ),
  'invoices-paid-on-time': words(
    ['Factures fournisseurs payées à l’échéance', 'Part des factures réglées au plus tard à leur échéance.'],
    ['Comptabilité fournisseurs', 'factures fournisseurs', 'toutes entités'],
    [
      'factures payées à temps / factures échues',
      '%',
      'progiciel de gestion',
      'requête enregistrée en fin de mois',
      'Éviter pénalités et relances',
    ],
  ),
  'claims-settled': words(
    ['Dossiers réglés en 15 jours', 'Part des dossiers clos dans les 15 jours de leur déclaration.'],
    ['Direction des opérations', 'dossiers de sinistre', 'auto et habitation, hors corporel'],
    [
      'dossiers réglés en 15 jours / dossiers déclarés',
      '%',
      'outil de gestion des sinistres',
      'requête enregistrée en fin de mois',
      'Les assurés attendent leur règlement',
    ],
  ),
  'lost-production': words(
    ['Production perdue par panne numérique', 'Durée pendant laquelle les équipes n’ont pas pu produire.'],
    ['Direction des opérations', 'chaîne de production', 'sites de Rennes et de Lyon'],
    [
      'somme des arrêts constatés par les chefs d’équipe',
      'h par mois',
      'journal de production',
      'saisie par le chef d’équipe à chaque arrêt',
      'Les arrêts décalent les livraisons',
    ],
  ),
  'user-satisfaction': words(
    ['Satisfaction des utilisateurs', 'Note que les utilisateurs donnent à l’aide qu’ils ont reçue.'],
    ['Utilisateurs internes', 'assistance aux utilisateurs', 'tous les sites, télétravail compris'],
    [
      'moyenne des notes',
      'note sur 5',
      'enquête après chaque assistance',
      'questionnaire d’une question, relevé mensuel',
      'Plus de contact humain',
    ],
  ),
  'work-resumed': words(
    [
      'Reprise du travail dans la journée',
      'Part des utilisateurs bloqués qui retravaillent le jour même, selon eux.',
    ],
    ['Utilisateurs internes', 'postes bloqués', 'tous les sites'],
    [
      'reprises le jour même / blocages',
      '%',
      'confirmation de l’utilisateur',
      'question posée à la clôture, relevé mensuel',
      'Ne plus perdre une journée de travail',
    ],
  ),
};

function words(
  [name, definition]: [string, string],
  [beneficiary, object, perimeter]: [string, string, string],
  [formula, unit, source, method, need]: [string, string, string, string, string],
): TemplateWords {
  return { name, definition, beneficiary, object, perimeter, formula, unit, source, method, need };
}
