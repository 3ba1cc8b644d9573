import type { Standalone } from '../standalone.js';
import type { Cast } from './cast.js';
import { persona } from './personas.js';
import { Visitor } from './visitor.js';

interface Owed {
  id: string;
  instances: { id: string; state: string; acceptance: string; dueOn: string }[];
}

/** What Nordelta's contract makes each side owe, and half a year of keeping to it, more or less. */
export class Duties {
  private contractId = '';
  private readonly owed: Record<string, string> = {};
  private readonly visitors = new Map<string, Visitor>();

  constructor(
    private readonly stage: Standalone,
    private readonly cast: Cast,
  ) {}

  async areWrittenDown(): Promise<void> {
    const mona = await this.as('mona.diallo');
    const { items } = await mona.get<{ items: { id: string; reference: string }[] }>('/contracts?limit=200');
    const contract = items.find(({ reference }) => reference === 'NOR-2022-01');
    if (!contract) throw new Error('NOR-2022-01 is not in the register');
    this.contractId = contract.id;
    const here = `/contracts/${contract.id}`;
    const people = {
      customerPersonId: this.cast.personId('mona.diallo'),
      supplierPersonId: this.cast.personId('karim.hadj'),
    };
    const owe = async (key: string, facts: object) => {
      this.owed[key] = (await mona.post(`${here}/obligations`, { ...people, ...facts })).id;
    };
    await owe('report', {
      title: 'Compte rendu de service du mois',
      kind: 'REPORT',
      obligor: 'SUPPLIER',
      recurrence: 'MONTHLY',
      firstDueOn: '2026-02-28',
    });
    await owe('insurance', {
      title: 'Attestation d’assurance responsabilité civile',
      kind: 'INSURANCE',
      obligor: 'SUPPLIER',
      recurrence: 'YEARLY',
      firstDueOn: '2026-03-31',
    });
    await owe('reversibility', {
      title: 'Test de réversibilité sur l’agence de Caen',
      kind: 'REVERSIBILITY_TEST',
      obligor: 'SUPPLIER',
      recurrence: 'YEARLY',
      firstDueOn: '2026-06-20',
    });
    await owe('advice', {
      title: 'Devoir de conseil sur le poste de travail',
      kind: 'DUTY_OF_ADVICE',
      obligor: 'SUPPLIER',
      recurrence: 'YEARLY',
      firstDueOn: '2026-12-15',
    });
    await owe('devices', {
      title: 'Liste des postes à renouveler',
      kind: 'ACCESS',
      obligor: 'CUSTOMER',
      recurrence: 'QUARTERLY',
      firstDueOn: '2026-03-31',
    });
    await mona.put(`${here}/credit-terms`, {
      yearCapPercent: '1',
      monthCapPercent: '0.5',
      isLiberating: true,
    });
    await mona.post(`${here}/review-clauses`, {
      title: 'Revoyure des prix et des volumes',
      recurrence: 'YEARLY',
      firstOn: '2023-06-25',
      triggers: [{ kind: 'INDEX', threshold: 3 }, { kind: 'VOLUME', threshold: 10 }, { kind: 'REGULATION' }],
      participantIds: [people.customerPersonId, people.supplierPersonId],
    });
  }

  async februaryIsReported(): Promise<void> {
    await this.handOver(
      'report',
      'karim.hadj',
      'Compte rendu de février : 1 912 demandes, 96,4 % dans les temps.',
    );
    await this.accept('report', 'mona.diallo');
    const { id } = await (
      await this.as('karim.hadj')
    ).post<{ id: string; advice: { id: string }[] }>(`/obligations/${this.owed['advice']}/advice`, {
      kind: 'WARNING',
      text: 'Windows 10 sort du support étendu en octobre : 214 postes restent à migrer.',
    });
    const { advice } = await (
      await this.as('mona.diallo')
    ).get<{ advice: { id: string }[] }>(`/obligations/${id}`);
    await (
      await this.as('mona.diallo')
    ).post(`/advice/${advice[0]?.id}/acknowledgement`, {
      answer: 'Vague 1 planifiée en juillet.',
    });
  }

  async marchEnds(): Promise<void> {
    await this.handOver('report', 'karim.hadj', 'Compte rendu de mars, avec l’annexe des incidents.');
    await this.accept('report', 'mona.diallo');
    await this.handOver('insurance', 'karim.hadj', 'Attestation 2026, police RC 7 714 203.');
    await this.accept('insurance', 'mona.diallo');
    await this.handOver('devices', 'mona.diallo', '86 postes à renouveler au deuxième trimestre.');
    await this.accept('devices', 'karim.hadj');
  }

  async aprilIsReported(): Promise<void> {
    await this.handOver('report', 'karim.hadj', 'Compte rendu d’avril : deux pannes de messagerie.');
    await this.accept('report', 'mona.diallo');
  }

  /** Three breaches: one is paid, one is contested, one may be let go for something better. */
  async breachesAreCounted(): Promise<void> {
    const mona = await this.as('mona.diallo');
    const karim = await this.as('karim.hadj');
    const penalise = async (title: string, from: string, amount: string) => {
      const { id } = await mona.post(`/contracts/${this.contractId}/credits`, { title, from, amount });
      await mona.post(`/credits/${id}/notification`, {});
      return id;
    };
    const late = await penalise('Livraison tardive de 40 postes', '2026-03-12', '12000.00');
    await karim.post(`/credits/${late}/acceptance`, {});
    await mona.post(`/credits/${late}/settlement`, { by: 'OFFSET', reference: 'F-2026-0412' });
    const mail = await penalise('Panne de messagerie du 21 avril', '2026-04-21', '15000.00');
    await karim.post(`/credits/${mail}/contest`, {
      reason: 'La coupure venait de l’opérateur choisi par Armorial.',
    });
    const night = await penalise('Astreinte de nuit non tenue', '2026-04-28', '6000.00');
    const decision = await mona.post(`/credits/${night}/waiver-request`, {
      motive: 'À abandonner contre les kits de télétravail, plus utiles aux agences que six mille euros.',
    });
    await mona.post(`/decisions/${decision.id}/approval`, { as: 'OWNER' });
  }

  private async handOver(key: string, who: string, evidence: string): Promise<void> {
    const browser = await this.as(who);
    const one = (await this.times(browser, key)).find(
      ({ acceptance, state }) => acceptance === 'NONE' && state !== 'FULFILLED',
    );
    await browser.post(`/obligation-instances/${one?.id}/fulfilment`, { evidence });
  }

  private async accept(key: string, who: string): Promise<void> {
    const browser = await this.as(who);
    const one = (await this.times(browser, key)).find(({ acceptance }) => acceptance === 'AWAITED');
    await browser.post(`/obligation-instances/${one?.id}/acceptance`, {});
  }

  /** The earliest first. */
  private async times(browser: Visitor, key: string): Promise<Owed['instances']> {
    const { instances } = await browser.get<Owed>(`/obligations/${this.owed[key]}`);
    return instances.sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  }

  /** Signed in once: whoever comes back every month keeps their cookie. */
  private async as(key: string): Promise<Visitor> {
    const visitor =
      this.visitors.get(key) ?? (await Visitor.signIn(this.stage.baseUrl, persona(key).email)).in('armorial');
    this.visitors.set(key, visitor);
    return visitor;
  }
}
