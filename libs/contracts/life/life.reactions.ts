import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Checks } from '#platform/mail';
import { Reactions } from '#platform/outbox';
import { Sweeps } from '#platform/queue';
import { CONTRACT_LIFE } from '../register/contract.js';
import { LifeWatch } from './life-watch.js';
import { CONTRACT_NOTICE, CONTRACT_START, NoticeChecks } from './notice-watch.js';

/** When a contract's own days have come, and when a message about them is about to leave. */
@Injectable()
export class LifeReactions implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly sweeps: Sweeps,
    private readonly checks: Checks,
    private readonly watch: LifeWatch,
    private readonly noticeChecks: NoticeChecks,
  ) {}

  onModuleInit(): void {
    // The signed contract may be what a start waited for (R-CON-2).
    this.reactions.on<{ contractId: string }>('document.kept', 'look-at-contract', ({ facts }) =>
      this.watch.look([facts.contractId]),
    );
    this.sweeps.on(CONTRACT_LIFE, (ids) => this.watch.look(ids));
    this.checks.on(CONTRACT_NOTICE, (notice) => this.noticeChecks.reasonAgainst(notice));
    this.checks.on(CONTRACT_START, (notice) => this.noticeChecks.startReasonAgainst(notice));
  }
}
