import { Injectable } from '@nestjs/common';
import { Store } from '#platform/tenancy';
import { ContractAccess } from '../register/contract-access.js';
import { DueDays } from './due-days.js';
import type { Obligation } from './obligation.js';
import { ObligationInstance } from './obligation-instance.js';
import { reachOf } from './obligation.queries.js';

/** The kind of date on which an instance takes its next step: reminder, due, late, breached. */
export const OBLIGATION_STEP = 'obligation-step';

/** Sees to it that every living obligation has a next time, and that somebody is woken for it. */
@Injectable()
export class InstancesAhead {
  constructor(
    private readonly store: Store,
    private readonly days: DueDays,
    private readonly access: ContractAccess,
  ) {}

  /** Safe to come twice: the obligation's row is locked by whoever calls. */
  async keep(obligation: Obligation): Promise<void> {
    const today = await this.days.today();
    const end = await this.access.endOf(obligation.contractId);
    for (;;) {
      const reach = await this.store.one<{ last: number; hasNext: boolean }>(reachOf, {
        obligationId: obligation.id,
        today,
      });
      if (reach?.hasNext) return;
      const next = obligation.next(reach?.last ?? 0, today, end);
      if (!next) return;
      const due = await this.days.due(obligation.obligor, obligation.supplierCountry, next.on);
      const instance = ObligationInstance.expect(obligation, next.number, due);
      await this.store.put(instance);
      await this.wake(obligation, instance);
    }
  }

  /** Sets the day on which this instance changes by itself next. */
  async wake(obligation: Obligation, instance: ObligationInstance): Promise<void> {
    const { obligor, supplierCountry, reminderDays } = obligation;
    const reminders = await this.days.reminders(obligor, supplierCountry, instance.dueOn, reminderDays);
    const next = instance.nextStep(await this.days.today(), reminders);
    await this.store.schedule(OBLIGATION_STEP, instance.id, next && (await this.days.morningOf(next)));
  }

  /** The same after a calendar has changed; true when the due day moved. */
  async move(obligation: Obligation, instance: ObligationInstance): Promise<boolean> {
    const due = await this.days.due(obligation.obligor, obligation.supplierCountry, instance.namedOn);
    if (!instance.move(due)) return false;
    await this.store.put(instance);
    await this.wake(obligation, instance);
    return true;
  }
}
