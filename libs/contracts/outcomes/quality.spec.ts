import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { Aim } from './aim.js';
import { EMPTY_DEFINITION, FREQUENCIES, type KpiDefinition } from './definition.js';
import { type Circumstances, type Facet, QUALITY_WEIGHTS, qualityOf } from './quality.js';

const today = Temporal.PlainDate.from('2026-04-01');
const everybody: Circumstances = { today, isStrategic: true, awaited: [] };
const nobody: Circumstances = { today, isStrategic: false, awaited: ['IT', 'BUSINESS', 'SUPPLIER'] };
const outcome = { atBeneficiary: true, hitWithoutChange: false, kind: 'RESULT' } as const;
const experience = { ...outcome, kind: 'PERCEPTION' } as const;
const activity = { atBeneficiary: false, hitWithoutChange: true, kind: 'RESULT' } as const;
const output = { atBeneficiary: true, hitWithoutChange: true, kind: 'RESULT' } as const;

const aim = (comparator: Aim['comparator'], value: number | null, upper: number | null = null): Aim => ({
  ...{ comparator, value, upper, amber: null, red: null },
});

/** Nothing is missing: 100 but for the minutes it costs. */
const whole: KpiDefinition = {
  ...EMPTY_DEFINITION,
  name: 'Taux de conversion en ligne',
  answers: outcome,
  beneficiary: 'Direction marketing',
  object: 'devis en ligne',
  perimeter: 'site grand public',
  formula: 'commandes / visites',
  unit: '%',
  source: 'outil de mesure d’audience',
  method: 'export du premier jour ouvré',
  frequency: 'MONTHLY',
  baseline: 2.1,
  need: 'Vendre davantage en ligne',
  targetOn: Temporal.PlainDate.from('2026-06-30'),
  reviewOn: Temporal.PlainDate.from('2026-12-31'),
  target: aim('GE', 2.5),
};
const facet = (definition: KpiDefinition, key: Facet, circumstances = everybody) =>
  qualityOf(definition, circumstances).facets.find(({ facet: one }) => one === key)!;
const refused = (definition: KpiDefinition, circumstances = everybody) =>
  qualityOf(definition, circumstances).refusals.map(({ gate, code }) => `${gate} ${code}`);

describe('the quality of a KPI, by its worked examples (formulas d)', () => {
  it('OUT-02: tickets closed per month are worth 46, refused for relevance and for their nature', () => {
    const tickets: KpiDefinition = {
      ...whole,
      ...{ name: 'Tickets closed per month for HR users', answers: activity, need: null, reviewOn: null },
      ...{ targetOn: null, burdenMinutes: 240, unit: 'tickets', baseline: 400, target: aim('GE', 450) },
    };
    const quality = qualityOf(tickets, { ...nobody, awaited: ['BUSINESS', 'SUPPLIER'] });
    expect(quality.score).toBe(46);
    expect(quality.facets.map(({ facet: key, value }) => [key, value])).toEqual([
      ...[
        ['S', 1],
        ['M', 1],
        ['A', 0.5],
        ['R', 0],
        ['T', 0.5],
        ['N', 0],
        ['X', 1],
        ['B', 0],
      ],
    ]);
    expect(quality.refusals.filter(({ gate }) => gate !== 'APPROVALS').map(({ gate }) => gate)).toEqual([
      ...['R', 'R', 'N'],
    ]);
  });

  it('OUT-04: a conversion rate that everybody agreed is worth 98.8', () => {
    const quality = qualityOf({ ...whole, burdenMinutes: 14.4 }, everybody);
    expect(quality.score).toBe(98.8);
    expect(quality.refusals).toEqual([]);
    // A quarter of an hour a month is the same to one decimal.
    expect(qualityOf({ ...whole, burdenMinutes: 15 }, everybody).score).toBe(98.75);
  });

  it('OUT-05: « Améliorer significativement la satisfaction » is worth 32.25 and refused', () => {
    const vague: KpiDefinition = {
      ...EMPTY_DEFINITION,
      ...{
        name: 'Améliorer significativement la satisfaction',
        answers: experience,
        need: 'Devis abandonnés',
      },
    };
    const quality = qualityOf(vague, nobody);
    expect(quality.score).toBe(32.25);
    expect(quality.facets.map(({ value }) => value)).toEqual([0, 0, 0, 0.5, 0, 0.85, 0, 1]);
    expect(new Set(quality.refusals.map(({ gate }) => gate))).toEqual(
      new Set(['S', 'M', 'A', 'T', 'X', 'APPROVALS']),
    );
    expect(quality.refusals.filter(({ code }) => code === 'kpi-vague')).toEqual([
      { gate: 'S', code: 'kpi-vague', params: { words: 'améliorer' }, pointer: '/name' },
      { gate: 'S', code: 'kpi-vague', params: { words: 'significativement' }, pointer: '/name' },
    ]);
  });
});

