import { Module } from '@nestjs/common';
import { OrganisationModule } from '#organisation';
import { PdfModule } from '#platform/pdf';
import { ClausesModule } from '../clauses/clauses.module.js';
import { ContractPrint } from './contract-print.js';

@Module({
  imports: [OrganisationModule, PdfModule, ClausesModule],
  providers: [ContractPrint],
  exports: [ContractPrint],
})
export class PrintModule {}
