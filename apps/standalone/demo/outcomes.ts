import type { Standalone } from '../standalone.js';
import type { Cast } from './cast.js';
import { persona } from './personas.js';
import { Visitor } from './visitor.js';

interface Listed {
  id: string;
  reference: string;
}

const RESULT = { atBeneficiary: true, hitWithoutChange: false, kind: 'RESULT' };
const PERCEPTION = { ...RESULT, kind: 'PERCEPTION' };
const OUTPUT = { ...RESULT, hitWithoutChange: true };

const aim = (comparator: 'GE' | 'LE', value: number) => ({ comparator, value });

/** What every definition of this contract has in common. */
const MONTHLY = { frequency: 'MONTHLY', targetOn: '2026-12-31', reviewOn: '2026-12-15' };

const QUOTES = {
  ...{ ...MONTHLY, answers: RESULT, unit: '%', baseline: 41, burdenMinutes: 10, target: aim('GE', 46) },
  name: 'Devis en ligne menés à terme',
  definition: 'Part des devis commencés en ligne que le client termine.',
  ...{ beneficiary: 'Marketing', object: 'devis en ligne', perimeter: 'auto et habitation' },
  formula: 'devis terminés / devis commencés',
  source: 'outil de mesure d’audience',
  method: 'export du premier jour ouvré du mois',
  need: 'Trop de devis sont abandonnés en route',
};
const CSAT = {
  ...{ ...MONTHLY, answers: PERCEPTION, unit: 'sur 5', baseline: 3.9, burdenMinutes: 15 },
  target: { ...aim('GE', 4.2), amber: 4.1, red: 3.8 },
  name: 'Satisfaction des utilisateurs',
  definition: 'Note donnée à l’aide reçue, une question après chaque assistance.',
  ...{
    beneficiary: 'Utilisateurs internes',
    object: 'assistance',
    perimeter: 'siège, agences et télétravail',
  },
  formula: 'moyenne des notes',
  source: 'enquête après assistance',
  method: 'relevé mensuel, 30 réponses au moins',
  need: 'Plus de contact humain',
};
const JOINERS = {
  ...{ ...MONTHLY, answers: RESULT, unit: '%', baseline: 72, burdenMinutes: 20, target: aim('GE', 95) },
  name: 'Arrivants équipés le premier jour',
  definition: 'Part des arrivants qui peuvent travailler dès leur premier matin.',
  ...{ beneficiary: 'Marketing', object: 'poste, droits et téléphone', perimeter: 'toutes les entrées' },
  formula: 'arrivants équipés / arrivants',
  source: 'portail des arrivées',
  method: 'relevé en fin de mois',
  need: 'Les arrivants attendent leur matériel',
};
const WORKSTATIONS = {
  ...{ ...MONTHLY, answers: OUTPUT, unit: '%', baseline: 97.5, burdenMinutes: 30, target: aim('GE', 99) },
  name: 'Disponibilité du poste de travail',
  definition: 'Temps pendant lequel le poste et sa messagerie répondent.',
  ...{ beneficiary: 'Utilisateurs internes', object: 'poste et messagerie', perimeter: 'heures ouvrées' },
  formula: 'minutes disponibles / minutes ouvrées',
  source: 'supervision',
  method: 'extraction mensuelle par Nordelta',
  need: 'Travailler sans interruption',
};
const KITS = {
  ...{ ...MONTHLY, answers: RESULT, unit: 'jours', baseline: 15, burdenMinutes: 10, target: aim('LE', 2) },
  name: 'Kit de télétravail reçu en deux jours',
  definition: 'Jours ouvrés entre la demande et le kit complet au domicile.',
  ...{ beneficiary: 'Marketing', object: 'kit de télétravail', perimeter: 'France métropolitaine' },
  formula: 'médiane des jours ouvrés',
  source: 'portail de commande',
  method: 'relevé en fin de mois, confirmé par le destinataire',
  need: 'Le kit de télétravail arrive au bout de trois semaines',
};
const VAGUE = { answers: PERCEPTION, name: 'Améliorer significativement la satisfaction' };

/** What the service desk contract is for: two objectives, KPIs at each step of their way, and one that is too vague. */
export class Outcomes {
  constructor(
    private readonly stage: Standalone,
    private readonly cast: Cast,
  ) {}

