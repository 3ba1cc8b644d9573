import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import { Aggregate, day } from '#platform/kernel';

export interface StrategyFacts {
  statement: string;
  theme: string | null;
  horizon: Temporal.PlainDate | null;
  active: boolean;
}

/** What the house itself wants to reach: its contracts' objectives should serve one of these. */
@Entity({ schema: 'contracts', name: 'strategic_objective' })
export class StrategicObjective extends Aggregate {
  @Column('text') private statement!: string;
  @Column('text', { nullable: true }) private theme: string | null = null;
  @Column({ ...day, nullable: true }) private horizon: Temporal.PlainDate | null = null;
  @Column('boolean') active = true;

  static set(facts: Partial<StrategyFacts> & Pick<StrategyFacts, 'statement'>): StrategicObjective {
    const objective = new StrategicObjective();
    Object.assign(objective, facts);
    objective.tell('strategic-objective.set', { statement: objective.statement });
    return objective;
  }

  correct(facts: Partial<StrategyFacts>): void {
    Object.assign(this, facts);
    this.tell('strategic-objective.corrected', { fields: Object.keys(facts), active: this.active });
  }
}
