import { Global, Module } from '@nestjs/common';
import { ClockModule } from '#platform/clock';
import { Store } from './store.js';
import { Tenancy } from './tenancy.js';

/** Global, because the ground is invisible: a business module does not import its floor. */
@Global()
@Module({ imports: [ClockModule], providers: [Tenancy, Store], exports: [Tenancy, Store] })
export class TenancyModule {}
