import type { ClientBase } from 'pg';

/**
 * The tables outside tenant governance: all there are, each with its reason. A wall finds any other.
 */
export const OUTSIDE: Record<string, string> = {
  'platform.tenant': 'the list of tenants itself',
  'platform.outbox': 'a cursor over events, carried across tenants by the relay; ids and a name only',
  'platform.clock': 'one wall, one clock',
  'platform.setup_token': 'before the first organisation there is no tenant',
  'platform.rate_limit': 'counts strangers, who belong to no tenant',
  'identity.*': 'one person may belong to several organisations; the role rekindle_identity is the fence',
  'bullmq.*': 'the queue’s own tables; an envelope names its tenant and holds ids only',
  'rekindle_migrations.*': 'what has been migrated',
};

/** Governed by hand: row security is there, and what govern() would have added differs for this reason. */
const BY_HAND: Record<string, { policies: string[]; why: string }> = {
  'platform.audit_entry': { policies: ['written', 'read'], why: 'anyone writes, nobody changes' },
  'platform.due': {
    policies: ['governed', 'swept', 'claimed'],
    why: 'the sweeper sees when, of every tenant',
  },
  'platform.search_entry': { policies: [], why: 'closed to every role: functions bind tenant and audience' },
  'platform.idempotent_reply': { policies: ['governed'], why: 'both sides keep replies; it is no history' },
};

/** The owner is blinded by FORCE as well; only a definer function's own table does without. */
const NOT_FORCED = new Set(['platform.search_entry']);

/** Policies that do not ask for the tenant or the side, and why they need not. */
const WIDE_POLICIES: Record<string, string> = {
  'platform.due.swept': 'the sweeper, which reads four columns of every tenant',
  'platform.due.claimed': 'the sweeper, which may set claimed_until and nothing else',
  'platform.due.governed': 'a date without a word, of both sides',
  'platform.idempotent_reply.governed': 'a reply is found by a hash that holds who asked',
  'platform.event.told': 'a supplier’s act may tell what only the customer reads',
  'platform.audit_entry.written': 'anyone’s act writes its entry, whoever may read it',
  'organisation.organisation.known_to_members': 'a supplier’s people know whose house they are in',
  'organisation.organisation.read_by_owner': 'the door’s functions and the operator read names',
  'organisation.membership.read_by_owner': 'the door’s functions ask who is a member',
};

/** Histories and working tables whose changes the audit does not say again. */
const NOT_AUDITED: Record<string, string> = {
  'platform.audit_entry': 'the audit itself',
  'platform.audit_seal': 'the seal over the audit',
  'platform.event': 'a history itself',
  'platform.due': 'derived from objects that are audited',
  'platform.search_entry': 'derived from objects that are audited',
  'platform.idempotent_reply': 'replies of deeds that are audited',
  'platform.handled_event': 'the guard of a reaction',
  'platform.notification': 'a history itself',
  'platform.delivery': 'a history itself',
  'suppliers.alias': 'derived from the supplier, which is audited',
  'contracts.import_progress': 'how far the worker is',
  'contracts.import_row': 'a report that the next dry run replaces',
  'contracts.import_change': 'what an undo takes back, of objects that are audited',
  'contracts.measure_token_use': 'using a key is no change of it; what it wrote is audited',
  'contracts.feedback_answer': 'an entry would tell when somebody answered, and keep what',
  'contracts.feedback_mark': 'an entry would tell when a browser answered',
  'contracts.feedback_invitation': 'an entry would tell when an invitation was used',
  'contracts.feedback_urn': 'an entry per answer would be a list of moments',
};

/** SECURITY DEFINER is a crossing: these are all. */
const DEFINERS = new Set([
  'platform.enter',
  'platform.signed_in',
  'platform.houses_of',
  'platform.give_up_tenant',
  'platform.search',
  'platform.index_entry',
  'platform.forget_entry',
]);

/** Indexes that serve questions across tenants, and whose. */
const ACROSS_TENANTS: Record<string, string> = {
  'platform.due.due_by_kind': 'the sweeper',
  'organisation.membership.membership_by_user': 'the door',
};

const OURS = `n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`;

function isOutside(name: string): boolean {
  return name in OUTSIDE || `${name.split('.')[0]}.*` in OUTSIDE;
}

