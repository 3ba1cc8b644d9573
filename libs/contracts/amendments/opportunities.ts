import { Injectable } from '@nestjs/common';
import { ExecutiveContact } from '#executive-contact';
import { BrokenRule } from '#platform/kernel';
import { type Json, Store } from '#platform/tenancy';
import { Temporal } from 'temporal-polyfill';
import { Needs } from '../needs/needs.js';
import { ContractAccess, type ReachedContract } from '../register/contract-access.js';
import { type Voice, Voices } from '../register/voices.js';
import { Mandate, MANDATORS, type Mandator, type MandateText } from './mandate.js';
import { Negotiation } from './negotiation.js';
import { type Estimate, type Occasion, Opportunity } from './opportunity.js';
import {
  contractOver,
  lastOpportunityNumber,
  linkNeed,
  mandateOf,
  needsTakenUp,
  onlyOneNumbers,
  openOpportunitiesOf,
  opportunityCard,
  type OpportunityFilter,
  opportunityList,
  opportunityReport,
  openedFor,
} from './opportunity.queries.js';

export interface NewOpportunity extends Occasion {
  needIds?: readonly string[] | undefined;
}

/** Occasions to renegotiate: opened by people, by refusals and by the calendar; seized, or lost with a reason. */
@Injectable()
export class Opportunities {
  constructor(
    private readonly store: Store,
    private readonly access: ContractAccess,
    private readonly voices: Voices,
    private readonly needs: Needs,
    private readonly executiveContact: ExecutiveContact,
  ) {}

  /**
   * No date and no state of a live contract is asked (AMD-02); one that is over is past amending. What the same trigger has open already on the contract
   * takes the needs in, instead of standing twice; an occasion that was raised once is not raised again.
   */
  async open(contractId: string, given: NewOpportunity, anyRoles?: readonly string[]): Promise<string> {
    const contract = await this.access.reach(contractId, anyRoles);
    const { needIds = [], ...occasion } = given;
    // Whoever opens next waits here, so that two cannot take one number, nor open the same occasion twice.
    await this.store.rows(onlyOneNumbers);
    if (await this.store.one(contractOver, { contractId }))
      throw new BrokenRule('opportunity-contract-over', { reference: contract.reference }, { status: 409 });
    const standing = await this.store.one<{ id: string }>(openedFor, {
      contractId,
      trigger: occasion.trigger,
      occasion: occasion.occasion ?? null,
    });
    if (standing) {
      await this.takeUp(standing.id, contract, needIds);
      return standing.id;
    }
    const { isPerson, on } = await this.voices.current();
    const { number } = (await this.store.one<{ number: number }>(lastOpportunityNumber))!;
    const opportunity = Opportunity.open(contract, occasion, number + 1, isPerson, on);
    await this.keep(opportunity, contract);
    await this.takeUp(opportunity.id, contract, needIds);
    return opportunity.id;
  }

  qualify(id: string, estimate: Estimate, ifMatch: number): Promise<void> {
    return this.change(id, (opportunity, contract) => opportunity.qualify(estimate, contract), ifMatch);
  }

  async addNeeds(id: string, needIds: readonly string[]): Promise<void> {
    await this.change(id, async (opportunity, contract) => {
      opportunity.requireOpen();
      await this.takeUp(id, contract, needIds);
    });
  }

  /** Writes the mandate; whoever may give it gives it by writing it. */
  mandate(id: string, text: MandateText, ifMatch: number): Promise<void> {
    return this.change(
      id,
      async (opportunity, contract) => {
        opportunity.requireOpen();
        const voice = await this.voices.current();
        const mandate = await this.mandateOf(id);
        mandate?.rewrite(text);
        const written = mandate ?? Mandate.write({ contractId: contract.id, opportunityId: id }, null, text);
        opportunity.unmandated();
        const as = capacityOf(voice);
        if (as) this.give(written, as, voice);
        await this.store.put(written);
      },
      ifMatch,
    );
  }

  /** Legal or an executive agrees; with both, it is given. */
  giveMandate(id: string): Promise<void> {
    return this.change(id, async (opportunity, contract) => {
      opportunity.requireOpen();
      const voice = await this.voices.current();
      const mandate = await this.mandateOf(id);
      const as = capacityOf(voice);
      if (!mandate || !as) throw new BrokenRule('mandate-not-written', {}, { status: 409 });
      this.give(mandate, as, voice);
      await this.store.put(mandate);
      if (mandate.isGiven) opportunity.mandated(contract);
    });
  }

