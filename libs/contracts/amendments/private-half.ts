import { Column, Entity } from 'typeorm';
import { Aggregate, money } from '#platform/kernel';
import { requireRange } from './opportunity.js';

export interface PrivateWords {
  argument?: string | null | undefined;
  valueLow?: string | null | undefined;
  valueHigh?: string | null | undefined;
  reservation?: string | null | undefined;
}

/** What one side keeps to itself about an item: why really, what it is really worth, where it would stop. */
@Entity({ schema: 'contracts', name: 'private_half' })
export class PrivateHalf extends Aggregate {
  @Column('text') private audience!: 'customer' | 'supplier';
  @Column('uuid', { nullable: true }) private supplierId: string | null = null;
  @Column('uuid') private contractId!: string;
  @Column('uuid') private itemId!: string;
  @Column('text', { nullable: true }) private argument: string | null = null;
  @Column({ ...money, nullable: true }) private valueLow: string | null = null;
  @Column({ ...money, nullable: true }) private valueHigh: string | null = null;
  @Column('text', { nullable: true }) private reservation: string | null = null;

  /** @param supplierId whose it is when it is a supplier's */
  static of(item: { id: string; contractId: string }, supplierId: string | null): PrivateHalf {
    const half = new PrivateHalf();
    const audience = supplierId ? 'supplier' : 'customer';
    Object.assign(half, { itemId: item.id, contractId: item.contractId, supplierId, audience });
    return half;
  }

  write({ argument, valueLow, valueHigh, reservation }: PrivateWords): void {
    if (argument !== undefined) this.argument = argument?.trim() || null;
    if (reservation !== undefined) this.reservation = reservation?.trim() || null;
    if (valueLow !== undefined) this.valueLow = valueLow;
    if (valueHigh !== undefined) this.valueHigh = valueHigh;
    requireRange(this.valueLow, this.valueHigh, '/valueHigh');
  }
}
