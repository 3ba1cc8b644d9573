import type { Standalone } from '../standalone.js';
import type { Cast } from './cast.js';
import { persona } from './personas.js';
import { Visitor } from './visitor.js';

interface Life {
  version: number;
  stakeholders: { id: string; role: string }[];
  exitItems: { id: string; code: string | null }[];
}

interface Listed {
  items: { id: string; reference: string; supplier: { id: string } }[];
}

/** Contracts at every age: one that is prepared, one in force with its stakeholders, one denounced, one that is over. */
export class Lives {
  constructor(
    private readonly stage: Standalone,
    private readonly cast: Cast,
  ) {}

  /** Who stands behind the service desk on both sides, and the next contract on its way. */
  async ofMarch(): Promise<void> {
    const mona = await this.visitor('mona.diallo');
    const desk = await this.contract('NOR-2022-01');
    await this.involve(desk.id, 'IT', 'claire.vasseur', {
      expectations: 'Un service qui se voit chez l’utilisateur, pas dans les tableaux de bord.',
      constraints: 'Pas de bascule pendant les clôtures trimestrielles.',
    });
    await this.involve(desk.id, 'BUSINESS', 'sofia.lindt', {
      needs: 'Des kits de télétravail livrés en deux jours.',
    });
    await this.involve(desk.id, 'SUPPLIER', 'diane.foster', {
      expectations: 'De la visibilité au-delà de 2027.',
      needs: 'Un interlocuteur qui arbitre en une semaine.',
    });
    const { stakeholders } = await mona.get<Life>(`/contracts/${desk.id}/life`);
    const theirs = stakeholders.find(({ role }) => role === 'SUPPLIER')?.id;
    for (const who of ['mona.diallo', 'diane.foster'])
      await (await this.visitor(who)).post(`/stakeholders/${theirs}/acknowledgement`, {});
    await this.draft(desk.supplier.id, mona);
  }

  /** The archive goes elsewhere: notice in time, and the margin kept. */
  async ofMay(): Promise<void> {
    const mona = await this.visitor('mona.diallo');
    const archive = await this.contract('HEL-2021-05');
    await this.move(mona, archive.id, 'notice', {
      givenOn: '2026-05-18',
      effectiveOn: '2026-12-31',
      reason: 'L’archivage rejoint l’hébergement principal en 2027.',
    });
  }

  /** The old workstation contract is over, and what it leaves to do is half done. */
  async ofTheExit(): Promise<void> {
    const mona = await this.visitor('mona.diallo');
    const over = await this.contract('ATL-2019-01');
    const { exitItems } = await mona.get<Life>(`/contracts/${over.id}/life`);
    const done: Record<string, string> = {
      REVERSIBILITY: 'Procès-verbal de réversibilité signé le 28 avril.',
      ACCESS_REVOKED: 'Ticket SEC-1182, 42 comptes fermés.',
      KNOWLEDGE_TRANSFER: 'Trois ateliers, supports versés au wiki.',
    };
    for (const { id, code } of exitItems) {
      const evidence = done[code ?? ''];
      if (evidence) await mona.post(`/exit-items/${id}/completion`, { evidence });
    }
  }

  private async draft(supplierId: string, mona: Visitor): Promise<void> {
    const { id } = await mona.post('/contracts', {
      reference: 'NOR-2026-02',
      title: 'Kits nomades et télétravail',
      type: 'SOW',
      supplierId,
      ownerPersonId: this.cast.personId('mona.diallo'),
      currency: 'EUR',
      annualValue: '120000.00',
      renewalMode: 'EXPRESS',
      personalData: true,
      asDraft: true,
    });
    await this.move(mona, id, 'stakeholder-review', {});
    const heard: [string, string, object][] = [
      ['IT', 'claire.vasseur', { verdict: 'FAVOURABLE' }],
      ['BUSINESS', 'sofia.lindt', { verdict: 'FAVOURABLE', opinion: 'Attendu par toutes les agences.' }],
      [
        'LEGAL',
        'marc.ode',
        { verdict: 'RESERVED', opinion: 'Plafonner les pénalités, encadrer la sous-traitance du transport.' },
      ],
    ];
    for (const [role, who, opinion] of heard) {
      const { stakeholders } = await this.involve(id, role, who, {});
      const found = stakeholders.find((one) => one.role === role)?.id;
      await (await this.visitor(who)).post(`/stakeholders/${found}/opinion`, opinion);
    }
  }

  private async involve(contractId: string, role: string, who: string, said: object): Promise<Life> {
    const mona = await this.visitor('mona.diallo');
    const personId = this.cast.personId(who);
    return mona.post<Life>(`/contracts/${contractId}/stakeholders`, { role, personId, ...said });
  }

  private async move(who: Visitor, contractId: string, deed: string, body: object): Promise<void> {
    const { version } = await who.get<Life>(`/contracts/${contractId}/life`);
    await who.edit(`/contracts/${contractId}/${deed}`, version, body);
  }

  private async contract(reference: string): Promise<Listed['items'][number]> {
    const ines = await this.visitor('ines.kadri');
    const { items } = await ines.get<Listed>('/contracts?limit=200');
    const found = items.find((one) => one.reference === reference);
    if (!found) throw new Error(`the story has no contract ${reference}`);
    return found;
  }

  private async visitor(key: string): Promise<Visitor> {
    return (await Visitor.signIn(this.stage.baseUrl, persona(key).email)).in('armorial');
  }
}
