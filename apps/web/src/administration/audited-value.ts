import type { Words } from '../words/words.js';

/** The family of words that says the codes of a column, the same in every table. */
const columns: Record<string, string> = {
  audience: 'audited.audience',
  confirmed_segment: 'segment',
  disputed_by: 'side',
  proposed_segment: 'segment',
  freshness: 'freshness',
  fulfilled_side: 'side',
  given_side: 'side',
  giver: 'side',
  kraljic: 'kraljic',
  level: 'level',
  locale: 'locale',
  mandator: 'mandator',
  nature: 'kpi.nature',
  renewal_mode: 'renewal',
  required_level: 'level',
  required_level_customer: 'level',
  required_level_supplier: 'level',
  role_code: 'seatRole',
  roles: 'role',
  segment: 'segment',
  side: 'side',
  worded_by: 'side',
};

/** Those whose words depend on what the entry is about. */
const tables: Record<string, Record<string, string>> = {
  'contracts.amendment': { state: 'amendmentState', kind: 'amendmentKind' },
  'contracts.clause': { kind: 'clause.kind' },
  'contracts.contract': { state: 'contractState', type: 'contractType' },
  'contracts.credit': { state: 'credit.state', method: 'credit.method', basis: 'credit.basis' },
  'contracts.credit_rule': { method: 'credit.method', basis: 'credit.basis' },
  'contracts.decision': { state: 'decision.state', kind: 'decision.kind' },
  'contracts.document': { kind: 'document.kind' },
  'contracts.feedback_campaign': { state: 'feedback.state', access: 'feedback.access' },
  'contracts.import_batch': { state: 'importState' },
  'contracts.kpi': { state: 'kpi.state' },
  'contracts.kpi_target': { comparator: 'kpi.comparator' },
  'contracts.kpi_version': { frequency: 'kpi.frequency' },
  'contracts.measure': { state: 'measureState', channel: 'measureChannel', na_code: 'naReason' },
  'contracts.need': { state: 'needState', origin: 'needOrigin' },
  'contracts.negotiation_item': { state: 'itemState', kind: 'itemKind' },
  'contracts.objective': { state: 'objective.state' },
  'contracts.obligation': { kind: 'duty.kind', obligor: 'duty.obligor', recurrence: 'duty.every' },
  'contracts.obligation_instance': { state: 'duty.state' },
  'contracts.opportunity': { state: 'opportunityState', trigger: 'trigger' },
  'contracts.review_instance': { state: 'rendezvous.state', outcome: 'rendezvous.outcome' },
  'contracts.stakeholder': { role: 'stakeholderRole' },
  'contracts.stakeholder_opinion': { stance: 'stance' },
  'contracts.state_change': { from_state: 'contractState', to_state: 'contractState' },
  'executive_contact.pair': { state: 'pairState' },
  'executive_contact.reactivation_plan': { state: 'reactivation.state' },
  'executive_contact.touchpoint': { state: 'touchState', type: 'touchType', confirmation: 'confirmation' },
  'organisation.membership': { state: 'admin.memberState' },
  'platform.calendar_exception': { kind: 'admin.calendarKind' },
};

const day = /^\d{4}-\d\d-\d\d$/;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** What an audited column held, in the words of the screens; what has no word of its own keeps its code. */
export function auditedValue(w: Words, table: string, column: string, value: unknown): string {
  if (value === null || value === undefined) return '∅';
  const family = tables[table]?.[column] ?? columns[column];
  if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
    return value.map((one) => auditedValue(w, table, column, one)).join(', ') || '∅';
  if (typeof value === 'boolean') return w(value ? 'audited.yes' : 'audited.no');
  if (typeof value === 'string') {
    if (family) return w.code(family, value);
    if (day.test(value)) return w.day(value);
    return instant.test(value) ? w.instant(value) : value;
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
