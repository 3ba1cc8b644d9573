import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Store, Tenancy } from '#platform/tenancy';
import { AmendmentStage, given } from './amendments-stage.js';

let stage: AmendmentStage;
beforeAll(async () => {
  stage = await AmendmentStage.open();
}, 180_000);
afterAll(() => stage?.product.stop());

/** An amendment that no negotiation came before, decided and agreed. */
async function administrative(contractId: string): Promise<string> {
  const id = await stage.amendment({ contractId, kind: 'ADMINISTRATIVE' });
  await stage.ok(stage.deed('mona', `/amendments/${id}`, '/proposal'));
  const motive = 'Only an address changes, nobody gains anything by it';
  const asked = await stage.ok(
    stage.as('mona').post(`/amendments/${id}/decisions`, { kind: 'ONE_SIDED_AMENDMENT', motive }),
    201,
  );
  await stage.ok(stage.as('mona').post(`/decisions/${asked.id}/approval`, { as: 'OWNER' }));
  await stage.ok(stage.as('marc').post(`/decisions/${asked.id}/approval`, { as: 'LEGAL' }));
  await stage.product.settle();
  await stage.ok(stage.deed('mona', `/amendments/${id}`, '/agreement'));
  return id;
}

const bring = async (name: string, contractId: string, kind: string, audience = 'shared'): Promise<string> =>
  (
    await stage.ok(
      stage
        .as(name)
        .upload(
          `/contracts/${contractId}/documents?kind=${kind}&audience=${audience}`,
          'avenant.pdf',
          Buffer.from('%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n'),
          'application/pdf',
        ),
      201,
    )
  ).id;

const inState = (contractId: string, state: string) =>
  stage.product.api.get(Tenancy, { strict: false }).asSystem(stage.tenantId, 'spec', () =>
    stage.product.api
      .get(Store, { strict: false })
      .rows('update contracts.contract set state = :state where tenant_id = :tenant and id = :contractId', {
        contractId,
        state,
      }),
  );

describe('AMD-02: a contract that is over', () => {
  it.each(['ENDED', 'EXPIRED', 'ABANDONED'])(
    '%s has no occasion any more, and none raises itself',
    async (state) => {
      const contractId = await stage.contract(`OVER-${state}`);
      const need = { contractId, statement: 'Kits at home in two days', isShared: true };
      const { id } = await stage.ok(stage.as('sofia').post('/needs', need), 201);
      await inState(contractId, state);
      const asked = stage.as('mona').post('/opportunities', { contractId, title: 'Too late' });
      expect(await stage.refused(asked)).toEqual([409, 'opportunity-contract-over']);
      await stage.ok(stage.as('karim').post(`/needs/${id}/refusal`, { text: 'not in the contract' }));
      await stage.product.settle();
      expect((await stage.ok(stage.as('mona').get(`/opportunities?contract=${contractId}`))).items).toEqual(
        [],
      );
      expect((await stage.ok(stage.as('sofia').get(`/needs/${id}`))).opportunity).toBeNull();
    },
  );
});

describe('an amendment that no negotiation came before', () => {
  it('is signed with the paper that both sides read, by the one who brings it', async () => {
    const contractId = await stage.contract('PAPER');
    const id = await administrative(contractId);
    const sign = (name: string, documentId: string) =>
      stage.deed(name, `/amendments/${id}`, '/signature', { name, method: 'PAPER', documentId });
    const unfit = [
      await bring('mona', contractId, 'ANNEX'),
      await bring('mona', contractId, 'SIGNED_AMENDMENT', 'customer'),
      await bring('mona', stage.contractId, 'SIGNED_AMENDMENT'),
    ];
    for (const documentId of unfit)
      expect(await stage.refused(sign('mona', documentId))).toEqual([422, 'amendment-document-unfit']);
    expect((await stage.ok(stage.as('mona').get(`/amendments/${id}`))).signatures.customer).toBeNull();
    const ours = await bring('mona', contractId, 'SIGNED_AMENDMENT');
    await stage.ok(sign('mona', ours));
    expect(await stage.refused(sign('karim', ours))).toEqual([422, 'amendment-document-unfit']);
    const theirs = await bring('karim', contractId, 'SIGNED_AMENDMENT');
    await stage.ok(sign('karim', theirs));
    for (const name of ['mona', 'karim'])
      expect(await stage.ok(stage.as(name).get(`/amendments/${id}`))).toMatchObject({
        negotiationId: null,
        state: 'SIGNED',
        number: 1,
        documents: [
          { id: ours, name: 'avenant.pdf' },
          { id: theirs, name: 'avenant.pdf' },
        ],
      });
  });
});

