import type { Standalone } from '../standalone.js';
import type { Cast } from './cast.js';
import { persona } from './personas.js';
import { Visitor } from './visitor.js';

interface Supplier {
  id: string;
  relationshipId: string;
}

/** What the rest of the story refers to, by the name it has there. */
export interface Scene {
  suppliers: Record<string, Supplier>;
  pairs: Record<string, string>;
  /** People of the suppliers who have no account. */
  counterparts: Record<string, string>;
}

const LEVEL_BY_ROLE = { CEO: 'L1_GM', GM: 'L1_GM', CIO: 'L2_CXO' } as const;

/** J1: the CIO office puts its suppliers under governance. */
export class Opening implements Scene {
  readonly suppliers: Record<string, Supplier> = {};
  readonly pairs: Record<string, string> = {};
  readonly counterparts: Record<string, string> = {};
  private ines!: Visitor;

  constructor(
    private readonly stage: Standalone,
    private readonly cast: Cast,
  ) {}

  async tell(): Promise<Scene> {
    await this.cast.found('armorial', 'Armorial Assurances', 'ines.kadri');
    await this.cast.admitOwn('armorial', 'ines.kadri');
    await this.cast.found('kerlann', 'Banque Kerlann', 'yann.kerdoncuff');
    this.ines = (await this.browser('ines.kadri')).in('armorial');
    await this.register('nordelta', {
      legalName: 'Nordelta Services Inc.',
      tradeName: 'Nordelta Services',
      country: 'US',
    });
    await this.register('helios', {
      legalName: 'Helios Cloud SAS',
      tradeName: 'Helios Cloud',
      country: 'FR',
    });
    await this.register('atlas', { legalName: 'Atlas TMA SAS', tradeName: 'Atlas TMA', country: 'FR' });
    await this.cast.admitSuppliers('armorial', this.supplierIds());
    await this.kerlann();
    await this.meetCounterparts();
    await this.contracts();
    await this.governance();
    return this;
  }

  private async register(key: string, facts: object): Promise<void> {
    this.suppliers[key] = await this.ines.post<Supplier>('/suppliers', facts);
  }

  /** The other customer of Nordelta, of whom nobody at Armorial may find a trace. */
  private async kerlann(): Promise<void> {
    const yann = (await this.browser('yann.kerdoncuff')).in('kerlann');
    const nordelta = await yann.post<Supplier>('/suppliers', {
      legalName: 'Nordelta Services Inc.',
      tradeName: 'Nordelta Services',
      country: 'US',
    });
    await this.cast.admitSuppliers('kerlann', { nordelta: nordelta.id });
  }

  private async meetCounterparts(): Promise<void> {
    const meet = async (supplier: string, name: string, title: string, level: string) => {
      const { id } = await this.ines.post('/people', {
        side: 'supplier',
        supplierId: this.suppliers[supplier]?.id,
        name,
        title,
        level,
        locale: 'fr',
        timeZone: 'Europe/Paris',
        country: 'FR',
      });
      this.counterparts[name] = id;
    };
    await meet('nordelta', 'Lise Moreau', 'Service manager', 'L4_MANAGER');
    await meet('helios', 'Sara Lind', 'CEO', 'L1_GM');
    await meet('atlas', 'Bruno Keller', 'General manager', 'L1_GM');
  }