  /** @param title what the supplier will read */
  negotiate(id: string, title: string | undefined, ifMatch: number): Promise<void> {
    return this.change(
      id,
      async (opportunity, contract) => {
        opportunity.negotiate(contract);
        const today = await this.voices.today();
        await this.store.put(Negotiation.open(id, contract, title ?? opportunity.title, today));
      },
      ifMatch,
    );
  }

  lose(id: string, reason: string, ifMatch: number): Promise<void> {
    return this.change(
      id,
      async (opportunity, contract) => {
        const today = await this.voices.today();
        opportunity.lose(reason, today, contract);
        await this.closeNegotiation(id, 'BROKEN_OFF', today, contract);
        const taken = await this.store.rows<{ id: string }>(needsTakenUp, { opportunityId: id });
        await this.needs.letGo(taken.map((need) => need.id));
      },
      ifMatch,
    );
  }

  /** An amendment that came of it is signed. */
  convert(id: string): Promise<void> {
    return this.change(id, async (opportunity, contract) => {
      const today = await this.voices.today();
      opportunity.convert(today, contract);
      await this.closeNegotiation(id, 'AGREED', today, contract);
    });
  }

  /** @throws Forbidden for a contract that is somebody else's, unless one of these roles reaches every contract */
  async requireReach(id: string, anyRoles: readonly string[]): Promise<void> {
    const { contractId } = await this.store.get(Opportunity, id);
    await this.access.reach(contractId, anyRoles);
  }

  card(id: string): Promise<Json> {
    return this.store.json(opportunityCard, { id });
  }

  list(filter: OpportunityFilter): Promise<Json> {
    const { contractId, state, after } = filter;
    return this.store.json(opportunityList(filter), { contractId, state, after });
  }

  /** Occasions seized and lost, and why. */
  report(contractId?: string): Promise<Json> {
    return this.store.json(opportunityReport, { contractId });
  }

  private async takeUp(id: string, contract: ReachedContract, needIds: readonly string[]): Promise<void> {
    const known = await this.needs.statements(contract.id, needIds);
    for (const needId of needIds) {
      if (!known.has(needId)) throw new BrokenRule('need-of-another-contract', {}, { pointer: '/needIds' });
      await this.store.rows(linkNeed, { contractId: contract.id, opportunityId: id, needId });
    }
    await this.needs.takeUp(needIds);
  }

  private async mandateOf(opportunityId: string): Promise<Mandate | undefined> {
    const found = await this.store.one<{ id: string }>(mandateOf, { opportunityId });
    return found && this.store.get(Mandate, found.id);
  }

  private give(mandate: Mandate, as: Mandator, { personId, name, on }: Voice): void {
    mandate.give(as, { personId: personId ?? '', name: name ?? '', on: on.toString() });
  }

  private async closeNegotiation(
    id: string,
    outcome: 'AGREED' | 'BROKEN_OFF',
    on: Temporal.PlainDate,
    contract: ReachedContract,
  ): Promise<void> {
    const negotiation = await this.store.find(Negotiation, id);
    if (!negotiation) return;
    negotiation.close(outcome, on, contract);
    await this.store.put(negotiation);
  }

  private async change(
    id: string,
    verb: (opportunity: Opportunity, contract: ReachedContract) => void | Promise<void>,
    ifMatch?: number,
  ): Promise<void> {
    const opportunity = await this.store.get(Opportunity, id, { ifMatch });
    const contract = await this.access.reach(opportunity.contractId);
    await verb(opportunity, contract);
    await this.keep(opportunity, contract);
  }

  private async keep(opportunity: Opportunity, contract: ReachedContract): Promise<void> {
    await this.store.put(opportunity);
    await this.store.index(opportunity.indexed());
    await this.tellCall(contract.lead.relationshipId);
  }

  /** An open occasion is a reason to call: of the whole relationship it is told again. */
  private async tellCall(relationshipId: string): Promise<void> {
    const open = await this.store.rows<{ id: string; number: number; title: string; on: string }>(
      openOpportunitiesOf,
      { relationshipId },
    );
    await this.executiveContact.noteSignals(
      relationshipId,
      'AMENDMENT_OPPORTUNITY',
      open.map(({ id, number, title, on }) => ({
        source: `opportunity:${id}`,
        on: Temporal.PlainDate.from(on),
        params: { opportunity: `OPP-${number}`, title },
      })),
    );
  }
}

/** In which capacity they may give a mandate: nobody gives it twice, so the law comes first. */
function capacityOf({ roles }: Voice): Mandator | undefined {
  return MANDATORS.find((role) => roles.includes(role));
}
