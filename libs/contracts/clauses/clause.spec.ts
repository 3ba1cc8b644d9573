import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { newId } from '#platform/kernel';
import { type ByAmendment, Clause } from './clause.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const START = day('2022-01-01');
const entry = {
  number: '4.2',
  title: 'Pénalités',
  text: 'Une pénalité de 100 € par jour.',
  kind: 'PENALTY',
} as const;
const amendment = (number: number): ByAmendment => ({ id: newId(), number });
const original = () => Clause.introduce(newId(), entry, START);
const code = (work: () => unknown) => {
  try {
    work();
    return 'allowed';
  } catch (error) {
    return (error as { code: string }).code;
  }
};
const holds = (clause: Clause, on: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(clause.effectiveFrom, on) <= 0 &&
  (clause.effectiveTo === null || Temporal.PlainDate.compare(on, clause.effectiveTo) < 0);

describe('a clause', () => {
  it('gives way to its new wording on the day itself, and its own days stay as they were', () => {
    const first = original();
    const next = first.replace({ text: 'Une pénalité de 200 € par jour.' }, day('2024-07-01'), amendment(1));
    expect(
      [first.effectiveFrom, first.effectiveTo, next.effectiveFrom, next.effectiveTo].map(String),
    ).toEqual(['2022-01-01', '2024-07-01', '2024-07-01', 'null']);
    expect(next).toMatchObject({
      lineageId: first.id,
      introducedByNumber: 1,
      title: 'Pénalités',
      number: '4.2',
    });
    expect(first.text).toBe(entry.text);
    expect(holds(first, day('2024-06-30')) && !holds(next, day('2024-06-30'))).toBe(true);
    expect(!holds(first, day('2024-07-01')) && holds(next, day('2024-07-01'))).toBe(true);
  });

  it('changes by amendment alone, once it has held for a day', () => {
    expect(code(() => original().replace({ text: 'x' }, day('2022-01-02')))).toBe('clause-needs-amendment');
    expect(code(() => original().end(day('2022-01-02')))).toBe('clause-needs-amendment');
    expect(code(() => original().end(day('2022-01-02'), amendment(1)))).toBe('allowed');
  });

  it('that was mistyped never held: the right wording takes its whole time', () => {
    const wrong = original();
    const right = wrong.replace({ text: 'Une pénalité de 1 000 € par jour.' }, START);
    expect(holds(wrong, START)).toBe(false);
    expect(holds(right, START)).toBe(true);
    expect(right.introducedByNumber).toBeNull();
  });

  it('is closed once, not before it began, and not for nothing', () => {
    const closed = original();
    closed.end(day('2023-01-01'), amendment(1));
    expect(code(() => closed.end(day('2024-01-01'), amendment(2)))).toBe('clause-closed');
    expect(code(() => closed.replace({ text: 'x' }, day('2024-01-01'), amendment(2)))).toBe('clause-closed');
    expect(code(() => original().end(day('2021-12-31'), amendment(1)))).toBe('clause-too-early');
    expect(code(() => original().replace({}, START))).toBe('clause-unchanged');
    expect(code(() => original().replace({ title: '', text: ' ' }, START))).toBe('clause-empty');
  });

  it('knows the language it is written in', () => {
    expect(original().language).toBe('fr');
    expect(
      Clause.introduce(newId(), { ...entry, text: 'The Supplier shall pay the Customer.' }, START).language,
    ).toBe('en');
  });

  it('has on any day exactly one wording while it lives, whatever amendments came (no gap, no overlap)', () => {
    const steps = fc.array(fc.record({ days: fc.nat(400), ends: fc.boolean() }), { maxLength: 12 });
    fc.assert(
      fc.property(steps, fc.integer({ min: -100, max: 3_000 }), (changes, asked) => {
        const wordings = [original()];
        const kept: string[] = [];
        let on = START;
        let ended: Temporal.PlainDate | null = null;
        changes.forEach(({ days, ends }, at) => {
          if (ended) return;
          on = on.add({ days });
          const last = wordings.at(-1)!;
          kept.push(`${last.id} ${last.effectiveFrom} ${last.text}`);
          if (ends && at > 4) {
            last.end(on, amendment(at + 1));
            ended = on;
          } else wordings.push(last.replace({ text: `Texte ${at}` }, on, amendment(at + 1)));
        });
        const when = START.add({ days: asked });
        const isAlive =
          Temporal.PlainDate.compare(when, START) >= 0 &&
          (!ended || Temporal.PlainDate.compare(when, ended) < 0);
        expect(wordings.filter((wording) => holds(wording, when))).toHaveLength(isAlive ? 1 : 0);
        // What was said before a change is said after it.
        expect(
          wordings
            .slice(0, kept.length)
            .map(({ id, effectiveFrom, text }) => `${id} ${effectiveFrom} ${text}`),
        ).toEqual(kept);
        expect(new Set(wordings.map(({ lineageId }) => lineageId)).size).toBe(1);
      }),
    );
  });
});
