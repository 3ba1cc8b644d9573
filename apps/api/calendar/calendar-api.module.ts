import { Module } from '@nestjs/common';
import { OrganisationModule } from '#organisation';
import { CalendarController } from './calendar.controller.js';

@Module({ imports: [OrganisationModule], controllers: [CalendarController] })
export class CalendarApiModule {}
