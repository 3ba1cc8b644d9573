import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import type { Side } from '#organisation';
import { BrokenRule, Forbidden, NotFound, Stale } from '#platform/kernel';
import { Store, Tenancy } from '#platform/tenancy';
import { checkTurn } from '../register/contract-state.js';
import { ContractWriting, partiesIn, type WholeContract } from '../register/contract-writing.js';
import { Turns } from '../register/turns.js';
import { Notice } from './notice.js';
import { NoticeTerms } from './notice-terms.js';
import { Stakeholders } from './stakeholders.js';
import { Terms } from './terms.js';

/** Who acts on which version; `anyRoles` are the roles of the route that reach every contract. */
export interface LifeDeed {
  id: string;
  ifMatch: number;
  anyRoles?: readonly string[] | undefined;
}

export interface NoticeEntry {
  by: Side;
  givenOn: Temporal.PlainDate;
  /** The last day in force that it asks for. */
  effectiveOn: Temporal.PlainDate;
  reason?: string | null | undefined;
}

/** The deeds of a contract's life: from draft to negotiation, signature, suspension, notice, renewal. */
@Injectable()
export class ContractLife {
  constructor(
    private readonly store: Store,
    private readonly tenancy: Tenancy,
    private readonly writing: ContractWriting,
    private readonly turns: Turns,
    private readonly stakeholders: Stakeholders,
    private readonly terms: Terms,
    private readonly notices: NoticeTerms,
  ) {}

  /** The draft is put before the stakeholders. */
  async submit(deed: LifeDeed): Promise<void> {
    const whole = await this.reach(deed);
    whole.contract.submit(await this.turns.now(), partiesIn(whole).lead);
    await this.writing.keep(whole);
  }

  /** R-CON-1: from here on the supplier sees it. */
  async openNegotiation(deed: LifeDeed): Promise<void> {
    const whole = await this.reach(deed);
    const missing = await this.stakeholders.unheard(deed.id);
    whole.contract.openNegotiation(missing, await this.turns.now(), partiesIn(whole).lead);
    await this.writing.keep(whole);
  }

  async sign(deed: LifeDeed, signedOn: Temporal.PlainDate): Promise<void> {
    const whole = await this.reach(deed);
    whole.contract.sign(signedOn, await this.turns.now(), partiesIn(whole).lead);
    await this.writing.keep(whole);
  }

  async suspend(deed: LifeDeed, reason: string, until: Temporal.PlainDate | null): Promise<void> {
    const whole = await this.reach(deed);
    whole.contract.suspend(until, await this.turns.now(reason), partiesIn(whole).lead);
    await this.writing.keep(whole);
  }

  async resume(deed: LifeDeed, reason?: string): Promise<void> {
    const whole = await this.reach(deed);
    whole.contract.resume(await this.turns.now(reason), partiesIn(whole).lead);
    await this.writing.keep(whole);
  }

  /** Either side gives notice; a supplier only its own. It warns of a period that is too short, and never refuses one. */
  async giveNotice(deed: LifeDeed, { by, givenOn, effectiveOn, reason }: NoticeEntry): Promise<void> {
    const whole = await this.reach(deed);
    const { contract } = whole;
    const side = this.tenancy.current().side === 'supplier' ? 'supplier' : by;
    checkTurn(contract.state, 'NOTICE_GIVEN');
    const { earliestOn } = await this.notices.check(deed.id, { by: side, givenOn, effectiveOn });
    const turn = await this.turns.now(reason);
    const notice = Notice.give(
      deed.id,
      { side, givenOn, effectiveOn, reason: reason ?? null },
      earliestOn,
      turn.on,
    );
    contract.denounce(side, effectiveOn, turn, partiesIn(whole).lead);
    await this.store.put(notice);
    await this.writing.keep(whole);
  }

  /** Whoever gave it takes it back; the customer also on the supplier's word. */
  async withdrawNotice(deed: LifeDeed, reason: string): Promise<void> {
    const whole = await this.reach(deed);
    const given = await this.store.findWhere(Notice, { contractId: deed.id } as never);
    const notice = given.find(({ withdrawnOn }) => !withdrawnOn);
    const isSupplier = this.tenancy.current().side === 'supplier';
    if (isSupplier && notice && !notice.isTheSuppliers) throw new Forbidden();
    const turn = await this.turns.now(reason);
    whole.contract.keepOn(turn, partiesIn(whole).lead);
    notice?.withdraw(turn.on, reason);
    if (notice) await this.store.put(notice);
    await this.writing.keep(whole);
  }

  /** Express renewal: both have decided that it goes on until another day. The same contract (R-CON-4). */
  async renew(deed: LifeDeed, until: Temporal.PlainDate): Promise<void> {
    const whole = await this.reach(deed);
    const { state, endsOn } = whole.contract;
    if (state !== 'IN_FORCE' && state !== 'SUSPENDED')
      throw new BrokenRule('contract-not-renewable', {}, { status: 409 });
    if (!endsOn) throw new BrokenRule('contract-without-end', {}, { status: 409 });
    if (Temporal.PlainDate.compare(until, endsOn) <= 0)
      throw new BrokenRule('renewal-until-before', { end: endsOn.toString() }, { pointer: '/until' });
    await this.terms.renew(whole, 'EXPRESS', until);
  }

  async abandon(deed: LifeDeed, reason: string): Promise<void> {
    const whole = await this.reach(deed);
    whole.contract.abandon(await this.turns.now(reason), partiesIn(whole).lead);
    await this.writing.keep(whole);
  }

  private async reach({ id, ifMatch, anyRoles }: LifeDeed): Promise<WholeContract> {
    const whole = (await this.writing.whole([id])).get(id);
    if (!whole) throw new NotFound('contract');
    const { side, roles, personId } = this.tenancy.current();
    const isReached = !anyRoles || roles.some((role) => anyRoles.includes(role));
    if (side === 'customer' && !isReached && (!personId || whole.contract.ownerPersonId !== personId))
      throw new Forbidden();
    // A co-contractor does not see the lead's place, and does not speak for it.
    if (side === 'supplier' && !whole.parties.some(({ role }) => role === 'LEAD')) throw new Forbidden();
    if (whole.contract.version !== ifMatch) throw new Stale(whole.contract.version);
    return whole;
  }
}
