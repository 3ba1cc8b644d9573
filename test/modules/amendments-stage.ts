import { type Browser, Product, type Reply } from '../support/product.js';

type Role = Parameters<Product['admit']>[1]['roles'][0];

/** A contract between Armorial and Nordelta, the people around it, and a negotiation to sit down to. */
export class AmendmentStage {
  readonly who: Record<string, Browser> = {};
  readonly ids: Record<string, string> = {};
  tenantId = '';
  contractId = '';
  supplierId = '';

  private constructor(readonly product: Product) {}

  static async open(now = '2026-03-02T09:00:00Z', webRoot?: string): Promise<AmendmentStage> {
    const stage = new AmendmentStage(await Product.start({ now, ...(webRoot ? { webRoot } : {}) }));
    await stage.furnish();
    return stage;
  }

  async ok<T = any>(asked: Promise<Reply<T>>, status = 200): Promise<T> {
    const reply = await asked;
    if (reply.status !== status)
      throw new Error(`${reply.status} instead of ${status}: ${JSON.stringify(reply.body)}`);
    return reply.body;
  }

  async refused(asked: Promise<Reply>): Promise<[number, string]> {
    const { status, body } = await asked;
    return [status, (body as { code: string }).code];
  }

  as(name: string): Browser {
    const browser = this.who[name];
    if (!browser) throw new Error(`nobody is called ${name}`);
    return browser;
  }

  /** Sends a deed with the version that is stored now. */
  async deed<T = any>(name: string, path: string, at: string, body: object = {}): Promise<Reply<T>> {
    const { version } = await this.ok(this.as(name).get(path));
    return this.as(name).post<T>(`${path}${at}`, body, { ifMatch: version });
  }

  async contract(reference: string, more: object = {}): Promise<string> {
    const given = {
      reference,
      title: `Contract ${reference}`,
      supplierId: this.supplierId,
      currency: 'EUR',
      annualValue: '4200000.00',
      startOn: '2022-10-03',
      endOn: '2027-10-02',
      ownerPersonId: this.ids['mona'],
      ...more,
    };
    const { id } = await this.ok(this.as('ines').post('/contracts', given), 201);
    // What the worker does about a new contract is over before anybody acts on it.
    await this.product.settle();
    return id;
  }

  async opportunity(contractId = this.contractId, title = 'An occasion'): Promise<string> {
    return (await this.ok(this.as('mona').post('/opportunities', { contractId, title }), 201)).id;
  }

  /** An opportunity with its mandate, at the table. */
  async negotiation(contractId = this.contractId, mandate: object = {}): Promise<string> {
    const id = await this.opportunity(contractId);
    const { version } = await this.ok(this.as('marc').get(`/opportunities/${id}`));
    const words = { objectives: 'More for both', ...mandate };
    await this.ok(this.as('marc').put(`/opportunities/${id}/mandate`, words, { ifMatch: version }));
    await this.ok(this.as('claire').post(`/opportunities/${id}/mandate/approval`));
    await this.ok(this.deed('mona', `/opportunities/${id}`, '/negotiation', { title: 'At the table' }));
    return id;
  }

  async item(name: string, negotiationId: string, item: object): Promise<{ id: string; version: number }> {
    return this.ok(this.as(name).post(`/negotiations/${negotiationId}/items`, item), 201);
  }

  /** Something for each side, accepted by whoever gets it. */
  async bothGain(negotiationId: string): Promise<void> {
    const kits = await this.item('karim', negotiationId, given('supplier', 'Kits', '120000.00'));
    const term = await this.item('mona', negotiationId, given('customer', 'A longer term', '90000.00'));
    await this.ok(this.deed('mona', `/negotiation-items/${kits.id}`, '/acceptance'));
    await this.ok(this.deed('karim', `/negotiation-items/${term.id}`, '/acceptance'));
  }

  async amendment(more: object = {}): Promise<string> {
    const draft = {
      contractId: this.contractId,
      kind: 'SUBSTANTIVE',
      title: 'An amendment',
      effectiveOn: '2026-04-01',
      changes: [{ kind: 'TERM', term: { annualValue: '4300000.00' } }],
      ...more,
    };
    return (await this.ok(this.as('mona').post('/amendments', draft), 201)).id;
  }

  /** Both signatures, the supplier's last. */
  async sign(id: string): Promise<void> {
    const at = '/signature';
    await this.ok(this.deed('claire', `/amendments/${id}`, at, { name: 'Claire', method: 'ELECTRONIC' }));
    await this.ok(this.deed('karim', `/amendments/${id}`, at, { name: 'Karim', method: 'ELECTRONIC' }));
  }

  private async furnish(): Promise<void> {
    const founder = { name: 'Inès Kadri', email: 'ines@armorial.example' };
    ({ tenantId: this.tenantId } = await this.product.found('armorial', 'Armorial Assurances', founder));
    this.who['ines'] = (await this.product.browser(founder.email)).in('armorial');
    const supplier = async (legalName: string) =>
      (await this.ok(this.as('ines').post('/suppliers', { legalName, country: 'FR' }), 201)).id as string;
    this.supplierId = await supplier('Nordelta Services');
    const helios = await supplier('Helios Cloud');
    await this.admit('mona', 'Mona Diallo', 'CONTRACT_OWNER');
    await this.admit('paula', 'Paula Ter', 'CONTRACT_OWNER');
    await this.admit('sofia', 'Sofia Lindt', 'BU_LEAD');
    await this.admit('marc', 'Marc Ode', 'LEGAL');
    await this.admit('claire', 'Claire Vasseur', 'EXECUTIVE');
    await this.admit('anne', 'Anne Pic', 'AUDITOR');
    await this.admit('karim', 'Karim Hadj', 'SUPPLIER_ACCOUNT_MANAGER', this.supplierId);
    await this.admit('diane', 'Diane Foster', 'SUPPLIER_EXECUTIVE', this.supplierId);
    await this.admit('ada', 'Ada Min', 'SUPPLIER_ADMIN', this.supplierId);
    await this.admit('elodie', 'Élodie Brun', 'SUPPLIER_ACCOUNT_MANAGER', helios);
    this.contractId = await this.contract('NOR-2022-01');
    await this.product.settle();
  }

  private async admit(key: string, name: string, role: Role, supplierId?: string): Promise<void> {
    const email = `${key}@${supplierId ? 'supplier' : 'armorial'}.example`;
    const side = supplierId ? { side: 'supplier' as const, supplierId } : {};
    this.ids[key] = (
      await this.product.admit(this.tenantId, { name, email, roles: [role], ...side })
    ).personId;
    this.who[key] = (await this.product.browser(email)).in('armorial');
  }
}

export function given(giver: 'customer' | 'supplier', title: string, value: string | null) {
  return { giver, kind: 'OTHER', title, valueLow: value, valueHigh: value };
}
