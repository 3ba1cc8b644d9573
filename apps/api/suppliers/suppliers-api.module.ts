import { Module } from '@nestjs/common';
import { ContractsModule } from '#contracts';
import { ExecutiveContactModule } from '#executive-contact';
import { OrganisationModule } from '#organisation';
import { SuppliersModule } from '#suppliers';
import { RelationshipList } from './relationship-list.js';
import { RelationshipScreen } from './relationship-screen.js';
import { RelationshipScreenController } from './relationship-screen.controller.js';
import { RelationshipsController } from './relationships.controller.js';
import { SupplierSearch } from './supplier-search.js';
import { SuppliersController } from './suppliers.controller.js';

@Module({
  imports: [OrganisationModule, SuppliersModule, ExecutiveContactModule, ContractsModule],
  controllers: [SuppliersController, RelationshipsController, RelationshipScreenController],
  providers: [RelationshipList, RelationshipScreen, SupplierSearch],
})
export class SuppliersApiModule {}
