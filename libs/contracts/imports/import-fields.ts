export type CsvKind = 'csv-suppliers' | 'csv-contracts';

export interface ImportField {
  field: string;
  /** Without it a file cannot be read at all. */
  required: boolean;
  /** How French and English registers call it, in plain words; the first ones are the most telling. */
  names: string[];
}

const IDENTIFIERS: ImportField[] = [
  field('SIREN', 'siren, numero siren, n siren, siren number'),
  field('SIRET', 'siret, numero siret, n siret, siret number'),
  field('VAT', 'vat, vat number, tva, numero de tva, numero tva, n tva, tva intracommunautaire, ' + 'vat id'),
  field('LEI', 'lei, code lei, lei code'),
  field('EUID', 'euid'),
  field('DUNS', 'duns, d u n s, numero duns, duns number'),
];

const SUPPLIER_FIELDS: ImportField[] = [
  needed(
    'legalName',
    'raison sociale, legal name, fournisseur, supplier, supplier name, nom du fournisseur, nom fournisseur, denomination sociale, denomination, societe, company, company name, prestataire, titulaire, nom, name, tiers, vendor, vendor name',
  ),
  field('tradeName', 'nom commercial, trade name, trading name, enseigne, marque, alias'),
  field('country', 'pays, country, code pays, country code, pays du siege, country of headquarters'),
  field(
    'hqAddress',
    'adresse du siege, adresse, siege, siege social, address, hq address, headquarters, registered office',
  ),
  ...IDENTIFIERS,
  field('tags', 'etiquettes, tags, mots cles, categorie, categories, category, keywords, famille'),
];

const CONTRACT_FIELDS: ImportField[] = [
  needed(
    'reference',
    'reference, ref, reference du contrat, reference contrat, contract reference, numero de contrat, numero contrat, numero du contrat, n contrat, n de contrat, contract number, contract no, contract id, numero, code contrat, contract ref',
  ),
  needed(
    'title',
    'intitule, title, objet, libelle, titre, intitule du contrat, objet du contrat, contract title, contract name, nom du contrat, subject, designation, description',
  ),
  needed(
    'supplier',
    'fournisseur, supplier, titulaire, prestataire, raison sociale, nom du fournisseur, nom fournisseur, supplier name, vendor, societe, company, mandataire, lead supplier, tiers',
  ),
  field(
    'coSuppliers',
    'cotraitants, co traitants, co contractants, cocontractants, co suppliers, co contractors, consortium, groupement',
  ),
  ...IDENTIFIERS,
  field('type', 'type, type de contrat, contract type, nature, categorie, category'),
  field(
    'owner',
    'responsable, owner, contract owner, proprietaire, responsable du contrat, pilote, gestionnaire, contract manager, responsable contrat, acheteur, email du responsable, owner email',
  ),
  field(
    'annualValue',
    'montant annuel, annual value, valeur annuelle, annual amount, depense annuelle, annual spend, montant par an, cout annuel, annual cost, montant annuel ht, acv',
  ),
  field(
    'totalValue',
    'montant total, total value, valeur totale, montant, amount, total amount, value, valeur, tcv, montant total ht, montant ht, contract value, prix',
  ),
  field('currency', 'devise, currency, monnaie, code devise, currency code'),
  field(
    'signedOn',
    'date de signature, signed on, signature, signature date, signe le, date signature, date signed, signed',
  ),
  field(
    'startOn',
    'date de debut, start date, debut, start, date d effet, date debut, effective date, start on, date effet, entree en vigueur, from, du, date de notification',
  ),
  field(
    'endOn',
    'date de fin, end date, fin, end, echeance, date d echeance, date fin, expiry date, expiry, expiration, end on, date d expiration, fin de contrat, date de fin de contrat, expires, expires on, to, au',
  ),
  field(
    'renewalMode',
    'reconduction, renewal, mode de reconduction, renewal mode, type de reconduction, renouvellement, mode de renouvellement, renewal type, auto renewal, tacite reconduction',
  ),
  field(
    'renewalTerm',
    'duree de reconduction, renewal term, periode de reconduction, renewal period, duree du renouvellement, duree de renouvellement, duree reconduction',
  ),
  field(
    'notice',
    'preavis, notice, notice period, delai de preavis, duree du preavis, preavis mois, notice months, preavis en mois, notice period months, duree de preavis, delai de denonciation',
  ),
  field(
    'criticalFunction',
    'fonction critique, critical function, critique, critical, fonction critique ou importante, critical or important function, cif, fonction essentielle',
  ),
];

/** The fields that a file of this kind may carry. */
export function fieldsOf(kind: CsvKind): ImportField[] {
  return kind === 'csv-suppliers' ? SUPPLIER_FIELDS : CONTRACT_FIELDS;
}

function field(name: string, names: string): ImportField {
  return { field: name, required: false, names: names.split(', ') };
}

function needed(name: string, names: string): ImportField {
  return { ...field(name, names), required: true };
}
