import { describe, expect, it } from '@jest/globals';
import { suggestMapping } from './column-mapping.js';
import { draftContracts } from './csv-contracts.js';
import { draftSuppliers } from './csv-suppliers.js';
import { readCsv } from './csv-table.js';

const contractsIn = (text: string) => {
  const table = readCsv(text);
  return draftContracts(table, suggestMapping('csv-contracts', table.headers));
};

describe('the contracts of a CSV file', () => {
  it('are drafted with the columns the register knows, and blanks stay absent', () => {
    const [row] = contractsIn(
      'Référence;Intitulé;Fournisseur;SIREN;Cotraitants;Type;Responsable;Montant annuel;Date de début;Date de fin;Reconduction;Préavis;Fonction critique\n' +
        'NOR-2022-01;Service desk & workplace;Nordelta Services;;Helios Cloud | Atlas TMA;Service desk;mona@armorial.example;4,2 M€;03/10/2022;02/10/2027;tacite;6 mois;oui',
    );
    expect(row).toEqual({
      row: 2,
      messages: [],
      contract: {
        reference: 'NOR-2022-01',
        title: 'Service desk & workplace',
        lead: { legalName: 'Nordelta Services', identifiers: [] },
        coSuppliers: [
          { legalName: 'Helios Cloud', identifiers: [] },
          { legalName: 'Atlas TMA', identifiers: [] },
        ],
        type: 'SERVICE_DESK',
        owner: 'mona@armorial.example',
        annualValue: '4200000',
        currency: 'EUR',
        startOn: '2022-10-03',
        endOn: '2027-10-02',
        renewalMode: 'TACIT',
        notice: 'P6M',
        criticalFunction: true,
      },
    });
  });

  it('renewed by silence need their notice period; the others do not', () => {
    const rows = contractsIn(
      'ref,title,supplier,renewal,notice\nA,One,X,tacit,\nB,Two,X,tacit,3 months\nC,Three,X,none,\nD,Four,X,tacit,soon',
    );
    expect(
      rows.map(({ messages }) => messages.map(({ level, code, field }) => [level, code, field])),
    ).toEqual([
      [['ERROR', 'import-notice-missing', 'notice']],
      [],
      [],
      [['ERROR', 'import-period-unreadable', 'notice']],
    ]);
  });

  it('say cell by cell what cannot be read', () => {
    const [row] = contractsIn(
      'ref;title;supplier;total value;currency;start date;end date;renewal;type\n;Two;X;lots;ZZZ;31/02/2026;soon;maybe;thing',
    );
    expect(row!.messages.map(({ code, field }) => [code, field])).toEqual([
      ['import-amount-unreadable', 'totalValue'],
      ['import-currency-unknown', 'currency'],
      ['import-contract-type-unknown', 'type'],
      ['import-date-unreadable', 'startOn'],
      ['import-date-unreadable', 'endOn'],
      ['import-renewal-unknown', 'renewalMode'],
      ['import-cell-missing', 'reference'],
    ]);
  });

  it('are not read shifted where a row has more cells than the file has columns', () => {
    const rows = contractsIn(
      'Référence;Intitulé;Fournisseur\nA-1;Maintenance; support;Nordelta\nA-2;Maintenance;Nordelta;;',
    );
    expect(rows.map(({ messages }) => messages)).toEqual([
      [{ level: 'ERROR', code: 'import-row-too-wide', params: { cells: 4, columns: 3 } }],
      [],
    ]);
  });

  it('cannot end before they start', () => {
    const [row] = contractsIn('ref;title;supplier;start date;end date\nA;T;X;02/01/2026;01/01/2026');
    expect(row!.messages).toMatchObject([{ level: 'ERROR', code: 'contract-ends-before-start' }]);
  });

  it('read every date of the file in the order that one of them proves', () => {
    const rows = contractsIn(
      'ref;title;supplier;start date;end date\nA;T;X;03/04/2026;12/31/2026\nB;T;X;05/06/2026;',
    );
    expect(rows.map(({ contract }) => contract!.startOn)).toEqual(['2026-03-04', '2026-05-06']);
  });
});

describe('the suppliers of a CSV file', () => {
  it('are drafted with their country in words and their identifiers as written', () => {
    const table = readCsv(
      'Raison sociale;Pays;SIRET;LEI;Étiquettes\nNordelta Services;États-Unis;;5493001KJTIIGC8Y1R12;cloud, desk\nDecalog;France;331 746 396 00042;;\nX;Atlantide;;;',
    );
    const rows = draftSuppliers(table, suggestMapping('csv-suppliers', table.headers));
    expect(rows[0]!.supplier).toEqual({
      legalName: 'Nordelta Services',
      country: 'US',
      identifiers: [{ scheme: 'LEI', value: '5493001KJTIIGC8Y1R12' }],
      tags: ['cloud', 'desk'],
    });
    expect(rows[1]!.supplier!.identifiers).toEqual([
      { scheme: 'SIRET', value: '33174639600042' },
      { scheme: 'SIREN', value: '331746396' },
    ]);
    expect(rows[2]!.messages).toMatchObject([
      { level: 'ERROR', code: 'import-country-unknown', field: 'country' },
    ]);
  });
});
