import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { Aggregate, BrokenRule, day } from '#platform/kernel';

export const PLAN_STATES = ['DUE', 'MADE', 'TO_COMPLETE', 'DONE', 'CALLED_OFF'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** Why a plan is wanted no more although nobody has spoken because of it. */
export const CALLED_OFF = [
  'CLOSED',
  'NEWCOMER',
  'NO_RHYTHM',
  'NOT_DORMANT',
  'SPOKEN_BEFORE',
  'FELL_BACK',
] as const;
export type CalledOff = (typeof CALLED_OFF)[number];

/** What a plan says: who sees to it, about what, and both halves of the first call. */
export interface PlanWords {
  ownerPersonId: string;
  subject: string;
  ourStakes: string;
  /** What we want to hear of them. */
  hopedFor: string;
}

/** The dormancy that asks for a plan. */
export interface Dormancy {
  pairId: string;
  relationshipId: string;
  supplierId: string;
  sinceOn: Temporal.PlainDate;
  dormantOn: Temporal.PlainDate;
}

interface Call {
  id: string;
  on: Temporal.PlainDate;
}

/**
 * How a dormant pair is to speak again. It opens by itself (`DUE`), somebody makes it (`MADE`, with a planned first
 * call), a conversation that counts ends the silence, and both halves of that conversation end the plan: until they
 * are written down it stays `TO_COMPLETE`.
 */
@Entity({ schema: 'executive_contact', name: 'reactivation_plan' })
export class ReactivationPlan extends Aggregate {
  @Column({ type: 'uuid' }) readonly pairId!: string;
  @Column({ type: 'uuid' }) readonly relationshipId!: string;
  @Column({ type: 'uuid' }) readonly supplierId!: string;
  @Column({ type: 'text' }) state: PlanState = 'DUE';
  @Column({ ...day }) readonly sinceOn!: Temporal.PlainDate;
  @Column({ ...day }) readonly dormantOn!: Temporal.PlainDate;
  @Column({ ...day }) readonly askedOn!: Temporal.PlainDate;
  @Column({ ...day }) dueOn!: Temporal.PlainDate;
  @Column({ type: 'uuid', nullable: true }) ownerPersonId: string | null = null;
  @Column({ type: 'text', nullable: true }) private subject: string | null = null;
  @Column({ type: 'text', nullable: true }) ourStakes: string | null = null;
  @Column({ type: 'text', nullable: true }) private hopedFor: string | null = null;
  @Column({ ...day, nullable: true }) firstCallOn: Temporal.PlainDate | null = null;
  @Column({ type: 'uuid', nullable: true }) touchpointId: string | null = null;
  @Column({ ...day, nullable: true }) private madeOn: Temporal.PlainDate | null = null;
  @Column({ type: 'int' }) edition = 0;
  /** The last reminder that was told, by its key. */
  @Column({ type: 'text', nullable: true }) said: string | null = null;
  @Column({ type: 'uuid', nullable: true }) spokenBy: string | null = null;
  @Column({ ...day, nullable: true }) spokenOn: Temporal.PlainDate | null = null;
  @Column({ type: 'int', nullable: true }) private daysTaken: number | null = null;
  @Column({ ...day, nullable: true }) endedOn: Temporal.PlainDate | null = null;
  @Column({ type: 'text', nullable: true }) private calledOffBecause: CalledOff | null = null;

  static ask(dormancy: Dormancy, askedOn: Temporal.PlainDate, dueOn: Temporal.PlainDate): ReactivationPlan {
    const plan = new ReactivationPlan();
    Object.assign(plan, dormancy, { askedOn, dueOn });
    plan.telling('opened', { dormantOn: dormancy.dormantOn.toString(), dueOn: dueOn.toString() });
    return plan;
  }

  /** Made, or made anew with another day or other words; `call` is the planned touch of its first day. */
  make(words: PlanWords, call: Call, today: Temporal.PlainDate): void {
    this.requireOpen();
    const isNew = this.state === 'DUE';
    Object.assign(this, words, { state: 'MADE', firstCallOn: call.on, touchpointId: call.id });
    this.madeOn = isNew ? today : this.madeOn;
    this.telling(isNew ? 'made' : 'revised', {
      ownerPersonId: words.ownerPersonId,
      title: words.subject,
      firstCallOn: call.on.toString(),
    });
  }

  /** Silence is still there to be planned against. */
  requireOpen(): void {
    if (this.state === 'DUE' || this.state === 'MADE') return;
    throw new BrokenRule('reactivation-plan-out-of-order', { state: this.state }, { status: 409 });
  }

  /** A hold is over: nobody owes a plan on the morrow of one. */
  postpone(dueOn: Temporal.PlainDate): void {
    if (this.state !== 'DUE' && this.state !== 'MADE') return;
    if (this.dueOn.equals(dueOn)) return;
    const from = this.dueOn.toString();
    this.dueOn = dueOn;
    this.telling('postponed', { from, to: dueOn.toString() });
  }

  /** The call was moved by hand: another planned one of the pair takes its place. */
  moveCall({ id, on }: Call): void {
    this.touchpointId = id;
    this.firstCallOn = on;
    this.telling('call-moved', { to: on.toString() });
  }

  /** The call did not take place or did not count: a plan is owed again, by its original due date. */
  loseCall(because: string): void {
    this.state = 'DUE';
    this.firstCallOn = this.touchpointId = this.madeOn = null;
    this.edition += 1;
    this.telling('call-lost', { because });
  }

  /**
   * The silence is over. EXE-06: it is a reactivation once both halves of the conversation are there; for one and
   * the same conversation that never turns back, because not everybody who looks may read them.
   */
  spoken({ id, on }: Call, hasBothHalves: boolean, today: Temporal.PlainDate): void {
    const before = this.state;
    if (this.spokenBy !== id) {
      this.spokenBy = id;
      this.spokenOn = on;
      this.daysTaken = this.dormantOn.until(on, { largestUnit: 'day' }).days;
      this.state = 'TO_COMPLETE';
      this.endedOn = null;
    }
    if (hasBothHalves && this.state === 'TO_COMPLETE') {
      this.state = 'DONE';
      this.endedOn = today;
    }
    if (this.state === before) return;
    const facts = { touchpointId: id, on: on.toString(), daysTaken: this.daysTaken };
    this.telling(this.state === 'DONE' ? 'done' : 'spoken', facts);
  }

  /** The conversation that ended the silence turned out not to count: the same silence goes on. */
  reopen(): void {
    this.state = 'DUE';
    this.spokenBy = this.spokenOn = this.daysTaken = this.endedOn = null;
    this.firstCallOn = this.touchpointId = this.madeOn = null;
    this.edition += 1;
    this.telling('reopened', { dueOn: this.dueOn.toString() });
  }

  callOff(because: CalledOff, today: Temporal.PlainDate): void {
    this.state = 'CALLED_OFF';
    this.calledOffBecause = because;
    this.endedOn = today;
    this.telling('called-off', { because });
  }

  /** A reminder was said; the one of a plan that is late is worth an agenda. */
  remind(key: string, isLate: boolean): void {
    this.said = key;
    if (isLate) this.telling('overdue', { dueOn: this.dueOn.toString() });
  }

  private telling(what: string, facts: Record<string, unknown>): void {
    const { id, pairId, relationshipId, supplierId } = this;
    this.tell(`reactivation.${what}`, { planId: id, pairId, ...facts }, { relationshipId, supplierId });
  }
}