  private async contracts(): Promise<void> {
    const register = (supplier: string, facts: object) =>
      this.ines.post('/contracts', {
        supplierId: this.suppliers[supplier]?.id,
        ownerPersonId: this.cast.personId('mona.diallo'),
        currency: 'EUR',
        renewalMode: 'TACIT',
        ...facts,
      });
    await register('nordelta', {
      reference: 'NOR-2022-01',
      title: 'Service desk & workplace',
      type: 'SERVICE_DESK',
      startOn: '2022-10-03',
      endOn: '2027-10-02',
      renewalTermMonths: 12,
      noticeMonths: 6,
      personalData: true,
      annualValue: '4200000.00',
    });
    await register('helios', {
      reference: 'HEL-2024-02',
      title: 'Cloud hosting',
      type: 'INFRA_OUTSOURCING',
      startOn: '2024-01-01',
      endOn: '2026-12-31',
      noticeMonths: 4,
      annualValue: '2600000.00',
      criticalFunction: true,
    });
    await register('helios', {
      reference: 'HEL-2021-05',
      title: 'Archivage à froid',
      type: 'SUBSCRIPTION',
      startOn: '2022-01-01',
      endOn: '2026-12-31',
      noticeMonths: 3,
      personalData: true,
    });
    await register('atlas', {
      reference: 'ATL-2019-01',
      title: 'Support du poste bureautique',
      type: 'AMS',
      startOn: '2019-05-01',
      endOn: '2026-04-30',
      renewalMode: 'NONE',
      personalData: true,
    });
    await register('atlas', {
      reference: 'ATL-2021-03',
      title: 'Application maintenance, claims',
      type: 'AMS',
      startOn: '2021-03-01',
      endOn: '2027-02-28',
      noticeMonths: 3,
      annualValue: '3100000.00',
      criticalFunction: true,
    });
    await register('atlas', {
      reference: 'ATL-2025-07',
      title: 'Reporting platform',
      type: 'PROJECT',
      renewalMode: 'NONE',
      startOn: '2025-07-01',
      endOn: '2026-12-31',
      annualValue: '480000.00',
    });
  }

  private async governance(): Promise<void> {
    await this.govern(
      'nordelta',
      'CIO',
      'claire.vasseur',
      'CEO',
      this.cast.personId('diane.foster'),
      '2022-10-03',
    );
    await this.govern(
      'helios',
      'CIO',
      'claire.vasseur',
      'CEO',
      this.counterparts['Sara Lind'] as string,
      '2024-01-01',
    );
    await this.govern(
      'atlas',
      'GM',
      'hugues.armand',
      'GM',
      this.counterparts['Bruno Keller'] as string,
      '2021-03-01',
    );
  }

  private async govern(
    supplier: string,
    ownRole: 'CIO' | 'GM',
    own: string,
    theirRole: 'CEO' | 'GM',
    theirPersonId: string,
    from: string,
  ): Promise<void> {
    const path = `/relationships/${this.suppliers[supplier]?.relationshipId}`;
    const assessment = { businessImpact: 5, supplyRisk: 4, innovationPotential: 4 };
    await this.ines.post(`${path}/segmentation`, { ...assessment, segment: 'STRATEGIC' });
    const { version } = await this.ines.get<{ version: number }>(path);
    await this.ines.patch(path, version, {
      managerPersonId: this.cast.personId('ines.kadri'),
      customerSerPersonId: this.cast.personId('hugues.armand'),
      supplierSerPersonId: theirPersonId,
    });
    const seat = (side: string, roleCode: 'CEO' | 'GM' | 'CIO', personId: string) =>
      this.ines.post(`${path}/seats`, {
        side,
        roleCode,
        requiredLevel: LEVEL_BY_ROLE[roleCode],
        personId,
        from,
      });
    const customer = await seat('customer', ownRole, this.cast.personId(own));
    const theirs = await seat('supplier', theirRole, theirPersonId);
    const pair = await this.ines.post('/pairs', {
      relationshipId: this.suppliers[supplier]?.relationshipId,
      customerSeatId: customer.id,
      supplierSeatId: theirs.id,
      activate: true,
    });
    this.pairs[supplier] = pair.id;
  }

  private browser(key: string): Promise<Visitor> {
    return Visitor.signIn(this.stage.baseUrl, persona(key).email);
  }

  private supplierIds(): Record<string, string> {
    return Object.fromEntries(Object.entries(this.suppliers).map(([key, { id }]) => [key, id]));
  }
}
