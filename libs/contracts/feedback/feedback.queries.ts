/** Every statement of feedback. JSON ones are responses as they leave. */

/** What a result says; the side that reads it may see no more than its row. */
const result = (r: string) => `json_build_object('answered', ${r}.answered, 'invited', ${r}.invited,
    'missing', greatest(0, 5 - ${r}.answered), 'figures', ${r}.figures, 'sharedOn', ${r}.shared_on)`;

const campaign = `'id', f.id, 'contractId', f.contract_id, 'title', f.title, 'service', f.service,
    'unit', case when f.unit_id is not null then json_build_object('id', f.unit_id, 'name', f.unit_name) end,
    'scales', f.scales, 'themes', f.themes, 'teams', f.teams, 'asksComment', f.asks_comment, 'access', f.access,
    'state', f.state, 'opensOn', f.opens_on, 'closesOn', f.closes_on, 'openedOn', f.opened_on, 'closedOn', f.closed_on,
    'invited', f.invited, 'answered', coalesce(u.answered, 0), 'missing', greatest(0, 5 - coalesce(u.answered, 0)),
    'linkCode', case when f.access = 'LINK' then f.link_code end`;

const counted = (contract: string) => `(select ${result('r')} from contracts.feedback_result r
    where r.tenant_id = f.tenant_id and r.contract_id = ${contract} and r.campaign_id = f.id)`;

const urn = `left join contracts.feedback_urn u on u.tenant_id = f.tenant_id and u.id = f.id`;

/** The campaigns about a contract, newest first; nothing where the contract is out of sight. */
export const campaignsOfContract = `
  select json_build_object('items', (select coalesce(json_agg(json_build_object(${campaign},
        'result', ${counted('a.contract_id')}, 'version', f.version) order by f.opens_on desc, f.id desc), '[]')
      from contracts.feedback_about a
      join contracts.feedback_campaign f on f.tenant_id = a.tenant_id and f.id = a.campaign_id
      ${urn}
      where a.tenant_id = c.tenant_id and a.contract_id = c.id))::text
  from contracts.contract c where c.tenant_id = :tenant and c.id = :contractId`;

/** One campaign with what was written in it, in an order that chance gave. */
export const campaignCard = `
  select json_build_object(${campaign}, 'result', ${counted('f.contract_id')},
    'contracts', (select coalesce(json_agg(json_build_object('id', c.id, 'reference', c.reference, 'title', c.title,
        'sharedOn', r.shared_on) order by c.reference), '[]')
      from contracts.feedback_about a
      join contracts.contract c on c.tenant_id = a.tenant_id and c.id = a.contract_id
      left join contracts.feedback_result r
        on r.tenant_id = a.tenant_id and r.contract_id = a.contract_id and r.campaign_id = a.campaign_id
      where a.tenant_id = f.tenant_id and a.campaign_id = f.id),
    'comments', (select coalesce(json_agg(v.text order by v.id), '[]') from contracts.feedback_verbatim v
      where v.tenant_id = f.tenant_id and v.campaign_id = f.id),
    'version', f.version)::text
  from contracts.feedback_campaign f ${urn}
  where f.tenant_id = :tenant and f.id = :id`;

/** What the owner of a contract has shown of its feedback, as both sides read it; newest first. */
export const sharedResults = `
  select json_build_object('items', (select coalesce(json_agg(json_build_object('id', r.id, 'title', r.title,
        'service', r.service, 'openedOn', r.opened_on, 'closedOn', r.closed_on, 'answered', r.answered,
        'invited', r.invited, 'figures', r.figures, 'sharedOn', r.shared_on) order by r.closed_on desc, r.id desc), '[]')
      from contracts.feedback_result r
      where r.tenant_id = c.tenant_id and r.contract_id = c.id and r.audience = 'shared'))::text
  from contracts.contract c where c.tenant_id = :tenant and c.id = :contractId`;

export const contractsOfCampaign = `
  select a.contract_id as "contractId" from contracts.feedback_about a
  where a.tenant_id = :tenant and a.campaign_id = :campaignId order by a.contract_id`;

