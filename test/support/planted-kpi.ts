import pg from 'pg';
import { newId } from '#platform/kernel';

export interface PlantedKpi {
  name?: string;
  frequency?: string | null;
  from?: string;
  /** The KPIs that a composite is the AND of. */
  parts?: string[];
  accountablePersonId?: string;
  /** Each in force from its day to the next one's. */
  targets?: { from: string; value: string; comparator?: string; upper?: string }[];
}

/**
 * Puts a KPI in force on a contract, as an agreement of the past would have left it: the way to it through the three
 * seats has specs of its own.
 */
export async function plantKpi(
  databaseUrl: string,
  /** Its id or its slug. */
  tenant: string,
  contractId: string,
  {
    name = 'Taux',
    frequency = 'MONTHLY',
    from = '2026-05-20',
    parts = [],
    targets = [],
    accountablePersonId,
  }: PlantedKpi = {},
): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>(
      'select id from platform.tenant where slug = $1 or id::text = $1',
      [tenant],
    );
    const tenantId = rows[0]!.id;
    const objectiveId = newId();
    const kpiId = newId();
    await client.query(
      `insert into contracts.objective (tenant_id, id, contract_id, statement, state, proposed_on, active_from)
       values ($1, $2, $3, 'Planted', 'ACTIVE', $4, $4)`,
      [tenantId, objectiveId, contractId, from],
    );
    await client.query(
      `insert into contracts.kpi (tenant_id, id, contract_id, objective_id, name, state, in_force, active_from, accountable_person_id)
       values ($1, $2, $3, $4, $5, 'ACTIVE', 1, $6, $7)`,
      [tenantId, kpiId, contractId, objectiveId, name, from, accountablePersonId ?? null],
    );
    await client.query(
      `insert into contracts.kpi_version (tenant_id, id, contract_id, kpi_id, n, name, nature, answers, unit, frequency,
         parts, effective_from)
       values ($1, $2, $3, $4, 1, $5, 'OUTCOME',
         '{"atBeneficiary": true, "hitWithoutChange": false, "kind": "RESULT"}', '%', $6, $7, $8)`,
      [tenantId, newId(), contractId, kpiId, name, frequency, parts, from],
    );
    for (const [at, target] of targets.entries())
      await client.query(
        `insert into contracts.kpi_target (tenant_id, id, contract_id, kpi_id, comparator, value, upper, effective_from, effective_to)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          tenantId,
          newId(),
          contractId,
          kpiId,
          target.comparator ?? 'GE',
          target.value,
          target.upper ?? null,
          target.from,
          targets[at + 1]?.from ?? null,
        ],
      );
    return kpiId;
  } finally {
    await client.end();
  }
}
