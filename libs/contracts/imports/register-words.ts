import type { ContractType, RenewalMode } from '../register/terms.js';
import { plainWords } from './plain-words.js';

const TYPES: Record<ContractType, string[]> = {
  MSA: [
    'msa',
    'master services agreement',
    'contrat cadre',
    'contrat de prestation',
    'prestation de services',
  ],
  SOW: ['sow', 'statement of work', 'bon de commande', 'lettre de mission'],
  FRAMEWORK: ['framework', 'framework agreement', 'accord cadre', 'ac'],
  CALL_OFF: ['call off', 'marche subsequent', 'commande'],
  SUBSCRIPTION: ['subscription', 'abonnement', 'saas', 'licence', 'licences', 'license'],
  AMS: ['ams', 'tma', 'tma ams', 'application management', 'tierce maintenance applicative', 'maintenance'],
  INFRA_OUTSOURCING: [
    'infra outsourcing',
    'infogerance',
    'infrastructure',
    'outsourcing',
    'hosting',
    'hebergement',
    'externalisation',
  ],
  SERVICE_DESK: ['service desk', 'centre de services', 'help desk', 'helpdesk', 'support utilisateurs'],
  BPO: ['bpo', 'business process outsourcing', 'externalisation de processus'],
  PROJECT: ['project', 'projet', 'forfait', 'fixed price'],
  INTERNAL_SERVICE: ['internal service', 'service interne', 'convention de service', 'ola'],
};

const RENEWALS: Record<RenewalMode, string[]> = {
  NONE: [
    'none',
    'aucune',
    'aucun',
    'non',
    'no',
    'sans',
    'sans reconduction',
    'non reconductible',
    'n',
    'ferme',
    'fixed term',
    'not renewable',
    'false',
    '0',
  ],
  TACIT: [
    'tacit',
    'tacite',
    'tacite reconduction',
    'reconduction tacite',
    'tacit renewal',
    'auto',
    'automatic',
    'automatique',
    'auto renewal',
    'automatic renewal',
    'auto renew',
    'oui',
    'yes',
    'o',
    'y',
    'true',
    '1',
  ],
  EXPRESS: [
    'express',
    'expresse',
    'reconduction expresse',
    'express renewal',
    'on request',
    'sur decision',
    'option',
    'optionnelle',
    'optional',
  ],
  EVERGREEN: ['evergreen', 'indeterminee', 'duree indeterminee', 'indefinite', 'open ended', 'sans terme'],
};

export function readContractType(text: string): ContractType | undefined {
  return wordOf(TYPES, text);
}

export function readRenewalMode(text: string): RenewalMode | undefined {
  return wordOf(RENEWALS, text);
}

export function readYesNo(text: string): boolean | undefined {
  const word = plainWords(text);
  if (['oui', 'o', 'yes', 'y', 'true', 'vrai', '1', 'x'].includes(word)) return true;
  if (['non', 'n', 'no', 'false', 'faux', '0'].includes(word)) return false;
  return undefined;
}

function wordOf<T extends string>(words: Record<T, string[]>, text: string): T | undefined {
  const asked = plainWords(text);
  return (Object.keys(words) as T[]).find((key) => plainWords(key) === asked || words[key].includes(asked));
}
