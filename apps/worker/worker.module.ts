import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { Ground, type GroundOptions } from '#platform';
import type { Installation } from '#platform/config';
import { ContractsModule } from '#contracts';
import { ExecutiveContactModule } from '#executive-contact';
import { OrganisationModule } from '#organisation';
import { SuppliersModule } from '#suppliers';
import { HouseLetterhead } from './house-letterhead.js';
import { OutboxRelay } from './outbox-relay.js';
import { Shift } from './shift.js';
import { StrayFiles } from './stray-files.js';
import { LEASE_SECONDS, Sweeper } from './sweeper.js';
import { Tidying } from './tidying.js';

/** A worker that dies leaves its dates to the others after so long. */
const LEASE = 120;

/** What a test sets otherwise: modules of its own, shorter leases for workers that are killed. */
export interface WorkerOptions extends Omit<GroundOptions, 'carriesQueue'> {
  modules?: Type[];
  leaseSeconds?: number;
}

/** The worker: the same business as in the API, with the hands that do what falls due. */
@Module({})
export class WorkerModule {
  static forRoot(installation: Installation, options: WorkerOptions = {}): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        Ground.for(installation, { ...options, carriesQueue: true }),
        OrganisationModule,
        SuppliersModule,
        ExecutiveContactModule,
        ContractsModule,
        ...(options.modules ?? []),
      ],
      providers: [
        { provide: LEASE_SECONDS, useValue: options.leaseSeconds ?? LEASE },
        OutboxRelay,
        Sweeper,
        Tidying,
        StrayFiles,
        HouseLetterhead,
        Shift,
      ],
    };
  }
}
