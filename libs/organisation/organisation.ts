import { Column, Entity } from 'typeorm';
import { Aggregate } from '#platform/kernel';
import { checkPlace, type Locale, type Place } from './place.js';

/** The customer organisation as its people know it; the tenant is its isolation key and shares its id. */
@Entity({ schema: 'organisation', name: 'organisation' })
export class Organisation extends Aggregate {
  @Column({ type: 'text' }) private name!: string;
  @Column({ type: 'char', length: 2 }) private country!: string;
  @Column({ type: 'text', nullable: true }) private region!: string | null;
  @Column({ type: 'text' }) private locale!: Locale;
  @Column({ type: 'text' }) private timeZone!: string;
  @Column({ type: 'char', length: 3 }) private currency!: string;

  static found(id: string, facts: Place & { name: string; currency: string }): Organisation {
    checkPlace(facts);
    const organisation = new Organisation();
    organisation.id = id;
    Object.assign(organisation, { ...facts, region: facts.region ?? null });
    organisation.tell('organisation.founded', { name: facts.name });
    return organisation;
  }

  correct(facts: Partial<Place & { name: string; currency: string }>): void {
    checkPlace(facts);
    Object.assign(this, facts);
    this.tell('organisation.corrected', { fields: Object.keys(facts) });
  }

  place(): Place {
    return { country: this.country, region: this.region, locale: this.locale, timeZone: this.timeZone };
  }

  title(): string {
    return this.name;
  }

  money(): string {
    return this.currency;
  }
}
