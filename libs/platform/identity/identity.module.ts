import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import type pg from 'pg';
import { IDENTITY_POOL } from '#platform/database';
import { IdentityMail } from '#platform/mail';
import { Identity } from './identity.js';
import { SessionCookie } from './session-cookie.js';
import type { IdentitySettings } from './settings.js';

/** Provides {@link Identity} to the whole process; needs the database's pools and mail's {@link IdentityMail}. */
@Module({})
export class IdentityModule {
  static forRoot(settings: IdentitySettings): DynamicModule {
    return {
      module: IdentityModule,
      global: true,
      providers: [
        { provide: SessionCookie, useFactory: () => new SessionCookie(settings) },
        {
          provide: Identity,
          inject: [IDENTITY_POOL, IdentityMail],
          useFactory: (pool: pg.Pool, mail: IdentityMail) => new Identity(pool, settings, mail),
        },
      ],
      exports: [Identity, SessionCookie],
    };
  }
}