describe('each facet, at each boundary', () => {
  it('S: one thing missing is half, two nothing; a vague word without a number is nothing', () => {
    expect(facet(whole, 'S').value).toBe(1);
    expect(facet({ ...whole, perimeter: ' ' }, 'S')).toMatchObject({
      value: 0.5,
      lacks: [{ pointer: '/perimeter' }],
    });
    expect(facet({ ...whole, perimeter: null, object: null }, 'S').value).toBe(0);
    expect(facet({ ...whole, definition: 'Répondre rapidement' }, 'S').value).toBe(0);
    expect(facet({ ...whole, definition: 'Répondre rapidement, en moins de 4 heures' }, 'S').value).toBe(1);
  });

  it.each(['unit', 'formula', 'source', 'method', 'frequency'] as const)(
    'M: without %s it is half',
    (field) => {
      expect(facet({ ...whole, [field]: null }, 'M')).toMatchObject({
        value: 0.5,
        lacks: [{ pointer: `/${field}` }],
      });
      const another = field === 'unit' ? 'source' : 'unit';
      expect(facet({ ...whole, [field]: null, [another]: null }, 'M').value).toBe(0);
      expect(refused({ ...whole, [field]: null, [another]: null })).toHaveLength(2);
    },
  );

  it('A: half for the approvals, half for a target within the baseline again, or a reason', () => {
    expect(facet({ ...whole, baseline: 2, target: aim('GE', 4) }, 'A').value).toBe(1);
    expect(facet({ ...whole, baseline: 2, target: aim('GE', 4.01) }, 'A').value).toBe(0.5);
    expect(
      facet({ ...whole, baseline: 2, target: aim('GE', 4.01), ambition: 'Nouveau moteur' }, 'A').value,
    ).toBe(1);
    expect(facet({ ...whole, baseline: 2, target: aim('LE', 0) }, 'A').value).toBe(1);
    expect(facet({ ...whole, baseline: 2, target: aim('BETWEEN', 1, 4.5) }, 'A').value).toBe(0.5);
    expect(facet({ ...whole, baseline: null }, 'A', { ...everybody, awaited: ['SUPPLIER'] }).value).toBe(0);
  });

  it('OUT-03: an approval that is missing refuses, whoever’s it is', () => {
    expect(refused(whole, { ...everybody, awaited: ['BUSINESS'] })).toEqual([
      'APPROVALS kpi-approval-awaited',
    ]);
    expect(refused(whole, { ...everybody, awaited: ['SUPPLIER'] })).toEqual([
      'APPROVALS kpi-approval-awaited',
    ]);
  });

  it('R: half for the strategy, half for the need', () => {
    expect(facet({ ...whole, need: null }, 'R').value).toBe(0.5);
    expect(facet(whole, 'R', { ...everybody, isStrategic: false }).value).toBe(0.5);
    expect(refused({ ...whole, need: '' }, { ...everybody, isStrategic: false })).toEqual([
      'R kpi-not-strategic',
      'R kpi-need-missing',
    ]);
  });

  it('T: half for a date or a period, half for a review within twelve months', () => {
    const review = (day: string) => facet({ ...whole, reviewOn: Temporal.PlainDate.from(day) }, 'T').value;
    expect([review('2026-04-01'), review('2027-04-01')]).toEqual([1, 1]);
    expect([review('2026-03-31'), review('2027-04-02')]).toEqual([0.5, 0.5]);
    expect(facet({ ...whole, targetOn: null }, 'T').value).toBe(1);
    expect(facet({ ...whole, targetOn: null, frequency: null }, 'T').value).toBe(0.5);
    expect(facet({ ...whole, targetOn: null, frequency: null, reviewOn: null }, 'T').value).toBe(0);
  });

  it('N: nothing for activity, which is refused; .4, .85, 1 for the others, which are not', () => {
    const worth = [activity, output, experience, outcome].map(
      (answers) => facet({ ...whole, answers }, 'N').value,
    );
    expect(worth).toEqual([0, 0.4, 0.85, 1]);
    expect(refused({ ...whole, answers: activity })).toEqual(['N kpi-activity']);
    expect(refused({ ...whole, answers: output })).toEqual([]);
  });

  it('X: true or false must follow from a figure', () => {
    expect(facet({ ...whole, target: null }, 'X').value).toBe(0);
    expect(refused({ ...whole, target: aim('GE', null) })).toContain('X kpi-undecidable');
    expect(facet({ ...whole, target: aim('BETWEEN', 2, 1) }, 'X').value).toBe(0);
    expect(facet({ ...whole, target: aim('BETWEEN', 2, 2) }, 'X').value).toBe(1);
    expect(facet({ ...whole, target: null, parts: ['a', 'b'] }, 'X').value).toBe(1);
    expect(facet({ ...whole, target: null, parts: ['a'] }, 'X').value).toBe(0);
  });

  it('B: nothing from an hour a period on, and no refusal', () => {
    const worth = [0, 30, 60, 61, 240].map((burdenMinutes) => facet({ ...whole, burdenMinutes }, 'B').value);
    expect(worth).toEqual([1, 0.5, 0, 0, 0]);
    expect(refused({ ...whole, burdenMinutes: 600 })).toEqual([]);
  });

  it('OUT-09: a composite is measured by its parts', () => {
    const composite: KpiDefinition = { ...whole, parts: ['a', 'b'], target: null, unit: null, formula: null };
    expect(qualityOf({ ...composite, source: null, method: null, baseline: null }, everybody).score).toBe(
      100,
    );
  });

  it('OUT-02: words that contradict the answers warn and do not refuse', () => {
    const dressed = qualityOf({ ...whole, name: 'Temps de réponse aux tickets' }, everybody);
    expect(dressed.warnings).toEqual([
      expect.objectContaining({
        code: 'kpi-words-contradict',
        params: { words: 'temps de réponse, tickets', nature: 'ACTIVITY' },
      }),
    ]);
    expect(dressed.refusals).toEqual([]);
    expect(qualityOf({ ...whole, name: 'Service uptime' }, everybody).warnings).toHaveLength(1);
    expect(qualityOf({ ...whole, name: 'Service uptime', answers: output }, everybody).warnings).toEqual([]);
  });
});