describe('whoever signs', () => {
  it('brings the signed paper of their own side, and no other paper', async () => {
    const contractId = await stage.contract('SIGNERS');
    const id = await administrative(contractId);
    const paper = Buffer.from('%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n');
    const lay = (name: string, bytes = paper, file = 'avenant.pdf') =>
      stage.as(name).upload(`/amendments/${id}/papers`, file, bytes, 'application/pdf');
    const sign = (name: string, documentId: string) =>
      stage.deed(name, `/amendments/${id}`, '/signature', { name, method: 'PAPER', documentId });
    for (const name of ['marc', 'sofia', 'anne', 'ada']) expect((await lay(name)).status).toBe(403);
    expect((await lay('elodie')).status).toBe(404);
    expect((await lay('paula')).status).toBe(403);
    expect((await lay('claire', Buffer.from('MZ'))).body.code).toBe('document-runs');
    expect((await lay('claire', Buffer.from('text'))).body.code).toBe('document-kind-differs');
    for (const name of ['claire', 'diane']) {
      const { id: documentId } = await stage.ok(lay(name), 201);
      await stage.ok(sign(name, documentId));
    }
    expect(await stage.ok(stage.as('karim').get(`/amendments/${id}`))).toMatchObject({
      state: 'SIGNED',
      documents: [{ name: 'avenant.pdf' }, { name: 'avenant.pdf' }],
    });
    // Signed by both, it takes no more paper; the desk of the contract is still not theirs.
    expect(await stage.refused(lay('claire'))).toEqual([409, 'amendment-in-another-state']);
    const desk = `/contracts/${contractId}/documents?kind=OTHER&audience=shared`;
    for (const name of ['claire', 'diane'])
      expect((await stage.as(name).upload(desk, 'a.pdf', paper, 'application/pdf')).status).toBe(403);
  });
});

describe('R-PEN-1: a penalty given up at the table', () => {
  const penalty = async (contractId: string, title: string): Promise<string> => {
    const given = { title, from: '2026-02-02', amount: '1500.00' };
    const { id } = await stage.ok(stage.as('mona').post(`/contracts/${contractId}/credits`, given), 201);
    await stage.ok(stage.as('mona').post(`/credits/${id}/notification`, {}));
    return id;
  };

  it('is one that the contract can let go, and it is the customer who gives it', async () => {
    const contractId = await stage.contract('WAIVABLE');
    const tableId = await stage.negotiation(contractId);
    const creditId = await penalty(contractId, 'An outage in February');
    const lay = (more: object) =>
      stage.as('mona').post(`/negotiations/${tableId}/items`, {
        ...given('customer', 'The penalty of February', '1500.00'),
        kind: 'PENALTY_WAIVER',
        creditId,
        ...more,
      });
    const elsewhere = await penalty(stage.contractId, 'Of another contract');
    const unnamed = { creditId: undefined };
    for (const wrong of [{ creditId: elsewhere }, { giver: 'supplier' }, { kind: 'OTHER' }, unnamed])
      expect(await stage.refused(lay(wrong))).toEqual([422, 'item-credit-not-waivable']);
    expect(await stage.ok(lay({}), 201)).toMatchObject({ creditId });
  });

  it('is given up once, and only while there is something to give', async () => {
    const contractId = await stage.contract('ONCE');
    const [one, other] = [await stage.negotiation(contractId), await stage.negotiation(contractId)];
    const creditId = await penalty(contractId, 'Once');
    const words = { ...given('customer', 'The penalty', '1500.00'), kind: 'PENALTY_WAIVER', creditId };
    const lay = (at: string, more: object = {}) =>
      stage.as('mona').post(`/negotiations/${at}/items`, { ...words, ...more });
    const { id } = await stage.ok(lay(one), 201);
    for (const at of [one, other])
      expect(await stage.refused(lay(at))).toEqual([422, 'item-credit-named-already']);
    // Refused, it is there to be given again.
    await stage.ok(stage.deed('karim', `/negotiation-items/${id}`, '/refusal'));
    const again = await stage.ok(lay(other), 201);
    const ofOurs = `/credits/${creditId}`;
    await stage.ok(stage.as('karim').post(`${ofOurs}/acceptance`, {}));
    await stage.ok(stage.as('mona').post(`${ofOurs}/settlement`, { by: 'OFFSET', reference: 'F-2026-031' }));
    const taken = stage.deed('karim', `/negotiation-items/${again.id}`, '/acceptance');
    expect(await stage.refused(taken)).toEqual([409, 'item-credit-not-waivable']);
    expect(await stage.refused(lay(one))).toEqual([422, 'item-credit-not-waivable']);
  });

  it('stays due while no decision lets it go, and the amendment says so', async () => {
    const contractId = await stage.contract('WAIVED');
    const tableId = await stage.negotiation(contractId);
    await stage.bothGain(tableId);
    const credits = [await penalty(contractId, 'Decided'), await penalty(contractId, 'Undecided')];
    for (const creditId of credits) {
      const words = given('customer', 'A penalty let go', '1500.00');
      const { id } = await stage.item('mona', tableId, { ...words, kind: 'PENALTY_WAIVER', creditId });
      await stage.ok(stage.deed('karim', `/negotiation-items/${id}`, '/acceptance'));
    }
    const id = await stage.amendment({ contractId, negotiationId: tableId, effectiveOn: '2026-03-02' });
    for (const at of ['/proposal', '/agreement']) await stage.ok(stage.deed('mona', `/amendments/${id}`, at));
    const asked = await stage.ok(
      stage.as('mona').post(`/credits/${credits[0]}/waiver-request`, {
        motive: 'Given up against a second team on call',
      }),
      201,
    );
    await stage.ok(stage.as('mona').post(`/decisions/${asked.id}/approval`, { as: 'OWNER' }));
    await stage.ok(stage.as('marc').post(`/decisions/${asked.id}/approval`, { as: 'LEGAL' }));
    await stage.sign(id);
    await stage.product.settle();
    for (const name of ['mona', 'karim'])
      expect(await stage.ok(stage.as(name).get(`/amendments/${id}`))).toMatchObject({
        state: 'EFFECTIVE',
        waivers: [
          { title: 'Decided', amount: '1500.00', currency: 'EUR', isWaived: true },
          { title: 'Undecided', isWaived: false },
        ],
      });
  });
});
