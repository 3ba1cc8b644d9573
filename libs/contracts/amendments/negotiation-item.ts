import type { Temporal } from 'temporal-polyfill';
import { Column, Entity } from 'typeorm';
import type { Side } from '#organisation';
import { Aggregate, BrokenRule, day, money } from '#platform/kernel';
import type { AboutContract } from '../register/about.js';
import { requireRange } from './opportunity.js';

export const ITEM_KINDS = [
  'NEW_SERVICE',
  'SCOPE_EXTENSION',
  'TERM_EXTENSION',
  'PRICE_DOWN',
  'PRICE_UP',
  'SLA_UP',
  'FLEXIBILITY',
  'VISIBILITY',
  'REFERENCE',
  'PENALTY_WAIVER',
  'KEY_PEOPLE',
  'INNOVATION_COMMITMENT',
  'OTHER',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export const ITEM_STATES = ['PROPOSED', 'COUNTERED', 'ACCEPTED', 'REFUSED'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** What both sides read of an item. Amounts are decimal texts. */
export interface Wording {
  title: string;
  argument?: string | null | undefined;
  valueLow?: string | null | undefined;
  valueHigh?: string | null | undefined;
}

export interface NewItem extends Wording {
  giver: Side;
  kind: ItemKind;
  creditId?: string | null | undefined;
}

/** Who words it, for which side, on which day. */
export interface Speaker {
  side: Side;
  name: string | null;
  on: Temporal.PlainDate;
}

/**
 * One thing that one side gives and the other gets. Either side proposes, either side counters; whoever did not write
 * the words that stand may accept them. Only what both read is here: each side's own half is a row of its own.
 */
@Entity({ schema: 'contracts', name: 'negotiation_item' })
export class NegotiationItem extends Aggregate {
  @Column('uuid') contractId!: string;
  @Column('text') private audience = 'shared' as const;
  @Column('uuid') negotiationId!: string;
  @Column('text') giver!: Side;
  @Column('text') kind!: ItemKind;
  @Column('text') private title!: string;
  @Column('text', { nullable: true }) private argument: string | null = null;
  @Column({ ...money, nullable: true }) private valueLow: string | null = null;
  @Column({ ...money, nullable: true }) private valueHigh: string | null = null;
  @Column('uuid', { nullable: true }) creditId: string | null = null;
  @Column('text') state!: ItemState;
  @Column('text') private wordedBy!: Side;

  static propose(
    place: { contractId: string; negotiationId: string },
    { giver, kind, creditId, ...wording }: NewItem,
    by: Speaker,
    contract: AboutContract,
  ): NegotiationItem {
    const item = new NegotiationItem();
    Object.assign(item, { ...place, giver, kind, creditId: creditId ?? null, state: 'PROPOSED' });
    item.word(wording, by.side);
    item.telling('negotiation.item-proposed', contract, by.side);
    return item;
  }

  /** Other words for the same thing; the earlier ones stay readable. */
  counter(wording: Wording, by: Speaker, contract: AboutContract): void {
    if (this.state === 'REFUSED') throw new BrokenRule('item-refused', {}, { status: 409 });
    this.word(wording, by.side);
    this.state = 'COUNTERED';
    this.telling('negotiation.item-countered', contract, by.side);
  }

  accept(by: Side, contract: AboutContract): void {
    this.requireOnTable();
    if (by === this.wordedBy) throw new BrokenRule('item-accepts-itself', {}, { status: 409 });
    this.state = 'ACCEPTED';
    this.telling('negotiation.item-accepted', contract, by);
  }

  /** By the other side, a refusal; by the one who worded it, a withdrawal. */
  refuse(by: Side, contract: AboutContract): void {
    this.requireOnTable();
    this.state = 'REFUSED';
    this.telling('negotiation.item-refused', contract, by);
  }

  get words() {
    const { title, argument, valueLow, valueHigh, wordedBy } = this;
    return { title, argument, valueLow, valueHigh, wordedBy };
  }

  private word({ title, argument, valueLow, valueHigh }: Wording, by: Side): void {
    this.title = title.trim();
    if (argument !== undefined) this.argument = argument?.trim() || null;
    if (valueLow !== undefined) this.valueLow = valueLow;
    if (valueHigh !== undefined) this.valueHigh = valueHigh;
    requireRange(this.valueLow, this.valueHigh, '/valueHigh');
    this.wordedBy = by;
  }

  private requireOnTable(): void {
    if (this.state === 'ACCEPTED' || this.state === 'REFUSED')
      throw new BrokenRule('item-settled', {}, { status: 409 });
  }

  private telling(name: string, { lead }: AboutContract, by: Side): void {
    this.tell(
      name,
      {
        negotiationId: this.negotiationId,
        contractId: this.contractId,
        itemId: this.id,
        kind: this.kind,
        giver: this.giver,
        title: this.title,
        by,
      },
      { relationshipId: lead.relationshipId, supplierId: lead.supplierId, audience: this.audience },
    );
  }
}

/** The words an item had at one time; never rewritten. */
@Entity({ schema: 'contracts', name: 'item_wording' })
export class ItemWording extends Aggregate {
  @Column('uuid') private contractId!: string;
  @Column('uuid') private itemId!: string;
  @Column('int') private n!: number;
  @Column('text') private wordedBy!: Side;
  @Column('text', { nullable: true }) private byName: string | null = null;
  @Column(day) private onDay!: Temporal.PlainDate;
  @Column('text') private title!: string;
  @Column('text', { nullable: true }) private argument: string | null = null;
  @Column({ ...money, nullable: true }) private valueLow: string | null = null;
  @Column({ ...money, nullable: true }) private valueHigh: string | null = null;

  static of(item: NegotiationItem, n: number, by: Speaker): ItemWording {
    const wording = new ItemWording();
    const { contractId, id: itemId } = item;
    Object.assign(wording, { contractId, itemId, n, byName: by.name, onDay: by.on, ...item.words });
    return wording;
  }
}
