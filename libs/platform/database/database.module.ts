import { Inject, Module } from '@nestjs/common';
import type { DynamicModule, OnApplicationShutdown } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type pg from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { appDataSource, rolePool } from './connections.js';
import type { ConnectionSettings } from './connections.js';

/** The pool of `rekindle_identity`, for the sign-in tables. */
export const IDENTITY_POOL = Symbol('pool of rekindle_identity');
/** The pool of `rekindle_sweeper`, for what is due and what waits in the outbox. */
export const SWEEPER_POOL = Symbol('pool of rekindle_sweeper');

/**
 * The process's connections: a TypeORM `DataSource` for the application role and one pool each for identity
 * and sweeper. A module brings its own entities with `TypeOrmModule.forFeature([...])`.
 */
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(
    @Inject(IDENTITY_POOL) private readonly identity: pg.Pool,
    @Inject(SWEEPER_POOL) private readonly sweeper: pg.Pool,
  ) {}

  static forRoot(settings: ConnectionSettings, entities: DataSourceOptions['entities'] = []): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      imports: [
        TypeOrmModule.forRoot({
          ...appDataSource(settings, entities),
          autoLoadEntities: true,
          retryAttempts: 1,
        }),
      ],
      providers: [
        { provide: IDENTITY_POOL, useFactory: () => rolePool(settings, 'rekindle_identity') },
        { provide: SWEEPER_POOL, useFactory: () => rolePool(settings, 'rekindle_sweeper') },
      ],
      exports: [IDENTITY_POOL, SWEEPER_POOL, TypeOrmModule],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.identity.end(), this.sweeper.end()]);
  }
}