interface Table {
  name: string;
  kind: string;
  first: string;
  firstType: string;
  firstNotNull: boolean;
  secured: boolean;
  forced: boolean;
  owner: string;
  columns: string[];
  triggers: string[];
  policies: { name: string; using: string | null; check: string | null }[];
}

async function tables(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select n.nspname || '.' || c.relname as name, c.relkind as kind, c.relrowsecurity as secured,
      c.relforcerowsecurity as forced, pg_get_userbyid(c.relowner) as owner,
      f.attname as first, format_type(f.atttypid, null) as "firstType", f.attnotnull as "firstNotNull",
      array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            order by a.attnum) as columns,
      array(select p.proname::text from pg_trigger t join pg_proc p on p.oid = t.tgfoid
            where t.tgrelid = c.oid and not t.tgisinternal and t.tgenabled = 'O' order by 1) as triggers,
      coalesce((select json_agg(json_build_object('name', p.polname, 'using', pg_get_expr(p.polqual, c.oid),
                'check', pg_get_expr(p.polwithcheck, c.oid)) order by p.polname)
                from pg_policy p where p.polrelid = c.oid), '[]') as policies
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    left join pg_attribute f on f.attrelid = c.oid and f.attnum = (
      select min(attnum) from pg_attribute x where x.attrelid = c.oid and x.attnum > 0 and not x.attisdropped)
    where c.relkind in ('r', 'p', 'f', 'm', 'v') and ${OURS}
      and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    order by 1`);
  return rows;
}

/** What is wrong with the isolation of this database; empty when every table is governed. */
export async function ungoverned(client: ClientBase): Promise<string[]> {
  const found = await tables(client);
  const faults = found.filter(({ name }) => !isOutside(name)).flatMap(tableFaults);
  const unknown = Object.keys({ ...BY_HAND, ...NOT_AUDITED }).filter((name) => name.startsWith('platform.'));
  for (const name of unknown) {
    if (!found.some((table) => table.name === name)) faults.push(`${name}: listed here and not there`);
  }
  return [
    ...faults,
    ...(await roleFaults(client)),
    ...(await grantFaults(client)),
    ...(await definerFaults(client)),
  ];
}

function tableFaults(table: Table): string[] {
  const { name, columns, policies, triggers } = table;
  if (table.kind === 'm' || table.kind === 'f')
    return [`${name}: neither row security nor an audit holds here`];
  if (table.kind === 'v') return [`${name}: a view reads as its owner; write a named query`];
  const faults: string[] = [];
  const must = (holds: boolean, what: string) => {
    if (!holds) faults.push(`${name}: ${what}`);
  };
  must(
    table.first === 'tenant_id' && table.firstType === 'uuid' && table.firstNotNull,
    'the first column is not tenant_id uuid not null',
  );
  must(table.secured, 'row security is not enabled');
  must(table.forced || NOT_FORCED.has(name), 'row security is not forced');
  must(table.owner === 'rekindle_owner', `belongs to ${table.owner}`);
  const expected = BY_HAND[name]?.policies ?? ['governed'];
  for (const policy of expected) {
    must(
      policies.some((one) => one.name === policy),
      `has no policy ${policy}`,
    );
  }
  for (const policy of policies) {
    if (`${name}.${policy.name}` in WIDE_POLICIES) continue;
    const asks = [policy.using, policy.check].filter((text) => text !== null);
    must(
      asks.length > 0 &&
        asks.every((text) => /tenant_id = (\( SELECT )?platform\.current_tenant\(\)/.test(text)),
      `the policy ${policy.name} does not ask for the tenant`,
    );
    must(
      asks.every((text) => text.includes('current_side()')),
      `the policy ${policy.name} does not ask for the side`,
    );
    must(
      asks.every((text) => !/(?<!SELECT )platform\.current_(tenant|side)\(\)/.test(text)),
      `the policy ${policy.name} asks again for every row`,
    );
    if (columns.includes('audience')) {
      must(
        asks.every(
          (text) =>
            text.includes('audience') &&
            (text.includes('supplier_id = platform.current_supplier()') || text.includes('my_contracts()')),
        ),
        `the policy ${policy.name} does not ask for audience and supplier`,
      );
    }
  }
  must(triggers.includes('audit') || name in NOT_AUDITED, 'is not audited');
  const isStamped = ['created_at', 'created_by', 'updated_at', 'updated_by'].every((it) =>
    columns.includes(it),
  );
  must(!isStamped || triggers.includes('stamp'), 'says who and when, and nothing writes it');
  return faults;
}

async function roleFaults(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ fault: string }>(`
    select rolname || ' has powers beyond its work' as fault from pg_roles
    where rolname like 'rekindle%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
    union all
    select r.rolname || ' is a member of ' || g.rolname from pg_auth_members m
    join pg_roles r on r.oid = m.member join pg_roles g on g.oid = m.roleid
    where r.rolname in ('rekindle_app', 'rekindle_identity', 'rekindle_sweeper')
    union all
    select pg_get_userbyid(c.relowner) || ' owns ' || n.nspname || '.' || c.relname from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    where ${OURS} and n.nspname <> 'bullmq' and c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
      and pg_get_userbyid(c.relowner) in ('rekindle_app', 'rekindle_identity', 'rekindle_sweeper')
    union all
    select pg_get_userbyid(p.proowner) || ' owns ' || n.nspname || '.' || p.proname from pg_proc p
    join pg_namespace n on n.oid = p.pronamespace
    where ${OURS} and n.nspname <> 'bullmq'
      and pg_get_userbyid(p.proowner) in ('rekindle_app', 'rekindle_identity', 'rekindle_sweeper')
    union all
    select pg_get_userbyid(n.nspowner) || ' owns the schema ' || n.nspname from pg_namespace n
    where pg_get_userbyid(n.nspowner) in ('rekindle_app', 'rekindle_identity', 'rekindle_sweeper')
    union all
    select r.rolname || ' may create in ' || n.nspname from pg_namespace n cross join pg_roles r
    where ${OURS} and n.nspname <> 'bullmq'
      and r.rolname in ('rekindle_app', 'rekindle_identity', 'rekindle_sweeper')
      and has_schema_privilege(r.oid, n.oid, 'CREATE')`);
  return rows.map(({ fault }) => fault);
}

/** What each role may touch: the application no sign-in table, identity and sweeper no tenant's row, the public nothing. */
async function grantFaults(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ fault: string }>(`
    with granted as (
      select n.nspname, c.relname, coalesce(g.rolname, 'everybody') as who, a.privilege_type as what
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      cross join lateral aclexplode(c.relacl) a left join pg_roles g on g.oid = a.grantee
      where c.relkind in ('r', 'p', 'v', 'm') and ${OURS}
      union all
      select n.nspname, c.relname, coalesce(g.rolname, 'everybody'), a.privilege_type
      from pg_attribute t join pg_class c on c.oid = t.attrelid join pg_namespace n on n.oid = c.relnamespace
      cross join lateral aclexplode(t.attacl) a left join pg_roles g on g.oid = a.grantee
      where c.relkind in ('r', 'p', 'v', 'm') and ${OURS}
    )
    select distinct who || ' may ' || lower(what) || ' ' || nspname || '.' || relname as fault from granted
    where nspname <> 'bullmq' and (
      who = 'everybody'
      or (who = 'rekindle_app' and nspname = 'identity')
      or (who = 'rekindle_app' and relname = 'search_entry')
      or (who = 'rekindle_app' and what in ('TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN'))
      or (who = 'rekindle_identity' and nspname <> 'identity' and nspname || '.' || relname <> 'platform.rate_limit')
      or (who = 'rekindle_sweeper' and nspname || '.' || relname not in
          ('platform.due', 'platform.outbox', 'platform.tenant', 'platform.clock'))
      or (who = 'rekindle_app' and what in ('UPDATE', 'DELETE') and nspname || '.' || relname in
          ('platform.audit_entry', 'platform.audit_seal', 'platform.event'))
    )
    and who <> 'rekindle_owner' and not exists (
      select 1 from pg_depend d join pg_class x on x.oid = d.objid
      where d.deptype = 'e' and x.relname = granted.relname)
    order by 1`);
  return rows.map(({ fault }) => fault);
}

async function definerFaults(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{
    name: string;
    path: string | null;
    open: boolean;
    creatable: string | null;
  }>(`
    select n.nspname || '.' || p.proname as name,
      (select substr(c, 13) from unnest(p.proconfig) c where c like 'search_path=%') as path,
      has_function_privilege('public', p.oid, 'EXECUTE') as open,
      (select string_agg(s.nspname, ', ') from pg_namespace s cross join pg_roles r
       where r.rolname in ('rekindle_app', 'rekindle_identity', 'rekindle_sweeper')
         and has_schema_privilege(r.oid, s.oid, 'CREATE')
         and s.nspname = any (select trim(both ' "' from x) from unnest(p.proconfig) c,
                              unnest(string_to_array(substr(c, 13), ',')) x where c like 'search_path=%')) as creatable
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and ${OURS}
      and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    order by 1`);
  return rows.flatMap(({ name, path, open, creatable }) => [
    ...(DEFINERS.has(name) ? [] : [`${name}(): a crossing that nobody has sanctioned`]),
    ...(path === null ? [`${name}(): runs as its owner with the caller’s search_path`] : []),
    ...(open ? [`${name}(): runs as its owner and everybody may call it`] : []),
    ...(creatable
      ? [`${name}(): its search_path leads through ${creatable}, where a caller may create`]
      : []),
  ]);
}

/** What is wrong with keys and indexes: they all carry the tenant, and start with it. */
export async function tenantlessKeys(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string; fault: string; at: string | null }>(`
    with ours as (
      select c.oid, n.nspname || '.' || c.relname as name, n.nspname as home
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and ${OURS}
        and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    ), named as (
      select o.*, (select attnum from pg_attribute where attrelid = o.oid and attname = 'tenant_id' and not attisdropped) as t from ours o
    ), keyed as (
      select n.*, i.indexrelid, x.relname as index, i.indisprimary, i.indisunique, i.indisexclusion,
        i.indkey::smallint[] as columns, i.indpred is not null as is_partial, pg_get_expr(i.indpred, i.indrelid) as predicate
      from named n join pg_index i on i.indrelid = n.oid join pg_class x on x.oid = i.indexrelid
    ), foreign_keys as (
      select n.*, k.conname, k.conkey, k.confkey, k.confdeltype, k.confupdtype, k.confdelsetcols,
        (select s.nspname from pg_class r join pg_namespace s on s.oid = r.relnamespace where r.oid = k.confrelid) as away,
        (select attnum from pg_attribute where attrelid = k.confrelid and attname = 'tenant_id' and not attisdropped) as their_t
      from named n join pg_constraint k on k.conrelid = n.oid and k.contype = 'f'
    )
    select name, 'has no primary key' as fault, null as at from named n
      where not exists (select 1 from keyed k where k.oid = n.oid and k.indisprimary)
    union all
    select name, 'the primary key does not start with tenant_id', index from keyed
      where indisprimary and columns[0] is distinct from t
    union all
    select name, 'is unique across tenants: ' || index, index from keyed
      where (indisunique or indisexclusion) and not (t = any (columns))
    union all
    select name, 'the index ' || index || ' does not start with tenant_id', index from keyed
      where columns[0] is distinct from t
    union all
    select name, 'the foreign key ' || conname || ' does not carry the tenant', null from foreign_keys
      where t is null or their_t is null or array_position(conkey, t) is null
         or array_position(conkey, t) is distinct from array_position(confkey, their_t)
    union all
    select name, 'the foreign key ' || conname || ' leaves the module', null from foreign_keys where home <> away
    union all
    select name, 'the foreign key ' || conname || ' would clear tenant_id: write on delete set null (column)', null
      from foreign_keys
      where (confdeltype in ('n', 'd') and (confdelsetcols is null or t = any (confdelsetcols)))
         or confupdtype in ('n', 'd')
    union all
    select name, 'the foreign key ' || conname || ' has no index that starts with tenant_id', null from foreign_keys f
      where not exists (
        select 1 from keyed k where k.oid = f.oid and k.columns[0] = f.t
          and k.columns[0 : cardinality(f.conkey) - 1] @> f.conkey
          and (not k.is_partial or k.predicate ~ '^\\(?\\(?[a-z_]+ IS NOT NULL\\)?\\)?$'))
    union all
    select o.name, 'numbers its rows: ' || a.attname, null from ours o join pg_attribute a on a.attrelid = o.oid
      where a.attidentity <> '' or exists (
        select 1 from pg_attrdef d where d.adrelid = o.oid and d.adnum = a.attnum
          and pg_get_expr(d.adbin, d.adrelid) like '%nextval(%')
    order by 1, 2`);
  return rows
    .filter(({ name, at }) => !isOutside(name) && !(at !== null && `${name}.${at}` in ACROSS_TENANTS))
    .map(({ name, fault }) => `${name}: ${fault}`);
}