const text = fc.option(fc.constantFrom('mot', '  ', 'Améliorer', 'améliorer de 3 %'), { nil: null });
const anyDefinition: fc.Arbitrary<KpiDefinition> = fc.record({
  ...{
    name: fc.constantFrom('Taux', 'Mieux faire', 'Tickets'),
    definition: fc.constantFrom('', 'rapidement'),
  },
  answers: fc.constantFrom(outcome, experience, output, activity),
  ...{
    beneficiary: text,
    object: text,
    perimeter: text,
    formula: text,
    unit: text,
    source: text,
    method: text,
  },
  direction: fc.constantFrom('UP' as const, 'DOWN' as const),
  frequency: fc.option(fc.constantFrom(...FREQUENCIES), { nil: null }),
  baseline: fc.option(fc.double({ min: -100, max: 100, noNaN: true }), { nil: null }),
  ...{ ambition: text, need: text },
  targetOn: fc.constantFrom(null, today.add({ months: 3 })),
  reviewOn: fc.integer({ min: -400, max: 400 }).map((days) => today.add({ days })),
  burdenMinutes: fc.double({ min: 0, max: 500, noNaN: true }),
  parts: fc.constantFrom<string[]>([], ['a'], ['a', 'b']),
  target: fc.option(
    fc
      .tuple(fc.constantFrom('GE', 'LE', 'EQ', 'BETWEEN'), fc.integer({ min: -50, max: 50 }), fc.integer())
      .map(([comparator, value, upper]) => aim(comparator as Aim['comparator'], value, upper)),
    { nil: null },
  ),
});
const anyCircumstances = fc.record({
  today: fc.constant(today),
  isStrategic: fc.boolean(),
  awaited: fc.subarray(['IT', 'BUSINESS', 'SUPPLIER'] as const),
});

describe('whatever is written', () => {
  it('the score is the weighted sum of what is shown, between 0 and 100', () => {
    expect(Object.values(QUALITY_WEIGHTS).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
    fc.assert(
      fc.property(anyDefinition, anyCircumstances, (definition, circumstances) => {
        const { score, facets } = qualityOf(definition, circumstances);
        const sum = facets.reduce((total, { value, weight }) => total + 100 * value * weight, 0);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(Math.abs(score - sum)).toBeLessThanOrEqual(0.00501);
      }),
    );
  });

  it('it passes exactly when every gate does, and every gate that is shut has a reason with a field', () => {
    fc.assert(
      fc.property(anyDefinition, anyCircumstances, (definition, circumstances) => {
        const { facets, refusals } = qualityOf(definition, circumstances);
        const value = Object.fromEntries(facets.map((one) => [one.facet, one.value])) as Record<
          Facet,
          number
        >;
        const shut = (['S', 'M', 'A', 'R', 'T'] as const).filter((key) => value[key] < 0.5) as string[];
        if (value.X < 1) shut.push('X');
        if (value.N === 0) shut.push('N');
        if (circumstances.awaited.length > 0) shut.push('APPROVALS');
        expect(new Set(refusals.map(({ gate }) => gate))).toEqual(new Set(shut));
        expect(refusals.every(({ pointer, code }) => /^\/\w+/.test(pointer) && code.startsWith('kpi-'))).toBe(
          true,
        );
      }),
    );
  });
});
