import { Injectable } from '@nestjs/common';
import { NotFound } from '#platform/kernel';
import { type Json, Store } from '#platform/tenancy';
import { Decisions } from '../decisions/decisions.js';
import { Acting } from './acting.js';
import { Obligation } from './obligation.js';
import { type Evidence, ObligationInstance } from './obligation-instance.js';
import { instanceCard, obligationOfInstance } from './obligation.queries.js';

/** What happens to one time that an obligation falls due: handed over, accepted, returned, set aside, let go. */
@Injectable()
export class Performance {
  constructor(
    private readonly store: Store,
    private readonly acting: Acting,
    private readonly decisions: Decisions,
  ) {}

  /** Hands over what was owed; either side its own. */
  async fulfil(id: string, evidence: Evidence, anyRoles?: readonly string[]): Promise<void> {
    const { instance, obligation, act } = await this.open(id, anyRoles);
    instance.fulfil(evidence, act.hand, obligation, act.today, act.lead);
    await this.store.put(instance);
  }

  async accept(id: string, anyRoles?: readonly string[]): Promise<void> {
    const { instance, act } = await this.open(id, anyRoles);
    instance.accept(act.hand, act.today, act.lead);
    await this.store.put(instance);
  }

  async return(id: string, reason: string, anyRoles?: readonly string[]): Promise<void> {
    const { instance, act } = await this.open(id, anyRoles);
    instance.return(reason, act.hand, act.today, act.lead);
    await this.store.put(instance);
  }

  /** Says that this time nothing is owed. */
  async dispense(id: string, reason: string, anyRoles?: readonly string[]): Promise<void> {
    const { instance, act } = await this.open(id, anyRoles);
    instance.dispense(reason, act.hand, act.lead);
    await this.store.put(instance);
  }

  /** Asks the contract's owner and legal to let the supplier off this time; returns the decision's id. */
  async askWaiver(id: string, motive: string, anyRoles?: readonly string[]): Promise<string> {
    const { instance } = await this.open(id, anyRoles);
    instance.requireWaivable();
    return this.decisions.propose(
      instance.contractId,
      { kind: 'OBLIGATION_WAIVER', subjectType: 'obligation-instance', subjectId: id, motive },
      anyRoles,
    );
  }

  card(id: string): Promise<Json> {
    return this.store.json(instanceCard, { id });
  }

  /** The obligation is locked before its instance, as by the sweep, so that neither waits for the other for ever. */
  private async open(id: string, anyRoles?: readonly string[]) {
    const found = await this.store.one<{ id: string }>(obligationOfInstance, { id });
    if (!found) throw new NotFound('obligation-instance');
    const obligation = await this.store.get(Obligation, found.id);
    const instance = await this.store.get(ObligationInstance, id);
    return { obligation, instance, act: await this.acting.on(obligation.contractId, anyRoles) };
  }
}
