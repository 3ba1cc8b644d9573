import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { newId } from '#platform/kernel';
import { Person } from './person.js';

const DIANE = {
  name: 'Diane Foster',
  level: 'L1_GM',
  locale: 'en',
  timeZone: 'America/New_York',
  country: 'US',
} as const;

describe('a person', () => {
  it('of the supplier’s side has a supplier, of the customer’s side none', () => {
    expect(() => Person.add('supplier', null, DIANE)).toThrow('person-needs-their-supplier');
    expect(() => Person.add('customer', newId(), DIANE)).toThrow('person-needs-their-supplier');
  });

  it('is of a place that exists: an IANA zone, not an offset', () => {
    for (const timeZone of ['Europe/Atlantis', '+02:00', '']) {
      expect(() => Person.add('customer', null, { ...DIANE, timeZone })).toThrow('time-zone-unknown');
    }
    expect(() => Person.add('customer', null, { ...DIANE, country: 'France' })).toThrow('country-unknown');
  });

  it('tells that they moved only when a calendar or a clock changes', () => {
    const person = Person.add('customer', null, DIANE);
    person.takeTold();
    person.correct({ title: 'CEO', timeZone: 'America/New_York' });
    person.correct({ timeZone: 'Europe/Paris' });
    expect(person.takeTold().map(({ facts }) => facts['moved'])).toEqual([false, true]);
  });

  it('leaves once, and is active through the last day', () => {
    const person = Person.add('customer', null, DIANE);
    const last = Temporal.PlainDate.from('2026-02-28');
    person.depart(last, 'retired');
    expect(person.isActive(last)).toBe(true);
    expect(person.isActive(last.add({ days: 1 }))).toBe(false);
    expect(() => person.depart(last, 'again')).toThrow('person-has-left');
  });

  it('is not their own assistant', () => {
    const person = Person.add('customer', null, DIANE);
    expect(() => person.correct({ assistantPersonId: person.id })).toThrow('person-cannot-assist-themselves');
  });
});
