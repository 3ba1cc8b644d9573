import { Aggregate, BrokenRule } from '#platform/kernel';
import { Column, Entity } from 'typeorm';
import { identifier, isFiller, sirenIn } from './identifier.js';
import type { Identifier, Scheme } from './identifier.js';
import { recognisedName } from './supplier-name.js';

export type PersonType = 'LEGAL' | 'NATURAL';

/** What a customer writes down about a company, and the company itself may read. */
export interface SupplierFacts {
  legalName: string;
  tradeName?: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string;
  hqAddress?: string | null;
  personType?: PersonType;
  identifiers?: { scheme: Scheme; value: string }[];
}

/** The outsourcing company, as this tenant knows it: its names, its country, its numbers in the registers. */
@Entity({ schema: 'suppliers', name: 'supplier' })
export class Supplier extends Aggregate {
  @Column('uuid')
  relationshipId!: string;
  @Column('text')
  legalName!: string;
  @Column('text', { nullable: true })
  private tradeName: string | null = null;
  @Column('char', { length: 2 })
  private country!: string;
  @Column('text', { nullable: true })
  private hqAddress: string | null = null;
  @Column('text')
  private personType: PersonType = 'LEGAL';
  @Column('jsonb')
  identifiers: Identifier[] = [];

  static register(facts: SupplierFacts): Supplier {
    const supplier = new Supplier();
    supplier.write(facts);
    return supplier;
  }

  /** Takes its place in the relationship that was opened for it, and says so. */
  joins(relationshipId: string): void {
    this.relationshipId = relationshipId;
    this.telling('supplier.registered', { name: this.legalName });
  }

  correct(facts: Partial<SupplierFacts>): void {
    const before = this.legalName;
    this.write(facts);
    this.telling('supplier.corrected', {
      fields: Object.keys(facts).filter((field) => facts[field as keyof SupplierFacts] !== undefined),
      ...(before !== this.legalName && { name: this.legalName, previousName: before }),
    });
  }

  withdrawn(): void {
    this.telling('supplier.withdrawn', { name: this.legalName });
  }

  /** The numbers and spellings this supplier is recognised by. */
  keys(): string[] {
    return keysOf(this.identifiers, [this.legalName, this.tradeName]);
  }

  indexed() {
    return {
      kind: 'supplier',
      id: this.id,
      title: this.tradeName ?? this.legalName,
      text: [this.legalName, ...this.identifiers.map(({ value }) => value)].join(' '),
      path: `/relationships/${this.relationshipId}`,
      audience: 'shared' as const,
      supplierId: this.id,
    };
  }

  private write(facts: Partial<SupplierFacts>): void {
    const { identifiers, ...rest } = facts;
    if (rest.legalName !== undefined && rest.legalName.trim() === '')
      throw new BrokenRule('supplier-needs-name', {}, { pointer: '/legalName' });
    if (rest.country !== undefined && !/^[A-Z]{2}$/.test(rest.country))
      throw new BrokenRule('country-unknown', { country: rest.country }, { pointer: '/country' });
    Object.assign(this, Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)));
    this.legalName = this.legalName.trim();
    if (identifiers) this.identifiers = verified(identifiers, this.country);
  }

  private telling(name: string, facts: Record<string, unknown>): void {
    this.tell(name, facts, {
      relationshipId: this.relationshipId,
      supplierId: this.id,
      audience: 'customer',
    });
  }
}

/**
 * Keys such as `SIREN:404833048` and `NAME:NORDELTA SERVICES`: suppliers that share one are taken for one company.
 * A French number also stands for its SIREN, so that two establishments of a company meet.
 */
export function keysOf(
  identifiers: readonly Pick<Identifier, 'scheme' | 'value'>[],
  names: readonly (string | null | undefined)[] = [],
): string[] {
  const keys = new Set<string>();
  for (const known of identifiers) {
    const siren = sirenIn(known);
    if (siren) keys.add(`SIREN:${siren}`);
    if (!isFiller(known.value)) keys.add(`${known.scheme}:${known.value}`);
  }
  for (const name of names) if (name && recognisedName(name)) keys.add(`NAME:${recognisedName(name)}`);
  return [...keys];
}

/** Each number once, verified; two numbers of one scheme are kept (a SIRET per establishment, a VAT per country). */
function verified(given: readonly { scheme: Scheme; value: string }[], country: string): Identifier[] {
  const byKey = new Map<string, Identifier>();
  for (const { scheme, value } of given) {
    const known = identifier(scheme, value, country);
    if (known.value) byKey.set(`${scheme}:${known.value}`, known);
  }
  return [...byKey.values()];
}
