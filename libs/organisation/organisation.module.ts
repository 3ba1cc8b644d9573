import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarModule } from '#platform/calendar';
import { Absence } from './absence.js';
import { Absences } from './absences.js';
import { BusinessUnit } from './business-unit.js';
import { BusinessUnits } from './business-units.js';
import { HouseDays } from './house-days.js';
import { Invitation } from './invitation.js';
import { LinkDoor } from './link-door.js';
import { Members } from './members.js';
import { Membership } from './membership.js';
import { Organisation } from './organisation.js';
import { Organisations } from './organisations.js';
import { People } from './people.js';
import { Person } from './person.js';

@Module({
  imports: [
    CalendarModule,
    TypeOrmModule.forFeature([Organisation, Person, Membership, Invitation, BusinessUnit, Absence]),
  ],
  providers: [Organisations, HouseDays, LinkDoor, Members, People, BusinessUnits, Absences],
  exports: [Organisations, HouseDays, LinkDoor, Members, People, BusinessUnits, Absences],
})
export class OrganisationModule {}
