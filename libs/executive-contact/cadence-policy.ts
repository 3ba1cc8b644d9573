import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { Aggregate, BrokenRule, day } from '#platform/kernel';
import { cadenceFault, defaultCadence, type Cadence, type Segment, type TouchType } from './cadence.js';

/** The rhythm a tenant expects of a segment; a segment without one works with the product's defaults. */
@Entity({ schema: 'executive_contact', name: 'cadence_policy' })
export class CadencePolicy extends Aggregate implements Cadence {
  @Column({ type: 'text' }) readonly segment!: Segment;
  @Column({ type: 'text', name: 'rhythm', nullable: true }) readonly interval!: string | null;
  @Column({ type: 'int' }) readonly graceBusinessDays!: number;
  @Column({ type: 'int', array: true }) readonly reminderOffsets!: [number, number, number];
  @Column({ type: 'int', array: true }) readonly escalationOffsets!: [number, number, number];
  @Column({
    type: 'numeric',
    precision: 4,
    scale: 2,
    transformer: { to: (value: number) => value, from: Number },
  })
  readonly dormantFactor!: number;
  @Column({ type: 'int' }) readonly minDurationMinutes!: number;
  @Column({ type: 'text', array: true }) readonly qualifyingTypes!: TouchType[];
  @Column({ type: 'boolean' }) readonly committeeCounts!: boolean;
  @Column({ type: 'boolean' }) readonly delegateAllowed!: boolean;
  @Column({ ...day }) readonly effectiveFrom!: Temporal.PlainDate;

  static of(segment: Segment): CadencePolicy {
    const policy = new CadencePolicy();
    Object.assign(policy, { segment, ...defaultCadence(segment) });
    return policy;
  }

  /** What is left out stays as it was. Steps already said stay said: only what is ahead is planned anew. */
  set(change: Partial<Cadence>, today: Temporal.PlainDate): void {
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    Object.assign(this, given, { effectiveFrom: today });
    const fault = cadenceFault(this);
    if (fault) throw new BrokenRule(fault);
    this.tell('cadence.changed', { segment: this.segment, ...given });
  }
}
