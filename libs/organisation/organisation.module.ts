import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarModule } from '#platform/calendar';
import { HouseDays } from './house-days.js';
import { Invitation } from './invitation.js';
import { Members } from './members.js';
import { Membership } from './membership.js';
import { Organisation } from './organisation.js';
import { Organisations } from './organisations.js';
import { People } from './people.js';
import { Person } from './person.js';

@Module({
  imports: [CalendarModule, TypeOrmModule.forFeature([Organisation, Person, Membership, Invitation])],
  providers: [Organisations, HouseDays, Members, People],
  exports: [Organisations, HouseDays, Members, People],
})
export class OrganisationModule {}
