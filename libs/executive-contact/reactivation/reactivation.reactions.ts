import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Checks } from '#platform/mail';
import { Sweeps } from '#platform/queue';
import { REACTIVATION_STEP } from './reactivation-course.js';
import { REACTIVATION_NOTICE, ReactivationChecks, ReactivationWatch } from './reactivation-watch.js';

/** What a plan does when its day has come, and when a message about it is about to leave. */
@Injectable()
export class ReactivationLetters implements OnModuleInit {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly watch: ReactivationWatch,
    private readonly checks: Checks,
    private readonly ownChecks: ReactivationChecks,
  ) {}

  onModuleInit(): void {
    this.sweeps.on(REACTIVATION_STEP, (ids) => this.watch.step(ids));
    this.checks.on(REACTIVATION_NOTICE, (notice) => this.ownChecks.reasonAgainst(notice));
  }
}
