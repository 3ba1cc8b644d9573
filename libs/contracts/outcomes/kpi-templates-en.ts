import type { TemplateWords } from './template-words.js';

/** The words of the shelf, in English. */
export const TEMPLATES_EN: Record<string, TemplateWords> = {
  'lead-conversion': words(
    ['Online conversion rate', 'Share of the site’s visits that end in an order.'],
    ['Marketing', 'online orders', 'consumer site, all devices'],
    [
      'orders / visits',
      '%',
      'web analytics',
      'export on the first working day of the month',
      'Sell more online',
    ],
  ),
  'qualified-leads': words(
    ['Qualified leads handed to sales', 'Contacts from digital channels that sales agree to follow.'],
    ['Marketing', 'leads accepted by sales', 'digital campaigns'],
    [
      'contacts accepted in the month',
      'leads',
      'customer relationship tool',
      'saved query, first working day of the month',
      'Sales lack useful contacts',
    ],
  ),
  'quote-completion': words(
    ['Online quotes completed', 'Share of quotes begun online that the customer finishes.'],
    ['Sales', 'online quotes', 'motor and home products'],
    [
      'quotes completed / quotes begun',
      '%',
      'web analytics',
      'export on the first working day of the month',
      'Too many quotes are abandoned',
    ],
  ),
  'seller-satisfaction': words(
    ['Satisfaction of the sales force', 'Mark that sellers give to their sales tools.'],
    ['Sales network', 'sales tools', 'field and desk sellers'],
    [
      'mean of the marks',
      'mark out of 5',
      'quarterly survey',
      'three questions, threshold of 30 answers',
      'More time in front of customers',
    ],
  ),
  'ready-on-day-one': words(
    ['Joiners equipped on day one', 'Share of joiners who can work from their first morning.'],
    ['Human resources', 'workstation, access and telephone', 'every joiner in the country'],
    [
      'joiners equipped / joiners',
      '%',
      'joiners’ portal',
      'read by HR at the end of each month',
      'Joiners wait for their equipment',
    ],
  ),
  'joiner-satisfaction': words(
    ['Satisfaction of joiners', 'Mark that joiners give to their first digital month.'],
    ['New staff', 'digital welcome', 'joiners of the quarter'],
    [
      'mean of the marks',
      'mark out of 5',
      'arrival survey',
      'questionnaire sent on the thirtieth day',
      'Make people want to stay',
    ],
  ),
  'closing-days': words(
    ['Length of the monthly closing', 'Working days between the end of the month and published accounts.'],
    ['Finance', 'monthly closing', 'domestic entities'],
    [
      'publication date - last day of the month',
      'working days',
      'consolidation tool',
      'date read by controlling',
      'Decide on fresh figures',
    ],
  ),
  'invoices-paid-on-time': words(
    ['Supplier invoices paid when due', 'Share of invoices paid on or before their due date.'],
    ['Accounts payable', 'supplier invoices', 'all entities'],
    [
      'invoices paid in time / invoices due',
      '%',
      'enterprise resource system',
      'saved query at the end of the month',
      'Avoid penalties and reminders',
    ],
  ),
  'claims-settled': words(
    ['Claims settled within 15 days', 'Share of claims closed within 15 days of being reported.'],
    ['Operations', 'claims', 'motor and home, bodily injury excluded'],
    [
      'claims settled in 15 days / claims reported',
      '%',
      'claims system',
      'saved query at the end of the month',
      'Policyholders wait for their money',
    ],
  ),
  'lost-production': words(
    ['Production lost to digital failures', 'Time during which teams could not produce.'],
    ['Operations', 'production line', 'both main sites'],
    [
      'sum of the stops noted by team leaders',
      'h a month',
      'production log',
      'noted by the team leader at each stop',
      'Stops delay deliveries',
    ],
  ),
  'user-satisfaction': words(
    ['Satisfaction of users', 'Mark that users give to the help they received.'],
    ['Internal users', 'user support', 'all sites, home working included'],
    [
      'mean of the marks',
      'mark out of 5',
      'survey after each request',
      'one question, read monthly',
      'More human contact',
    ],
  ),
  'work-resumed': words(
    ['Work resumed the same day', 'Share of blocked users who say they work again the same day.'],
    ['Internal users', 'blocked workstations', 'all sites'],
    [
      'resumed the same day / blocked',
      '%',
      'the user’s confirmation',
      'question asked at closure, read monthly',
      'No more lost working days',
    ],
  ),
};

function words(
  [name, definition]: [string, string],
  [beneficiary, object, perimeter]: [string, string, string],
  [formula, unit, source, method, need]: [string, string, string, string, string],
): TemplateWords {
  return { name, definition, beneficiary, object, perimeter, formula, unit, source, method, need };
}
