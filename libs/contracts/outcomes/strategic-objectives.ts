import { Injectable } from '@nestjs/common';
import { type Json, Store } from '#platform/tenancy';
import { strategyList } from './outcome.queries.js';
import { StrategicObjective, type StrategyFacts } from './strategic-objective.js';

/** The house's strategic objectives: theirs alone, no supplier reads them. */
@Injectable()
export class StrategicObjectives {
  constructor(private readonly store: Store) {}

  async set(facts: Partial<StrategyFacts> & Pick<StrategyFacts, 'statement'>): Promise<string> {
    const objective = StrategicObjective.set(facts);
    await this.store.put(objective);
    return objective.id;
  }

  async correct(id: string, facts: Partial<StrategyFacts>, ifMatch: number): Promise<void> {
    const objective = await this.store.get(StrategicObjective, id, { ifMatch });
    objective.correct(facts);
    await this.store.put(objective);
  }

  list(): Promise<Json> {
    return this.store.json(strategyList);
  }
}
