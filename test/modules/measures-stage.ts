import pg from 'pg';
import { plantKpi, type PlantedKpi } from '../support/planted-kpi.js';
import { type Browser, Product, type Reply } from '../support/product.js';

export const ok = async <T = any>(asked: Promise<Reply<T>>, status = 200): Promise<T> => {
  const reply = await asked;
  if (reply.status !== status) throw new Error(`${reply.status} ${JSON.stringify(reply.body)}`);
  return reply.body;
};

/** Armorial with two suppliers and a contract each, Kerlann beside it, and the people who measure. */
export class MeasuresStage {
  readonly people: Record<string, string> = {};
  tenantId!: string;
  contractId!: string;
  otherContractId!: string;
  /** The CIO office. */
  chief!: Browser;
  /** Owns both contracts. */
  mona!: Browser;
  /** Leads a business unit. */
  sofia!: Browser;
  karim!: Browser;
  /** Of the other supplier. */
  elodie!: Browser;
  /** Of the other organisation. */
  yann!: Browser;

  private constructor(readonly product: Product) {}

  static async open(options: Parameters<typeof Product.start>[0] = {}): Promise<MeasuresStage> {
    const stage = new MeasuresStage(await Product.start({ now: '2026-01-12T09:00:00Z', ...options }));
    await stage.furnish();
    return stage;
  }

  plant(kpi: PlantedKpi, contractId = this.contractId): Promise<string> {
    return plantKpi(this.product.database.url, this.tenantId, contractId, kpi);
  }

  told(name: string) {
    return this.product.rows<{ facts: Record<string, unknown>; audience: string; actor: string }>(
      this.tenantId,
      'select facts, audience, actor from platform.event where tenant_id = :tenant and name = :name order by at, id',
      { name },
    );
  }

  /** The planner's statistics as they are a minute after many rows were written. */
  async analyse(): Promise<void> {
    const admin = new pg.Client({ connectionString: this.product.database.url });
    await admin.connect();
    await admin.query('analyze').finally(() => admin.end());
  }

  private async furnish(): Promise<void> {
    const { product } = this;
    const found = (slug: string, name: string, founder: string) =>
      product.found(slug, name, { name: founder, email: `${founder}@${slug}.example` });
    ({ tenantId: this.tenantId } = await found('armorial', 'Armorial', 'ines'));
    await found('kerlann', 'Kerlann', 'yann');
    this.chief = (await product.browser('ines@armorial.example')).in('armorial');
    this.yann = (await product.browser('yann@kerlann.example')).in('kerlann');
    const nordelta = await ok(this.chief.post('/suppliers', { legalName: 'Nordelta', country: 'FR' }), 201);
    const helios = await ok(this.chief.post('/suppliers', { legalName: 'Helios', country: 'FR' }), 201);
    this.mona = await this.admit('mona', 'CONTRACT_OWNER');
    this.sofia = await this.admit('sofia', 'BU_LEAD');
    this.karim = await this.admit('karim', 'SUPPLIER_ACCOUNT_MANAGER', nordelta.id);
    this.elodie = await this.admit('elodie', 'SUPPLIER_ACCOUNT_MANAGER', helios.id);
    this.contractId = await this.contract('NOR-2022-01', nordelta.id);
    this.otherContractId = await this.contract('HEL-2024-02', helios.id);
    await product.settle();
  }

  private async admit(name: string, role: string, supplierId?: string): Promise<Browser> {
    const email = `${name}@people.example`;
    const { personId } = await this.product.admit(this.tenantId, {
      name,
      email,
      roles: [role as never],
      ...(supplierId ? { side: 'supplier' as const, supplierId } : {}),
    });
    this.people[name] = personId;
    return (await this.product.browser(email)).in('armorial');
  }

  private async contract(reference: string, supplierId: string): Promise<string> {
    const { id } = await ok(
      this.chief.post('/contracts', {
        reference,
        title: `Contrat ${reference}`,
        supplierId,
        currency: 'EUR',
        startOn: '2022-10-03',
        endOn: '2027-10-02',
        ownerPersonId: this.people['mona'],
      }),
      201,
    );
    return id;
  }
}
