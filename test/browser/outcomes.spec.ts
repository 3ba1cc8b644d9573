import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Browser, PASSWORD } from '../support/product.js';
import { accessibilityProblems, settled, type Sight, Stage } from './stage.js';

let stage: Stage;
let contractId: string;
let objectiveId: string;

const made = async (by: Browser, path: string, body: object): Promise<any> => {
  const reply = await by.post(path, body);
  if (reply.status > 201) throw new Error(`${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
  return reply.body;
};

beforeAll(async () => {
  stage = await Stage.open('2026-04-01T08:30:00Z');
  const { product } = stage;
  const office = { name: 'Inès Kadri', email: 'ines@armorial.example' };
  const { tenantId } = await product.found('armorial', 'Armorial Assurances', office);
  const chief = (await product.browser(office.email)).in('armorial');
  const { id: supplierId } = await made(chief, '/suppliers', { legalName: 'Nordelta', country: 'FR' });
  const admit = (name: string, role: string, at: object = {}) =>
    product.admit(tenantId, {
      ...{ name, email: `${name.toLowerCase()}@armorial.example`, roles: [role as 'BU_LEAD'] },
      ...at,
    });
  const mona = await admit('Mona', 'CONTRACT_OWNER');
  const sofia = await admit('Sofia', 'BU_LEAD');
  await admit('Karim', 'SUPPLIER_ACCOUNT_MANAGER', { side: 'supplier', supplierId });
  const unit = await made(chief, '/business-units', {
    name: 'Ventes',
    code: 'V',
    leadPersonId: sofia.personId,
  });
  const strategy = await made(chief, '/strategic-objectives', { statement: 'Vendre en ligne' });
  ({ id: contractId } = await made(chief, '/contracts', {
    ...{ reference: 'NOR-2022-01', title: 'Service desk', supplierId, currency: 'EUR' },
    ownerPersonId: mona.personId,
  }));
  ({ id: objectiveId } = await made(chief, `/contracts/${contractId}/objectives`, {
    statement: 'Les clients mènent leur devis à terme',
    ...{ beneficiaryUnitId: unit.id, strategicObjectiveIds: [strategy.id] },
  }));
});
afterAll(() => stage?.close());

const enter = (name: string, sight: Sight = {}): Promise<Page> =>
  stage.as(`${name}@armorial.example`, sight, PASSWORD);

describe('J8 on screen: an outcome is made together', () => {
  let kpi: string;

  it('refuses what is vague with 32.25 and a reason at each field, then lets the rewritten one pass', async () => {
    const page = await enter('sofia');
    await page.goto(`/o/armorial/contracts/${contractId}/outcomes`);
    await page.getByRole('button', { name: 'Ajouter un indicateur' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Indicateur', { exact: true }).fill('Améliorer significativement la satisfaction');
    const questions = form.getByRole('radiogroup');
    await questions.nth(0).getByLabel('Oui').check();
    await questions.nth(1).getByLabel('Non').check();
    await questions.nth(2).getByLabel('Une perception').check();
    await form.getByText('32,25').waitFor();
    await form.getByRole('button', { name: 'Soumettre aux trois parties' }).click();
    await form.getByText(/ne peut pas avancer \(qualité 32,25 sur 100\)/).waitFor();
    await form
      .getByText(/promet sans dire combien/)
      .first()
      .waitFor();

    for (const [label, text] of [
      ['Indicateur', 'Devis en ligne menés à terme'],
      ['Bénéficiaire', 'Ventes'],
      ['Objet mesuré', 'devis en ligne'],
      ['Périmètre', 'auto et habitation'],
      ['Besoin ou retour auquel il répond', 'Trop de devis abandonnés'],
      ['Formule', 'devis terminés / devis commencés'],
      ['Source des données', 'mesure d’audience'],
      ['Méthode de relevé', 'export du premier jour ouvré'],
      ['Unité', '%'],
      ['Minutes de relevé par période', '10'],
      ['Valeur de départ', '41'],
      ['Cible', '46'],
      ['À remettre en question le', '2026-12-15'],
    ] as const)
      await form.getByLabel(label, { exact: true }).fill(text);
    await form.getByLabel('Fréquence', { exact: true }).selectOption('MONTHLY');
    await questions.nth(2).getByLabel('Un résultat').check();
    await form.getByText('Peut être soumis').waitFor();
    await form.getByRole('button', { name: 'Soumettre aux trois parties' }).click();
    const peek = page.getByRole('complementary', { name: 'Devis en ligne menés à terme' });
    await peek.getByText('En co-construction').waitFor();
    kpi = new URL(page.url()).searchParams.get('kpi')!;
    await peek.getByRole('button', { name: 'Approuver' }).click();
    await peek.getByText(/D’accord le 1 avr\. 2026/).waitFor();
    await settled(page);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.close();
  });

  it('is approved by the supplier on a phone and by IT, and waits for somebody accountable', async () => {
    const karim = await enter('karim', { phone: true });
    await karim.goto(`/o/armorial/contracts/${contractId}/outcomes?kpi=${kpi}`);
    await karim.getByRole('button', { name: 'Approuver' }).click();
    await karim
      .getByText(/D’accord le/)
      .nth(1)
      .waitFor();
    await karim.close();
    const mona = await enter('mona');
    await mona.goto(`/o/armorial/contracts/${contractId}/outcomes?kpi=${kpi}`);
    await mona.getByRole('button', { name: 'Approuver' }).click();
    await mona.getByRole('button', { name: 'Mettre en vigueur' }).last().click();
    // Nobody answers for it yet: the refusal says so.
    await mona.getByText('Un indicateur a exactement un responsable nommé', { exact: false }).waitFor();
    await mona.close();
    const chief = (await stage.product.browser('ines@armorial.example')).in('armorial');
    expect((await chief.get(`/kpis/${kpi}`)).body).toMatchObject({ objectiveId, state: 'APPROVED' });
  });
});
