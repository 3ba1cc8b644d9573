import { OrganisationModule } from '#organisation';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Supplier } from './register/supplier.js';
import { Suppliers } from './register/suppliers.js';
import { Relationship } from './relationships/relationship.js';
import { Relationships } from './relationships/relationships.js';
import { SegmentationAssessment } from './relationships/segmentation-assessment.js';
import { Segmentations } from './relationships/segmentations.js';
import { Seat } from './seats/seat.js';
import { Seats } from './seats/seats.js';
import { Tenure, TenureReason } from './seats/tenure.js';
import { SupplierReactions } from './supplier.reactions.js';

@Module({
  imports: [
    OrganisationModule,
    TypeOrmModule.forFeature([Supplier, Relationship, SegmentationAssessment, Seat, Tenure, TenureReason]),
  ],
  providers: [Suppliers, Relationships, Segmentations, Seats, SupplierReactions],
  exports: [Suppliers, Relationships, Segmentations, Seats],
})
export class SuppliersModule {}
