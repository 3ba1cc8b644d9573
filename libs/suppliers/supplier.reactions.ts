import { People } from '#organisation';
import { Reactions } from '#platform/outbox';
import { Sweeps } from '#platform/queue';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { HOLD_END, Relationships } from './relationships/relationships.js';
import { OVERRIDE_END, Segmentations } from './relationships/segmentations.js';
import { SEAT_TURN, Seats } from './seats/seats.js';

/** What this module does when others report, and when its own days have come. */
@Injectable()
export class SupplierReactions implements OnModuleInit {
  constructor(
    private readonly reactions: Reactions,
    private readonly sweeps: Sweeps,
    private readonly relationships: Relationships,
    private readonly segmentations: Segmentations,
    private readonly seats: Seats,
    private readonly people: People,
  ) {}

  onModuleInit(): void {
    this.reactions.on<{ personId: string; on: string; reason?: string }>(
      'person.departed',
      'vacate-seats',
      async ({ facts: { personId, on, reason } }) => {
        await this.seats.personDeparts(personId, Temporal.PlainDate.from(on), reason ?? null);
        await this.relationships.lose(personId);
      },
    );
    this.reactions.on<{ personId: string; fields: string[] }>(
      'person.corrected',
      'rename-holder',
      async ({ facts: { personId, fields } }) => {
        const person = fields.includes('name') && (await this.people.find(personId));
        if (person) await this.seats.personIsCalled(personId, person.name);
      },
    );
    this.sweeps.on(HOLD_END, (ids) => this.relationships.endHolds(ids));
    this.sweeps.on(SEAT_TURN, (ids) => this.seats.settleVacancies(ids));
    this.sweeps.on(OVERRIDE_END, (ids) => this.segmentations.endOverrides(ids));
  }
}
