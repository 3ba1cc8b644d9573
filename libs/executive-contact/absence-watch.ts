import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HouseDays } from '#organisation';
import { Notifications } from '#platform/mail';
import { Reactions } from '#platform/outbox';
import { Store } from '#platform/tenancy';
import { CallSuggestion } from './call-suggestion.js';
import { morningsWith } from './call.queries.js';
import { Calls } from './calls.js';

/**
 * What follows when somebody says that they are away, or are there after all: a call frozen this morning is decided
 * again where that makes a difference to it, and the letters that wait for them are asked about again.
 */
@Injectable()
export class AbsenceWatch implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly store: Store,
    private readonly days: HouseDays,
    private readonly calls: Calls,
    private readonly notifications: Notifications,
  ) {}

  onModuleInit(): void {
    for (const event of ['absence.declared', 'absence.corrected', 'absence.called-off']) {
      this.reactions.on<{ personId: string }>(event, 'decide-calls-again', ({ facts }) =>
        this.turn(facts.personId),
      );
    }
  }

  private async turn(personId: string): Promise<void> {
    await this.notifications.askAgain(personId);
    const today = await this.days.today();
    // An executive's own day may be the house's yesterday or tomorrow.
    const rows = await this.store.rows<{ id: string }>(morningsWith, {
      personId,
      from: today.subtract({ days: 1 }),
    });
    // All of them are locked before the first is decided: whoever puts one aside has its row before they choose anew.
    const suggestions: CallSuggestion[] = [];
    for (const { id } of rows) suggestions.push(await this.store.get(CallSuggestion, id));
    for (const suggestion of suggestions) await this.calls.decideAgain(suggestion, personId);
  }
}
