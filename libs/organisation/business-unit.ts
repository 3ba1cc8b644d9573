import { Column, Entity } from 'typeorm';
import { Aggregate } from '#platform/kernel';

export interface UnitFacts {
  name: string;
  code: string;
  leadPersonId: string | null;
  active: boolean;
}

/** A part of the customer that IT and its suppliers work for; its lead speaks for it. */
@Entity({ schema: 'organisation', name: 'business_unit' })
export class BusinessUnit extends Aggregate {
  @Column('text') private name!: string;
  @Column('text') private code!: string;
  @Column('uuid', { nullable: true }) private leadPersonId: string | null = null;
  @Column('boolean') private active = true;

  static open(facts: Partial<UnitFacts> & Pick<UnitFacts, 'name' | 'code'>): BusinessUnit {
    const unit = new BusinessUnit();
    Object.assign(unit, facts);
    unit.tell('business-unit.opened', { unitId: unit.id, name: unit.name });
    return unit;
  }

  /** An absent fact stays, null clears. */
  correct(facts: Partial<UnitFacts>): void {
    Object.assign(this, facts);
    this.tell('business-unit.corrected', {
      unitId: this.id,
      fields: Object.keys(facts),
      name: this.name,
      active: this.active,
    });
  }
}
