import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BrokenRule } from '#platform/kernel';
import { Temporal } from 'temporal-polyfill';
import { Seat } from './seat.js';
import type { Tenure } from './tenure.js';

const date = (text: string) => Temporal.PlainDate.from(text);
const cioSeat = () => {
  const seat = Seat.open(
    { id: 'armorial-nordelta', supplierId: 'nordelta' },
    { side: 'customer', roleCode: 'CIO', requiredLevel: 'L2_CXO' },
  );
  seat.takeTold();
  return seat;
};
const told = (seat: Seat) => seat.takeTold().map(({ name, facts }) => ({ name, facts }));
const refusal = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof BrokenRule) return error.code;
    throw error;
  }
  return undefined;
};
const holderOn = (tenures: Tenure[], day: string) =>
  tenures.find((tenure) => tenure.holds(date(day)))?.personId;

/** A seat with its tenures, as the façade plays them. */
function history(...steps: [personId: string, from: string, to?: string][]) {
  const seat = cioSeat();
  const tenures: Tenure[] = [];
  for (const [personId, from, to] of steps)
    tenures.push(
      seat.fill(tenures, { id: personId, name: personId, from: date(from), ...(to && { to: date(to) }) })
        .taken,
    );
  told(seat);
  return { seat, tenures };
}

describe('a seat holds one person at a time', () => {
  it('is filled, and says whom it follows', () => {
    const { seat, tenures } = history(['claire', '2022-10-03', '2026-03-01']);
    const { taken } = seat.fill(tenures, { id: 'jeanne', name: 'Jeanne Roy', from: date('2026-04-01') });
    expect(told(seat)).toEqual([
      {
        name: 'seat.filled',
        facts: {
          seatId: seat.id,
          side: 'customer',
          personId: 'jeanne',
          personName: 'Jeanne Roy',
          tenureId: taken.id,
          from: '2026-04-01',
          previousPersonId: 'claire',
        },
      },
    ]);
  });

  it('passes to a successor, who finds the seat free on the first day', () => {
    const { seat, tenures } = history(['claire', '2022-10-03']);
    const { taken, left } = seat.fill(tenures, {
      id: 'jeanne',
      name: 'Jeanne Roy',
      from: date('2026-04-01'),
    });
    tenures.push(taken);
    expect(left?.to?.toString()).toBe('2026-04-01');
    expect(holderOn(tenures, '2026-03-31')).toBe('claire');
    expect(holderOn(tenures, '2026-04-01')).toBe('jeanne');
  });

  it.each([
    [
      'into the middle of a tenure with an end',
      [['claire', '2022-10-03', '2026-06-01']],
      '2026-04-01',
      undefined,
      'tenures-overlap',
    ],
    ['on the very day another began', [['claire', '2026-04-01']], '2026-04-01', undefined, 'tenures-overlap'],
    [
      'for ever before a tenure to come',
      [['claire', '2026-09-01']],
      '2026-04-01',
      undefined,
      'tenures-overlap',
    ],
    ['in the gap before a tenure to come', [['claire', '2026-09-01']], '2026-04-01', '2026-09-01', undefined],
    [
      'on the day the other leaves',
      [['claire', '2022-10-03', '2026-04-01']],
      '2026-04-01',
      undefined,
      undefined,
    ],
    ['for a stay that ends before it begins', [], '2026-04-01', '2026-04-01', 'tenure-ends-before-it-begins'],
  ] as const)('cannot be taken %s', (_, before, from, to, code) => {
    const { seat, tenures } = history(...(before as unknown as [string, string, string?][]));
    expect(
      refusal(() =>
        seat.fill(tenures, { id: 'jeanne', name: 'Jeanne Roy', from: date(from), to: to ? date(to) : null }),
      ),
    ).toBe(code);
  });

  it('is not taken twice by the same person', () => {
    const { seat, tenures } = history(['claire', '2022-10-03']);
    expect(
      refusal(() => seat.fill(tenures, { id: 'claire', name: 'Claire Vasseur', from: date('2026-04-01') })),
    ).toBe('already-in-this-seat');
  });

  it('whatever is tried, no day has two holders', () => {
    const dayOf = (n: number) => date('2026-01-01').add({ days: n });
    const step = fc.record({
      person: fc.constantFrom('claire', 'jeanne', 'hugues', 'ines'),
      from: fc.nat(60),
      stay: fc.option(fc.integer({ min: 1, max: 20 })),
      vacates: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const seat = cioSeat();
        const tenures: Tenure[] = [];
        for (const { person, from, stay, vacates } of steps) {
          refusal(() => {
            if (vacates) seat.vacate(tenures, dayOf(from));
            else
              tenures.push(
                seat.fill(tenures, {
                  id: person,
                  name: person,
                  from: dayOf(from),
                  to: stay ? dayOf(from + stay) : null,
                }).taken,
              );
          });
        }
        for (let n = 0; n < 90; n += 1)
          expect(tenures.filter((tenure) => tenure.holds(dayOf(n))).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('a departure leaves a vacancy and its history', () => {
  it('frees the seat on that day', () => {
    const { seat, tenures } = history(['claire', '2022-10-03']);
    seat.vacate(tenures, date('2026-06-30'));
    expect(holderOn(tenures, '2026-06-29')).toBe('claire');
    expect(holderOn(tenures, '2026-06-30')).toBeUndefined();
    expect(told(seat)).toEqual([
      {
        name: 'seat.vacated',
        facts: {
          seatId: seat.id,
          side: 'customer',
          personId: 'claire',
          personName: 'claire',
          tenureId: tenures[0]!.id,
          on: '2026-06-30',
        },
      },
    ]);
  });

  it('calls off a tenure that was still to come', () => {
    const { seat, tenures } = history(['claire', '2022-10-03', '2026-09-01'], ['jeanne', '2026-09-01']);
    seat.vacate(tenures, date('2026-07-01'), 'jeanne');
    expect(holderOn(tenures, '2026-07-01')).toBe('claire');
    expect(holderOn(tenures, '2026-10-01')).toBeUndefined();
  });

  it('cannot empty an empty seat', () => {
    const { seat, tenures } = history(['claire', '2022-10-03', '2026-01-01']);
    expect(refusal(() => seat.vacate(tenures, date('2026-06-30')))).toBe('seat-already-vacant');
  });

  it('is seen by both sides', () => {
    const seat = Seat.open(
      { id: 'r', supplierId: 'nordelta' },
      { side: 'supplier', roleCode: 'GM', requiredLevel: 'L1_GM' },
    );
    const [opened] = seat.takeTold();
    expect(opened).toMatchObject({
      name: 'seat.opened',
      relationshipId: 'r',
      supplierId: 'nordelta',
      audience: 'shared',
    });
  });

  it.each(['cio', 'C', 'CIO2', 'CIO '])('keeps role codes in capitals: %j is refused', (roleCode) => {
    expect(
      refusal(() =>
        Seat.open({ id: 'r', supplierId: 's' }, { side: 'customer', roleCode, requiredLevel: 'L2_CXO' }),
      ),
    ).toBe('role-code-in-capitals');
  });
});
