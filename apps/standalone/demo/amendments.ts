import type { Standalone } from '../standalone.js';
import { persona } from './personas.js';
import { Visitor } from './visitor.js';

interface Occasion {
  id: string;
  number: number;
  state: string;
  version: number;
}

/** Occasions of the winter that nobody seized, each with the reason that was given. */
const LET_GO: [string, string][] = [
  ['Un guichet ouvert le samedi en agence', 'Le comité social attend la fin des élections'],
  [
    'Casiers de retrait pour le matériel de remplacement',
    'Pas de place au rez-de-chaussée avant les travaux',
  ],
  ['Reprise du parc d’impression par Nordelta', 'Le marché d’impression court encore dix-huit mois'],
  ['Assistance des commerciaux sur la route', 'Trop peu de commerciaux concernés cette année'],
  ['Portail de services traduit en allemand', 'La filiale de Stuttgart garde son propre support'],
];

/** « Ce n’est pas au contrat » : from Sofia's need to a table at which both sides have something to gain. */
export class Renegotiation {
  private contractId = '';
  private opportunityId = '';

  constructor(private readonly stage: Standalone) {}

  /** February: what was looked at, and let go. */
  async winterPasses(): Promise<void> {
    const mona = await this.as('mona.diallo');
    const { items } = await mona.get<{ items: { id: string; reference: string }[] }>('/contracts?limit=200');
    this.contractId = items.find(({ reference }) => reference === 'NOR-2022-01')!.id;
    for (const one of LET_GO.slice(0, 3)) await this.letGo(mona, one);
  }

  /** April: the calendar has raised one more; then Sofia asks, and Karim answers what suppliers answer. */
  async notInTheContract(): Promise<void> {
    const mona = await this.as('mona.diallo');
    const { items } = await mona.get<{ items: Occasion[] }>(`/opportunities?contract=${this.contractId}`);
    for (const { id } of items.filter(({ state }) => state === 'DETECTED'))
      await this.lose(id, 'Trop tôt pour rouvrir tout le contrat : un sujet à la fois');
    // The next one is to be OPP-7, however many the calendar and the figures have raised meanwhile.
    for (const one of LET_GO.slice(3, 3 + Math.max(0, 6 - (items[0]?.number ?? 0))))
      await this.letGo(mona, one);
    const sofia = await this.as('sofia.lindt');
    const need = await sofia.post('/needs', {
      contractId: this.contractId,
      origin: 'CONTEXT_SHIFT',
      statement: 'Des kits de télétravail livrés à domicile en deux jours',
      businessUnit: 'Marketing',
      isShared: true,
    });
    await sofia.post('/needs', {
      contractId: this.contractId,
      statement: 'Une réponse le dimanche soir pendant les lancements de campagne',
      businessUnit: 'Marketing',
    });
    const karim = await this.as('karim.hadj');
    await karim.post(`/needs/${need.id}/refusal`, {
      text: 'Notre juridique me le confirme : la livraison à domicile n’est pas au contrat.',
    });
    await this.stage.worker.settle();
    const asked = await sofia.get<{ opportunity: { id: string } }>(`/needs/${need.id}`);
    this.opportunityId = asked.opportunity.id;
  }

  /** May: Marc and Claire say what may be offered, and both sides sit down. */
  async mandateIsGiven(): Promise<void> {
    const here = `/opportunities/${this.opportunityId}`;
    const [mona, marc, claire] = [
      await this.as('mona.diallo'),
      await this.as('marc.ode'),
      await this.as('claire.vasseur'),
    ];
    await mona.post(
      `${here}/qualification`,
      { ourValueLow: '100000', ourValueHigh: '140000', theirValueLow: '80000', theirValueHigh: '100000' },
      await this.versionOf(mona, here),
    );
    await marc.put(
      `${here}/mandate`,
      {
        objectives: 'Des kits livrés en deux jours, sur toute la France, avant la rentrée',
        limits: 'Douze mois de plus, pas davantage ; aucun volume minimum',
        reservationValue: '110000.00',
      },
      await this.versionOf(marc, here),
    );
    await claire.post(`${here}/mandate/approval`, {});
    await mona.post(
      `${here}/negotiation`,
      { title: 'Kits de télétravail en deux jours' },
      await this.versionOf(mona, here),
    );
  }

  /** June: what each side gives lies on the table, and what each thinks of it in its drawer. */
  async bothSitDown(): Promise<void> {
    const here = `/negotiations/${this.opportunityId}`;
    const [mona, karim] = [await this.as('mona.diallo'), await this.as('karim.hadj')];
    const lay = (visitor: Visitor, item: object) => visitor.post(`${here}/items`, item);
    const kits = await lay(karim, {
      giver: 'supplier',
      kind: 'NEW_SERVICE',
      title: 'Kits livrés à domicile, installation comprise',
      argument: 'Entrepôt de Nantes, transporteur de nuit, 40 kits par mois.',
      valueLow: '110000.00',
      valueHigh: '130000.00',
    });
    await lay(karim, { giver: 'supplier', kind: 'SLA_UP', title: 'Deux jours ouvrés, au lieu de dix' });
    const longer = await lay(mona, {
      giver: 'customer',
      kind: 'TERM_EXTENSION',
      title: 'Douze mois de plus, jusqu’au 2 octobre 2028',
      valueLow: '60000.00',
      valueHigh: '80000.00',
    });
    await lay(mona, {
      giver: 'customer',
      kind: 'REFERENCE',
      title: 'Témoigner aux Assises de l’assurance',
      argument: 'Claire Vasseur, vingt minutes, en novembre.',
    });
    await karim.patch(`/negotiation-items/${longer.id}`, 1, {
      title: 'Douze mois de plus, jusqu’au 2 octobre 2028',
      argument: 'Douze mois amortissent l’entrepôt : cela vaut davantage pour nous.',
      valueLow: '80000.00',
      valueHigh: '100000.00',
    });
    await mona.put(
      `/negotiation-items/${kits.id}/private-half`,
      {
        argument: 'Sans les kits, le marketing passe par les achats : quatre agences l’ont déjà fait.',
        valueLow: '150000.00',
        valueHigh: '170000.00',
        reservation: 'À 110 k€ de valeur pour nous, on s’arrête',
      },
      0,
    );
    await karim.put(
      `/negotiation-items/${kits.id}/private-half`,
      {
        argument: 'L’entrepôt tourne à moitié vide ; ce volume le remplit.',
        valueLow: '70000.00',
        valueHigh: '80000.00',
      },
      0,
    );
  }

  private async letGo(mona: Visitor, [title, reason]: [string, string]): Promise<void> {
    const { id } = await mona.post('/opportunities', { contractId: this.contractId, title });
    await this.lose(id, reason);
  }

  private async lose(id: string, reason: string): Promise<void> {
    const mona = await this.as('mona.diallo');
    await mona.post(
      `/opportunities/${id}/loss`,
      { reason },
      await this.versionOf(mona, `/opportunities/${id}`),
    );
  }

  private async versionOf(visitor: Visitor, path: string): Promise<number> {
    return (await visitor.get<{ version: number }>(path)).version;
  }

  private async as(key: string): Promise<Visitor> {
    return (await Visitor.signIn(this.stage.baseUrl, persona(key).email)).in('armorial');
  }
}
