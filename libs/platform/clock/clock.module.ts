import { Global, Module } from '@nestjs/common';
import { Clock } from './clock.js';
import { SharedClock } from './shared-clock.js';

@Global()
@Module({ providers: [Clock, SharedClock], exports: [Clock] })
export class ClockModule {}
