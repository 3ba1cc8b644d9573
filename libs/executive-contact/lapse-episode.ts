import { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { Aggregate, day } from '#platform/kernel';
import type { Ladder, Step } from './ladder.js';

/** A step of an episode as it was told. */
export interface ToldStep {
  step: Step;
  on: string;
  recipients: string[];
}

/** One silence past its grace, from the lapse to the touch that ends it. */
@Entity({ schema: 'executive_contact', name: 'lapse_episode' })
export class LapseEpisode extends Aggregate {
  @Column({ type: 'uuid' }) readonly pairId!: string;
  @Column({ ...day }) readonly sinceOn!: Temporal.PlainDate;
  @Column({ ...day }) readonly dueOn!: Temporal.PlainDate;
  @Column({ ...day }) readonly lapsedOn!: Temporal.PlainDate;
  @Column({ type: 'jsonb' }) steps: ToldStep[] = [];
  @Column({ type: 'uuid', nullable: true }) closedBy: string | null = null;
  @Column({ ...day, nullable: true }) closedOn: Temporal.PlainDate | null = null;
  @Column({ type: 'int', nullable: true }) daysLate: number | null = null;

  static open(pairId: string, ladder: Ladder): LapseEpisode {
    const episode = new LapseEpisode();
    Object.assign(episode, {
      pairId,
      sinceOn: ladder.since,
      dueOn: ladder.due,
      lapsedOn: ladder.rung('LAPSED').on,
    });
    return episode;
  }

  record(step: ToldStep): void {
    this.steps = [...this.steps, step];
  }

  /** `daysLate` counts calendar days past the due date. */
  close(touch: { id: string; on: Temporal.PlainDate }): void {
    this.closedBy = touch.id;
    this.closedOn = touch.on;
    this.daysLate = Math.max(0, this.dueOn.until(touch.on, { largestUnit: 'day' }).days);
  }

  /** The touch that ended it turned out not to count: the same silence goes on. */
  reopen(): void {
    this.closedBy = this.closedOn = this.daysLate = null;
  }

  isAbout(ladder: Ladder): boolean {
    return this.sinceOn.equals(ladder.since) && this.dueOn.equals(ladder.due);
  }
}
