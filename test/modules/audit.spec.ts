import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Audit, AuditModule } from '#platform/audit';
import { People } from '#organisation';
import { type House, openHouse } from '../support/house.js';

const SOMEBODY = { level: 'L4_MANAGER', locale: 'fr', timeZone: 'Europe/Paris', country: 'FR' } as const;

describe('the audit chain', () => {
  let house: House;
  let audit: Audit;
  let owner: pg.Client;
  let armorial: string;

  beforeAll(async () => {
    house = await openHouse(AuditModule);
    audit = house.get(Audit, { strict: false });
    armorial = house.tenants.armorial;
    owner = new pg.Client({ connectionString: house.database.url });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await house.close();
  });

  const add = (name: string) =>
    house.within(armorial, () =>
      house.get(People, { strict: false }).add('customer', null, { ...SOMEBODY, name }),
    );

  it('seals every entry once, also when two workers seal at the same time', async () => {
    await add('One');
    const rounds = await Promise.all([audit.seal(armorial), audit.seal(armorial), audit.seal(armorial)]);
    expect(rounds.filter((sealed) => sealed > 0)).toHaveLength(1);
    await add('Two');
    await audit.sealAll();
    expect(await audit.verify(armorial)).toMatchObject({ unsealed: 0, erased: 0, broken: [] });
    expect((await audit.verify(armorial)).sealed).toBeGreaterThan(3);
  });

  it('says how many are not sealed yet', async () => {
    await add('Three');
    expect((await audit.verify(armorial)).unsealed).toBe(1);
    await audit.seal(armorial);
  });

  it('finds an entry that was altered, removed or re-sealed, and accepts a lawful erasure', async () => {
    const { sealed } = await audit.verify(armorial);
    const at = async (position: number) =>
      (
        await owner.query<{ entry_id: string }>(
          'select entry_id from platform.audit_seal where tenant_id = $1 and position = $2',
          [armorial, position],
        )
      ).rows[0]?.entry_id;
    await owner.query(
      `update platform.audit_entry set actor = 'somebody else' where tenant_id = $1 and id = $2`,
      [armorial, await at(2)],
    );
    expect((await audit.verify(armorial)).broken).toEqual([2]);
    await owner.query('delete from platform.audit_entry where tenant_id = $1 and id = $2', [
      armorial,
      await at(sealed),
    ]);
    expect((await audit.verify(armorial)).broken).toEqual([2, sealed]);
    await owner.query(
      `update platform.audit_seal set erased_because = 'article 17' where tenant_id = $1 and position = $2`,
      [armorial, sealed],
    );
    expect(await audit.verify(armorial)).toMatchObject({ erased: 1, broken: [2] });
    await owner.query(
      `update platform.audit_seal set chain = sha256('x') where tenant_id = $1 and position = 1`,
      [armorial],
    );
    expect((await audit.verify(armorial)).broken).toEqual([1, 2]);
  });
});
