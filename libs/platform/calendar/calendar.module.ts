import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarException } from './calendar-exception.js';
import { Calendars } from './calendars.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([CalendarException])],
  providers: [Calendars],
  exports: [Calendars],
})
export class CalendarModule {}
