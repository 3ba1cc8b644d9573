import { Counter, register } from 'prom-client';

/** What came of letters: sent, kept, suppressed, failed for good, put off. */
export const lettersSettled =
  (register.getSingleMetric('rekindle_letters_total') as Counter | undefined) ??
  new Counter({
    name: 'rekindle_letters_total',
    help: 'Letters by what came of them',
    labelNames: ['outcome'],
  });
