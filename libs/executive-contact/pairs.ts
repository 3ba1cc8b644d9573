import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { BrokenRule, Forbidden } from '#platform/kernel';
import { Store, Tenancy } from '#platform/tenancy';
import { Seats } from '#suppliers';
import { ExecutivePair } from './executive-pair.js';
import { Ladders } from './ladders.js';
import type { Level } from './level.js';

export interface NewPair {
  relationshipId: string;
  customerSeatId: string;
  supplierSeatId: string;
  /** The seats' own levels when left out. */
  requiredLevelCustomer?: Level | undefined;
  requiredLevelSupplier?: Level | undefined;
  purpose?: string | null | undefined;
  activate?: boolean | undefined;
}

/** The pairs of executives who should speak: formed, stilled, resumed, closed. */
@Injectable()
export class Pairs {
  constructor(
    private readonly store: Store,
    private readonly tenancy: Tenancy,
    private readonly ladders: Ladders,
    private readonly seats: Seats,
  ) {}

  async form(facts: NewPair): Promise<string> {
    const cards = await this.seats.cards([facts.customerSeatId, facts.supplierSeatId]);
    const customer = cards.get(facts.customerSeatId);
    const supplier = cards.get(facts.supplierSeatId);
    if (customer?.side !== 'customer' || customer.relationshipId !== facts.relationshipId) {
      throw new BrokenRule('seat-not-of-this-pair', { side: 'customer' }, { pointer: '/customerSeatId' });
    }
    if (supplier?.side !== 'supplier' || supplier.relationshipId !== facts.relationshipId) {
      throw new BrokenRule('seat-not-of-this-pair', { side: 'supplier' }, { pointer: '/supplierSeatId' });
    }
    const pair = ExecutivePair.propose({
      relationshipId: facts.relationshipId,
      supplierId: supplier.supplierId,
      customerSeatId: customer.id,
      supplierSeatId: supplier.id,
      requiredLevelCustomer: facts.requiredLevelCustomer ?? customer.requiredLevel,
      requiredLevelSupplier: facts.requiredLevelSupplier ?? supplier.requiredLevel,
      purpose: facts.purpose?.trim() || null,
    });
    const { around } = await this.ladders.take(pair);
    if (facts.activate ?? true) pair.activate(around.today);
    await this.ladders.retake(pair);
    return pair.id;
  }

  activate(id: string): Promise<void> {
    return this.change(id, (pair, today) => pair.activate(today));
  }

  pause(id: string, reason: string, until: Temporal.PlainDate | null): Promise<void> {
    return this.change(id, (pair, today) => pair.pause(reason, today, until));
  }

  resume(id: string): Promise<void> {
    return this.change(id, (pair, today) => pair.resume(today));
  }

  close(id: string, reason: string): Promise<void> {
    return this.change(id, (pair) => pair.close(reason));
  }

  async snooze(id: string, until: Temporal.PlainDate, reason: string): Promise<void> {
    const pair = await this.own(id);
    const { around } = await this.ladders.take(pair);
    pair.snooze(until, reason, around.today, around.ours);
    await this.ladders.retake(pair);
  }

  private async change(
    id: string,
    act: (pair: ExecutivePair, today: Temporal.PlainDate) => void,
  ): Promise<void> {
    const pair = await this.own(id);
    const { around } = await this.ladders.take(pair);
    act(pair, around.today);
    await this.ladders.retake(pair);
  }

  /** A pair to act on, locked: the CIO office acts on any, an executive on their own. */
  async own(id: string): Promise<ExecutivePair> {
    const pair = await this.store.get(ExecutivePair, id);
    const { roles, personId, side } = this.tenancy.current();
    const isTheirs = personId !== undefined && pair.customerPersonId === personId;
    if (side !== 'system' && !roles.includes('CIO_OFFICE') && !isTheirs) throw new Forbidden();
    return pair;
  }
}
