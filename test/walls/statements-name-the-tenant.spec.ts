import { describe, expect, it } from '@jest/globals';
import { sources } from '../support/source-tree.js';
import { governedTables, tenantless } from '../support/statements.js';

describe('every statement says whose rows it means', () => {
  const files = sources(/\.(ts|sql)$/, ['libs', 'apps/api', 'apps/worker']);
  const tables = governedTables(files);

  it('holds in this house', () => {
    expect(tables.size).toBeGreaterThan(20);
    expect(tenantless(files, tables)).toEqual([]);
  });

  it.each([
    'select * from suppliers.supplier where id = :id',
    'select s.id from suppliers.supplier s join suppliers.relationship r on r.supplier_id = s.id where s.tenant_id = :tenant',
    'update suppliers.supplier set country = :country where id = :id',
    'delete from suppliers.supplier s where s.id = :id',
    'insert into suppliers.supplier (id) values (:id)',
    'with x as (select 1 from contracts.contract c) select * from x',
  ])('sees %s', (sql) => {
    const planted = { path: 'libs/suppliers/planted.queries.ts', text: `export const q = \`${sql}\`;` };
    expect(tenantless([planted], tables)).toHaveLength(1);
  });

  it('sees a statement with a hole that nothing around it fills', () => {
    const text = 'const q = (w: string) => `select r.id from suppliers.relationship r where ${w}`;';
    const planted = { path: 'libs/suppliers/planted.queries.ts', text };
    expect(tenantless([planted], tables)).toHaveLength(1);
    const filled = { ...planted, text: `${text} const w = 'r.tenant_id = :tenant';` };
    expect(tenantless([filled], tables)).toEqual([]);
  });

  it.each([
    'select * from suppliers.supplier where tenant_id = :tenant and id = :id',
    'select 1 from suppliers.supplier s join suppliers.relationship r on r.tenant_id = s.tenant_id where s.tenant_id = :tenant',
    'insert into suppliers.supplier (tenant_id, id) values (:tenant, :id)',
    'select slug from platform.tenant where id = :id',
    'select id from platform.search(:q)',
  ])('lets pass %s', (sql) => {
    const planted = { path: 'libs/suppliers/planted.queries.ts', text: `export const q = \`${sql}\`;` };
    expect(tenantless([planted], tables)).toEqual([]);
  });
});
