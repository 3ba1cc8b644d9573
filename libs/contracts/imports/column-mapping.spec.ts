import { describe, expect, it } from '@jest/globals';
import { suggestKind, suggestMapping, verifyMapping } from './column-mapping.js';

describe('the headers of a file', () => {
  it('in French are matched to fields, whatever the accents and case', () => {
    const headers = [
      'N° DE CONTRAT',
      'Intitulé',
      'Fournisseur',
      'SIREN',
      'Responsable',
      'Montant annuel HT',
      'Devise',
      'Date d’effet',
      'Échéance',
      'Reconduction',
      'Préavis (mois)',
      'Remarques',
    ];
    expect(suggestMapping('csv-contracts', headers)).toEqual({
      reference: 'N° DE CONTRAT',
      title: 'Intitulé',
      supplier: 'Fournisseur',
      SIREN: 'SIREN',
      owner: 'Responsable',
      annualValue: 'Montant annuel HT',
      currency: 'Devise',
      startOn: 'Date d’effet',
      endOn: 'Échéance',
      renewalMode: 'Reconduction',
      notice: 'Préavis (mois)',
    });
    expect(suggestKind(headers)).toBe('csv-contracts');
  });

  it('in English are matched to fields', () => {
    const headers = [
      'Contract reference',
      'Contract title',
      'Supplier name',
      'Contract owner',
      'Annual value',
      'Total value',
      'Start date',
      'End date (dd/mm/yyyy)',
      'Renewal mode',
      'Notice period',
      'Critical or important function',
    ];
    expect(suggestMapping('csv-contracts', headers)).toEqual({
      reference: 'Contract reference',
      title: 'Contract title',
      supplier: 'Supplier name',
      owner: 'Contract owner',
      annualValue: 'Annual value',
      totalValue: 'Total value',
      startOn: 'Start date',
      endOn: 'End date (dd/mm/yyyy)',
      renewalMode: 'Renewal mode',
      notice: 'Notice period',
      criticalFunction: 'Critical or important function',
    });
  });

  it('of a list of suppliers are told from those of contracts', () => {
    const headers = ['Raison sociale', 'Pays', 'SIRET', 'N° TVA', 'Adresse du siège'];
    expect(suggestKind(headers)).toBe('csv-suppliers');
    expect(suggestMapping('csv-suppliers', headers)).toEqual({
      legalName: 'Raison sociale',
      country: 'Pays',
      SIRET: 'SIRET',
      VAT: 'N° TVA',
      hqAddress: 'Adresse du siège',
    });
  });

  it('serve one field each', () => {
    const mapping = suggestMapping('csv-contracts', ['Reference', 'Ref', 'Title']);
    expect(mapping).toEqual({ reference: 'Reference', title: 'Title' });
  });

  it('must cover what a row cannot do without, with headers and fields that exist', () => {
    const headers = ['Ref', 'Titre', 'Société'];
    const mapping = { reference: 'Ref', title: 'Titre', supplier: 'Société' };
    expect(() => verifyMapping('csv-contracts', mapping, headers)).not.toThrow();
    expect(() => verifyMapping('csv-contracts', { ...mapping, supplier: 'Nope' }, headers)).toThrow(
      'import-header-unknown',
    );
    expect(() => verifyMapping('csv-contracts', { ...mapping, colour: 'Ref' }, headers)).toThrow(
      'import-field-unknown',
    );
    expect(() => verifyMapping('csv-contracts', { reference: 'Ref', title: 'Titre' }, headers)).toThrow(
      'import-field-not-mapped',
    );
  });
});
