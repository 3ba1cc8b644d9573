import type { Standalone } from '../standalone.js';
import type { Cast } from './cast.js';
import type { Scene } from './opening.js';
import { persona } from './personas.js';
import { Visitor } from './visitor.js';

/** Two old acquaintances whom the day’s work has put to sleep: one with a plan to speak again, one that still owes it. */
export class Reactivation {
  private readonly pairs: Record<string, string> = {};

  constructor(
    private readonly stage: Standalone,
    private readonly cast: Cast,
  ) {}

  /** The pairs are formed with the last conversation anybody remembers. */
  async oldAcquaintances(scene: Scene): Promise<void> {
    await this.meet(scene, 'atlas', {
      name: 'Anne Delaunay',
      title: 'Directrice de l’ingénierie',
      heldAt: '2025-11-24T10:00:00+01:00',
      line: 'Anne propose une revue commune de la dette technique ; rien n’a été planifié.',
    });
    await this.meet(scene, 'helios', {
      name: 'Marc Vidal',
      title: 'Directeur des opérations',
      heldAt: '2025-12-01T15:00:00+01:00',
      line: 'Bilan de la bascule d’octobre, sans suite convenue.',
    });
  }

  /** The plan of one of them, made by the CIO office for its executive. */
  async isPlanned(): Promise<void> {
    const ines = await this.visitor('ines.kadri');
    const pair = await ines.get<{ reactivationPlan: { id: string } }>(`/pairs/${this.pairs.atlas}`);
    const path = `/reactivation-plans/${pair.reactivationPlan.id}`;
    const { version } = await ines.get<{ version: number }>(path);
    const words = {
      ownerPersonId: this.cast.personId('hugues.armand'),
      firstCallOn: '2026-06-11',
      subject: 'Reprendre la revue de la dette technique, sept mois après',
      ourStakes:
        'Sortir du décisionnel vieillissant sans geler les évolutions métier ; un interlocuteur technique qui arbitre.',
      hopedFor: 'Ce qu’Atlas referait à notre place, et ce qu’ils sont prêts à y investir.',
    };
    await ines.put(path, words, version);
  }

  private async meet(
    { suppliers }: Scene,
    supplier: string,
    whom: { name: string; title: string; heldAt: string; line: string },
  ): Promise<void> {
    const ines = await this.visitor('ines.kadri');
    const { id: supplierId, relationshipId } = suppliers[supplier]!;
    const { name, title, heldAt, line } = whom;
    const { id: theirId } = await ines.post('/people', {
      side: 'supplier',
      supplierId,
      name,
      title,
      level: 'L2_CXO',
      locale: 'fr',
      timeZone: 'Europe/Paris',
      country: 'FR',
    });
    const ownId = this.cast.personId('hugues.armand');
    const seat = (side: string, roleCode: string, personId: string) =>
      ines.post(`/relationships/${relationshipId}/seats`, {
        side,
        roleCode,
        ...(side === 'supplier' ? { title } : { title: 'Garant' }),
        requiredLevel: 'L2_CXO',
        personId,
        from: '2025-09-01',
      });
    const customerSeatId = (await seat('customer', 'SPONSOR', ownId)).id;
    const supplierSeatId = (await seat('supplier', 'DELIVERY_HEAD', theirId)).id;
    const { id: pairId } = await ines.post('/pairs', { relationshipId, customerSeatId, supplierSeatId });
    this.pairs[supplier] = pairId;
    await ines.post('/touchpoints', {
      pairId,
      type: 'MEETING',
      heldAt,
      durationMinutes: 45,
      participants: [ownId, theirId],
      initiatedBy: 'supplier',
      line,
    });
  }

  private async visitor(key: string): Promise<Visitor> {
    return (await Visitor.signIn(this.stage.baseUrl, persona(key).email)).in('armorial');
  }
}
