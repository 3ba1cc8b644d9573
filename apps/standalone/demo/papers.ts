import type { Standalone } from '../standalone.js';
import { NORDELTA_TEXT, TERMS } from './contract-text.js';
import { persona } from './personas.js';
import { Visitor } from './visitor.js';

/** The text of Nordelta's contract is pasted, the house agrees on its words, and the signed copy is filed. */
export class Papers {
  constructor(private readonly stage: Standalone) {}

  async ofNordelta(): Promise<void> {
    const legal = (await Visitor.signIn(this.stage.baseUrl, persona('marc.ode').email)).in('armorial');
    const { items } = await legal.get<{ items: { id: string; reference: string }[] }>('/contracts?limit=200');
    const contract = items.find(({ reference }) => reference === 'NOR-2022-01');
    if (!contract) throw new Error('NOR-2022-01 is not in the register');
    const here = `/contracts/${contract.id}`;
    for (const term of TERMS) await legal.post('/glossary', term);
    await legal.post(`${here}/clauses/paste`, { text: NORDELTA_TEXT });
    const printed = await legal.file(`${here}/print?language=fr`);
    await legal.bring(
      `${here}/documents?kind=SIGNED_CONTRACT&audience=shared`,
      'NOR-2022-01 signé.pdf',
      printed,
    );
    const sites = Buffer.from('Site;Adresse;Postes\nSiège;Nantes;2140\nAgence;Rennes;96\nAgence;Caen;71\n');
    await legal.bring(`${here}/documents?kind=ANNEX&audience=shared`, 'Annexe 1 - sites.csv', sites);
    const note = Buffer.from(
      'Marges de discussion pour la revue de juin : durée, indexation, kits de télétravail.\n',
    );
    await legal.bring(`${here}/documents?kind=OTHER&audience=customer`, 'Note de préparation.txt', note);
  }
}
