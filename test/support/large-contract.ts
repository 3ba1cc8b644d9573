import type pg from 'pg';

export interface LargeContract {
  clauses: number;
  kpis: number;
  /** Months of measures of each KPI, the last of which is February 2026. */
  months: number;
}

/** Fills a contract with what ten years bring to it; written by the administrator. */
export async function fillContract(
  admin: pg.Client,
  tenantId: string,
  contractId: string,
  { clauses, kpis, months }: LargeContract,
): Promise<void> {
  const run = (sql: string) =>
    admin.query(
      sql.replaceAll(':tenant', `'${tenantId}'::uuid`).replaceAll(':contract', `'${contractId}'::uuid`),
    );
  await run(`insert into contracts.clause (tenant_id, id, contract_id, lineage_id, number, sort_key, level, title, body,
      kind, language, effective_from)
    select :tenant, id, :contract, id, n::text, lpad(n::text, 6, '0'), 1, 'Article ' || n,
      repeat('Le Prestataire assure le service avec diligence. ', 8), 'SCOPE', 'fr', date '2016-01-01'
    from (select n, gen_random_uuid() as id from generate_series(1, ${clauses}) n) made`);
  await run(`create temp table made as
    select n, gen_random_uuid() as kpi, gen_random_uuid() as definition, gen_random_uuid() as objective
    from generate_series(1, ${kpis}) n`);
  await run(`insert into contracts.objective (tenant_id, id, contract_id, statement, is_strategic, state, proposed_on, active_from)
    select :tenant, objective, :contract, 'Objectif ' || n, true, 'ACTIVE', date '2016-01-01', date '2016-01-01'
    from made where n % 6 = 1`);
  await run(`insert into contracts.kpi (tenant_id, id, contract_id, objective_id, name, state, active_from, in_force)
    select :tenant, m.kpi, :contract, o.objective, 'Indicateur ' || m.n, 'ACTIVE', date '2016-01-01', 1
    from made m join made o on o.n = m.n - (m.n - 1) % 6`);
  await run(`insert into contracts.kpi_version (tenant_id, id, contract_id, kpi_id, n, name, nature, answers, frequency, effective_from)
    select :tenant, definition, :contract, kpi, 1, 'Indicateur ' || n, 'OUTCOME', '{}', 'MONTHLY', date '2016-01-01' from made`);
  await run(`insert into contracts.kpi_target (tenant_id, id, contract_id, kpi_id, comparator, value, effective_from)
    select :tenant, gen_random_uuid(), :contract, kpi, 'GE', 90, date '2016-01-01' from made`);
  await run(`insert into contracts.measure (tenant_id, id, contract_id, kpi_id, kpi_version_id, first_day, last_day, value,
      side, channel, submitted_on, state, told_met)
    select :tenant, gen_random_uuid(), :contract, kpi, definition, month, (month + interval '1 month' - interval '1 day')::date,
      80 + (n + extract(month from month)) % 20, 'supplier', 'API', (month + interval '1 month')::date, 'ACCEPTED',
      80 + (n + extract(month from month)) % 20 >= 90
    from made, generate_series(date '2026-02-01' - interval '${months - 1} months', date '2026-02-01', interval '1 month') month`);
  await run('drop table made');
  await admin.query('analyze');
}
