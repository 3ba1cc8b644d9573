import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarException } from './calendar-exception.js';
import { Calendars } from './calendars.js';
import { Presence } from './presence.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([CalendarException])],
  providers: [Calendars, Presence],
  exports: [Calendars, Presence],
})
export class CalendarModule {}
