import type { ContractScene } from './contract-rooms.js';

/** A clause with advice, a term of the glossary, and a paper in each half. */
export async function furnishClauses(scene: ContractScene): Promise<void> {
  const { story, house, company, chief, contractId, mine, ours } = scene;
  const clause = await story.made(chief, `/contracts/${contractId}/clauses`, {
    number: `1.${company.length}`,
    title: `Objet ${ours}`,
    text: `Le Prestataire ${ours} répond dans les meilleurs délais.`,
    kind: 'SCOPE',
  });
  story.keep(house, 'clauses', clause.id, company);
  const term = await story.made(chief, '/glossary', {
    term: `Terme ${company} ${mine}`,
    language: 'fr',
    definition: `Définition ${mine}`,
    acceptedJargon: false,
  });
  story.keep(house, 'glossary', term.id);
  const bring = async (audience: 'shared' | 'customer' | 'supplier', mark: string) => {
    const by =
      audience === 'supplier' ? story.session(house, 'SUPPLIER_ACCOUNT_MANAGER', company).browser : chief;
    const path = `/contracts/${contractId}/documents?kind=ANNEX&audience=${audience}`;
    const { status, body } = await by.upload(path, `Annexe ${mark}.txt`, `Contenu ${mark}`, 'text/plain');
    if (status !== 201) throw new Error(`a document: ${status} ${JSON.stringify(body)}`);
    return body.id as string;
  };
  story.keep(house, 'documents', await bring('shared', ours), company);
  story.keep(house, 'documents', await bring('customer', mine));
}
