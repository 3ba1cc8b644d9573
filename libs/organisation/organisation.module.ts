import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Invitation } from './invitation.js';
import { Members } from './members.js';
import { Membership } from './membership.js';
import { Organisation } from './organisation.js';
import { Organisations } from './organisations.js';
import { People } from './people.js';
import { Person } from './person.js';

@Module({
  imports: [TypeOrmModule.forFeature([Organisation, Person, Membership, Invitation])],
  providers: [Organisations, Members, People],
  exports: [Organisations, Members, People],
})
export class OrganisationModule {}
