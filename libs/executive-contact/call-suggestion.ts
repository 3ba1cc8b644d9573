import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { Aggregate, BrokenRule, day } from '#platform/kernel';
import type { Components, Reason, SkipReason } from './call-ranking.js';
import type { Brief } from './pair-names.js';

/** One pair of the frozen answer, with everything that explains it. */
export interface SuggestedCall {
  pairId: string;
  relationship: { id: string; name: string };
  counterpart: (Brief & { seat: string | null }) | null;
  seats: { customer: string | null; supplier: string | null };
  score: number;
  coverage: number;
  components: Components;
  reasons: Reason[];
  /** Instants, and both zones to show them in. */
  window: { from: string; to: string; zone: string; theirZone: string } | null;
  brief: { facts: { code: string; params: Record<string, string | number | null> }[] };
}

/** Why a pair was left out that morning; `until` is the day on which the counterpart is back. */
export interface Skipped {
  pairId: string;
  relationship: { id: string; name: string };
  reason: SkipReason;
  until?: string;
}

/** What the morning found: kept whole, so that an old day can be explained. */
export interface Morning {
  formulaVersion: number;
  /** The day the executive is back; there while they are away. */
  awayUntil?: string;
  call: SuggestedCall | null;
  alternates: SuggestedCall[];
  skipped: Skipped[];
  /** Looked at and found not worth a call today. */
  below: { pairId: string; score: number }[];
}

/** The one call worth making that an executive is shown on a day; frozen unless dismissed. */
@Entity({ schema: 'executive_contact', name: 'call_suggestion' })
export class CallSuggestion extends Aggregate {
  @Column({ type: 'uuid' }) readonly executiveId!: string;
  @Column({ ...day }) readonly day!: Temporal.PlainDate;
  @Column({ type: 'text' }) state!: 'CALL' | 'NONE' | 'DONE' | 'DISMISSED' | 'WITHDRAWN';
  @Column({ type: 'uuid', nullable: true }) readonly pairId!: string | null;
  @Column({ type: 'uuid', nullable: true }) readonly relationshipId!: string | null;
  @Column({ type: 'uuid', nullable: true }) readonly counterpartId!: string | null;
  @Column({ type: 'numeric', precision: 4, scale: 1, nullable: true }) readonly score!: number | null;
  @Column({ type: 'jsonb' }) readonly content!: Morning;
  @Column({ type: 'text', nullable: true }) outcome: 'CALLED' | 'PLANNED' | 'DISMISSED' | null = null;
  @Column({ type: 'text', nullable: true }) private dismissReason: string | null = null;

  static freeze(executiveId: string, on: Temporal.PlainDate, content: Morning): CallSuggestion {
    const suggestion = new CallSuggestion();
    const { call } = content;
    Object.assign(suggestion, {
      executiveId,
      day: on,
      content,
      state: call ? 'CALL' : 'NONE',
      pairId: call?.pairId ?? null,
      relationshipId: call?.relationship.id ?? null,
      counterpartId: call?.counterpart?.id ?? null,
      score: call?.score ?? null,
    });
    if (call) suggestion.telling('call.suggested', { score: call.score });
    return suggestion;
  }

  /** Called or planned: shown as done for the rest of the day. */
  done(outcome: 'CALLED' | 'PLANNED'): void {
    if (this.state !== 'CALL' && this.state !== 'DONE') return;
    this.state = 'DONE';
    this.outcome = outcome;
  }

  dismiss(reason: string): void {
    if (this.state !== 'CALL') throw new BrokenRule('suggestion-not-open', {}, { status: 409 });
    this.state = 'DISMISSED';
    this.outcome = 'DISMISSED';
    this.dismissReason = reason;
    this.telling('call.dismissed', { reason });
  }

  /** Decided again: it stays as it was chosen, and another answer stands in its place. */
  withdraw(): void {
    if (this.state === 'CALL') this.telling('call.withdrawn', {});
    this.state = 'WITHDRAWN';
  }

  /** Whether that pair has a part in the answer: it is proposed, comes next, or is left out because of an absence. */
  speaksOf(pairId: string): boolean {
    const { call, alternates } = this.content;
    return [call, ...alternates].some((one) => one?.pairId === pairId) || this.saidAway(pairId) !== null;
  }

  /** The return of the counterpart, when their absence is why the pair was left out. */
  saidAway(pairId: string): string | null {
    const skipped = this.content.skipped.find((one) => one.pairId === pairId);
    return skipped?.reason === 'counterpart-away' ? (skipped.until ?? null) : null;
  }

  private telling(name: string, facts: Record<string, unknown>): void {
    const { executiveId, pairId, day: on } = this;
    this.tell(
      name,
      { executiveId, pairId, on: on.toString(), ...facts },
      this.relationshipId ? { relationshipId: this.relationshipId } : {},
    );
  }
}
