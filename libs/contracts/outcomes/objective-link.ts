import { Column, Entity } from 'typeorm';
import { Aggregate } from '#platform/kernel';

/** That an objective of a contract serves an objective of the house. */
@Entity({ schema: 'contracts', name: 'objective_link' })
export class ObjectiveLink extends Aggregate {
  @Column('uuid') contractId!: string;
  @Column('uuid') objectiveId!: string;
  @Column('uuid') strategicObjectiveId!: string;

  static between(objective: { id: string; contractId: string }, strategicObjectiveId: string): ObjectiveLink {
    const link = new ObjectiveLink();
    link.contractId = objective.contractId;
    link.objectiveId = objective.id;
    link.strategicObjectiveId = strategicObjectiveId;
    return link;
  }
}
