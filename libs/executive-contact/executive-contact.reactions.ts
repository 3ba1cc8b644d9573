import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Checks, Links } from '#platform/mail';
import { Reactions } from '#platform/outbox';
import { Sweeps } from '#platform/queue';
import { TOUCH_CONFIRMATION } from './after-touch.js';
import { Calls, MORNING_CALL } from './calls.js';
import { GuestLinks } from './guest-links.js';
import { LadderChecks, LadderWatch, PAIR_STEP } from './ladder-watch.js';
import { PAIR_LADDER } from './ladders.js';
import { PairUpkeep, PAIR_REFRESH } from './pair-upkeep.js';

/** What the pairs do when others report, when their own days have come, and when a message is about to leave. */
@Injectable()
export class ExecutiveContactReactions implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly sweeps: Sweeps,
    private readonly upkeep: PairUpkeep,
    private readonly watch: LadderWatch,
    private readonly calls: Calls,
  ) {}

  onModuleInit(): void {
    this.sweeps.on(PAIR_LADDER, (ids) => this.watch.climb(ids));
    this.sweeps.on(PAIR_REFRESH, (ids) => this.upkeep.refresh(ids));
    this.sweeps.on(MORNING_CALL, (ids) => this.calls.morning(ids));
    this.hearOfSeats();
    this.hearOfRelationships();
    this.hearOfDates();
    this.hearOfTouches();
  }

  private hearOfSeats(): void {
    this.reactions.on<{ seatId: string; from: string }>(
      'seat.filled',
      'fill-pair',
      ({ facts: { seatId, from } }) => this.upkeep.seatTurns(seatId, Temporal.PlainDate.from(from)),
    );
    this.reactions.on<{ seatId: string; on: string }>(
      'seat.vacated',
      'vacate-pair',
      ({ facts: { seatId, on } }) => this.upkeep.seatTurns(seatId, Temporal.PlainDate.from(on)),
    );
    this.reactions.on<{ personId: string; moved: boolean }>(
      'person.corrected',
      'move-pair',
      async ({ facts }) => {
        if (!facts.moved) return;
        await this.upkeep.retake({ personId: facts.personId });
        await this.calls.expectMornings();
      },
    );
    for (const event of ['pair.activated', 'pair.filled']) {
      this.reactions.on(event, 'expect-mornings', () => this.calls.expectMornings());
    }
  }

  private hearOfRelationships(): void {
    for (const event of ['relationship.held', 'relationship.released', 'relationship.segmented']) {
      this.reactions.on(event, 'follow-relationship', ({ relationshipId }) =>
        relationshipId ? this.upkeep.retake({ relationshipId }) : Promise.resolve(),
      );
    }
  }

  private hearOfDates(): void {
    this.reactions.on('calendar.changed', 'retake-ladders', () => this.upkeep.retakeSoon());
    this.reactions.on('organisation.corrected', 'retake-ladders', () => this.upkeep.retakeSoon());
    this.reactions.on<{ segment: string }>('cadence.changed', 'replan-ladders', ({ facts: { segment } }) =>
      this.upkeep.replan(segment),
    );
  }

  /** The supplier's answers come from a scope that never sees a pair. */
  private hearOfTouches(): void {
    for (const event of ['touchpoint.confirmed', 'touchpoint.disputed']) {
      this.reactions.on<{ pairId: string | null }>(event, 'resume-ladder', ({ facts: { pairId } }) =>
        pairId ? this.upkeep.refresh([pairId]) : Promise.resolve(),
      );
    }
  }
}

/** What is asked of us at the moment of sending: whether a message still has its reason, and the address it carries. */
@Injectable()
export class ExecutiveContactLetters implements OnModuleInit {
  constructor(
    private readonly checks: Checks,
    private readonly links: Links,
    private readonly ladderChecks: LadderChecks,
    private readonly guests: GuestLinks,
  ) {}

  onModuleInit(): void {
    this.checks.on(PAIR_STEP, (notice) => this.ladderChecks.reasonAgainst(notice));
    this.links.on(TOUCH_CONFIRMATION, (notice) => this.guests.mint(notice));
  }
}
