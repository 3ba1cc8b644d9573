import { Injectable, type OnModuleInit } from '@nestjs/common';
import { People } from '#organisation';
import { Checks } from '#platform/mail';
import { Reactions } from '#platform/outbox';
import { Sweeps } from '#platform/queue';
import { OBLIGATION_STEP } from './instances-ahead.js';
import { OBLIGATION_NOTICE, ObligationLetters, ObligationWatch } from './obligation-watch.js';

/** What the obligations do when their days come, and when others report. */
@Injectable()
export class ObligationReactions implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly sweeps: Sweeps,
    private readonly watch: ObligationWatch,
    private readonly people: People,
  ) {}

  onModuleInit(): void {
    this.sweeps.on(OBLIGATION_STEP, (ids) => this.watch.step(ids));
    this.hearOfInstances();
    this.hearOfOthers();
  }

  /** The next time is set here and not in the deed: the supplier's side keeps no dates of the house. */
  private hearOfInstances(): void {
    const said = { fulfilled: 'handed-over', returned: 'returned', dispensed: undefined } as const;
    for (const [event, word] of Object.entries(said)) {
      this.reactions.on<{ instanceId: string }>(`obligation.${event}`, 'expect-next', ({ facts }) =>
        this.watch.settled(facts.instanceId, word),
      );
    }
    this.reactions.on<{ kind: string; subjectId: string; decisionId: string }>(
      'decision.taken',
      'waive-obligation',
      async ({ facts: { kind, subjectId, decisionId } }) => {
        if (kind === 'OBLIGATION_WAIVER') await this.watch.waived(subjectId, decisionId);
      },
    );
  }

  private hearOfOthers(): void {
    for (const event of ['contract.corrected', 'contract.renewed', 'contract.amended']) {
      this.reactions.on<{ contractId?: string }>(event, 'prolong-obligations', async ({ facts }) => {
        if (facts.contractId) await this.watch.prolonged(facts.contractId);
      });
    }
    this.reactions.on<{ country: string }>('calendar.changed', 'move-obligations', ({ facts }) =>
      this.watch.calendarChanged(facts.country),
    );
    this.reactions.on<{ personId: string }>('person.corrected', 'rename-responsible', async ({ facts }) => {
      const card = await this.people.find(facts.personId);
      if (card) await this.watch.called(facts.personId, card.name);
    });
    this.reactions.on<{ personId: string }>('person.departed', 'release-responsible', ({ facts }) =>
      this.watch.called(facts.personId, null),
    );
  }
}

/** What is asked at the moment of sending. */
@Injectable()
export class ObligationChecks implements OnModuleInit {
  constructor(
    private readonly checks: Checks,
    private readonly letters: ObligationLetters,
  ) {}

  onModuleInit(): void {
    this.checks.on(OBLIGATION_NOTICE, (notice) => this.letters.reasonAgainst(notice));
  }
}
