import { Injectable, type OnModuleInit } from '@nestjs/common';
import { People } from '#organisation';
import { Checks } from '#platform/mail';
import { Reactions } from '#platform/outbox';
import { Store } from '#platform/tenancy';
import { KpiUse } from './kpi-use.js';
import { namePerson, nameUnit } from './outcome.queries.js';
import { KPI_APPROVAL, SeatCalls } from './seat-calls.js';

/** What is asked of us at the moment of sending: whether an approval is still awaited. */
@Injectable()
export class OutcomeLetters implements OnModuleInit {
  constructor(
    private readonly checks: Checks,
    private readonly calls: SeatCalls,
  ) {}

  onModuleInit(): void {
    this.checks.on(KPI_APPROVAL, (notice) => this.calls.reasonAgainst(notice));
  }
}

/** Whoever looks at a KPI to decide something uses it (OUT-11); a measure alone does not. */
const USES = [
  'measure.disputed',
  'credit.computed',
  'decision.taken',
  'objective-review.held',
  'amendment.effective',
  'kpi.target-set',
];

/** What outcomes do when others report: ask the seats, keep names in step, notice that a KPI is used. */
@Injectable()
export class OutcomeReactions implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly calls: SeatCalls,
    private readonly use: KpiUse,
    private readonly people: People,
    private readonly store: Store,
  ) {}

  onModuleInit(): void {
    for (const event of ['kpi.proposed', 'kpi.redefined'])
      this.reactions.on<{ kpiId: string }>(event, 'ask-seats', ({ facts }) => this.calls.ask(facts.kpiId));
    this.reactions.on<{ kpiId: string; from: string }>('kpi.target-proposed', 'ask-for-target', ({ facts }) =>
      this.calls.askForTarget(facts.kpiId, facts.from),
    );
    for (const event of ['kpi.target-set', 'kpi.target-declined', 'kpi.retired'])
      this.reactions.on<{ kpiId: string }>(event, 'withdraw-calls', ({ facts }) =>
        this.calls.withdraw(facts.kpiId, 'settled', event === 'kpi.retired' ? undefined : 'kpi-target'),
      );
    this.reactions.on<{ personId: string }>('person.corrected', 'rename-in-outcomes', async ({ facts }) => {
      const person = await this.people.find(facts.personId);
      if (person) await this.store.rows(namePerson, { id: person.id, name: person.name });
    });
    this.reactions.on<{ unitId: string; name: string }>(
      'business-unit.corrected',
      'rename-beneficiary',
      async ({ facts: { unitId, name } }) => {
        await this.store.rows(nameUnit, { id: unitId, name });
      },
    );
    for (const event of USES)
      this.reactions.on<{ kpiId?: string; kpiIds?: string[] }>(event, 'note-kpi-use', ({ facts, at }) =>
        this.use.note([...(facts.kpiIds ?? []), ...(facts.kpiId ? [facts.kpiId] : [])], at),
      );
  }
}
