/**
 * Everything the product does by itself, on one page.
 *
 * Loops are turned by every worker, all the time. Sweeps are the dates of the business: an object's date stands in
 * `platform.due`, on business time, and the sweeper hands it to the act of its kind when it falls due. Recurring acts
 * are the house's own work at hours of the real clock (UTC); however many workers there are, one does it.
 */
export const timetable = {
  loops: {
    /** What has happened is carried to those who react to it. */
    carry: { everyMs: 200 },
    /** What falls due is handed to its act. */
    sweep: { everyMs: 1_000 },
  },

  sweeps: {
    'communication-hold-end': 'A communication hold ends on its own last day.',
    'seat-turn': 'Somebody comes to a seat or leaves it, as it was announced.',
    'segment-override-end': 'A segment that was chosen against the assessment is asked about again.',
    'contract-life':
      'A contract starts, comes back, is renewed or ends on its day, and its last notice date is told in time.',
    'feedback-campaign': 'A campaign of feedback opens on its first day, and closes after its last.',
    'obligation-step': 'What a side owes comes near, falls due, is late, is breached.',
    'contract-occasion': 'The day has come on which a contract asks to be talked about: age, middle, notice.',
    'amendment-effect': 'A signed amendment comes into effect, at the house’s midnight.',
    'objective-review': 'A year after they were looked at, a contract’s objectives ask for a review.',
    'review-step': 'A review that a clause promises comes near, is due, or has lapsed.',
    'pair-refresh': 'A seat turns over as announced, or a calendar changed: the pair is taken anew.',
    'pair-ladder': 'An executive pair takes its next step: brief, reminder, lapse, escalation, dormancy.',
    'reactivation-step': 'A dormant pair’s plan to speak again is soon due, late, or waits for a word.',
    'morning-call': 'At 06:30 of an executive’s working day, the one call worth making is chosen.',
    'measure-due': 'The day after a period, whoever should have measured a KPI is asked.',
    notification: 'At 08:45 of a person’s working day, what they must know is gathered into one letter.',
    delivery: 'A letter leaves, or is tried again.',
  },

  acts: {
    'seal-audit': { cron: '*/5 * * * *', what: 'New audit entries are sealed into each tenant’s chain.' },
    'sweep-documents': {
      cron: '41 2 * * *',
      what: 'Files that no document keeps, a day after they came, are removed.',
    },
    forget: {
      cron: '17 3 * * *',
      what: 'Marks of handled events, kept replies and ended sessions are dropped.',
    },
  },
} as const;
