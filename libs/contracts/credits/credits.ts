import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { type Json, Store } from '#platform/tenancy';
import { Decisions } from '../decisions/decisions.js';
import { type Act, Acting } from '../obligations/acting.js';
import { Credit } from './credit.js';
import { creditCard, creditsOfContract, waivableCredits } from './credit.queries.js';
import { Pricing } from './pricing.js';

/** A penalty for an incident, as somebody enters it. */
export interface Incident {
  title: string;
  from: Temporal.PlainDate;
  to: Temporal.PlainDate;
  /** A decimal text in the contract's currency. */
  amount: string;
}

/** What an amendment may give up. */
export interface WaivableCredit {
  id: string;
  title: string;
  amount: string;
  currency: string;
  state: 'COMPUTED' | 'NOTIFIED' | 'ACCEPTED' | 'CONTESTED';
}

/** Service credits and penalties, from the breach to the money or to a decision to let them go. */
@Injectable()
export class Credits {
  constructor(
    private readonly store: Store,
    private readonly acting: Acting,
    private readonly decisions: Decisions,
    private readonly pricing: Pricing,
  ) {}

  /** A penalty for an incident; the caps hold for it too. Returns its id. */
  async penalise(contractId: string, incident: Incident, anyRoles?: readonly string[]): Promise<string> {
    const { contract, lead, today } = await this.acting.on(contractId, anyRoles);
    const { title, from, to, amount } = incident;
    const reckoned = await this.pricing.ofIncident(contractId, amount, to);
    const credit = Credit.compute(
      contract,
      {
        source: 'INCIDENT',
        title,
        ruleId: null,
        kpiId: null,
        period: null,
        breachFrom: from,
        breachTo: to,
      },
      reckoned,
      today,
      lead,
    );
    await this.store.put(credit);
    return credit.id;
  }

  notify(id: string, anyRoles?: readonly string[]): Promise<void> {
    return this.did(id, anyRoles, (credit, { today, lead }) => credit.notify(today, lead));
  }

  accept(id: string): Promise<void> {
    return this.did(id, [], (credit, { hand, today, lead }) => credit.accept(hand.side, today, lead));
  }

  contest(id: string, reason: string): Promise<void> {
    return this.did(id, [], (credit, { hand, today, lead }) =>
      credit.contest(reason, hand.side, today, lead),
    );
  }

  answer(id: string, stands: boolean, reason: string, anyRoles?: readonly string[]): Promise<void> {
    return this.did(id, anyRoles, (credit, { today, lead }) => credit.answer(stands, reason, today, lead));
  }

  settle(id: string, by: 'INVOICED' | 'OFFSET', reference: string, anyRoles?: readonly string[]) {
    return this.did(id, anyRoles, (credit, { today, lead }) => credit.settle(by, reference, today, lead));
  }

  recover(id: string, anyRoles?: readonly string[]): Promise<void> {
    return this.did(id, anyRoles, (credit, { today, lead }) => credit.recover(today, lead));
  }

  /** Asks the contract's owner and legal to let it go; returns the decision's id. */
  async askWaiver(id: string, motive: string, anyRoles?: readonly string[]): Promise<string> {
    const credit = await this.store.get(Credit, id);
    await this.acting.on(credit.contractId, anyRoles);
    credit.requireWaivable();
    return this.decisions.propose(
      credit.contractId,
      { kind: 'PENALTY_WAIVER', subjectType: 'credit', subjectId: id, motive },
      anyRoles,
    );
  }

  /**
   * Lets it go, as it was decided.
   * @throws BrokenRule `credit-waiver-needs-decision` while no decision says so (R-PEN-1)
   */
  waive(id: string, anyRoles?: readonly string[]): Promise<void> {
    return this.did(id, anyRoles, async (credit, { today, lead }) => {
      const decision = await this.decisions.taken('PENALTY_WAIVER', id);
      credit.waive(decision?.id, today, lead);
    });
  }

  /** What an amendment may give up, the oldest breach first. */
  waivable(contractId: string): Promise<WaivableCredit[]> {
    return this.store.rows<WaivableCredit>(waivableCredits, { contractId });
  }

  card(id: string): Promise<Json> {
    return this.store.json(creditCard, { id });
  }

  /** Terms, rules, the year's cap and every amount of a contract. */
  async ofContract(contractId: string): Promise<Json> {
    const { today } = await this.acting.on(contractId);
    const { from, to, limit } = await this.pricing.yearAround(contractId, today);
    return this.store.json(creditsOfContract, { contractId, from, to, limit });
  }

  private async did(
    id: string,
    anyRoles: readonly string[] | undefined,
    deed: (credit: Credit, act: Act) => void | Promise<void>,
  ): Promise<void> {
    const credit = await this.store.get(Credit, id);
    await deed(credit, await this.acting.on(credit.contractId, anyRoles));
    await this.store.put(credit);
  }
}
