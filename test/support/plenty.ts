import pg from 'pg';

/** Rows of every kind in one tenant, as many as a large organisation has; written by the administrator. */
export async function plenty(
  admin: pg.Client,
  tenantId: string,
  many = 5_000,
): Promise<Record<string, string>> {
  const run = (sql: string) =>
    admin.query(sql.replaceAll(':tenant', `'${tenantId}'::uuid`).replaceAll(':many', String(many)));
  await run(`create temp table made on commit preserve rows as
    select n, gen_random_uuid() as supplier, gen_random_uuid() as relationship, gen_random_uuid() as person,
      gen_random_uuid() as theirs, gen_random_uuid() as pair, gen_random_uuid() as seat, gen_random_uuid() as their_seat,
      gen_random_uuid() as contract, lpad(n::text, 4, '0') || ' Services ' || md5(n::text) as name
    from generate_series(1, :many) n`);
  await run(`insert into suppliers.supplier (tenant_id, id, relationship_id, legal_name, country)
    select :tenant, supplier, relationship, name, 'FR' from made`);
  await run(`insert into suppliers.relationship (tenant_id, id, supplier_id, supplier_name, state, segment)
    select :tenant, relationship, supplier, name, (array['ACTIVE', 'EXITING'])[1 + n % 2],
      (array['STRATEGIC', 'KEY', 'TACTICAL', 'COMMODITY'])[1 + n % 4] from made`);
  await run(`insert into organisation.person (tenant_id, id, side, audience, supplier_id, name, level, locale, time_zone, country)
    select :tenant, person, 'customer', 'customer', null, 'Person ' || name, 'L2_CXO', 'fr', 'Europe/Paris', 'FR' from made
    union all
    select :tenant, theirs, 'supplier', 'shared', supplier, 'Theirs ' || name, 'L2_CXO', 'fr', 'Europe/Paris', 'FR' from made`);
  await run(`insert into organisation.membership (tenant_id, id, user_id, email, side, roles, person_id)
    select :tenant, gen_random_uuid(), 'user ' || n, n || '@example.org', 'customer', '{EVALUATOR}', person from made`);
  await run(`insert into organisation.invitation (tenant_id, id, email, side, roles, locale, inviter_name, token_hash,
      expires_at, state)
    select :tenant, gen_random_uuid(), n || '@example.org', 'customer', '{EVALUATOR}', 'fr', 'Founder', 'hash ' || n,
      timestamptz '2026-01-01 00:00Z', case when n % 50 = 0 then 'OPEN' else 'ACCEPTED' end from made`);
  await run(`insert into suppliers.seat (tenant_id, id, supplier_id, relationship_id, side, role_code, required_level)
    select :tenant, seat, supplier, relationship, 'customer', 'CIO', 'L2_CXO' from made
    union all select :tenant, their_seat, supplier, relationship, 'supplier', 'GM', 'L2_CXO' from made`);
  await run(`insert into suppliers.tenure (tenant_id, id, supplier_id, seat_id, person_id, person_name, starts_on)
    select :tenant, gen_random_uuid(), supplier, seat, person, 'Person ' || name, date '2025-01-01' from made
    union all select :tenant, gen_random_uuid(), supplier, their_seat, theirs, 'Theirs ' || name, date '2025-01-01' from made`);
  await run(`insert into executive_contact.pair (tenant_id, id, relationship_id, supplier_id, customer_seat_id,
      supplier_seat_id, required_level_customer, required_level_supplier, state, activated_on, segment,
      customer_person_id, supplier_person_id, since_on, raw_due_on, due_on, brief_on, lapsed_on)
    select :tenant, pair, relationship, supplier, seat, their_seat, 'L2_CXO', 'L2_CXO', 'ACTIVE', date '2025-01-01', 'KEY',
      person, theirs, date '2025-12-01' + n % 90, date '2026-03-01' + n % 90, date '2026-03-01' + n % 90,
      date '2026-02-20' + n % 90, date '2026-03-10' + n % 90 from made`);
  await run(`insert into executive_contact.touchpoint (tenant_id, id, audience, supplier_id, relationship_id, pair_id,
      confidentiality, type, state, held_at, held_on, duration_minutes)
    select :tenant, gen_random_uuid(), 'shared', supplier, relationship, pair, 'SHARED', 'CALL', 'HELD',
      timestamptz '2026-01-05 09:00Z' + n * interval '1 minute', date '2026-01-05', 30 from made`);
  await run(`insert into contracts.contract (tenant_id, id, reference, title, type, currency, end_on,
      last_notice_on, owner_person_id)
    select :tenant, contract, 'C-' || name, 'Contract ' || name, 'SOW', 'EUR', date '2026-01-01' + n % 900, date '2025-10-01' + n % 900,
      person from made`);
  await run(`insert into contracts.party (tenant_id, id, contract_id, role, supplier_id, relationship_id, supplier_name)
    select :tenant, gen_random_uuid(), contract, 'LEAD', supplier, relationship, name from made`);
  await run(`insert into platform.event (tenant_id, id, name, at, actor, relationship_id, supplier_id, facts)
    select :tenant, gen_random_uuid(), 'relationship.changed', timestamptz '2026-01-01 00:00Z' + n * interval '1 minute',
      'spec', relationship, supplier, '{}' from made`);
  await run(`insert into platform.search_entry (tenant_id, kind, id, title, words, path)
    select :tenant, 'supplier', supplier, name, lower(name), '/relationships/' || relationship from made
    union all select :tenant, 'person', person, name, lower(name), '/people/' || person from made`);
  await run(`insert into platform.delivery (tenant_id, id, person_id, name, email, locale, time_zone, country, for_day,
      is_immediate, message_id, state, made_at)
    select :tenant, gen_random_uuid(), person, name, n || '@example.org', 'fr', 'Europe/Paris', 'FR',
      date '2025-01-01' + n % 300, true, '<' || n || '@spec>', 'SENT', timestamptz '2026-01-01 00:00Z' + n * interval '1 minute'
    from made`);
  const { rows } =
    await run(`select supplier as suppliers, relationship as relationships, person as people, pair as pairs,
    contract as contracts from made where n = 42`);
  await run('drop table made');
  return rows[0] as Record<string, string>;
}
