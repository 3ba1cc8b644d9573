import { Module } from '@nestjs/common';
import { OrganisationModule } from '#organisation';
import { SuppliersModule } from '#suppliers';
import { AbsencesController } from './absences.controller.js';
import { BusinessUnitsController } from './business-units.controller.js';
import { InvitationsController } from './invitations.controller.js';
import { Letters } from './letters.js';
import { MeController } from './me.controller.js';
import { MembersController } from './members.controller.js';
import { OrganisationController } from './organisation.controller.js';
import { PeopleController } from './people.controller.js';
import { SearchController } from './search.controller.js';
import { SetupController } from './setup.controller.js';
import { SetupToken } from './setup-token.js';

@Module({
  imports: [OrganisationModule, SuppliersModule],
  controllers: [
    SetupController,
    MeController,
    OrganisationController,
    MembersController,
    InvitationsController,
    PeopleController,
    BusinessUnitsController,
    AbsencesController,
    SearchController,
  ],
  providers: [Letters, SetupToken],
})
export class OrganisationApiModule {}
