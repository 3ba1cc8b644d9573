import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { workCalendar } from '#platform/calendar';
import { newId } from '#platform/kernel';
import { Advice } from './advice.js';
import { dueDate } from './due-date.js';
import { Obligation, type ObligationFacts, type Obligor } from './obligation.js';
import { ObligationInstance } from './obligation-instance.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const lead = { relationshipId: newId(), supplierId: newId() };
const mona = { side: 'customer', name: 'Mona Diallo' } as const;
const karim = { side: 'supplier', name: 'Karim Haddad' } as const;
const fr = workCalendar('FR');

const obligation = (facts: Partial<ObligationFacts> = {}) =>
  Obligation.establish(
    newId(),
    {
      title: 'Service report',
      kind: 'REPORT',
      obligor: 'SUPPLIER',
      recurrence: 'MONTHLY',
      firstDueOn: day('2026-01-31'),
      evidenceRequired: true,
      reminderDays: [5],
      clauseId: null,
      customerPerson: null,
      supplierPerson: null,
      ...facts,
    },
    'FR',
    lead,
  );
const expected = (on = '2026-06-09', obligor: Obligor = 'SUPPLIER') =>
  ObligationInstance.expect(obligation({ obligor }), 1, dueDate(day(on), [fr]));
const names = (one: ObligationInstance) => one.takeTold().map(({ name }) => name);
const refused = (work: () => void) => {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe('an obligation', () => {
  it('begins at its first day from today on, and then counts from the one it had', () => {
    const report = obligation();
    expect(report.next(0, day('2026-06-09'), null)).toEqual({ number: 6, on: day('2026-06-30') });
    expect(report.next(6, day('2026-06-09'), null)).toEqual({ number: 7, on: day('2026-07-31') });
  });

  it('does not outlive its contract, nor its own end', () => {
    const report = obligation();
    expect(report.next(6, day('2026-06-09'), day('2026-07-30'))).toBeUndefined();
    expect(report.next(6, day('2026-06-09'), day('2026-07-31'))?.number).toBe(7);
    report.end(day('2026-06-09'), lead);
    expect(report.next(6, day('2026-06-09'), null)).toBeUndefined();
    expect(refused(() => report.end(day('2026-06-10'), lead))).toBe('obligation-ended');
  });
});

describe('one time that it falls due', () => {
  it('is upcoming, due on its day, late the day after and breached ten business days after it', () => {
    const instance = expected();
    const seen = ['2026-06-08', '2026-06-09', '2026-06-10', '2026-06-22', '2026-06-23'].map((on) => {
      instance.pass(day(on), lead);
      return instance.state;
    });
    expect(seen).toEqual(['UPCOMING', 'DUE', 'LATE', 'LATE', 'BREACHED']);
    expect(names(instance)).toEqual(['obligation.due', 'obligation.late', 'obligation.breached']);
  });

  it('a sweep that slept through it tells the gravest alone', () => {
    const instance = expected();
    instance.pass(day('2026-07-01'), lead);
    expect(names(instance)).toEqual(['obligation.breached']);
    expect(instance.pass(day('2026-07-02'), lead)).toBe(false);
  });

  it('is handed over by whoever owes it, with evidence where it is asked', () => {
    const asked = { evidenceRequired: true };
    const instance = expected();
    expect(() => instance.fulfil({ text: 'Sent' }, mona, asked, day('2026-06-09'), lead)).toThrow();
    expect(refused(() => instance.fulfil({}, karim, asked, day('2026-06-09'), lead))).toBe(
      'obligation-needs-evidence',
    );
    instance.fulfil({ link: 'https://nordelta.example/june' }, karim, asked, day('2026-06-09'), lead);
    expect(instance.takeTold()).toEqual([
      expect.objectContaining({
        name: 'obligation.fulfilled',
        audience: 'shared',
        supplierId: lead.supplierId,
        facts: expect.objectContaining({ onTime: true, daysLate: 0 }),
      }),
    ]);
  });

  it('late is still handed over, and says how late', () => {
    const instance = expected();
    instance.pass(day('2026-06-12'), lead);
    instance.takeTold();
    instance.fulfil({ text: 'Sent' }, karim, { evidenceRequired: true }, day('2026-06-12'), lead);
    expect(instance.takeTold()[0]?.facts).toMatchObject({ onTime: false, daysLate: 3 });
  });

  it('is accepted or returned by the other side, and returned it is as late as the day says', () => {
    const instance = expected();
    instance.fulfil({ text: 'Sent' }, karim, { evidenceRequired: true }, day('2026-06-08'), lead);
    expect(() => instance.accept(karim, day('2026-06-08'), lead)).toThrow();
    instance.return('The annex is missing', mona, day('2026-06-10'), lead);
    expect([instance.state, instance.acceptance]).toEqual(['LATE', 'RETURNED']);
    instance.fulfil({ text: 'With the annex' }, karim, { evidenceRequired: true }, day('2026-06-11'), lead);
    instance.accept(mona, day('2026-06-12'), lead);
    expect([instance.state, instance.acceptance]).toEqual(['FULFILLED', 'ACCEPTED']);
    expect(refused(() => instance.return('Again', mona, day('2026-06-12'), lead))).toBe(
      'obligation-state-out-of-order',
    );
  });

  it('is set aside by whoever would have received it', () => {
    expect(() => expected().dispense('Nothing to report', karim, lead)).toThrow();
    const theirs = expected('2026-06-09', 'CUSTOMER');
    expect(() => theirs.dispense('No access needed', mona, lead)).toThrow();
    theirs.dispense('No access needed', karim, lead);
    expect(theirs.state).toBe('NOT_APPLICABLE');
  });

  it('is let go by a decision while it is open, and only what the supplier owes', () => {
    const instance = expected();
    expect(instance.waive(newId(), lead)).toBe(true);
    expect(instance.waive(newId(), lead)).toBe(false);
    expect(refused(() => expected('2026-06-09', 'CUSTOMER').requireWaivable())).toBe('obligation-owed-by-us');
  });

  it('wakes at the next of its steps, and at once when it overslept one', () => {
    const instance = expected();
    const reminder = [day('2026-06-02')];
    expect(`${instance.nextStep(day('2026-06-01'), reminder)}`).toBe('2026-06-02');
    expect(`${instance.nextStep(day('2026-06-02'), reminder)}`).toBe('2026-06-09');
    expect(`${instance.nextStep(day('2026-06-20'), reminder)}`).toBe('2026-06-20');
    instance.pass(day('2026-06-20'), lead);
    expect(`${instance.nextStep(day('2026-06-20'), reminder)}`).toBe('2026-06-23');
    instance.pass(day('2026-06-23'), lead);
    expect(instance.nextStep(day('2026-06-23'), reminder)).toBeNull();
  });
});

describe('the log of advice', () => {
  const duty = obligation({ kind: 'DUTY_OF_ADVICE', recurrence: 'YEARLY' });
  const warning = { kind: 'WARNING', text: 'This version is out of support in October' } as const;

  it('is kept under a duty of advice, by whoever owes it, and read by the other', () => {
    expect(refused(() => Advice.give(obligation(), warning, karim, day('2026-06-09'), lead))).toBe(
      'advice-needs-its-duty',
    );
    expect(() => Advice.give(duty, warning, mona, day('2026-06-09'), lead)).toThrow();
    const advice = Advice.give(duty, warning, karim, day('2026-06-09'), lead);
    expect(() => advice.acknowledge(null, karim, day('2026-06-09'), lead)).toThrow();
    advice.acknowledge('We move in September', mona, day('2026-06-10'), lead);
    expect(advice.takeTold().map(({ name }) => name)).toEqual(['advice.given', 'advice.acknowledged']);
    expect(refused(() => advice.acknowledge(null, mona, day('2026-06-11'), lead))).toBe(
      'advice-acknowledged-already',
    );
  });
});
