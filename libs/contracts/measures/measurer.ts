import { Column, Entity } from 'typeorm';
import { Aggregate } from '#platform/kernel';

/** Who is asked for the figure of a KPI when a period is over, where that is not the accountable person. */
@Entity({ schema: 'contracts', name: 'measurer' })
export class Measurer extends Aggregate {
  @Column('uuid') private contractId!: string;
  @Column('uuid') private personId!: string;

  static of(kpi: { id: string; contractId: string }, personId: string): Measurer {
    const measurer = new Measurer();
    Object.assign(measurer, { id: kpi.id, contractId: kpi.contractId, personId });
    return measurer;
  }

  becomes(personId: string): void {
    this.personId = personId;
  }
}