  /** Early March: Sofia and Mona write them with Karim; they hold from January on. */
  async areAgreed(): Promise<void> {
    const [ines, mona, sofia, karim] = (await Promise.all(
      ['ines.kadri', 'mona.diallo', 'sofia.lindt', 'karim.hadj'].map((key) => this.visitor(key)),
    )) as [Visitor, Visitor, Visitor, Visitor];
    const { id: unitId } = await ines.post('/business-units', {
      name: 'Marketing',
      code: 'MKT',
      leadPersonId: this.cast.personId('sofia.lindt'),
    });
    const online = await ines.post('/strategic-objectives', {
      ...{ statement: 'Vendre un contrat sur deux en ligne', theme: 'Croissance', horizon: '2027-12-31' },
    });
    const anywhere = await ines.post('/strategic-objectives', {
      ...{ statement: 'Travailler de partout', theme: 'Culture', horizon: '2027-06-30' },
    });
    await ines.post('/strategic-objectives', {
      statement: 'Diviser par deux l’empreinte du numérique',
      theme: 'Climat',
    });
    const { items } = await ines.get<{ items: Listed[] }>('/contracts?limit=200');
    const contract = items.find(({ reference }) => reference === 'NOR-2022-01')!.id;

    const objective = async (statement: string, strategy: string, it: string, supplier: string) => {
      const { id } = await sofia.post(`/contracts/${contract}/objectives`, {
        ...{ statement, strategicObjectiveIds: [strategy], beneficiaryUnitId: unitId },
        ...{ itContribution: it, supplierContribution: supplier },
      });
      for (const by of [sofia, karim]) await this.act(by, `/objectives/${id}`, 'agreement');
      await mona.post(`/objectives/${id}/activation`, { from: '2026-01-01' });
      return id;
    };
    const quotes = await objective(
      'Les clients mènent leur devis à terme en ligne',
      online.id,
      'Tarification en temps réel et mesure d’audience',
      'Postes et réseau des conseillers qui reprennent les devis',
    );
    const everywhere = await objective(
      'Chacun travaille de partout, dès le premier jour',
      anywhere.id,
      'Comptes, droits et sécurité prêts avant l’arrivée',
      'Préparation, livraison et assistance là où est l’utilisateur',
    );

    const draft = async (by: Visitor, of: string, definition: object, weight: number) =>
      (
        await by.post(`/objectives/${of}/kpis`, {
          ...{ definition, weight, inSteeringReport: true },
          accountablePersonId: this.cast.personId('mona.diallo'),
        })
      ).id;
    const agree = async (id: string, seats: [Visitor, string][]) => {
      await this.act(mona, `/kpis/${id}`, 'proposal');
      for (const [by, seat] of seats) await this.act(by, `/kpis/${id}`, 'approvals', { seat });
    };
    const everybody: [Visitor, string][] = [
      [mona, 'IT'],
      [sofia, 'BUSINESS'],
      [karim, 'SUPPLIER'],
    ];
    for (const [of, definition, weight] of [
      [quotes, QUOTES, 30],
      [everywhere, CSAT, 25],
      [everywhere, JOINERS, 15],
      [everywhere, WORKSTATIONS, 30],
    ] as const) {
      const id = await draft(mona, of, definition, weight);
      await agree(id, everybody);
      await mona.post(`/kpis/${id}/activation`, { from: '2026-01-01' });
    }
    const kits = await draft(sofia, everywhere, KITS, 10);
    await agree(kits, everybody.slice(0, 2));
    await karim.post(`/kpis/${kits}/remarks`, {
      text: 'Deux jours, oui, pour les kits en stock ; trois quand l’écran est commandé.',
      kind: 'COUNTER_PROPOSAL',
    });
    await draft(sofia, everywhere, VAGUE, 10);
  }

  /** A deed on something as it is now. */
  private async act(by: Visitor, path: string, deed: string, body: object = {}): Promise<void> {
    const { version } = await by.get<{ version: number }>(path);
    await by.post(`${path}/${deed}`, body, version);
  }

  private async visitor(key: string): Promise<Visitor> {
    return (await Visitor.signIn(this.stage.baseUrl, persona(key).email)).in('armorial');
  }
}