export const placeAbout = `
  insert into contracts.feedback_about (tenant_id, id, contract_id, campaign_id)
  select :tenant, gen_random_uuid(), contract_id, :campaignId from unnest(:contractIds::uuid[]) contract_id`;

export const placeUrn = `
  insert into contracts.feedback_urn (tenant_id, id, contract_id) values (:tenant, :campaignId, :contractId)`;

/** An open campaign by its link. */
export const campaignByLink = `
  select f.id from contracts.feedback_campaign f
  where f.tenant_id = :tenant and f.link_code = :code and f.access = 'LINK' and f.state <> 'DRAFT'`;

export const campaignByInvitation = `
  select i.campaign_id as id from contracts.feedback_invitation i
  where i.tenant_id = :tenant and i.token_hash = :hash`;

export const questionsOfCampaign = `
  select f.id, f.contract_id as "contractId", f.title, f.service, f.state, f.closes_on::text as "closesOn", f.scales,
    f.themes, f.teams, f.asks_comment as "asksComment"
  from contracts.feedback_campaign f where f.tenant_id = :tenant and f.id = :id`;

export const keepInvitation = `
  insert into contracts.feedback_invitation (tenant_id, contract_id, campaign_id, token_hash)
  select :tenant, f.contract_id, f.id, :hash from contracts.feedback_campaign f
  where f.tenant_id = :tenant and f.id = :campaignId`;

/** Tears up the invitation; gives nothing when it was used. */
export const useInvitation = `
  delete from contracts.feedback_invitation where tenant_id = :tenant and token_hash = :hash returning campaign_id`;

/** Makes room for one answer and holds the urn until the transaction ends; gives nothing when it takes no more. */
export const takeTurn = `
  update contracts.feedback_urn set answered = answered + 1
  where tenant_id = :tenant and id = :campaignId and not is_sealed and answered < :most::int returning answered`;

export const keepMark = `
  insert into contracts.feedback_mark (tenant_id, contract_id, campaign_id, mark)
  values (:tenant, :contractId, :campaignId, :mark) on conflict do nothing returning id`;

export const dropAnswer = `
  insert into contracts.feedback_answer (tenant_id, contract_id, campaign_id, nps, csat, effort, themes, team, comment)
  values (:tenant, :contractId, :campaignId, :nps, :csat, :effort, :themes, :team, :comment)`;

/**
 * Shakes the urn: every answer is written anew, under a new id and in an order that chance gives, so that not even the
 * place of a row or the number of its transaction tells whose it is.
 */
export const shakeUrn = `
  with emptied as (
    delete from contracts.feedback_answer where tenant_id = :tenant and campaign_id = :campaignId returning *
  )
  insert into contracts.feedback_answer (tenant_id, contract_id, campaign_id, nps, csat, effort, themes, team, comment)
  select tenant_id, contract_id, campaign_id, nps, csat, effort, themes, team, comment from emptied order by random()`;

/** Nothing more goes in; gives nothing when it was sealed before. */
export const sealUrn = `
  update contracts.feedback_urn set is_sealed = true
  where tenant_id = :tenant and id = :campaignId and not is_sealed returning answered`;

export const answersIn = `
  select nps, csat, effort, themes, team, comment from contracts.feedback_answer
  where tenant_id = :tenant and campaign_id = :campaignId`;

export const keepComments = `
  insert into contracts.feedback_verbatim (tenant_id, contract_id, campaign_id, text)
  select :tenant, :contractId, :campaignId, a.comment from contracts.feedback_answer a
  where a.tenant_id = :tenant and a.campaign_id = :campaignId and a.comment is not null order by random()`;

/** Once counted, nothing of an answer stays, and nothing of who could have given one. */
export const emptyUrn = [
  'delete from contracts.feedback_answer where tenant_id = :tenant and campaign_id = :campaignId',
  'delete from contracts.feedback_mark where tenant_id = :tenant and campaign_id = :campaignId',
  'delete from contracts.feedback_invitation where tenant_id = :tenant and campaign_id = :campaignId',
] as const;

export const renameUnit = `
  update contracts.feedback_campaign set unit_name = :name, version = version + 1
  where tenant_id = :tenant and unit_id = :unitId and unit_name <> :name`;
