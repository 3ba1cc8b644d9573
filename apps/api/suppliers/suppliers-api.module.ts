import { Module } from '@nestjs/common';
import { OrganisationModule } from '#organisation';
import { SuppliersModule } from '#suppliers';
import { RelationshipScreen } from './relationship-screen.js';
import { RelationshipScreenController } from './relationship-screen.controller.js';
import { RelationshipsController } from './relationships.controller.js';
import { SupplierSearch } from './supplier-search.js';
import { SuppliersController } from './suppliers.controller.js';

@Module({
  imports: [OrganisationModule, SuppliersModule],
  controllers: [SuppliersController, RelationshipsController, RelationshipScreenController],
  providers: [RelationshipScreen, SupplierSearch],
})
export class SuppliersApiModule {}
