import { Column, Entity } from 'typeorm';
import { Aggregate } from '#platform/kernel';

export type PartyRole = 'LEAD' | 'CO';

/** A supplier as a contract names it. */
export interface PartySupplier {
  supplierId: string;
  relationshipId: string;
  name: string;
}

/** One supplier's place in a contract: the lead, or a co-contractor of a consortium. */
@Entity({ schema: 'contracts', name: 'party' })
export class Party extends Aggregate {
  @Column('uuid') contractId!: string;
  @Column('text') role!: PartyRole;
  @Column('uuid') supplierId!: string;
  @Column('uuid') relationshipId!: string;
  @Column('text') supplierName!: string;
  /** As the contract's: whether this supplier sees it. */
  @Column('text') audience: 'shared' | 'customer' = 'shared';

  static of(
    { id, audience }: { id: string; audience: 'shared' | 'customer' },
    role: PartyRole,
    { supplierId, relationshipId, name }: PartySupplier,
  ): Party {
    const party = new Party();
    Object.assign(party, { contractId: id, audience, role, supplierId, relationshipId, supplierName: name });
    return party;
  }
}
