import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Checks, Links } from '#platform/mail';
import { Reactions } from '#platform/outbox';
import { Sweeps } from '#platform/queue';
import { Composites, type ToldOutcome } from './composites.js';
import { MeasureLinks } from './measure-links.js';
import { MEASURE_ASKED, MEASURE_DUE, MEASURE_EXPECTED, MeasureWatch } from './measure-watch.js';

/** What the measures do when a KPI changes, and when a period is over. */
@Injectable()
export class MeasureReactions implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly sweeps: Sweeps,
    private readonly watch: MeasureWatch,
    private readonly composites: Composites,
  ) {}

  onModuleInit(): void {
    for (const event of ['kpi.activated', 'kpi.retired'])
      this.reactions.on<{ kpiId: string }>(event, 'expect-measures', ({ facts }) =>
        this.watch.expectOf(facts.kpiId),
      );
    for (const event of ['outcome.met', 'outcome.missed'])
      this.reactions.on<ToldOutcome>(event, 'judge-composites', ({ facts }) =>
        this.composites.partJudged(facts),
      );
    this.sweeps.on(MEASURE_DUE, (ids) => this.watch.look(ids));
  }
}

/** What is asked of us when a letter is about to leave: whether it still has its reason, and the address it carries. */
@Injectable()
export class MeasureLetters implements OnModuleInit {
  constructor(
    private readonly checks: Checks,
    private readonly letterLinks: Links,
    private readonly watch: MeasureWatch,
    private readonly links: MeasureLinks,
  ) {}

  onModuleInit(): void {
    for (const kind of [MEASURE_ASKED, MEASURE_EXPECTED])
      this.checks.on(kind, (notice) => this.watch.reasonAgainst(notice));
    this.letterLinks.on(MEASURE_ASKED, (notice) => this.links.mint(notice));
  }
}
