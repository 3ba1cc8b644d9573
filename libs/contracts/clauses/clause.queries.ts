/** Every SELECT about clauses. JSON ones are responses as they leave. */

const wording = `'id', c.id, 'lineageId', c.lineage_id, 'number', c.number, 'level', c.level, 'title', c.title,
    'text', c.body, 'kind', c.kind, 'language', c.language, 'effectiveFrom', c.effective_from,
    'effectiveTo', c.effective_to,
    'introducedBy', case when c.introduced_by_amendment_id is not null then json_build_object(
       'amendmentId', c.introduced_by_amendment_id, 'number', c.introduced_by_number) end,
    'endedBy', case when c.ended_by_amendment_id is not null then json_build_object(
       'amendmentId', c.ended_by_amendment_id, 'number', c.ended_by_number) end,
    'replacedById', c.replaced_by_id`;

const held = `c.effective_from <= :day::date and (c.effective_to is null or c.effective_to > :day::date)`;

/** The contract as of a day: every clause that held then, with what the plain-language reading found. */
export const clausesAsOf = `
  select json_build_object('asOf', :day::date,
    'items', coalesce((select json_agg(json_build_object(${wording}, 'findings', coalesce(a.findings, '[]'),
          'wordings', coalesce(h.wordings, 1), 'version', c.version)
        order by c.sort_key collate "C", c.id)
      from contracts.clause c
      left join contracts.clause_advice a on a.tenant_id = c.tenant_id and a.id = c.id
      left join (select e.lineage_id, count(*)::int as wordings from contracts.clause e
                 where e.tenant_id = :tenant and e.contract_id = :contractId group by e.lineage_id) h
        on h.lineage_id = c.lineage_id
      where c.tenant_id = :tenant and c.contract_id = :contractId and ${held}), '[]'),
    'changedOn', (select coalesce(json_agg(d.day order by d.day), '[]') from (
        select distinct e.effective_from as day from contracts.clause e
        where e.tenant_id = :tenant and e.contract_id = :contractId
        union select e.effective_to from contracts.clause e
        where e.tenant_id = :tenant and e.contract_id = :contractId and e.effective_to > e.effective_from) d))::text
  from contracts.contract k where k.tenant_id = :tenant and k.id = :contractId`;

/** Every wording of the clause that this one belongs to, the oldest first. */
export const clauseHistory = `
  select json_build_object('lineageId', c.lineage_id, 'contractId', c.contract_id,
    'items', (select json_agg(json_build_object(${wording.replaceAll('c.', 'e.')}, 'version', e.version)
                              order by e.effective_from, e.effective_to nulls last, e.id)
              from contracts.clause e where e.tenant_id = c.tenant_id and e.lineage_id = c.lineage_id))::text
  from contracts.clause c where c.tenant_id = :tenant and c.id = :id`;

export const clauseCard = `
  select json_build_object(${wording}, 'contractId', c.contract_id, 'findings', coalesce(a.findings, '[]'),
    'version', c.version)::text
  from contracts.clause c left join contracts.clause_advice a on a.tenant_id = c.tenant_id and a.id = c.id
  where c.tenant_id = :tenant and c.id = :id`;

export const currentClauses = `
  select c.id, c.lineage_id as "lineageId", c.number, c.title, c.body as text, c.kind, c.language,
    c.effective_from::text as "effectiveFrom", c.level, c.introduced_by_number as amendment
  from contracts.clause c
  where c.tenant_id = :tenant and c.contract_id = :contractId and ${held} order by c.sort_key collate "C", c.id`;

/** Numbers that some wording bears on or after a day. */
export const numbersFrom = `
  select c.id, lower(c.number) as number from contracts.clause c
  where c.tenant_id = :tenant and c.contract_id = :contractId and lower(c.number) = any (:numbers::text[])
    and (c.effective_to is null or (c.effective_to > :day::date and c.effective_to > c.effective_from))`;

/** Where a contract begins to hold. */
export const contractBeginning = `
  select coalesce(c.start_on, c.signed_on)::text as "beganOn" from contracts.contract c
  where c.tenant_id = :tenant and c.id = :contractId`;

/** What is read for advice: the wordings that hold or will, of one contract or some. */
export const wordingsToRead = `
  select c.id, c.contract_id as "contractId", c.body as text, c.language from contracts.clause c
  where c.tenant_id = :tenant and c.contract_id = any (:contractIds::uuid[])
    and (c.effective_to is null or c.effective_to > :day::date)`;

export const contractsWithClauses = `
  select distinct c.contract_id as id from contracts.clause c where c.tenant_id = :tenant order by c.contract_id`;

export const keepAdvice = `
  insert into contracts.clause_advice (tenant_id, id, contract_id, findings)
  select :tenant, a.id, a."contractId", a.findings
  from jsonb_to_recordset(:advice::jsonb) as a(id uuid, "contractId" uuid, findings jsonb)
  on conflict (tenant_id, id) do update set findings = excluded.findings, version = contracts.clause_advice.version + 1
  where contracts.clause_advice.tenant_id = :tenant and contracts.clause_advice.findings <> excluded.findings`;

/** Found by their words among the customer's people; a supplier reads the clauses of its contracts. */
export const indexClauses = `
  select count(platform.index_entry('clause', c.id, c.number || case when c.title = '' then '' else ' ' || c.title end,
    left(c.body, 4000), 'contracts/' || c."contractId" || '/clauses?clause=' || c.id, 'customer', null))
  from jsonb_to_recordset(:clauses::jsonb) as c(id uuid, "contractId" uuid, number text, title text, body text)`;
