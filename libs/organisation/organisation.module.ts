import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarModule } from '#platform/calendar';
import { BusinessUnit } from './business-unit.js';
import { BusinessUnits } from './business-units.js';
import { HouseDays } from './house-days.js';
import { Invitation } from './invitation.js';
import { Members } from './members.js';
import { Membership } from './membership.js';
import { Organisation } from './organisation.js';
import { Organisations } from './organisations.js';
import { People } from './people.js';
import { Person } from './person.js';

@Module({
  imports: [
    CalendarModule,
    TypeOrmModule.forFeature([Organisation, Person, Membership, Invitation, BusinessUnit]),
  ],
  providers: [Organisations, HouseDays, Members, People, BusinessUnits],
  exports: [Organisations, HouseDays, Members, People, BusinessUnits],
})
export class OrganisationModule {}
